import type { Sortering, WerkvoorraadRij } from '@domain/werkvoorraad/werkvoorraad';
import { SorteerKop } from '../ui/SorteerKop';
import { DossierRij } from './DossierRij';
import { useTabelStyles } from './tabel-styles';
import { sorteerOp, type Vraag } from './vraag';

type Props = {
  rijen: readonly WerkvoorraadRij[];
  vandaag: string;
  metSchool: boolean;
  vraag: Vraag;
  onChange(vraag: Vraag): void;
};

/** The list as a table. The explicit roles keep it one for a screen reader when the rows are stacked. */
export function DossierTabel({ rijen, vandaag, metSchool, vraag, onChange }: Props) {
  const sorteer = { vraag, onSorteer: (sortering: Sortering) => onChange(sorteerOp(vraag, sortering)) };
  const tabel = useTabelStyles();
  return (
    <table role="table" className={tabel.tabel} aria-labelledby="dossiers">
      <thead role="rowgroup" className={tabel.kop}>
        <tr role="row">
          <SorteerKop sortering="naam" label="Leerling" {...sorteer} />
          {metSchool && (
            <th role="columnheader" scope="col" className={tabel.kopCel}>
              School
            </th>
          )}
          <th role="columnheader" scope="col" className={tabel.kopCel}>
            Voortgang
          </th>
          <SorteerKop sortering="volgendeDatum" label="Volgende datum" {...sorteer} />
          <SorteerKop sortering="bijgewerkt" label="Bijgewerkt" {...sorteer} />
        </tr>
      </thead>
      <tbody id="dossier-rijen" role="rowgroup" className={tabel.romp}>
        {rijen.map((rij) => (
          <DossierRij key={rij.id} rij={rij} vandaag={vandaag} metSchool={metSchool} />
        ))}
      </tbody>
    </table>
  );
}
