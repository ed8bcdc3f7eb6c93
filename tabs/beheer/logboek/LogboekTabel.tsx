import { mergeClasses } from '@fluentui/react-components';
import type { AuditRij } from '@domain/beheer/auditlog';
import { describeVeldWijziging } from '@domain/beheer/describe-beheer-audit';
import { formatDatumKort, formatTijd, toDag } from '@domain/datum/datum';
import { usePostStyles } from '../post/post-styles';
import { TabelKop } from '../../ui/TabelKop';

const KOPPEN = ['Wanneer', 'Wie', 'Wat', 'Waarover'];
export const RIJEN_ID = 'logboek-rijen';

function Rij({ rij: { op, wie, handeling, waarover, velden = [] } }: { rij: AuditRij }) {
  const styles = usePostStyles();
  return (
    <tr role="row" className={styles.rij}>
      <th role="rowheader" scope="row" className={styles.cel} data-rij-link tabIndex={-1}>
        {formatDatumKort(toDag(op))} {formatTijd(op)}
      </th>
      <td role="cell" className={mergeClasses(styles.cel, styles.naam)}>
        {wie}
      </td>
      <td role="cell" className={styles.cel}>
        {handeling}
      </td>
      <td role="cell" className={styles.cel}>
        {waarover}
        {velden.length > 0 && <span className={styles.meta}>{velden.map(describeVeldWijziging).join('; ')}</span>}
      </td>
    </tr>
  );
}

/** Who did what, newest first. */
export function LogboekTabel({ rijen }: { rijen: readonly AuditRij[] }) {
  const styles = usePostStyles();
  return (
    <table role="table" className={styles.tabel} aria-label="Logboek">
      <TabelKop koppen={KOPPEN} styles={{ kop: styles.tabelKop, kopCel: styles.kopCel }} />
      <tbody id={RIJEN_ID} role="rowgroup" className={styles.romp}>
        {rijen.map((rij) => (
          <Rij key={rij.id} rij={rij} />
        ))}
      </tbody>
    </table>
  );
}
