import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ClockRegular, ErrorCircleFilled, type FluentIcon } from '@fluentui/react-icons';
import { formatDatum } from '@domain/datum/datum';
import { formatDatumNaast } from '@domain/stappenplan/datum-volgorde';
import type { ZesWeken } from '@domain/wet/wet-uitkomst';
import { text } from '../../ui/layout';

const useStyles = makeStyles({
  root: { ...text.meta, display: 'grid', rowGap: '6px', color: tokens.colorNeutralForeground1 },
  regel: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  titel: { fontWeight: 600 },
  stand: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', fontWeight: 600 },
  balk: { height: '8px', borderRadius: '4px', overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground6 },
  deel: { height: '100%', backgroundColor: 'currentcolor', forcedColorAdjust: 'none' },
  data: { color: tokens.colorNeutralForeground3 },
});

const useKleuren = makeStyles({
  loopt: { color: tokens.colorBrandForeground1 },
  bijna: { color: tokens.colorStatusWarningForeground3 },
  teLaat: { color: tokens.colorStatusDangerForeground3 },
  klaar: { color: tokens.colorStatusSuccessForeground1 },
});

const ICON = {
  loopt: ClockRegular,
  bijna: ClockRegular,
  teLaat: ErrorCircleFilled,
  klaar: CheckmarkCircleFilled,
} as const satisfies Record<ZesWeken['stand'], FluentIcon>;

/** The six weeks in words; the bar shows the same once more. */
export function ZesWekenBalk({ zesWeken }: { zesWeken: ZesWeken }) {
  const styles = useStyles();
  const kleuren = useKleuren();
  const { van, tot, tekst, verstreken, stand } = zesWeken;
  const Icon = ICON[stand];
  return (
    <div className={styles.root}>
      <div className={styles.regel}>
        <span className={styles.titel}>Zes weken</span>
        <span className={mergeClasses(styles.stand, kleuren[stand])}>
          <Icon aria-hidden fontSize={16} />
          {tekst}
        </span>
      </div>
      <div className={styles.balk} aria-hidden>
        <div className={mergeClasses(styles.deel, kleuren[stand])} style={{ width: `${verstreken * 100}%` }} />
      </div>
      <div className={mergeClasses(styles.regel, styles.data)}>
        <span>{formatDatumNaast(van, tot)}</span>
        <span>{formatDatum(tot)}</span>
      </div>
    </div>
  );
}
