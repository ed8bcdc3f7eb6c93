import type { BijeenkomstRij } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { BijeenkomstRegel } from './BijeenkomstRegel';
import { beschrijfReeks, groepeerRijen, noemReeks, type RijGroep } from './groepeer-rijen';
import { useLijstStyles } from './lijst-styles';
import { TabelKop } from '../../ui/TabelKop';

const KOPPEN = ['Datum', 'Bijeenkomst', 'Wijk', 'Plekken', 'Stand'];

function Groep({ groep }: { groep: RijGroep }) {
  const lijst = useLijstStyles();
  return (
    <tbody role="rowgroup" className={lijst.romp}>
      {groep.isReeks && (
        <tr role="row" className={lijst.reeks}>
          <th role="rowheader" scope="rowgroup" colSpan={KOPPEN.length} className={lijst.reeksCel}>
            <span className={lijst.reeksNaam}>{noemReeks(groep.rijen)}</span>
            <span className={lijst.reeksTelling}>{beschrijfReeks(groep.rijen)}</span>
          </th>
        </tr>
      )}
      {groep.rijen.map((rij) => (
        <BijeenkomstRegel key={rij.bijeenkomstId} rij={rij} inReeks={groep.isReeks} />
      ))}
    </tbody>
  );
}

/** The list as a table; every reeks is a group of rows. The explicit roles keep it a table when the rows are stacked. */
export function BijeenkomstTabel({ rijen }: { rijen: readonly BijeenkomstRij[] }) {
  const lijst = useLijstStyles();
  return (
    <table id="bijeenkomst-rijen" role="table" className={lijst.tabel} aria-label="Bijeenkomsten">
      <TabelKop koppen={KOPPEN} styles={lijst} />
      {groepeerRijen(rijen).map((groep) => (
        <Groep key={groep.sleutel} groep={groep} />
      ))}
    </table>
  );
}
