import type { StapNummer } from '@domain/stappenplan/stap';
import { Link } from 'wouter';
import { KennisbankSuggesties } from '../../uitleg/KennisbankSuggesties';
import { useNaastStyles } from './naast-styles';

type Props = { tekst: string; stap: StapNummer | undefined; welke?: string; onLees?: (artikelId: string) => void };

/** Articles that fit the question. */
export function PastBijVraag({ tekst, stap, welke = 'je vraag', onLees }: Props) {
  const styles = useNaastStyles();
  return (
    <div className={styles.blok}>
      <KennisbankSuggesties tekst={tekst} stap={stap} titel={`Past bij ${welke}`} {...(onLees && { onLees })} />
      <Link href="/kennisbank" className={styles.link}>
        Alle uitleg
      </Link>
    </div>
  );
}
