import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleHalfFillRegular, ErrorCircleFilled } from '@fluentui/react-icons';
import { text } from '../../ui/layout';
import { formatRijStand, type RijStand as Stand } from '../bezwaren';

const useStyles = makeStyles({
  root: { ...text.meta, display: 'inline-flex', alignItems: 'center', columnGap: '6px', whiteSpace: 'nowrap' },
  icon: { fontSize: '16px', flexShrink: 0 },
  volledig: { color: tokens.colorBrandForeground1 },
  nog: { color: tokens.colorStatusWarningForeground3 },
  fout: { color: tokens.colorStatusDangerForeground3 },
  tekst: { color: tokens.colorNeutralForeground2 },
});

const ICON = { volledig: CheckmarkCircleFilled, nog: CircleHalfFillRegular, fout: ErrorCircleFilled } as const;

/** `Volledig`, `Nog 2 velden` or `1 fout` */
export function RijStand({ stand }: { stand: Stand }) {
  const styles = useStyles();
  const Icon = ICON[stand.soort];
  const kleur = styles[stand.soort];
  return (
    <span className={styles.root}>
      <Icon className={mergeClasses(styles.icon, kleur)} aria-hidden />
      <span className={stand.soort === 'volledig' ? styles.tekst : kleur}>{formatRijStand(stand)}</span>
    </span>
  );
}
