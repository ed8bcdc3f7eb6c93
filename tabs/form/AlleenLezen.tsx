import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { leesRijen, type Antwoord, type Antwoorden, type Rij } from '@domain/formulier/antwoord';
import { listZichtbareVelden } from '@domain/formulier/check-antwoorden';
import type { EnkelVeld, LijstVeld, Veld } from '@domain/formulier/veld';
import { formatAntwoord } from '@domain/opp/format-antwoord';
import { listOpties } from '@domain/stappenplan/opties-uit-dossier';
import { media, text } from '../ui/layout';
import { Wettelijk } from '../ui/Wettelijk';
import { useFormulier } from './formulier-context';
import { groepeer } from './lijst/groepeer';
import { metRuimte } from './rooster';

const useStyles = makeStyles({
  rooster: {
    display: 'grid',
    gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
    columnGap: '16px',
    rowGap: '18px',
    margin: 0,
  },
  veld: { gridColumn: 'span 6', minWidth: 0 },
  breed1: { gridColumn: 'span 2', [media.narrow]: { gridColumn: 'span 3' }, [media.phone]: { gridColumn: 'span 6' } },
  breed2: { gridColumn: 'span 4', [media.narrow]: { gridColumn: 'span 6' } },
  label: { ...text.label, display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: '8px' },
  klein: { ...text.help, fontWeight: 400 },
  waarde: { ...text.body, margin: '2px 0 0', lineHeight: '21px', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  leeg: { color: tokens.colorNeutralForeground3 },
  groep: { ...text.label, margin: '12px 0 6px' },
  rijen: { margin: '6px 0 0', padding: 0, listStyleType: 'none', display: 'grid', rowGap: '8px' },
  rij: {
    padding: '12px 14px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '6px',
  },
});

const BREEDTE = { 1: 'breed1', 2: 'breed2', 3: undefined } as const;

/** Answers as text, not as grey inputs. */
export function AlleenLezen({ velden }: { velden: readonly Veld[] }) {
  const { antwoorden } = useFormulier();
  return <Waarden velden={velden} antwoorden={antwoorden} />;
}

type WaardenProps = { velden: readonly Veld[]; antwoorden: Antwoorden; isRij?: boolean };

function Waarden({ velden, antwoorden, isRij = false }: WaardenProps) {
  const styles = useStyles();
  return (
    <dl className={styles.rooster}>
      {metRuimte(velden).map((veld) => {
        const breed = BREEDTE[veld.breedte ?? 3];
        return (
          <div
            key={veld.naam}
            data-pad={isRij ? undefined : veld.naam}
            className={mergeClasses(styles.veld, breed && styles[breed])}
          >
            <Label veld={veld} isRij={isRij} />
            <dd className={styles.waarde}>
              {veld.soort === 'lijst' ? (
                <Rijen veld={veld} rijen={leesRijen(antwoorden, veld.naam)} />
              ) : (
                <Waarde veld={veld} antwoord={antwoorden[veld.naam]} />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Label({ veld, isRij }: { veld: Veld; isRij: boolean }) {
  const styles = useStyles();
  return (
    <dt className={mergeClasses(styles.label, isRij && styles.klein)}>
      {veld.label}
      {veld.wettelijk && !isRij && <Wettelijk eis={veld.wettelijk} />}
    </dt>
  );
}

function Waarde({ veld, antwoord }: { veld: EnkelVeld; antwoord: Antwoord | undefined }) {
  const styles = useStyles();
  const { bron } = useFormulier();
  const tekst = formatAntwoord(veld, antwoord, bron);
  return tekst ? <>{tekst}</> : <span className={styles.leeg}>nog niet ingevuld</span>;
}

function Rijen({ veld, rijen }: { veld: LijstVeld; rijen: readonly Rij[] }) {
  const styles = useStyles();
  const { bron } = useFormulier();
  if (rijen.length === 0) return <span className={styles.leeg}>nog niet ingevuld</span>;
  const groepVeld = veld.velden.find(({ naam }) => naam === veld.groepeerOp);
  const opties = groepVeld?.soort === 'keuze' ? listOpties(groepVeld, bron.context) : [];
  const velden = veld.velden.filter((een) => een !== groepVeld);
  return (
    <>
      {groepeer(veld, rijen, opties)
        .filter((groep) => groep.rijen.length > 0)
        .map((groep) => (
          <div key={groep.code}>
            {groep.optie && <div className={styles.groep}>{groep.optie.label}</div>}
            <ol className={styles.rijen}>
              {groep.rijen.map((rij) => (
                <li key={rij.id} className={styles.rij} data-pad={`${veld.naam}/${rij.id}`}>
                  <Waarden velden={listZichtbareVelden(velden, rij)} antwoorden={rij} isRij />
                </li>
              ))}
            </ol>
          </div>
        ))}
    </>
  );
}
