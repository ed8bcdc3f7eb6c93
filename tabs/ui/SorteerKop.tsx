import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { focusRing } from './layout';
import { kopCel } from './tabel-styles';

const useStyles = makeStyles({
  cel: kopCel,
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

type Volgorde<S extends string> = { sorteer?: S; richting?: 'op' | 'af' };
type Props<S extends string> = {
  sortering: S;
  label: string;
  /** How the rows stand now. */
  vraag: Volgorde<S>;
  onSorteer(sortering: S): void;
};

/** The head of a column by which the rows can be sorted. */
export function SorteerKop<S extends string>({ sortering, label, vraag, onSorteer }: Props<S>) {
  const styles = useStyles();
  const isActief = vraag.sorteer === sortering;
  const Pijl = vraag.richting === 'af' ? ArrowDownRegular : ArrowUpRegular;
  const volgorde = vraag.richting === 'af' ? 'descending' : 'ascending';
  return (
    <th role="columnheader" scope="col" className={styles.cel} aria-sort={isActief ? volgorde : 'none'}>
      <button
        type="button"
        className={mergeClasses(styles.knop, isActief && styles.actief)}
        onClick={() => onSorteer(sortering)}
      >
        {label}
        {isActief && <Pijl aria-hidden fontSize={14} />}
      </button>
    </th>
  );
}
