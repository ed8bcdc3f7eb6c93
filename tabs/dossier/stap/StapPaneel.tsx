import { makeStyles, tokens } from '@fluentui/react-components';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Aanwezige, DossierBeeld, StapBeeld } from '@domain/dossier/dossier-beeld';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { Formulier } from '../../form/Formulier';
import { FormulierProvider } from '../../form/formulier-context';
import { Balk } from '../../ui/Balk';
import { focusRing, media, size, text } from '../../ui/layout';
import { useStore } from '../../ui/store';
import { useTitle } from '../../ui/use-title';
import { StapAfdruk } from '../afdruk/StapAfdruk';
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
import { useActiefDoel } from './use-actief-doel';
import { useCtrlS } from './use-ctrl-s';
import { useGereedmelding } from './use-gereedmelding';
import { useOpening } from './use-opening';
import { useStapScherm } from './use-stap-scherm';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
    flexGrow: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    outlineStyle: 'none',
    // While a phone shows its keyboard there is no room for the bar at the bottom.
    '@media (max-width: 639.98px) and (pointer: coarse)': {
      ':has(textarea:focus, input:not([type="checkbox"]):not([type="radio"]):focus) > footer': { display: 'none' },
    },
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
  // Stays in sight: the veld that was jumped to can be far below the title.
  terug: {
    ...focusRing,
    ...text.context,
    position: 'sticky',
    top: 0,
    zIndex: 3,
    alignSelf: 'start',
    padding: '4px 10px 4px 0',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: tokens.colorNeutralBackground1,
    [media.narrow]: { top: `${size.dossierHeader + size.stepBar}px` },
    [media.phone]: { top: `${size.phoneHeader + size.stepBar}px` },
    [media.shallow]: { position: 'static' },
  },
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
  const isBevestigd = useCtrlS(scherm);
  useTitle(`Stap ${nummer} · Dossier ${dossier.kop.nummer}`);
  const { waarden, velden } = scherm;
  const bron = { velden, antwoorden: waarden.antwoorden, context: waarden.bron.context };

  return (
    <main className={styles.root} data-regio="stap" data-inhoud tabIndex={-1} aria-label={`Stap ${nummer}`}>
      <div className={styles.rol}>
        <div className={styles.kolom}>
          <TerugNaarWet dossier={dossier} nummer={nummer} />
          {balk}
          <StapKop
            dossier={dossier}
            stap={stap}
            scherm={scherm}
            vandaag={vandaag}
            samen={samen}
            isBevestigd={isBevestigd}
            titelRef={titelRef}
          />
          {scherm.isAlleenLezen && scherm.state.isOnbewaard && <NietBewaard />}
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
      <StapAfdruk dossier={dossier} stap={stap} waarden={waarden} velden={velden} />
      <BotsingDialoog scherm={scherm} nummer={nummer} ik={ik} vandaag={vandaag} />
    </main>
  );
}

/** Somebody closed the step while I was writing; what I wrote waits for it to open again. */
const NietBewaard = () => (
  <Balk intent="warning" titel="Je laatste tekst is niet bewaard.">
    Deze stap is intussen gereed gemeld. Heropen de stap, dan bewaren we je tekst alsnog.
  </Balk>
);

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
