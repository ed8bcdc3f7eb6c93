import { Field, makeStyles, Select } from '@fluentui/react-components';
import { AUDIT_SOORTEN, type AuditSoort } from '@domain/beheer/auditlog';
import { isDatum } from '@domain/datum/datum';
import { useBeheerMedewerkers } from '../../api/use-beheer';
import { DatumInvoer } from '../../form/inputs/DatumInvoer';
import { toVeldIds } from '../../form/veld-ids';
import { media } from '../../ui/layout';
import { SOORT_LABEL, type LogboekVraag } from './logboek-vraag';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px 12px', padding: '12px 16px' },
  keuze: {
    minWidth: '160px',
    maxWidth: '280px',
    '& select': { textOverflow: 'ellipsis', [media.phone]: { height: '44px', fontSize: '16px' } },
    [media.phone]: { flex: '1 1 100%', maxWidth: 'none' },
  },
});

type Props = { vraag: LogboekVraag; onChange(vraag: LogboekVraag): void };

function Dag({
  naam,
  label,
  waarde,
  onChange,
}: {
  naam: string;
  label: string;
  waarde: string;
  onChange(dag: string): void;
}) {
  const ids = toVeldIds(`logboek-${naam}`);
  return (
    <Field label={{ children: label, htmlFor: ids.invoer }}>
      <DatumInvoer
        veld={{ soort: 'datum', naam, label }}
        pad={naam}
        isCompact={false}
        ids={ids}
        waarde={waarde}
        aria={{}}
        onChange={(dag) => {
          if (typeof dag === 'string' && isDatum(dag)) onChange(dag);
        }}
        onLeave={() => {}}
      />
    </Field>
  );
}

/** Which log, of which days and of whom. */
export function LogboekFilters({ vraag, onChange }: Props) {
  const styles = useStyles();
  const query = useBeheerMedewerkers();
  const medewerkers = query.data?.ok ? query.data.value.medewerkers : [];
  return (
    <div role="search" aria-label="Logboek" className={styles.root}>
      <Field label="Wat" className={styles.keuze}>
        <Select value={vraag.soort} onChange={(_, { value }) => onChange({ ...vraag, soort: value as AuditSoort })}>
          {AUDIT_SOORTEN.toReversed().map((soort) => (
            <option key={soort} value={soort}>
              {SOORT_LABEL[soort]}
            </option>
          ))}
        </Select>
      </Field>
      <Dag naam="van" label="Van" waarde={vraag.van} onChange={(van) => onChange({ ...vraag, van })} />
      <Dag naam="tot" label="Tot en met" waarde={vraag.tot} onChange={(tot) => onChange({ ...vraag, tot })} />
      <Field label="Wie" className={styles.keuze}>
        <Select value={vraag.wie} onChange={(_, { value }) => onChange({ ...vraag, wie: value })}>
          <option value="">Iedereen</option>
          {medewerkers.map(({ medewerker: { id, naam } }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
