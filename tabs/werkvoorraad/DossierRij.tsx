import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArchiveRegular, ClockRegular, ErrorCircleFilled } from '@fluentui/react-icons';
import { volledigeNaam } from '@domain/dossier/dossier';
import { FASE_LABEL } from '@domain/stappenplan/stap';
import type { WerkvoorraadRij } from '@domain/werkvoorraad/werkvoorraad';
import { Link } from 'wouter';
import { focusRing, tabular, text } from '../ui/layout';
import { Voortgang } from '../ui/Voortgang';
import { formatMoment } from './dagen';
import { NIVEAU_KORT } from './filter-opties';
import { readDatumStand, TAAK_LABEL } from './taak-woorden';
import { useTabelStyles } from './tabel-styles';

const useStyles = makeStyles({
  naam: {
    ...text.body,
    ...focusRing,
    fontWeight: 600,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    // The whole row is where to click.
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  meta: { ...text.meta, display: 'block', marginTop: '2px' },
  datum: { ...tabular, display: 'flex', alignItems: 'center', columnGap: '5px' },
  nadruk: { fontWeight: 600 },
  teLaat: { color: tokens.colorStatusDangerForeground3 },
  nadert: { color: tokens.colorStatusWarningForeground3 },
  gewoon: {},
  heel: { whiteSpace: 'nowrap' },
  stil: { color: tokens.colorNeutralForeground3 },
  icon: { flexShrink: 0, fontSize: '16px' },
});

const ICON = { teLaat: ErrorCircleFilled, nadert: ClockRegular, gewoon: undefined };

function VolgendeDatum({ rij, vandaag }: { rij: WerkvoorraadRij; vandaag: string }) {
  const styles = useStyles();
  if (rij.isGearchiveerd)
    return (
      <span className={mergeClasses(styles.datum, styles.stil)}>
        <ArchiveRegular aria-hidden className={styles.icon} />
        Gearchiveerd
      </span>
    );
  if (!rij.volgendeTaak) return <span className={styles.stil}>Geen datum</span>;
  const { stand, tekst, woord } = readDatumStand(rij.volgendeTaak, vandaag);
  const Icon = ICON[stand];
  return (
    <>
      <span className={mergeClasses(styles.datum, stand !== 'gewoon' && styles.nadruk, styles[stand])}>
        {Icon && <Icon aria-hidden className={styles.icon} />}
        {woord ? `${tekst}, ${woord}` : tekst}
      </span>
      <span className={styles.meta}>{TAAK_LABEL[rij.volgendeTaak.soort]}</span>
    </>
  );
}

type Props = { rij: WerkvoorraadRij; vandaag: string; metSchool: boolean };

/** One dossier. The roles are written out because a stacked row would lose them in CSS. */
export function DossierRij({ rij, vandaag, metSchool }: Props) {
  const styles = useStyles();
  const tabel = useTabelStyles();
  const { id, nummer, leerling, niveau, fase, huidigeStap, bijgewerkt } = rij;
  return (
    <tr role="row" className={mergeClasses(tabel.rij, tabel.klikbaar)}>
      <th role="rowheader" scope="row" className={mergeClasses(tabel.cel, tabel.leerling)}>
        <Link href={`/dossiers/${id}`} className={styles.naam} data-rij-link>
          {volledigeNaam(leerling)}
        </Link>
        <span className={styles.meta}>
          <span className={styles.heel}>groep {leerling.groep}</span> · <span className={styles.heel}>{nummer}</span>
        </span>
      </th>
      {metSchool && (
        <td role="cell" className={mergeClasses(tabel.cel, tabel.school)}>
          {rij.school}
        </td>
      )}
      <td role="cell" className={mergeClasses(tabel.cel, tabel.voortgang)}>
        <Voortgang voortgang={rij.voortgang} />
        <span className={styles.meta}>
          {FASE_LABEL[fase]} · stap {huidigeStap} · {NIVEAU_KORT[niveau]}
        </span>
      </td>
      <td role="cell" className={mergeClasses(tabel.cel, tabel.datum)}>
        <VolgendeDatum rij={rij} vandaag={vandaag} />
      </td>
      <td role="cell" className={mergeClasses(tabel.cel, tabel.bijgewerkt)}>
        <span className={mergeClasses(styles.datum, styles.heel)}>{formatMoment(bijgewerkt.op, vandaag)}</span>
        <span className={styles.meta}>{bijgewerkt.door}</span>
      </td>
    </tr>
  );
}
