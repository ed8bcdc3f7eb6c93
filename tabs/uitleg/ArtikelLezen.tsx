import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import { useEffect, useRef, useState } from 'react';
import { LaadFout } from '../ui/LaadFout';
import { Laden } from '../ui/Laden';
import { text } from '../ui/layout';
import { Markdown } from '../ui/Markdown';
import { ArtikelMeta } from './ArtikelMeta';
import { readArtikelAdres } from './artikel-adres';
import { useArtikelen } from './use-artikelen';
import { WasDitNuttig } from './WasDitNuttig';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: '4px', minWidth: 0 },
  titel: { ...text.cardTitle, outlineStyle: 'none', overflowWrap: 'anywhere' },
  samenvatting: { ...text.context, margin: '4px 0 8px' },
  terug: { alignSelf: 'flex-start', marginLeft: '-8px' },
  niets: { ...text.context, margin: 0 },
});

/** An article without a frame, for beside other work. Its links to other articles open here too. */
export function ArtikelLezen({ artikelId: begin }: { artikelId: string }) {
  const styles = useStyles();
  const { query, find } = useArtikelen();
  const [pad, setPad] = useState<readonly string[]>([]);
  const [isGevolgd, setIsGevolgd] = useState(false);
  const ga = (naar: readonly string[]) => {
    setPad(naar);
    setIsGevolgd(true);
  };
  const artikelId = pad.at(-1) ?? begin;
  const artikel = find(artikelId);
  const volg = (href: string): boolean => {
    const naar = readArtikelAdres(href);
    if (naar) ga([...pad, naar]);
    return naar !== undefined;
  };
  return (
    <article className={styles.root} aria-label="Uitleg">
      {pad.length > 0 && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.terug}
          icon={<ArrowLeftRegular />}
          onClick={() => ga(pad.slice(0, -1))}
        >
          Terug
        </Button>
      )}
      {artikel && <Inhoud key={artikelId} artikel={artikel} metFocus={isGevolgd} onLink={volg} />}
      {!artikel && <Geen query={query} />}
    </article>
  );
}

type InhoudProps = { artikel: GepubliceerdArtikel; metFocus: boolean; onLink(href: string): boolean };

function Inhoud({ artikel, metFocus, onLink }: InhoudProps) {
  const styles = useStyles();
  const titel = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone.
  useEffect(() => {
    if (metFocus) titel.current?.focus();
  }, [metFocus]);
  return (
    <>
      <h2 ref={titel} tabIndex={-1} className={styles.titel}>
        {artikel.titel}
      </h2>
      <ArtikelMeta artikel={artikel} />
      <p className={styles.samenvatting}>{artikel.samenvatting}</p>
      <Markdown tekst={artikel.tekst} kopNiveau={3} isKlein onLink={onLink} />
      <WasDitNuttig artikelId={artikel.artikelId} />
    </>
  );
}

function Geen({ query }: { query: ReturnType<typeof useArtikelen>['query'] }) {
  const styles = useStyles();
  if (query.isPending) return <Laden tekst="Uitleg laden …" />;
  if (query.data?.ok) return <p className={styles.niets}>Deze uitleg staat niet meer online.</p>;
  return <LaadFout query={query} titel="De uitleg is niet geladen." watJeZiet="Je ziet de uitleg" />;
}
