import { makeStyles, Select, ToggleButton } from '@fluentui/react-components';
import type { DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { Zoekveld } from '../../../ui/Zoekveld';
import { media } from '../../../ui/layout';
import { GESTAPELD } from './deelnemer-tabel-styles';
import {
  countFilters,
  DEELNEMER_SORTERINGEN,
  FILTER_LABEL,
  type DeelnemerSortering,
  type DeelnemerVraag,
} from './deelnemer-vraag';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '12px 16px' },
  zoek: {
    flex: '1 1 220px',
    maxWidth: '320px',
    minWidth: 0,
    [media.phone]: { maxWidth: 'none', flexBasis: '100%', minHeight: '44px', '& input': { fontSize: '16px' } },
  },
  keuzes: { display: 'flex', flexWrap: 'wrap', gap: '8px', minWidth: 0 },
  keuze: { minWidth: 0, fontWeight: 400, whiteSpace: 'nowrap', [media.phone]: { minHeight: '44px' } },
  aantal: { fontVariantNumeric: 'tabular-nums', fontWeight: 600, paddingLeft: '6px' },
  sorteer: {
    display: 'none',
    [GESTAPELD]: { display: 'inline-flex' },
    [media.phone]: { width: '100%', '& select': { height: '44px', fontSize: '16px' } },
  },
});

const SORTEER_LABEL = {
  status: 'status',
  naam: 'naam',
  school: 'school',
  rol: 'rol',
  aangemeld: 'aanmelddatum',
} as const satisfies Record<DeelnemerSortering, string>;

type Props = {
  deelnemers: readonly DeelnemerBeeld[];
  vraag: DeelnemerVraag;
  onChange(vraag: DeelnemerVraag): void;
};

/** Search, and a choice of status with how many there are. */
export function DeelnemerFilters({ deelnemers, vraag, onChange }: Props) {
  const styles = useStyles();
  return (
    <div role="search" aria-label="Deelnemers" className={styles.root}>
      <Zoekveld
        label="Zoek op naam, school of e-mail"
        className={styles.zoek}
        zoek={vraag.zoek}
        onZoek={(zoek) => onChange({ ...vraag, zoek })}
      />
      <div role="group" aria-label="Status" className={styles.keuzes}>
        {countFilters(deelnemers, vraag.filter).map(({ filter, aantal }) => (
          <ToggleButton
            key={filter}
            className={styles.keuze}
            checked={vraag.filter === filter}
            onClick={() => onChange({ ...vraag, filter })}
          >
            {FILTER_LABEL[filter]}
            <span className={styles.aantal}>{aantal}</span>
          </ToggleButton>
        ))}
      </div>
      <Select
        root={{ className: styles.sorteer }}
        aria-label="Sorteer op"
        value={vraag.sorteer}
        onChange={(_, { value }) => onChange({ ...vraag, sorteer: value as DeelnemerSortering, richting: 'op' })}
      >
        {DEELNEMER_SORTERINGEN.map((sortering) => (
          <option key={sortering} value={sortering}>
            Op {SORTEER_LABEL[sortering]}
          </option>
        ))}
      </Select>
    </div>
  );
}
