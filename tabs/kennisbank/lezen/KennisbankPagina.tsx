import { CounterBadge, makeStyles, SearchBox } from '@fluentui/react-components';
import { BookSearchRegular, EditRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../../ui/announce';
import { KnopLink } from '../../ui/KnopLink';
import { LaadFout } from '../../ui/LaadFout';
import { Laden } from '../../ui/Laden';
import { media, text } from '../../ui/layout';
import { Leeg } from '../../ui/Leeg';
import { Pagina } from '../../ui/Pagina';
import { useKopStyles } from '../../ui/kop-styles';
import { useDebounced } from '../../ui/use-debounced';
import { useTitelFocus } from '../../ui/use-titel-focus';
import { useZoektoets } from '../../ui/use-zoektoets';
import { useArtikelen } from '../../uitleg/use-artikelen';
import { useZoeker, zoekerVan } from '../../uitleg/use-zoeker';
import { SCHRIJVEN } from '../adressen';
import { Kruimels } from '../Kruimels';
import { ArtikelRegel } from './ArtikelRegel';
import { groepeerArtikelen } from './groepeer-artikelen';

const useStyles = makeStyles({
  zoek: { width: '100%', maxWidth: '560px', marginBottom: '16px', [media.phone]: { minHeight: '44px' } },
  groep: { ...text.cardTitle, marginTop: '20px' },
  lijst: { margin: 0, padding: 0, listStyleType: 'none', maxWidth: '760px' },
  aantal: { ...text.meta, margin: '0 0 4px' },
});

const VIA = [['/helpdesk', 'Helpdesk']] as const;
const MAX = 20;

function telTekst(aantal: number): string {
  if (aantal > MAX) return `De ${MAX} artikelen die het beste passen`;
  return aantal === 1 ? '1 artikel gevonden' : `${aantal} artikelen gevonden`;
}

/** All explanation, by phase; while somebody types, what fits. */
export function KennisbankPagina() {
  const styles = useStyles();
  const kop = useKopStyles();
  const [tekst, setTekst] = useState('');
  const zoekveld = useRef<HTMLInputElement>(null);
  const { query, artikelen } = useArtikelen();
  useZoektoets(zoekveld);
  useTitelFocus();
  const bank = query.data?.ok ? query.data.value : undefined;
  return (
    <Pagina title="Uitleg" label="Uitleg">
      <Kruimels via={VIA} hier="Uitleg" />
      <div className={kop.root}>
        <div className={kop.titels}>
          <h1 className={kop.titel} data-titel tabIndex={-1}>
            Uitleg
          </h1>
          <p className={kop.onder}>Hoe je met TOP Dossier werkt, per stap en per melding.</p>
        </div>
        {bank?.magSchrijven && (
          <div className={kop.acties}>
            <KnopLink href={SCHRIJVEN} icon={<EditRegular />}>
              Schrijven{' '}
              {bank.terReview > 0 && (
                <CounterBadge size="small" count={bank.terReview} aria-label={`${bank.terReview} op review`} />
              )}
            </KnopLink>
          </div>
        )}
      </div>
      <SearchBox
        ref={zoekveld}
        className={styles.zoek}
        placeholder="Zoek in de uitleg"
        aria-label="Zoek in de uitleg"
        aria-keyshortcuts="/"
        autoComplete="off"
        dismiss={{ 'aria-label': 'Wis zoeken' }}
        value={tekst}
        onFocus={() => void zoekerVan(artikelen)}
        onChange={(_, { value }) => setTekst(value)}
      />
      <LaadFout query={query} titel="De uitleg is niet geladen." watJeZiet="Je ziet de uitleg" />
      {query.isPending && <Laden tekst="Uitleg laden …" />}
      {tekst.trim() ? (
        <Gevonden tekst={tekst} artikelen={artikelen} />
      ) : (
        groepeerArtikelen(artikelen).map(({ titel, artikelen: groep }) => (
          <section key={titel} aria-label={titel}>
            <h2 className={styles.groep}>{titel}</h2>
            <ul className={styles.lijst}>
              {groep.map((artikel) => (
                <ArtikelRegel key={artikel.artikelId} artikel={artikel} />
              ))}
            </ul>
          </section>
        ))
      )}
    </Pagina>
  );
}

function Gevonden({ tekst, artikelen }: { tekst: string; artikelen: ReturnType<typeof useArtikelen>['artikelen'] }) {
  const styles = useStyles();
  const treffers = useZoeker(artikelen)(tekst, { max: MAX + 1 });
  const rustig = useDebounced(telTekst(treffers.length), 700);
  useEffect(() => announce(rustig), [rustig]);
  if (treffers.length === 0)
    return (
      <Leeg
        icon={BookSearchRegular}
        titel="Geen uitleg gevonden"
        actie={<KnopLink href="/helpdesk/nieuw">Stel een vraag</KnopLink>}
      >
        Probeer een ander woord, of stel je vraag aan de helpdesk.
      </Leeg>
    );
  return (
    <section aria-label="Gevonden uitleg">
      <p className={styles.aantal}>{telTekst(treffers.length)}</p>
      <ul className={styles.lijst}>
        {treffers.slice(0, MAX).map(({ artikel, termen }) => (
          <ArtikelRegel key={artikel.artikelId} artikel={artikel} termen={termen} />
        ))}
      </ul>
    </section>
  );
}
