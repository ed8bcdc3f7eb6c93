import { makeStyles, tokens } from '@fluentui/react-components';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Aanwezige, DossierBeeld, StapBeeld } from '@domain/dossier/dossier-beeld';
import { leesRijen, leesTekst } from '@domain/formulier/antwoord';
import { findVeld } from '@domain/formulier/veld';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { listVolgorde } from '../../form/lijst/volgorde';
import { Formulier } from '../../form/Formulier';
import { FormulierProvider } from '../../form/formulier-context';
import { announce } from '../../ui/announce';
import { focusRing, media, size, text } from '../../ui/layout';
import { useStore } from '../../ui/store';
import { useTitle } from '../../ui/use-title';
import { StapContextKaart } from '../context/StapContextKaart';
import type { ActiefDoel } from '../context/StapVijfEnZeven';
import { sprong } from '../werk/sprong';
import { BotsingDialoog } from './BotsingDialoog';
import { GereedBalk } from './GereedBalk';
import { InzetTotaal } from './InzetTotaal';
import { Momentopnamen } from './Momentopnamen';
import { StapActie } from './StapActie';
import { StapKop } from './StapKop';
import { stapRoute, wetRoute } from './StapLink';
import { describeOpen, findBuren, StapVoet } from './StapVoet';
import { useGereedmelding } from './use-gereedmelding';
import { useStapScherm, type StapScherm } from './use-stap-scherm';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
    flexGrow: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    outlineStyle: 'none',
  },
  rol: {
    flexGrow: 1,
    minHeight: 0,
    padding: '20px 32px 32px',
    scrollPaddingBlock: '72px',
    [media.notNarrow]: { overflowY: 'auto' },
    [media.narrow]: { padding: '20px 24px 32px' },
    [media.phone]: { padding: '16px 16px 24px' },
  },
  kolom: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '20px',
    width: '100%',
    maxWidth: `${size.text}px`,
    marginInline: 'auto',
  },
  terug: { ...focusRing, ...text.context, color: tokens.colorBrandForegroundLink, alignSelf: 'start' },
});

type Props = {
  dossier: DossierBeeld;
  stap: StapBeeld;
  vandaag: string;
  ik: Medewerker;
  samen: readonly Aanwezige[];
  /** A condition that lasts, shown above everything else. */
  balk: ReactNode;
  onActiefDoel(actief: ActiefDoel | undefined): void;
};

/** Focus on the title when a step opens, or on the veld that was asked for. */
function useOpening({ nummer }: StapBeeld, naarVeld: StapScherm['naarVeld']) {
  const titelRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const doel = sprong.get();
    window.scrollTo(0, 0);
    if (doel?.nummer === nummer && doel.pad) naarVeld(doel.pad);
    else titelRef.current?.focus({ preventScroll: true });
    // The way back to the wet-check is for this visit only.
    return () => (sprong.get() === doel ? sprong.set(undefined) : undefined);
    // Once per opening: naarVeld is another function each time.
  }, [nummer]);
  return titelRef;
}

/** Ctrl+S: nothing more than the product does by itself, for who is used to it. */
function useCtrlS({ autosave, isAlleenLezen }: StapScherm) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      if (isAlleenLezen || !autosave.getState().isOnbewaard) announce('Alles is al opgeslagen');
      else void autosave.flush();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [autosave, isAlleenLezen]);
}

/** The tussendoel that is open, for the panel beside it. */
function readActiefDoel({ waarden, velden }: StapScherm, nummer: number): ActiefDoel | undefined {
  if (nummer !== 8) return undefined;
  const rijen = leesRijen(waarden.antwoorden, 'tussendoelen');
  const rij = rijen.find(({ id }) => id === waarden.openRij('tussendoelen'));
  const lijst = findVeld(velden, 'tussendoelen');
  if (!rij || lijst?.soort !== 'lijst') return undefined;
  const plaats = listVolgorde(lijst, rijen, waarden.bron.context).indexOf(rij.id);
  return { gebied: leesTekst(rij, 'gebied'), nummer: plaats + 1 };
}

function useActiefDoel(scherm: StapScherm, nummer: number, meld: Props['onActiefDoel']): ActiefDoel | undefined {
  const actief = readActiefDoel(scherm, nummer);
  const { gebied, nummer: plaats } = actief ?? {};
  useEffect(() => {
    meld(gebied !== undefined && plaats !== undefined ? { gebied, nummer: plaats } : undefined);
    return () => meld(undefined);
  }, [meld, gebied, plaats]);
  return actief;
}

/** One step: what it builds on, its velden, and what to do next. */
export function StapPaneel({ dossier, stap, vandaag, ik, samen, balk, onActiefDoel }: Props) {
  const styles = useStyles();
  const { nummer } = stap;
  const [, navigate] = useLocation();
  const scherm = useStapScherm({ dossier, stap, vandaag, ikId: ik.id });
  const titelRef = useOpening(stap, scherm.naarVeld);
  const actief = useActiefDoel(scherm, nummer, onActiefDoel);
  const { volgende } = findBuren(dossier, nummer);
  const naarTitel = () => titelRef.current?.focus();
  const gereed = useGereedmelding({
    dossier,
    stap,
    scherm,
    vandaag,
    onGereed: () => (volgende ? navigate(stapRoute(dossier.id, volgende)) : naarTitel()),
  });
  useCtrlS(scherm);
  useTitle(`Stap ${nummer} · Dossier ${dossier.kop.nummer}`);
  const { waarden, velden } = scherm;
  const bron = { velden, antwoorden: waarden.antwoorden, context: waarden.bron.context };

  return (
    <main className={styles.root} data-regio="stap" data-inhoud tabIndex={-1} aria-label={`Stap ${nummer}`}>
      <div className={styles.rol}>
        <div className={styles.kolom}>
          <TerugNaarWet dossier={dossier} nummer={nummer} />
          {balk}
          <StapKop dossier={dossier} stap={stap} scherm={scherm} vandaag={vandaag} samen={samen} titelRef={titelRef} />
          <GereedBalk nummer={nummer} poging={gereed.poging} bron={bron} onNaarVeld={scherm.naarVeld} />
          <StapContextKaart dossier={dossier} nummer={nummer} actief={actief} />
          <FormulierProvider value={waarden}>
            <Formulier velden={velden} />
          </FormulierProvider>
          {nummer === 6 && <InzetTotaal antwoorden={waarden.antwoorden} />}
          {nummer === 3 && <Momentopnamen momentopnamen={dossier.momentopnamen} waarden={waarden} />}
        </div>
      </div>
      <StapVoet
        dossier={dossier}
        stap={stap}
        links={scherm.isAlleenLezen ? '' : describeOpen(scherm)}
        hoofd={
          <StapActie
            dossier={dossier}
            stap={stap}
            scherm={scherm}
            onMeldGereed={() => void gereed.meld()}
            onHeropend={naarTitel}
          />
        }
      />
      <BotsingDialoog scherm={scherm} nummer={nummer} ik={ik} vandaag={vandaag} />
    </main>
  );
}

function TerugNaarWet({ dossier, nummer }: { dossier: DossierBeeld; nummer: number }) {
  const styles = useStyles();
  const doel = useStore(sprong);
  if (!doel?.vanWet || doel.nummer !== nummer) return null;
  return (
    <Link href={wetRoute(dossier.id)} className={styles.terug}>
      Terug naar de wet-check
    </Link>
  );
}
