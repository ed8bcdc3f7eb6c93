import { mergeClasses } from '@fluentui/react-components';
import { formatDatumKort, toDag } from '@domain/datum/datum';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import { vandaagNu, wanneerKort } from '../wanneer-kort';
import { useNaastStyles } from './naast-styles';

type Props = Pick<VraagBeeld, 'voortgang'> & { welke: string };

/** What happened with the question so far, and what will. The last that happened is bold. */
export function Voortgang({ voortgang, welke }: Props) {
  const styles = useNaastStyles();
  const nu = voortgang.findLastIndex(({ isGeweest }) => isGeweest);
  return (
    <section className={styles.blok} aria-labelledby="voortgang-kop">
      <h2 id="voortgang-kop" className={styles.kop}>
        Zo gaat het met {welke}
      </h2>
      <ol className={styles.lijst}>
        {voortgang.map(({ tekst, op, isGeweest }, plaats) => (
          <li key={`${tekst}-${op}`} className={mergeClasses(styles.punt, plaats === nu && styles.nu)}>
            <span className={mergeClasses(styles.bol, !isGeweest && styles.straks)} aria-hidden />
            <span>
              {tekst}
              {!isGeweest && <span hidden> (nog niet)</span>}
            </span>
            <span className={styles.tijd}>
              {isGeweest ? wanneerKort(op, vandaagNu()) : formatDatumKort(toDag(op)).replace(/ \d{4}$/, '')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
