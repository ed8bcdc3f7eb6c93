import { makeStyles, tokens } from '@fluentui/react-components';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { StapNummer } from '@domain/stappenplan/stap';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import type { Uitkomst } from '../../api/request';
import { sleutel } from '../../api/sleutels';
import { useHelpdeskinfo } from '../../api/use-helpdesk';
import { announce } from '../../ui/announce';
import { focusRing, media, text } from '../../ui/layout';
import { LaadFout } from '../../ui/LaadFout';
import { useDebounced } from '../../ui/use-debounced';
import { useMedia } from '../../ui/use-media';
import { useTitle } from '../../ui/use-title';
import { dossierRoute, vraagRoute } from '../adressen';
import { Belemmering } from '../Belemmering';
import { breedte, KOLOM, vraag as query } from '../helpdesk-layout';
import { Bereikbaar } from '../naast/Bereikbaar';
import { useNaastStyles } from '../naast/naast-styles';
import { PastBijVraag } from '../naast/PastBijVraag';
import { VraagFormulier } from './VraagFormulier';
import { useNieuweVraag } from './use-nieuwe-vraag';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: '20px',
    alignContent: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: '16px 32px 24px',
    minHeight: 0,
    [media.narrow]: { padding: '16px 24px 24px' },
    [media.phone]: { padding: '16px' },
    [media.notNarrow]: { overflowY: 'auto' },
    [breedte.drie]: {
      gridTemplateColumns: `minmax(0, 1fr) ${KOLOM}px`,
      alignContent: 'stretch',
      gap: 0,
      padding: 0,
      overflowY: 'hidden',
    },
  },
  links: {
    display: 'grid',
    alignContent: 'start',
    rowGap: '16px',
    minWidth: 0,
    [breedte.drie]: { padding: '16px 32px 24px', overflowY: 'auto' },
  },
  titel: { ...text.stepTitle, outlineStyle: 'none' },
  onder: { ...text.help, margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
  link: { ...focusRing, color: tokens.colorBrandForegroundLink },
});

type Props = { dossierId: string | undefined; stap: StapNummer | undefined; ik: Ik };

/** Asked from the dossier, so it is in memory; otherwise the number is not worth a question to the server. */
function useDossierNummer(dossierId: string | undefined): string | undefined {
  const client = useQueryClient();
  const dossier = dossierId ? client.getQueryData<Uitkomst<DossierBeeld>>(sleutel.dossier(dossierId)) : undefined;
  return dossier?.ok ? dossier.value.kop.nummer : undefined;
}

/** With the way back: what is written here stays. */
function GaatOver({ dossierId, stap }: { dossierId: string; stap: StapNummer | undefined }) {
  const styles = useStyles();
  const nummer = useDossierNummer(dossierId);
  return (
    <p className={styles.onder}>
      Je vraag gaat over{' '}
      <Link className={styles.link} href={dossierRoute(dossierId, stap)}>
        {stap ? `stap ${stap} van ` : ''}
        {nummer ? `dossier ${nummer}` : 'een dossier'}
      </Link>
      . Het dossiernummer gaat mee, de naam niet.
    </p>
  );
}

/** Asking a question, with explanation that fits what is being written. */
export function NieuwPagina({ dossierId, stap, ik }: Props) {
  const styles = useStyles();
  const naast = useNaastStyles();
  const [, navigate] = useLocation();
  const info = useHelpdeskinfo();
  const isDrie = useMedia(query.drie);
  const vraag = useNieuweVraag({ dossierId, stap });
  const { onderwerp, tekst } = vraag.concept;
  const zoek = useDebounced(`${onderwerp} ${tekst}`.trim(), 300);
  useTitle('Nieuwe vraag · Helpdesk · TOP Dossier');
  useEffect(() => document.querySelector<HTMLElement>('[data-titel]')?.focus(), []);
  const verstuur = async (toch?: boolean) => {
    const gesteld = await vraag.verstuur(toch);
    if (!gesteld) return;
    announce(`Je vraag is verstuurd. Het nummer is ${gesteld.nummer}.`);
    navigate(vraagRoute(gesteld.vraagId));
  };
  const value = info.data?.ok ? info.data.value : undefined;
  const suggesties = <PastBijVraag tekst={zoek} stap={stap} />;
  return (
    <div className={styles.root}>
      <section className={styles.links} data-regio="vraag" tabIndex={-1} aria-label="Nieuwe vraag">
        <div>
          <h1 className={styles.titel} tabIndex={-1} data-titel>
            Nieuwe vraag
          </h1>
          {dossierId && <GaatOver dossierId={dossierId} stap={stap} />}
        </div>
        <Belemmering info={value} />
        <LaadFout query={info} titel="De gegevens van de helpdesk zijn niet geladen." watJeZiet="Je ziet de gegevens" />
        <VraagFormulier
          vraag={vraag}
          info={value}
          ik={ik}
          onVerstuur={(toch) => void verstuur(toch)}
          {...(!isDrie && { suggesties })}
        />
      </section>
      <aside className={naast.root} data-regio="hulp" tabIndex={-1} aria-label="Uitleg die past">
        {isDrie && suggesties}
        <Bereikbaar />
      </aside>
    </div>
  );
}
