import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { focusRing, media, tabular, text, visuallyHidden } from '../../ui/layout';
import type { RijStand as Stand } from '../bezwaren';
import { RijStand } from './RijStand';
import type { RijSamenvatting } from './rij-samenvatting';

const useStyles = makeStyles({
  root: {
    ...focusRing,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 130px 116px 20px',
    alignItems: 'center',
    columnGap: '12px',
    flexGrow: 1,
    minWidth: 0,
    padding: '8px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    [media.phone]: {
      gridTemplateColumns: 'minmax(0, 1fr) 20px',
      rowGap: '4px',
    },
  },
  zonderDatum: {
    gridTemplateColumns: 'minmax(0, 1fr) 116px 20px',
    [media.phone]: { gridTemplateColumns: 'minmax(0, 1fr) 20px' },
  },
  regel: { ...text.context, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  kop: { fontWeight: 600, fontSize: '13px', marginRight: '8px' },
  bij: text.meta,
  zin: {
    ...text.body,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [media.phone]: { whiteSpace: 'normal' },
  },
  leeg: { color: tokens.colorNeutralForeground3 },
  datum: { ...text.meta, ...tabular, [media.phone]: { gridColumn: 1, gridRow: 2 } },
  dag: { color: tokens.colorNeutralForeground1, fontSize: '13px', lineHeight: '18px' },
  stand: { [media.phone]: { gridColumn: 1 } },
  pijl: { fontSize: '20px', color: tokens.colorNeutralForeground3, [media.phone]: { gridColumn: 2, gridRow: 1 } },
  hidden: visuallyHidden,
});

type Props = { naam: string; samenvatting: RijSamenvatting; stand: Stand; onOpen(): void };

/** A row folded to one line. */
export function RijDicht({ naam, samenvatting: { kop, bij, zin, metDatum, datum }, stand, onOpen }: Props) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.root, !metDatum && styles.zonderDatum)}
      aria-expanded={false}
      data-rij-knop
      onClick={onOpen}
    >
      <span style={{ minWidth: 0 }}>
        <span className={styles.hidden}>{naam}. </span>
        {(kop || bij) && (
          <span className={styles.regel} style={{ display: 'block' }}>
            {kop && <span className={styles.kop}>{kop}</span>}
            <span className={styles.bij}>{bij}</span>
          </span>
        )}
        <span className={styles.zin} style={{ display: 'block' }}>
          {zin || <span className={styles.leeg}>Nog leeg</span>}
        </span>
      </span>
      {metDatum && (
        <span className={styles.datum}>
          {datum && (
            <>
              {datum.label}
              <br />
              <span className={styles.dag}>{datum.waarde}</span>
            </>
          )}
        </span>
      )}
      <span className={styles.stand}>
        <RijStand stand={stand} />
      </span>
      <ChevronDownRegular className={styles.pijl} aria-hidden />
    </button>
  );
}
