import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { media } from '../ui/layout';

const useStyles = makeStyles({ root: { whiteSpace: 'nowrap', [media.phone]: { minHeight: '44px' } } });

/** The one primary act of a list. */
export const NieuwKnop = ({ onClick, children }: { onClick(): void; children: ReactNode }) => (
  <Button appearance="primary" className={useStyles().root} icon={<AddRegular />} onClick={onClick}>
    {children}
  </Button>
);
