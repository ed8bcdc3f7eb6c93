import { makeStyles, tokens } from '@fluentui/react-components';
import { AddCircleRegular, SubtractCircleRegular } from '@fluentui/react-icons';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { leesRijen, leesTekst, type Rij } from '@domain/formulier/antwoord';
import { factoren } from '@domain/stappenplan/stappen/03-factoren';
import { media } from '../../ui/layout';
import { Wettelijk } from '../../ui/Wettelijk';
import { antwoordenVan } from '../werk/antwoorden-van';
import { ContextKaart } from './ContextKaart';
import { LangeLeesTekst } from './LangeLeesTekst';

const DOMEINEN = [
  ['leerling', 'Leerling'],
  ['onderwijs', 'Onderwijs'],
  ['thuis', 'Thuis'],
] as const;
const SOORTEN = [
  ['stimulerend', 'Stimulerend', AddCircleRegular],
  ['belemmerend', 'Belemmerend', SubtractCircleRegular],
] as const;

const useStyles = makeStyles({
  kolommen: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: '24px',
    rowGap: '12px',
    [media.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  soort: { display: 'flex', alignItems: 'center', columnGap: '6px', marginBottom: '4px', fontWeight: 600 },
  icon: { fontSize: '16px', color: tokens.colorNeutralForeground3 },
  lijst: { display: 'grid', gridTemplateColumns: '72px minmax(0, 1fr)', columnGap: '8px', rowGap: '2px', margin: 0 },
  domein: { color: tokens.colorNeutralForeground3 },
  tekst: { margin: 0 },
  leeg: { margin: 0, color: tokens.colorNeutralForeground3 },
});

const eis = factoren.velden.find(({ naam }) => naam === 'factoren')?.wettelijk ?? '';

/** The factors of step 3 beside what is understood from them. */
export function UitStap3({ dossier }: { dossier: DossierBeeld }) {
  const styles = useStyles();
  const rijen = leesRijen(antwoordenVan(dossier, 3), 'factoren');
  return (
    <ContextKaart
      titel="Uit stap 3 · Factoren"
      naam="stap-3"
      dossierId={dossier.id}
      nummer={3}
      badge={<Wettelijk eis={eis} />}
    >
      {rijen.length === 0 ? (
        <p className={styles.leeg}>Nog geen factoren ingevuld.</p>
      ) : (
        <div className={styles.kolommen}>
          {SOORTEN.map(([soort, label, Icon]) => (
            <div key={soort}>
              <div className={styles.soort}>
                <Icon className={styles.icon} aria-hidden />
                {label}
              </div>
              <Factoren rijen={rijen.filter((rij) => leesTekst(rij, 'soort') === soort)} />
            </div>
          ))}
        </div>
      )}
    </ContextKaart>
  );
}

function Factoren({ rijen }: { rijen: readonly Rij[] }) {
  const styles = useStyles();
  if (rijen.length === 0) return <p className={styles.leeg}>Nog niet ingevuld</p>;
  return (
    <dl className={styles.lijst}>
      {DOMEINEN.map(([domein, label]) => {
        const teksten = rijen
          .filter((rij) => leesTekst(rij, 'domein') === domein)
          .map((rij) => leesTekst(rij, 'tekst'));
        if (teksten.length === 0) return null;
        return (
          <div key={domein} style={{ display: 'contents' }}>
            <dt className={styles.domein}>{label}</dt>
            <dd className={styles.tekst}>
              <LangeLeesTekst tekst={teksten.join('\n')} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
