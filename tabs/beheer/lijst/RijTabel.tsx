import { mergeClasses } from '@fluentui/react-components';
import { SorteerKop } from '../../ui/SorteerKop';
import { useLijstStyles } from './lijst-styles';
import { sorteerOp, type Kolom, type LijstVraag } from './lijst-vraag';

type Cellen<R> = {
  kolommen: readonly Kolom<R>[];
  /** Below the name, in small print. */
  onderNaam(rij: R): string;
  onOpen(rij: R): void;
};

type Props<R> = Cellen<R> & {
  id: string;
  label: string;
  rijen: readonly R[];
  idVan(rij: R): string;
  vraag: LijstVraag;
  onChange(vraag: LijstVraag): void;
};

function Regel<R>({ rij, kolommen: [eerste, ...kolommen], onderNaam, onOpen }: Cellen<R> & { rij: R }) {
  const lijst = useLijstStyles();
  return (
    <tr role="row" className={lijst.rij}>
      <th role="rowheader" scope="row" className={lijst.cel}>
        <button type="button" className={lijst.naam} data-rij-link aria-haspopup="dialog" onClick={() => onOpen(rij)}>
          {eerste?.waarde(rij)}
        </button>
        <span className={lijst.meta}>{onderNaam(rij)}</span>
      </th>
      {kolommen.map(({ naam, kop, waarde, toon }) => (
        <td key={naam} role="cell" className={mergeClasses(lijst.cel, waarde(rij) === '' && !toon && lijst.leegCel)}>
          {!toon && (
            <span className={lijst.label} aria-hidden>
              {kop}
            </span>
          )}
          {toon ? toon(rij) : waarde(rij)}
        </td>
      ))}
    </tr>
  );
}

/** Rows to sort and to open. The explicit roles keep it a table for a screen reader when the rows are stacked. */
export function RijTabel<R>({ id, label, rijen, idVan, vraag, onChange, ...cellen }: Props<R>) {
  const lijst = useLijstStyles();
  return (
    <table role="table" className={lijst.tabel} aria-label={label}>
      <thead role="rowgroup" className={lijst.kop}>
        <tr role="row">
          {cellen.kolommen.map(({ naam, kop }) => (
            <SorteerKop
              key={naam}
              sortering={naam}
              label={kop}
              vraag={vraag}
              onSorteer={(sortering) => onChange(sorteerOp(vraag, sortering))}
            />
          ))}
        </tr>
      </thead>
      <tbody id={id} role="rowgroup" className={lijst.romp}>
        {rijen.map((rij) => (
          <Regel key={idVan(rij)} rij={rij} {...cellen} />
        ))}
      </tbody>
    </table>
  );
}
