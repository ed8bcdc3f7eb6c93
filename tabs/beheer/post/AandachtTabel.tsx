import { Button, mergeClasses } from '@fluentui/react-components';
import { toDag } from '@domain/datum/datum';
import { POST_BAK_LABEL, type PostBeeld, type PostRegel, type PostSleutel } from '@domain/beheer/post-beeld';
import { wanneer } from '../../ui/wanneer';
import { usePostStyles } from './post-styles';
import { TabelKop } from '../../ui/TabelKop';

const KOPPEN = ['Wat', 'Sinds', 'Waarom', 'Opnieuw'];

type Props = { beeld: PostBeeld; isBezig: boolean; onOpnieuw(sleutel: PostSleutel): void };

function Rij({ regel, vandaag, isBezig, onOpnieuw }: Omit<Props, 'beeld'> & { regel: PostRegel; vandaag: string }) {
  const styles = usePostStyles();
  const { bak, partitie, id, soort, klaargezetOp, pogingen, code, uitleg } = regel;
  return (
    <tr role="row" className={styles.rij}>
      <th role="rowheader" scope="row" className={mergeClasses(styles.cel, styles.naam)}>
        {soort}
        <span className={styles.meta}>
          {POST_BAK_LABEL[bak]} · {id}
        </span>
      </th>
      <td role="cell" className={styles.cel}>
        {wanneer(klaargezetOp, vandaag)}
        <span className={styles.meta}>{pogingen === 1 ? '1 poging' : `${pogingen} pogingen`}</span>
      </td>
      <td role="cell" className={styles.cel}>
        {uitleg}
        <span className={styles.meta}>Code {code || 'onbekend'}</span>
      </td>
      <td role="cell" className={styles.cel}>
        <Button
          size="small"
          disabledFocusable={isBezig}
          aria-label={`Verstuur opnieuw: ${soort}, ${id}`}
          onClick={() => onOpnieuw({ bak, partitie, id })}
        >
          Verstuur opnieuw
        </Button>
      </td>
    </tr>
  );
}

/** Each mail that needs a person: what kind, since when and why. */
export function AandachtTabel({ beeld, ...rest }: Props) {
  const styles = usePostStyles();
  const vandaag = toDag(beeld.op);
  return (
    <>
      <table role="table" className={styles.tabel} aria-labelledby="aandacht-titel">
        <TabelKop koppen={KOPPEN} styles={{ kop: styles.tabelKop, kopCel: styles.kopCel }} />
        <tbody role="rowgroup" className={styles.romp}>
          {beeld.aandacht.map((regel) => (
            <Rij key={`${regel.bak}/${regel.partitie}/${regel.id}`} regel={regel} vandaag={vandaag} {...rest} />
          ))}
        </tbody>
      </table>
      {beeld.isMeer && (
        <p className={styles.noot}>Er vraagt nog meer mail aandacht. Je ziet de eerste van elke soort.</p>
      )}
    </>
  );
}
