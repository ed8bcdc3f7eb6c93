import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ProhibitedRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { text } from '../ui/layout';

const useStyles = makeStyles({
  root: { ...text.context, display: 'inline-flex', alignItems: 'flex-start', columnGap: '6px' },
  icon: { fontSize: '16px', flexShrink: 0, marginTop: '1px' },
  letOp: { color: tokens.colorStatusWarningForeground3 },
  uit: { color: tokens.colorNeutralForeground3 },
});

const ICON = { letOp: WarningRegular, uit: ProhibitedRegular } as const;

/** What is out of the ordinary, as icon and word. */
export function Merk({ soort, children }: { soort: keyof typeof ICON; children: ReactNode }) {
  const styles = useStyles();
  const Icon = ICON[soort];
  return (
    <span className={styles.root}>
      <Icon className={mergeClasses(styles.icon, styles[soort])} aria-hidden />
      <span className={styles[soort]}>{children}</span>
    </span>
  );
}
