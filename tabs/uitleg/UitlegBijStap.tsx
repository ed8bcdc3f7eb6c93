import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { UITLEG_BIJ_STAP } from '@domain/kennisbank/uitleg-bij';
import type { StapNummer } from '@domain/stappenplan/stap';
import { useState } from 'react';
import { Link } from 'wouter';
import { LaadFout } from '../ui/LaadFout';
import { Laden } from '../ui/Laden';
import { focusRing, text } from '../ui/layout';
import { ArtikelKnop } from './ArtikelKnop';
import { ArtikelLezen } from './ArtikelLezen';
import { KENNISBANK } from './artikel-adres';
import { useArtikelen } from './use-artikelen';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  lijst: { display: 'flex', flexDirection: 'column', rowGap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  terug: { alignSelf: 'flex-start', marginLeft: '-8px' },
  alles: { ...text.context, ...focusRing },
});

/** What the kennisbank says about a step; an article opens in its place. */
export function UitlegBijStap({ stap }: { stap: StapNummer }) {
  const styles = useStyles();
  const { query, artikelen } = useArtikelen();
  const [gekozen, setGekozen] = useState<string>();
  if (gekozen)
    return (
      <div className={styles.root}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.terug}
          icon={<ArrowLeftRegular />}
          onClick={() => setGekozen(undefined)}
        >
          Alle uitleg bij stap {stap}
        </Button>
        <ArtikelLezen key={gekozen} artikelId={gekozen} />
      </div>
    );
  const volgorde: readonly string[] = UITLEG_BIJ_STAP[stap];
  const plek = (id: string) => (volgorde.includes(id) ? volgorde.indexOf(id) : volgorde.length);
  const gekoppeld = artikelen.filter(({ stappen }) => stappen.includes(stap));
  // The swv may have unlinked them all; a step always has its explanation.
  const bijStap = (
    gekoppeld.length > 0 ? gekoppeld : artikelen.filter(({ artikelId }) => volgorde.includes(artikelId))
  ).toSorted((a, b) => plek(a.artikelId) - plek(b.artikelId));
  return (
    <section className={styles.root} aria-label={`Artikelen bij stap ${stap}`}>
      <LaadFout query={query} titel="De artikelen zijn niet geladen." watJeZiet="Je ziet de artikelen" />
      {query.isPending && <Laden tekst="Artikelen laden …" />}
      <ul className={styles.lijst}>
        {bijStap.map((artikel) => (
          <li key={artikel.artikelId}>
            <ArtikelKnop artikel={artikel} onLees={setGekozen} />
          </li>
        ))}
      </ul>
      <Link href={KENNISBANK} className={styles.alles}>
        Alle uitleg
      </Link>
    </section>
  );
}
