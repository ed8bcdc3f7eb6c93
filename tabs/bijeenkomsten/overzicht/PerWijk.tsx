import { CijferTabel, Getallen } from './CijferTabel';
import { formatOpkomst, noemWijk, type WijkCijfers } from './overzicht-cijfers';
import { OverzichtKaart } from './OverzichtKaart';
import { useOverzichtStyles } from './overzicht-styles';
import { Staven, type Staaf } from '../../ui/Staven';

const LEGENDA = [
  { soort: 'vol', label: 'Aanwezig' },
  { soort: 'gestreept', label: 'Plek bezet' },
] as const;

const KOP = 'per-wijk';
const KOPPEN = ['Aangemeld', 'Aanwezig', 'Opkomst'] as const;

const toStaaf = ({ wijk, aangemeld, aanwezig }: WijkCijfers): Staaf => ({
  id: wijk,
  label: noemWijk(wijk),
  delen: [
    { soort: 'vol', aantal: aanwezig },
    { soort: 'gestreept', aantal: aangemeld - aanwezig },
  ],
  tekst: `${aangemeld} aangemeld`,
});

function Tabel({ cijfers }: { cijfers: readonly WijkCijfers[] }) {
  const styles = useOverzichtStyles();
  return (
    <CijferTabel kopId={KOP} eerste="Wijk" koppen={KOPPEN}>
      {cijfers.map(({ wijk, aangemeld, aanwezig, opkomst }) => (
        <tr key={wijk} role="row" className={styles.rij}>
          <th role="rowheader" scope="row" className={styles.cel}>
            {noemWijk(wijk)}
          </th>
          <Getallen koppen={KOPPEN} waarden={[String(aangemeld), String(aanwezig), formatOpkomst(opkomst)]} />
        </tr>
      ))}
    </CijferTabel>
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
  if (cijfers.length === 0) return null;
  return (
    <OverzichtKaart
      id={KOP}
      titel="Per wijk"
      onder="De wijk van de school. Andere scholen staan niet in het adresboek."
      tabel={<Tabel cijfers={cijfers} />}
      staven={<Staven staven={cijfers.map(toStaaf)} legenda={LEGENDA} beschrijving={describe(cijfers)} />}
    />
  );
}
