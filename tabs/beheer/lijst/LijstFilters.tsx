import { makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { media } from '../../ui/layout';
import { Zoekveld } from '../../ui/Zoekveld';
import { GESTAPELD } from './lijst-styles';
import { sorteerOp, type Kolom, type LijstFilter, type LijstVraag } from './lijst-vraag';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '12px 16px' },
  zoek: { flex: '0 1 280px', maxWidth: 'none', minWidth: '140px', [media.phone]: { flex: '1 1 100%' } },
  keuze: { minWidth: 0, maxWidth: '220px', [media.phone]: { flex: '1 1 calc(50% - 4px)', maxWidth: 'none' } },
  veld: { [media.phone]: { minHeight: '44px', fontSize: '16px', '& input': { fontSize: '16px' } } },
  // Fluent sets the height and size of the select itself.
  select: { '& select': { textOverflow: 'ellipsis', [media.phone]: { height: '44px', fontSize: '16px' } } },
  alleenGestapeld: { display: 'none', [GESTAPELD]: { display: 'inline-flex' } },
});

type Props<R> = {
  /** `Zoek op naam, nummer of bestuur` */
  zoekLabel: string;
  label: string;
  kolommen: readonly Kolom<R>[];
  filters: readonly LijstFilter<R>[];
  vraag: LijstVraag;
  onChange(vraag: LijstVraag): void;
};

/** Search, filters, and where the heads of the columns are not drawn the order as well. */
export function LijstFilters<R>({ zoekLabel, label, kolommen, filters, vraag, onChange }: Props<R>) {
  const styles = useStyles();
  return (
    <div role="search" aria-label={label} className={styles.root}>
      <Zoekveld
        label={zoekLabel}
        className={mergeClasses(styles.zoek, styles.veld)}
        zoek={vraag.zoek}
        onZoek={(zoek) => onChange({ ...vraag, zoek })}
      />
      {filters.map((filter) => (
        <Select
          key={filter.naam}
          root={{ className: mergeClasses(styles.keuze, styles.select) }}
          aria-label={filter.label}
          value={vraag.filters[filter.naam] ?? ''}
          onChange={(_, { value }) => onChange({ ...vraag, filters: { ...vraag.filters, [filter.naam]: value } })}
        >
          <option value="">{filter.label}: alle</option>
          {filter.opties.map((optie) => (
            <option key={optie.code} value={optie.code}>
              {optie.label}
            </option>
          ))}
        </Select>
      ))}
      <Select
        root={{ className: mergeClasses(styles.keuze, styles.select, styles.alleenGestapeld) }}
        aria-label="Sorteer op"
        value={vraag.sorteer}
        onChange={(_, { value }) => onChange(sorteerOp({ ...vraag, richting: 'af' }, value))}
      >
        {kolommen.map(({ naam, kop }) => (
          <option key={naam} value={naam}>
            Op {kop.toLowerCase()}
          </option>
        ))}
      </Select>
    </div>
  );
}
