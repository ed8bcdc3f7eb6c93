import { makeStyles, tokens } from '@fluentui/react-components';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { Laden } from '../ui/Laden';
import { card, text } from '../ui/layout';
import { DossierFilters } from './DossierFilters';
import { GevondenDossiers } from './GevondenDossiers';
import { isConsulent } from './LegeLijst';
import { LijstBotten } from './LijstBotten';
import type { DossierLijstStand } from './use-dossier-lijst';
import { isGefilterd, type Vraag } from './vraag';

const useStyles = makeStyles({
  root: { ...card, overflow: 'hidden', containerType: 'inline-size', containerName: 'lijst' },
  kop: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: '16px',
    padding: '12px 16px',
  },
  titel: { ...text.cardTitle, outlineStyle: 'none' },
  meta: text.meta,
  toelichting: { ...text.help, width: '100%', margin: 0 },
  laden: { padding: '0 16px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

function describeAantal(aantal: number, vraag: Vraag, ik: Ik): string {
  if (isGefilterd(vraag)) return `${aantal} gevonden`;
  const [school] = ik.scholen;
  if (ik.scholen.length === 1 && school && !isConsulent(ik)) return `${aantal} van ${school.naam}`;
  return aantal === 1 ? '1 dossier' : `${aantal} dossiers`;
}

type Props = { ik: Ik; vandaag: string; stand: DossierLijstStand };

/** The right half: every dossier I may see. */
export function DossierLijst({ ik, vandaag, stand }: Props) {
  const styles = useStyles();
  const { vraag, zet, lijst, beantwoord, query } = stand;
  return (
    <section className={styles.root} aria-labelledby="dossiers" data-regio="dossiers" tabIndex={-1}>
      <div className={styles.kop}>
        <h2 id="dossiers" tabIndex={-1} className={styles.titel}>
          Dossiers
        </h2>
        <span className={styles.meta} role="status">
          {lijst && describeAantal(lijst.aantal, beantwoord, ik)}
        </span>
        {isConsulent(ik) && <p className={styles.toelichting}>Dossiers die scholen met je delen</p>}
      </div>
      <DossierFilters vraag={vraag} onChange={zet} />
      {lijst && <GevondenDossiers ik={ik} vandaag={vandaag} stand={stand} lijst={lijst} />}
      {query.isPending && !lijst && (
        <div className={styles.laden}>
          <Laden tekst="Dossiers laden …">
            <LijstBotten />
          </Laden>
        </div>
      )}
    </section>
  );
}
