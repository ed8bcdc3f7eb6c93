import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarClockRegular, ClockRegular, ErrorCircleFilled, ShieldCheckmarkRegular } from '@fluentui/react-icons';
import { formatDatumNaast } from '@domain/stappenplan/datum-volgorde';
import type { ZesWeken } from '@domain/wet/wet-uitkomst';
import { tabular, text } from '../../ui/layout';

const useStyles = makeStyles({
  kaart: {
    ...text.context,
    ...tabular,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '28px',
    padding: '0 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'nowrap',
  },
  regel: {
    ...text.context,
    ...tabular,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    minWidth: 0,
    maxWidth: '100%',
  },
  kort: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  icon: { fontSize: '20px', flexShrink: 0 },
  iconKlein: { fontSize: '16px', flexShrink: 0 },
  sterk: { fontWeight: 600 },
  loopt: { color: tokens.colorNeutralForeground3 },
  bijna: { color: tokens.colorStatusWarningForeground3 },
  teLaat: { color: tokens.colorStatusDangerForeground3 },
  klaar: { color: tokens.colorStatusSuccessForeground1 },
});

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);
const KLAAR = 'OPP vastgesteld';

type Props = { zesWeken: ZesWeken; vandaag: string };

/** When the OPP must be adopted: the word, and the date that decides. */
export function ZesWekenKaart({ zesWeken: { stand, tekst, tot }, vandaag }: Props) {
  const styles = useStyles();
  const Icon = stand === 'klaar' ? ShieldCheckmarkRegular : CalendarClockRegular;
  return (
    <span className={styles.kaart}>
      <Icon className={mergeClasses(styles.icon, styles[stand])} aria-hidden />
      {stand === 'klaar' ? (
        <span>OPP {tekst}</span>
      ) : (
        <span>
          <span className={mergeClasses(styles.sterk, styles[stand])}>{hoofdletter(tekst)}:</span> OPP klaar op{' '}
          {formatDatumNaast(tot, vandaag)}
        </span>
      )}
    </span>
  );
}

/** The same in the header of a phone, under the name. */
export function ZesWekenRegel({ zesWeken: { stand, tekst, tot }, vandaag }: Props) {
  const styles = useStyles();
  const Icon = stand === 'teLaat' ? ErrorCircleFilled : stand === 'klaar' ? ShieldCheckmarkRegular : ClockRegular;
  return (
    <span className={mergeClasses(styles.regel, styles[stand])}>
      <Icon className={styles.iconKlein} aria-hidden />
      <span className={styles.kort}>
        {stand === 'klaar' ? KLAAR : `${hoofdletter(tekst)}, tot ${formatDatumNaast(tot, vandaag)}`}
      </span>
    </span>
  );
}
