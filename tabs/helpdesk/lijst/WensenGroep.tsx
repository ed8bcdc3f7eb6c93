import type { WensRij } from '@domain/helpdesk/helpdesk-beeld';
import { Link } from 'wouter';
import { useWensen } from '../../api/use-helpdesk';
import { HELPDESK } from '../adressen';
import { StandRegel } from '../StandRegel';
import { WENS_STAND } from '../vraag-stand';
import { sorteerWensen } from '../wensen/sorteer-wensen';
import { stemmenTekst } from '../wensen/stemmen-tekst';
import { useLijstStyles } from './lijst-styles';

const GETOOND = 5;

const past = (zoek: string) => (wens: WensRij) =>
  `${wens.titel} ${wens.tekst}`.toLowerCase().includes(zoek.trim().toLowerCase());

const STEM_MEE = { soort: 'stem', tekst: 'Stem mee' } as const;

const magNogStemmen = ({ isMijnStem, status }: WensRij): boolean => !isMijnStem && status === 'ontvangen';

function WensRegel({ wens }: { wens: WensRij }) {
  const styles = useLijstStyles();
  return (
    <Link href={`${HELPDESK}/wensen/${wens.vraagId}`} className={styles.regel}>
      <span className={styles.onderwerp}>{wens.titel}</span>
      <span>{stemmenTekst(wens)}</span>
      <StandRegel stand={magNogStemmen(wens) ? STEM_MEE : WENS_STAND[wens.status]} />
    </Link>
  );
}

/** The wishes with most votes, of all schools. */
export function WensenGroep({ zoek }: { zoek: string }) {
  const styles = useLijstStyles();
  const { data } = useWensen();
  const alle = data?.ok ? sorteerWensen(data.value.wensen, 'stemmen').filter(past(zoek)) : [];
  if (alle.length === 0) return null;
  return (
    <section aria-labelledby="wensen-kop">
      <h2 id="wensen-kop" className={styles.groep}>
        Wensen van alle scholen <span className={styles.aantal}>{alle.length}</span>
      </h2>
      <ul className={styles.lijst}>
        {alle.slice(0, GETOOND).map((wens) => (
          <li key={wens.vraagId}>
            <WensRegel wens={wens} />
          </li>
        ))}
      </ul>
    </section>
  );
}
