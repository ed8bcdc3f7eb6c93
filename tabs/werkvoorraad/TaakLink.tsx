import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular, ClockRegular, ErrorCircleFilled } from '@fluentui/react-icons';
import type { WachtendeTaak } from '@domain/werkvoorraad/werkvoorraad';
import { Link } from 'wouter';
import { focusRing, tabular, text } from '../ui/layout';
import { formatRelatief, splitDatum } from './dagen';

const useStyles = makeStyles({
  root: {
    ...focusRing,
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr) 16px',
    alignItems: 'start',
    columnGap: '14px',
    padding: '10px 12px 10px 16px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { ...focusRing[':focus-visible'], outlineOffset: '-2px' },
  },
  datum: { ...tabular, display: 'grid', justifyItems: 'center' },
  dag: { fontSize: '18px', lineHeight: '22px', fontWeight: 600 },
  maand: text.meta,
  boven: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  meta: { ...text.meta, lineHeight: '18px', overflowWrap: 'anywhere' },
  doe: { ...text.body, fontWeight: 600 },
  reden: { ...text.context, color: tokens.colorNeutralForeground2 },
  stand: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', fontWeight: 600 },
  teLaat: { color: tokens.colorStatusDangerForeground3 },
  vandaag: { color: tokens.colorStatusWarningForeground3 },
  pijl: { alignSelf: 'center', fontSize: '16px', color: tokens.colorNeutralForeground3 },
});

function Relatief({ datum, vandaag }: { datum: string; vandaag: string }) {
  const styles = useStyles();
  const tekst = formatRelatief(datum, vandaag);
  if (datum > vandaag) return <span className={styles.meta}>{tekst}</span>;
  const isTeLaat = datum < vandaag;
  const Icon = isTeLaat ? ErrorCircleFilled : ClockRegular;
  return (
    <span className={mergeClasses(styles.meta, styles.stand, isTeLaat ? styles.teLaat : styles.vandaag)}>
      <Icon aria-hidden fontSize={14} />
      {tekst}
    </span>
  );
}

/** One task is one link: when, about whom, the act, and why. */
export function TaakLink({ wacht, vandaag }: { wacht: WachtendeTaak; vandaag: string }) {
  const styles = useStyles();
  const { dossierId, leerling, taak } = wacht;
  const { dag, maand } = splitDatum(taak.datum);
  const plek = taak.stap ? `/dossiers/${dossierId}/stap/${taak.stap}` : `/dossiers/${dossierId}`;
  return (
    <Link href={plek} className={styles.root}>
      <span className={styles.datum}>
        <span className={styles.dag}>{dag}</span> <span className={styles.maand}>{maand}</span>
      </span>
      <span>
        <span className={styles.boven}>
          <span className={styles.meta}>
            {leerling}
            {taak.stap && ` · stap ${taak.stap}`}
          </span>{' '}
          <Relatief datum={taak.datum} vandaag={vandaag} />
        </span>{' '}
        <span className={styles.doe}>{taak.doe}</span>
        <br />
        <span className={styles.reden}>{taak.reden}</span>
      </span>
      <ChevronRightRegular aria-hidden className={styles.pijl} />
    </Link>
  );
}
