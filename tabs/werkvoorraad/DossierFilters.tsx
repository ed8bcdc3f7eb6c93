import { Button, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons';
import { SORTERINGEN, type Sortering } from '@domain/werkvoorraad/werkvoorraad';
import { useState } from 'react';
import { media } from '../ui/layout';
import { FILTERS, SORTEER_LABEL, type FilterNaam } from './filter-opties';
import { Zoekveld } from '../ui/Zoekveld';
import { GESTAPELD } from './tabel-styles';
import { sorteerOp, telFilters, type Vraag } from './vraag';

/** Where search has a line of its own, the choices next to each other, in twos, or below each other. */
const SMAL = '@container lijst (max-width: 699.98px)';
const IN_TWEE = '@container lijst (min-width: 300px) and (max-width: 619.98px)';
const ONDER_ELKAAR = '@container lijst (max-width: 299.98px)';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '0 16px 12px' },
  zoek: { flex: '0 1 280px', maxWidth: 'none', minWidth: '140px', [SMAL]: { flex: '1 1 140px' } },
  keuzes: {
    display: 'flex',
    flexWrap: 'wrap',
    flex: '0 1 448px',
    minWidth: 0,
    gap: '8px',
    [SMAL]: { flexBasis: '100%' },
    [media.phone]: { display: 'none' },
  },
  open: { [media.phone]: { display: 'flex' } },
  keuze: {
    flex: '1 1 0',
    minWidth: 0,
    [IN_TWEE]: { flex: '1 1 calc(50% - 4px)' },
    [ONDER_ELKAAR]: { flex: '1 1 100%' },
  },
  veld: { [media.phone]: { minHeight: '44px', fontSize: '16px', '& input': { fontSize: '16px' } } },
  // Fluent sets the height and size of the select itself.
  select: { '& select': { textOverflow: 'ellipsis', [media.phone]: { height: '44px', fontSize: '16px' } } },
  alleenTelefoon: { display: 'none', [media.phone]: { display: 'inline-flex' } },
  alleenGestapeld: { display: 'none', [GESTAPELD]: { display: 'inline-flex' } },
});

type Props = { vraag: Vraag; onChange(vraag: Vraag): void };

function Keuzes({ vraag, onChange }: Props) {
  const styles = useStyles();
  const kies = (naam: FilterNaam, waarde: string) => onChange({ ...vraag, [naam]: waarde });
  return (
    <>
      {FILTERS.map(({ naam, label, opties }) => (
        <Select
          key={naam}
          className={mergeClasses(styles.keuze, styles.select)}
          aria-label={label}
          value={vraag[naam] ?? ''}
          onChange={(_, { value }) => kies(naam, value)}
        >
          <option value="">{label}: alle</option>
          {opties.map((optie) => (
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
        onChange={(_, { value }) => onChange(sorteerOp(vraag, value as Sortering))}
      >
        {SORTERINGEN.map((sortering) => (
          <option key={sortering} value={sortering}>
            Op {SORTEER_LABEL[sortering]}
          </option>
        ))}
      </Select>
    </>
  );
}

/** Search and filters. The term goes to the server in a body and to no address. On a phone the choices fold. */
export function DossierFilters({ vraag, onChange }: Props) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const aantal = telFilters(vraag);
  return (
    <div role="search" aria-label="Dossiers" className={styles.root}>
      <Zoekveld
        label="Zoek op naam of dossiernummer"
        className={mergeClasses(styles.zoek, styles.veld)}
        zoek={vraag.zoek ?? ''}
        onZoek={(zoek) => onChange({ ...vraag, zoek })}
      />
      <Button
        className={mergeClasses(styles.alleenTelefoon, styles.veld)}
        icon={<FilterRegular />}
        aria-expanded={isOpen}
        aria-controls="dossier-keuzes"
        onClick={() => setIsOpen(!isOpen)}
      >
        {aantal > 0 ? `Filter (${aantal})` : 'Filter'}
      </Button>
      <div id="dossier-keuzes" className={mergeClasses(styles.keuzes, isOpen && styles.open)}>
        <Keuzes vraag={vraag} onChange={onChange} />
      </div>
    </div>
  );
}
