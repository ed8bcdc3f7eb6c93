import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { text } from '../../ui/layout';
import { describeStatus, STATUS } from './deelnemer-status';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'flex-start', columnGap: '6px' },
  icon: { flexShrink: 0, fontSize: '16px', marginTop: '2px' },
  merk: { color: tokens.colorBrandForeground1 },
  groen: { color: tokens.colorStatusSuccessForeground1 },
  amber: { color: tokens.colorStatusWarningForeground3 },
  stil: { color: tokens.colorNeutralForeground3 },
  onder: { ...text.meta, display: 'block', fontVariantNumeric: 'tabular-nums' },
});

/** Where somebody stands: icon, word, and what belongs to it. */
export function DeelnemerStatus({ deelnemer }: { deelnemer: DeelnemerBeeld }) {
  const styles = useStyles();
  const { woord, icon: Icon, kleur } = STATUS[deelnemer.status];
  const onder = describeStatus(deelnemer);
  return (
    <span className={styles.root}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[kleur])} />
      <span>
        {woord}
        {onder && <span className={styles.onder}>{onder}</span>}
      </span>
    </span>
  );
}
