import { makeStyles } from '@fluentui/react-components';
import { UITLEG_BIJ_STAP } from '@domain/kennisbank/uitleg-bij';
import type { StapNummer } from '@domain/stappenplan/stap';
import { text } from '../ui/layout';
import { openUitleg } from '../ui/uitleg-lade';
import { useDebounced } from '../ui/use-debounced';
import { ArtikelKnop } from './ArtikelKnop';
import { useArtikelen } from './use-artikelen';
import { useZoeker } from './use-zoeker';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '8px', minWidth: 0 },
  titel: text.cardTitle,
  lijst: { display: 'flex', flexDirection: 'column', rowGap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
});

const WACHT_MS = 250;
const MIN_TEKENS = 3;

type Props = {
  /** What is being typed, or the question that was asked. */
  tekst: string;
  stap?: StapNummer | undefined;
  max?: number;
  titel?: string;
  /** Takes the article elsewhere; without it, it opens over the side of the page. */
  onLees?(artikelId: string): void;
};

/** Articles that may answer the question already. Without words of its own, those of the step; nothing when nothing fits. */
export function KennisbankSuggesties({
  tekst,
  stap,
  max = 3,
  titel = 'Past bij je vraag',
  onLees = openUitleg,
}: Props) {
  const styles = useStyles();
  const rustig = useDebounced(tekst, WACHT_MS).trim();
  const { artikelen, find } = useArtikelen();
  const zoek = useZoeker(artikelen);
  const gevonden =
    rustig.length < MIN_TEKENS
      ? listBijStap(stap).flatMap((id) => find(id) ?? [])
      : zoek(rustig, { stap, max, isVraag: true }).map(({ artikel }) => artikel);
  if (gevonden.length === 0) return null;
  return (
    <section className={styles.root} aria-label={titel}>
      <h2 className={styles.titel}>{titel}</h2>
      <ul className={styles.lijst}>
        {gevonden.slice(0, max).map((artikel) => (
          <li key={artikel.artikelId}>
            <ArtikelKnop artikel={artikel} onLees={onLees} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const listBijStap = (stap: StapNummer | undefined): readonly string[] => (stap ? UITLEG_BIJ_STAP[stap] : []);
