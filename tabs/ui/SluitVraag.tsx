import { Button } from '@fluentui/react-components';

type Props = { className: string; onVerder(): void; onSluit(): void };

/** In the bar of a dialog whose input is not kept: closing asks first, and going on is the safe choice. */
export const SluitVraag = ({ className, onVerder, onSluit }: Props) => (
  <>
    <span className={className} role="status">
      Wat je hebt ingevuld, is niet bewaard.
    </span>
    <Button onClick={onSluit}>Sluit toch</Button>
    <Button appearance="primary" autoFocus onClick={onVerder}>
      Ga verder
    </Button>
  </>
);
