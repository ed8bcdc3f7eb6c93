import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, EditRegular } from '@fluentui/react-icons';
import { toDag } from '@domain/datum/datum';
import type { ArtikelRij, ArtikelStaat } from '@domain/kennisbank/artikel';
import { useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useArtikelWerklijst, useMaakArtikel } from '../../api/use-kennisbank';
import { LaadFout } from '../../ui/LaadFout';
import { Laden } from '../../ui/Laden';
import { focusRing, text } from '../../ui/layout';
import { Leeg } from '../../ui/Leeg';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { Pagina } from '../../ui/Pagina';
import { useKopStyles } from '../../ui/kop-styles';
import { useEenHandeling } from '../../ui/use-een-handeling';
import { useTitelFocus } from '../../ui/use-titel-focus';
import { wanneer } from '../../ui/wanneer';
import { schrijfAdres } from '../adressen';
import { Kruimels } from '../Kruimels';
import { STAAT_GROEP } from './staat-woorden';

const useStyles = makeStyles({
  groep: { ...text.cardTitle, marginTop: '20px' },
  lijst: { margin: 0, padding: 0, listStyleType: 'none', maxWidth: '760px' },
  regel: { padding: '10px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  link: {
    ...text.body,
    ...focusRing,
    fontWeight: 600,
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'anywhere',
  },
  meta: { ...text.meta, margin: '2px 0 0' },
});

const GROEPEN: readonly ArtikelStaat[] = ['terReview', 'concept', 'gepubliceerd'];

/** What the swv is writing; what waits for review comes first. */
export function WerklijstPagina() {
  const kop = useKopStyles();
  const query = useArtikelWerklijst();
  useTitelFocus();
  const rijen = query.data?.ok ? query.data.value.rijen : undefined;
  return (
    <Pagina title="Uitleg schrijven" label="Uitleg schrijven">
      <Kruimels hier="Schrijven" />
      <div className={kop.root}>
        <div className={kop.titels}>
          <h1 className={kop.titel} data-titel tabIndex={-1}>
            Uitleg schrijven
          </h1>
          <p className={kop.onder}>Een artikel dat bij TOP Dossier hoort, verander je vanuit het artikel zelf.</p>
        </div>
        <NieuwKnop />
      </div>
      <LaadFout query={query} titel="De artikelen zijn niet geladen." watJeZiet="Je ziet de artikelen" />
      {query.isPending && <Laden tekst="Artikelen laden …" />}
      {rijen?.length === 0 && (
        <Leeg icon={EditRegular} titel="Nog geen eigen artikelen">
          Schrijf een artikel, of maak er een van een antwoord op een vraag.
        </Leeg>
      )}
      {GROEPEN.map((staat) => (
        <Groep key={staat} titel={STAAT_GROEP[staat]} rijen={rijen?.filter((rij) => rij.staat === staat) ?? []} />
      ))}
    </Pagina>
  );
}

function Groep({ titel, rijen }: { titel: string; rijen: readonly ArtikelRij[] }) {
  const styles = useStyles();
  if (rijen.length === 0) return null;
  const vandaag = toDag(new Date().toISOString());
  return (
    <section aria-label={titel}>
      <h2 className={styles.groep}>{titel}</h2>
      <ul className={styles.lijst}>
        {rijen.map(({ artikelId, titel: naam, bijgewerkt }) => (
          <li key={artikelId} className={styles.regel}>
            <Link href={schrijfAdres(artikelId)} className={styles.link}>
              {naam || 'Nog zonder titel'}
            </Link>
            <p className={styles.meta}>
              {bijgewerkt.door}, {wanneer(bijgewerkt.op, vandaag)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NieuwKnop() {
  const { doe, mislukt, isBezig } = useEenHandeling<{ id: string }>(useMaakArtikel());
  const [, navigate] = useLocation();
  // The same id twice is the same article.
  const id = useRef(crypto.randomUUID());
  const start = async () => {
    const nieuw = await doe((api) => api.maakArtikel({ id: id.current, antwoorden: {} }));
    if (nieuw) navigate(schrijfAdres(nieuw.id));
  };
  return (
    <>
      <Button appearance="primary" icon={<AddRegular />} disabledFocusable={isBezig} onClick={() => void start()}>
        Nieuw artikel
      </Button>
      <MisluktBalk mislukt={mislukt} titel="Het artikel is niet gemaakt." />
    </>
  );
}
