import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { useBalkStyles } from './balk-styles';

type Props = {
  isVeranderd: boolean;
  isBezig: boolean;
  /** What the button to save says. */
  bewaarTekst: string;
  onBewaar(): void;
  onZetTerug(): void;
};

/** At the end of a bar below a form: back to what was saved, or save it. */
export function BewaarKnoppen({ isVeranderd, isBezig, bewaarTekst, onBewaar, onZetTerug }: Props) {
  const styles = useBalkStyles();
  const bewaarKnop = useRef<HTMLButtonElement>(null);
  const zetTerug = () => {
    onZetTerug();
    // The button goes away.
    bewaarKnop.current?.focus();
  };
  return (
    <div className={styles.knoppen}>
      {isVeranderd && (
        <Button className={styles.knop} onClick={zetTerug}>
          Zet terug
        </Button>
      )}
      <Button
        ref={bewaarKnop}
        className={styles.knop}
        appearance={isVeranderd ? 'primary' : 'secondary'}
        disabledFocusable={isBezig}
        onClick={onBewaar}
      >
        {bewaarTekst}
      </Button>
    </div>
  );
}
