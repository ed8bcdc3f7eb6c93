import { Button, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { RefObject } from 'react';
import { media } from '../ui/layout';

const useStyles = makeStyles({ root: { [media.phone]: { minHeight: '44px', minWidth: '44px' } } });

type Props = {
  label: string;
  /** This button goes with what it takes away; the focus goes on here. */
  naar: RefObject<HTMLButtonElement | null>;
  onWeg(): void;
};

/** Takes away what was chosen for a message. */
export const WegKnop = ({ label, naar, onWeg }: Props) => (
  <Button
    appearance="transparent"
    size="small"
    className={useStyles().root}
    icon={<DismissRegular />}
    aria-label={label}
    onClick={() => {
      naar.current?.focus();
      onWeg();
    }}
  />
);
