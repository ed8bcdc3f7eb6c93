import { mergeClasses } from '@fluentui/react-components';
import { POST_BAK_LABEL, type PostTelling } from '@domain/beheer/post-beeld';
import { usePostStyles } from './post-styles';
import { describeWacht } from './post-woorden';
import { TabelKop } from '../../ui/TabelKop';

const KOPPEN = ['Wacht', 'Gaat nu weg', 'Aandacht', 'Verzonden'];

function Rij({ telling: { bak, aantallen, oudste }, nu }: { telling: PostTelling; nu: string }) {
  const styles = usePostStyles();
  const getallen = [aantallen.klaargezet, aantallen.bezig, aantallen.aandacht, aantallen.verzonden];
  return (
    <tr role="row" className={styles.rij}>
      <th role="rowheader" scope="row" className={mergeClasses(styles.cel, styles.naam)}>
        {POST_BAK_LABEL[bak]}
        {oudste && <span className={styles.meta}>De oudste wacht {describeWacht(oudste, nu)}.</span>}
      </th>
      {getallen.map((aantal, plaats) => (
        <td key={KOPPEN[plaats]} role="cell" className={mergeClasses(styles.cel, styles.getal)}>
          <span className={styles.label} aria-hidden>
            {KOPPEN[plaats]}
          </span>
          <span className={KOPPEN[plaats] === 'Aandacht' && aantal > 0 ? styles.letOp : ''}>{aantal}</span>
        </td>
      ))}
    </tr>
  );
}

/** How many of each kind stand where. */
export function TellingTabel({ tellingen, nu }: { tellingen: readonly PostTelling[]; nu: string }) {
  const styles = usePostStyles();
  return (
    <section className={styles.kaart} aria-labelledby="telling-titel">
      <div className={styles.kop}>
        <h2 id="telling-titel" className={styles.titel}>
          Stand
        </h2>
      </div>
      <table role="table" className={styles.tabel} aria-labelledby="telling-titel">
        <TabelKop
          eerste="Soort"
          koppen={KOPPEN}
          styles={{ kop: styles.tabelKop, kopCel: styles.kopCel, getal: styles.getal }}
        />
        <tbody role="rowgroup" className={styles.romp}>
          {tellingen.map((telling) => (
            <Rij key={telling.bak} telling={telling} nu={nu} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
