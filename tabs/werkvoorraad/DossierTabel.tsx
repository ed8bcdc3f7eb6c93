import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { Sortering, WerkvoorraadRij } from '@domain/werkvoorraad/werkvoorraad';
import { focusRing } from '../ui/layout';
import { DossierRij } from './DossierRij';
import { useTabelStyles } from './tabel-styles';
import { sorteerOp, type Vraag } from './vraag';

const useStyles = makeStyles({
  knop: {
    ...focusRing,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  actief: { color: tokens.colorNeutralForeground1 },
});

type SorteerProps = { vraag: Vraag; onChange(vraag: Vraag): void };

function SorteerKop({ sortering, label, vraag, onChange }: SorteerProps & { sortering: Sortering; label: string }) {
  const styles = useStyles();
  const tabel = useTabelStyles();
  const isActief = vraag.sorteer === sortering;
  const Pijl = vraag.richting === 'af' ? ArrowDownRegular : ArrowUpRegular;
  const volgorde = vraag.richting === 'af' ? 'descending' : 'ascending';
  return (
    <th role="columnheader" scope="col" className={tabel.kopCel} aria-sort={isActief ? volgorde : 'none'}>
      <button
        type="button"
        className={mergeClasses(styles.knop, isActief && styles.actief)}
        onClick={() => onChange(sorteerOp(vraag, sortering))}
      >
        {label}
        {isActief && <Pijl aria-hidden fontSize={14} />}
      </button>
    </th>
  );
}

type Props = SorteerProps & { rijen: readonly WerkvoorraadRij[]; vandaag: string; metSchool: boolean };

/** The list as a table. The explicit roles keep it one for a screen reader when the rows are stacked. */
export function DossierTabel({ rijen, vandaag, metSchool, ...sorteer }: Props) {
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
