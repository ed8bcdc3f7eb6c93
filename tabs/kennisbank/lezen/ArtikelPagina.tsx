import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BookSearchRegular, EditRegular, PrintRegular } from '@fluentui/react-icons';
import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import { lazy, Suspense, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { KnopLink } from '../../ui/KnopLink';
import { LaadFout } from '../../ui/LaadFout';
import { Laden } from '../../ui/Laden';
import { focusRing, media, text } from '../../ui/layout';
import { Leeg } from '../../ui/Leeg';
import { Markdown } from '../../ui/Markdown';
import { Pagina } from '../../ui/Pagina';
import { useKopStyles } from '../../ui/kop-styles';
import { useTitelFocus } from '../../ui/use-titel-focus';
import { artikelAdres, KENNISBANK, readArtikelAdres } from '../../uitleg/artikel-adres';
import { ArtikelMeta } from '../../uitleg/ArtikelMeta';
import { useArtikelen } from '../../uitleg/use-artikelen';
import { useZoeker } from '../../uitleg/use-zoeker';
import { WasDitNuttig } from '../../uitleg/WasDitNuttig';
import { schrijfAdres } from '../adressen';
import { Kruimels } from '../Kruimels';
import { InhoudLijst } from './InhoudLijst';
import { listVerwant } from './verwante-artikelen';

const ArtikelAfdruk = lazy(() => import('./ArtikelAfdruk').then(({ ArtikelAfdruk }) => ({ default: ArtikelAfdruk })));

const useStyles = makeStyles({
  kolommen: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 760px) 264px',
    columnGap: '48px',
    [media.narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  samenvatting: { ...text.body, margin: '0 0 16px', color: tokens.colorNeutralForeground2 },
  naast: { [media.narrow]: { marginTop: '24px' }, '@media print': { display: 'none' } },
  kop: text.cardTitle,
  lijst: { margin: '8px 0 0', padding: 0, listStyleType: 'none' },
  link: {
    ...text.body,
    ...focusRing,
    display: 'inline-block',
    padding: '4px 0',
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'anywhere',
  },
});

/** One article with its headings, whether it helped, and what else to read. */
export function ArtikelPagina({ artikelId }: { artikelId: string }) {
  const { query, artikelen, find } = useArtikelen();
  const artikel = find(artikelId);
  const titel = artikel?.titel ?? 'Uitleg';
  const magSchrijven = query.data?.ok === true && query.data.value.magSchrijven;
  return (
    <Pagina title={titel} label={titel}>
      <Kruimels hier={titel} />
      <LaadFout query={query} titel="De uitleg is niet geladen." watJeZiet="Je ziet de uitleg" />
      {artikel ? (
        <Artikel artikel={artikel} artikelen={artikelen} magSchrijven={magSchrijven} />
      ) : (
        <GeenArtikel query={query} />
      )}
    </Pagina>
  );
}

function GeenArtikel({ query }: { query: ReturnType<typeof useArtikelen>['query'] }) {
  if (query.isPending) return <Laden tekst="Uitleg laden …" />;
  if (!query.data?.ok) return null;
  return (
    <Leeg
      als="h1"
      icon={BookSearchRegular}
      titel="Dit artikel is er niet"
      actie={<KnopLink href={KENNISBANK}>Alle uitleg</KnopLink>}
    >
      Het staat niet meer online, of het adres klopt niet.
    </Leeg>
  );
}

type ArtikelProps = {
  artikel: GepubliceerdArtikel;
  artikelen: readonly GepubliceerdArtikel[];
  magSchrijven: boolean;
};

function Artikel({ artikel, artikelen, magSchrijven }: ArtikelProps) {
  const styles = useStyles();
  const kop = useKopStyles();
  const [, navigate] = useLocation();
  const [drukt, setDrukt] = useState(false);
  useTitelFocus();
  const volg = (href: string): boolean => {
    const naar = readArtikelAdres(href);
    if (naar) navigate(artikelAdres(naar));
    return naar !== undefined;
  };
  return (
    <div className={styles.kolommen}>
      <article>
        <div className={kop.root}>
          <div className={kop.titels}>
            <h1 className={kop.titel} data-titel tabIndex={-1}>
              {artikel.titel}
            </h1>
            <ArtikelMeta artikel={artikel} isVolledig />
          </div>
          <div className={kop.acties}>
            {magSchrijven && (
              <KnopLink href={schrijfAdres(artikel.artikelId)} icon={<EditRegular />}>
                Verander
              </KnopLink>
            )}
            <Button icon={<PrintRegular />} onClick={() => setDrukt(true)}>
              Afdrukken
            </Button>
          </div>
        </div>
        <p className={styles.samenvatting}>{artikel.samenvatting}</p>
        <Markdown tekst={artikel.tekst} onLink={volg} inhoud={(koppen) => <InhoudLijst koppen={koppen} />} />
        <WasDitNuttig artikelId={artikel.artikelId} />
        {drukt && (
          <Suspense fallback={null}>
            <ArtikelAfdruk artikel={artikel} onKlaar={() => setDrukt(false)} />
          </Suspense>
        )}
      </article>
      <Verwant artikel={artikel} artikelen={artikelen} />
    </div>
  );
}

function Verwant({ artikel, artikelen }: Omit<ArtikelProps, 'magSchrijven'>) {
  const styles = useStyles();
  const verwant = listVerwant(artikel, artikelen, useZoeker(artikelen));
  if (verwant.length === 0) return null;
  return (
    <nav className={styles.naast} aria-label="Lees ook">
      <h2 className={styles.kop}>Lees ook</h2>
      <ul className={styles.lijst}>
        {verwant.map(({ artikelId, titel }) => (
          <li key={artikelId}>
            <Link href={artikelAdres(artikelId)} className={styles.link}>
              {titel}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
