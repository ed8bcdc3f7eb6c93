import { mergeClasses } from '@fluentui/react-components';
import { formatOpkomst, noemWijk, type WijkCijfers } from './overzicht-cijfers';
import { useOverzichtStyles } from './overzicht-styles';
import { Staven, type Staaf } from './Staven';

const KOPPEN = ['Aangemeld', 'Aanwezig', 'Opkomst'] as const;

const toStaaf = ({ wijk, aangemeld, aanwezig }: WijkCijfers): Staaf => ({
  id: wijk,
  label: noemWijk(wijk),
  delen: [
    { soort: 'aanwezig', aantal: aanwezig },
    { soort: 'bezet', aantal: aangemeld - aanwezig },
  ],
  tekst: `${aangemeld} aangemeld`,
});

function Tabel({ cijfers }: { cijfers: readonly WijkCijfers[] }) {
  const styles = useOverzichtStyles();
  return (
    <table role="table" className={styles.tabel} aria-labelledby="per-wijk">
      <thead role="rowgroup" className={styles.kop}>
        <tr role="row">
          <th role="columnheader" scope="col" className={styles.kopCel}>
            Wijk
          </th>
          {KOPPEN.map((kop) => (
            <th key={kop} role="columnheader" scope="col" className={mergeClasses(styles.kopCel, styles.getal)}>
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={styles.romp}>
        {cijfers.map(({ wijk, aangemeld, aanwezig, opkomst }) => (
          <tr key={wijk} role="row" className={styles.rij}>
            <th role="rowheader" scope="row" className={styles.cel}>
              {noemWijk(wijk)}
            </th>
            {[String(aangemeld), String(aanwezig), formatOpkomst(opkomst)].map((waarde, plaats) => (
              <td key={KOPPEN[plaats]} role="cell" className={mergeClasses(styles.cel, styles.getal)}>
                <span className={styles.label}>{KOPPEN[plaats]} </span>
                {waarde}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const describe = (cijfers: readonly WijkCijfers[]): string => {
  const [meeste] = cijfers.toSorted((a, b) => b.aangemeld - a.aangemeld);
  return meeste && meeste.aangemeld > 0
    ? `Per wijk hoeveel mensen een plek hebben en er waren. De meeste komen uit: ${noemWijk(meeste.wijk)}.`
    : 'Per wijk hoeveel mensen een plek hebben en er waren.';
};

/** Where people come from: by the wijk of their school. */
export function PerWijk({ cijfers }: { cijfers: readonly WijkCijfers[] }) {
  const styles = useOverzichtStyles();
  if (cijfers.length === 0) return null;
  return (
    <section className={styles.kaart} aria-labelledby="per-wijk">
      <h2 id="per-wijk" className={styles.titel}>
        Per wijk
      </h2>
      <p className={styles.onder}>De wijk van de school. Andere scholen staan niet in het adresboek.</p>
      <div className={styles.naast}>
        <div className={styles.links}>
          <Tabel cijfers={cijfers} />
        </div>
        <div className={styles.rechts}>
          <Staven staven={cijfers.map(toStaaf)} soorten={['aanwezig', 'bezet']} beschrijving={describe(cijfers)} />
        </div>
      </div>
    </section>
  );
}
