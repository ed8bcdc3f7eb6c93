import { makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { BIJEENKOMST_SOORT_LABEL } from '@domain/bijeenkomst/bijeenkomst-velden';
import { media } from '../../ui/layout';
import { wijkNaam } from '../wanneer-waar';
import type { OverzichtKeuze } from './overzicht-cijfers';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '16px' },
  keuze: { minWidth: '180px', [media.phone]: { flex: '1 1 100%' } },
  // Fluent sets the height and size of the select itself.
  select: { '& select': { [media.phone]: { height: '44px', fontSize: '16px' } } },
});

type Props = {
  keuze: OverzichtKeuze;
  schooljaren: readonly string[];
  wijken: readonly string[];
  onChange(keuze: OverzichtKeuze): void;
};

export function OverzichtFilters({ keuze, schooljaren, wijken, onChange }: Props) {
  const styles = useStyles();
  const filters = [
    { naam: 'schooljaar', label: 'Schooljaar', opties: schooljaren.map((jaar) => [jaar, `Schooljaar ${jaar}`]) },
    { naam: 'soort', label: 'Soort', opties: Object.entries(BIJEENKOMST_SOORT_LABEL) },
    { naam: 'wijk', label: 'Wijk', opties: wijken.map((wijk) => [wijk, wijkNaam(wijk)]) },
  ] as const;
  return (
    <div role="group" aria-label="Filters" className={styles.root}>
      {filters.map(({ naam, label, opties }) => (
        <Select
          key={naam}
          root={{ className: mergeClasses(styles.keuze, styles.select) }}
          aria-label={label}
          value={keuze[naam]}
          onChange={(_, { value }) => onChange({ ...keuze, [naam]: value } as OverzichtKeuze)}
        >
          <option value="">{label}: alle</option>
          {opties.map(([code, woord]) => (
            <option key={code} value={code}>
              {woord}
            </option>
          ))}
        </Select>
      ))}
    </div>
  );
}
