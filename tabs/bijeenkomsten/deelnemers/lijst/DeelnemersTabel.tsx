import type { BijeenkomstBeeld, DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { EnkelVeld } from '@domain/formulier/veld';
import { SorteerKop } from '../../../ui/SorteerKop';
import type { DeelnemerHandeling } from '../deelnemer-handeling';
import { useTabelStyles } from './deelnemer-tabel-styles';
import { sorteerDeelnemers, type DeelnemerSortering, type DeelnemerVraag } from './deelnemer-vraag';
import { DeelnemerRij } from './DeelnemerRij';

const KOPPEN: readonly { label: string; sortering?: DeelnemerSortering }[] = [
  { label: 'Naam', sortering: 'naam' },
  { label: 'School', sortering: 'school' },
  { label: 'Rol', sortering: 'rol' },
  { label: 'Status', sortering: 'status' },
  { label: 'Aangemeld op', sortering: 'aangemeld' },
  { label: 'Laatste mail' },
];

type Props = {
  vraag: DeelnemerVraag;
  onChange(vraag: DeelnemerVraag): void;
  rijen: readonly DeelnemerBeeld[];
  vragen: readonly EnkelVeld[];
  fase: BijeenkomstBeeld['fase'];
  vandaag: string;
  onDoe(handeling: DeelnemerHandeling): void;
};

export function DeelnemersTabel({ rijen, vraag, onChange, ...rest }: Props) {
  const tabel = useTabelStyles();
  return (
    <table role="table" className={tabel.tabel} aria-label="Deelnemers">
      <thead role="rowgroup" className={tabel.kop}>
        <tr role="row">
          {KOPPEN.map(({ label, sortering }) =>
            sortering ? (
              <SorteerKop
                key={label}
                sortering={sortering}
                label={label}
                vraag={vraag}
                onSorteer={(gekozen) => onChange(sorteerDeelnemers(vraag, gekozen))}
              />
            ) : (
              <th key={label} role="columnheader" scope="col" className={tabel.kopCel}>
                {label}
              </th>
            ),
          )}
          <td role="cell" className={tabel.kopCel} />
        </tr>
      </thead>
      <tbody role="rowgroup" className={tabel.romp}>
        {rijen.map((deelnemer) => (
          <DeelnemerRij key={deelnemer.id} deelnemer={deelnemer} {...rest} />
        ))}
      </tbody>
    </table>
  );
}
