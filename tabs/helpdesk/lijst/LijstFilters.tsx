import { makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import {
  HELPDESK_SOORT_LABEL,
  HELPDESK_SOORTEN,
  HELPDESK_STATUSSEN,
  type HelpdeskSoort,
  type HelpdeskStatus,
} from '@domain/helpdesk/helpdeskvraag';
import { media } from '../../ui/layout';
import { STATUS_LABEL } from '../vraag-stand';
import { lijstKeuze, type LijstKeuze } from './lijst-keuze';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '8px' },
  breed: { gridColumn: '1 / -1' },
  select: {
    minWidth: 0,
    '& select': { textOverflow: 'ellipsis', [media.phone]: { height: '44px', fontSize: '16px' } },
  },
});

/** Without the keys that say nothing: the same question has one name in memory. */
function zet(keuze: LijstKeuze, over: Partial<Record<'soort' | 'status' | 'welke', string>>): void {
  const { soort, status, welke } = { ...keuze, ...over };
  lijstKeuze.set({
    zoek: keuze.zoek,
    ...(soort && { soort: soort as HelpdeskSoort }),
    ...(status && { status: status as HelpdeskStatus }),
    ...(welke === 'mijn' && { welke }),
  });
}

/** For staff: whose, which kind, how it stands. */
export function LijstFilters({ keuze }: { keuze: LijstKeuze }) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label="Filters">
      <Select
        aria-label="Welke vragen"
        className={mergeClasses(styles.select, styles.breed)}
        value={keuze.welke ?? 'alle'}
        onChange={(_, { value }) => zet(keuze, { welke: value })}
      >
        <option value="alle">Alle vragen</option>
        <option value="mijn">Mijn vragen</option>
      </Select>
      <Select
        className={styles.select}
        aria-label="Soort"
        value={keuze.soort ?? ''}
        onChange={(_, { value }) => zet(keuze, { soort: value })}
      >
        <option value="">Soort: alle</option>
        {HELPDESK_SOORTEN.map((soort) => (
          <option key={soort} value={soort}>
            {HELPDESK_SOORT_LABEL[soort]}
          </option>
        ))}
      </Select>
      <Select
        className={styles.select}
        aria-label="Status"
        value={keuze.status ?? ''}
        onChange={(_, { value }) => zet(keuze, { status: value })}
      >
        <option value="">Status: alle</option>
        {HELPDESK_STATUSSEN.map((status) => (
          <option key={status} value={status}>
            {STATUS_LABEL[status]}
          </option>
        ))}
      </Select>
    </div>
  );
}
