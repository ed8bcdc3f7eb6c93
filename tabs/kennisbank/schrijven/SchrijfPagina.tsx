import { makeStyles } from '@fluentui/react-components';
import { BookSearchRegular } from '@fluentui/react-icons';
import type { Medewerker } from '@domain/adresboek/medewerker';
import { toDag } from '@domain/datum/datum';
import type { ArtikelBeeld } from '@domain/kennisbank/artikel';
import { ARTIKEL_VELDEN } from '@domain/kennisbank/artikel-velden';
import { leesTekst } from '@domain/formulier/antwoord';
import { useArtikel } from '../../api/use-kennisbank';
import { KiesTekst } from '../../form/conflict/KiesTekst';
import { Formulier } from '../../form/Formulier';
import { FormulierProvider } from '../../form/formulier-context';
import { Balk } from '../../ui/Balk';
import { KnopLink } from '../../ui/KnopLink';
import { LaadFout } from '../../ui/LaadFout';
import { Laden } from '../../ui/Laden';
import { media } from '../../ui/layout';
import { Leeg } from '../../ui/Leeg';
import { Pagina } from '../../ui/Pagina';
import { useKopStyles } from '../../ui/kop-styles';
import { useDebounced } from '../../ui/use-debounced';
import { useTitelFocus } from '../../ui/use-titel-focus';
import { wanneer } from '../../ui/wanneer';
import { Weigering } from '../../ui/Weigering';
import { KENNISBANK } from '../../uitleg/artikel-adres';
import { SCHRIJVEN } from '../adressen';
import { Kruimels } from '../Kruimels';
import { SchrijfActies } from './SchrijfActies';
import { STAAT_WOORD } from './staat-woorden';
import { useArtikelWerk } from './use-artikel-werk';
import { Versies } from './Versies';
import { Voorbeeld } from './Voorbeeld';

const useStyles = makeStyles({
  kolommen: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '32px',
    [media.narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

const VIA = [
  ['/helpdesk', 'Helpdesk'],
  [KENNISBANK, 'Uitleg'],
  [SCHRIJVEN, 'Schrijven'],
] as const;

/** One article for who writes: the text left, how it will look right, and what can be done with it. */
export function SchrijfPagina({ artikelId, ik }: { artikelId: string; ik: Medewerker }) {
  const query = useArtikel(artikelId);
  const beeld = query.data?.ok ? query.data.value : undefined;
  return (
    <Pagina title="Artikel schrijven" label="Artikel schrijven">
      <Kruimels via={VIA} hier={beeld?.artikel.titel || 'Artikel'} />
      {query.isPending && <Laden tekst="Artikel laden …" />}
      <NietGeladen query={query} />
      {beeld && <Werk beeld={beeld} ik={ik} />}
    </Pagina>
  );
}

function NietGeladen({ query }: { query: ReturnType<typeof useArtikel> }) {
  if (!query.data || query.data.ok)
    return <LaadFout query={query} titel="Het artikel is niet geladen." watJeZiet="Je ziet het artikel" />;
  return (
    <Leeg
      als="h1"
      icon={BookSearchRegular}
      titel="Dit artikel is er niet"
      actie={<KnopLink href={SCHRIJVEN}>Alle artikelen</KnopLink>}
    >
      {query.data.refusals[0] && <Weigering refusal={query.data.refusals[0]} />}
    </Leeg>
  );
}

function Werk({ beeld, ik }: { beeld: ArtikelBeeld; ik: Medewerker }) {
  const styles = useStyles();
  const kop = useKopStyles();
  const werk = useArtikelWerk(beeld);
  const { artikel } = beeld;
  const vandaag = toDag(new Date().toISOString());
  const rustig = useDebounced(werk.eigen, 200);
  useTitelFocus();
  return (
    <>
      <div className={kop.root}>
        <div className={kop.titels}>
          <h1 className={kop.titel} data-titel tabIndex={-1}>
            {leesTekst(werk.eigen, 'titel') || 'Nog zonder titel'}
          </h1>
          <p className={kop.onder}>
            {STAAT_WOORD[artikel.staat]} · geschreven door {artikel.auteur.door} · bijgewerkt door{' '}
            {artikel.bijgewerkt.door}, {wanneer(artikel.bijgewerkt.op, vandaag)} · nuttig: {artikel.nuttig.ja} ja,{' '}
            {artikel.nuttig.nee} nee
          </p>
        </div>
      </div>
      {artikel.opmerking && (
        <Balk intent="info" titel={`${artikel.opmerking.stempel.door} vraagt:`}>
          {artikel.opmerking.tekst}
        </Balk>
      )}
      <SchrijfActies beeld={beeld} werk={werk} />
      <div className={styles.kolommen}>
        <FormulierProvider value={werk.waarden}>
          <Formulier velden={ARTIKEL_VELDEN} />
        </FormulierProvider>
        <Voorbeeld antwoorden={rustig} />
      </div>
      <Versies beeld={beeld} werk={werk} vandaag={vandaag} />
      <KiesTekst werk={werk} ik={ik} overDeRest="Heb je gekozen? Bewaar dan het artikel." />
    </>
  );
}
