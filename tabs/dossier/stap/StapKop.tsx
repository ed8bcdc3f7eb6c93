import { Avatar, makeStyles, tokens } from '@fluentui/react-components';
import { formatDatum, formatDatumKort, isDatum, toDag } from '@domain/datum/datum';
import type { Aanwezige, DossierBeeld, StapBeeld } from '@domain/dossier/dossier-beeld';
import { leesTekst } from '@domain/formulier/antwoord';
import { FASE_LABEL } from '@domain/stappenplan/stap';
import { findStap, STAPPEN } from '@domain/stappenplan/stappenplan';
import type { Ref } from 'react';
import type { BewaarStand } from '../../form/autosave/bewaar-stand';
import { media, text } from '../../ui/layout';
import { BewaarRegel, LeesRegel } from './BewaarRegel';
import type { StapScherm } from './use-stap-scherm';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '24px', rowGap: '8px' },
  links: { minWidth: 0 },
  caption: { ...text.meta, margin: '0 0 2px', [media.narrow]: { display: 'none' } },
  titel: { ...text.stepTitle, outlineStyle: 'none' },
  rechts: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    justifyContent: 'flex-end',
    rowGap: '4px',
    minHeight: '20px',
    [media.phone]: { alignItems: 'flex-start', width: '100%' },
  },
  samen: {
    ...text.context,
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    color: tokens.colorNeutralForeground3,
  },
  gesprek: { ...text.context, color: tokens.colorNeutralForeground2, [media.phone]: { display: 'none' } },
  dag: { fontWeight: 600, color: tokens.colorNeutralForeground1 },
});

type Props = {
  dossier: DossierBeeld;
  stap: StapBeeld;
  scherm: StapScherm;
  vandaag: string;
  /** Who else has this step open. */
  samen: readonly Aanwezige[];
  /** Ctrl+S was pressed with nothing left to save. */
  isBevestigd: boolean;
  titelRef: Ref<HTMLHeadingElement>;
};

export function StapKop({ dossier, stap, scherm, vandaag, samen, isBevestigd, titelRef }: Props) {
  const styles = useStyles();
  const { titel, fase } = findStap(stap.nummer);
  return (
    <header className={styles.root}>
      <div className={styles.links}>
        <p className={styles.caption}>
          Stap {stap.nummer} van {STAPPEN.length} · {FASE_LABEL[fase]}
        </p>
        <h2 ref={titelRef} tabIndex={-1} data-titel className={styles.titel}>
          {titel}
        </h2>
      </div>
      <div className={styles.rechts}>
        {scherm.isAlleenLezen ? (
          <LeesRegel {...waaromLezen(dossier, stap)} />
        ) : (
          <BewaarRegel
            stand={bevestig(scherm.state.stand, isBevestigd)}
            vandaag={vandaag}
            onNaarVeld={() => naarGeweigerd(scherm)}
            onKies={() => kiesBotsing(scherm)}
          />
        )}
        <Samen samen={samen} />
        {stap.nummer === 8 && <Gesprek dag={leesTekst(scherm.waarden.antwoorden, 'evaluatiegesprekOp')} />}
      </div>
    </header>
  );
}

/** The answer to Ctrl+S, as long as nothing else has to be said. */
const bevestig = (stand: BewaarStand, isBevestigd: boolean): BewaarStand =>
  isBevestigd && (stand.soort === 'opgeslagen' || stand.soort === 'rust') ? { soort: 'alOpgeslagen' } : stand;

function naarGeweigerd({ state: { stand }, naarVeld }: StapScherm): void {
  if (stand.soort === 'geweigerd' && stand.paden[0]) naarVeld(stand.paden[0]);
}

function kiesBotsing({ state: { stand }, kies }: StapScherm): void {
  if (stand.soort === 'kiezen') kies(stand.pad);
}

function waaromLezen({ kop }: DossierBeeld, { toestand, gereed }: StapBeeld): { tekst: string; isGereed: boolean } {
  if (kop.isGearchiveerd) return { tekst: 'Alleen lezen: dit dossier is gearchiveerd', isGereed: false };
  if (toestand !== 'gereed' || !gereed) return { tekst: 'Alleen lezen', isGereed: false };
  return { tekst: `Gereed op ${formatDatumKort(toDag(gereed.op))}, gemeld door ${gereed.door}`, isGereed: true };
}

function Samen({ samen }: { samen: readonly Aanwezige[] }) {
  const styles = useStyles();
  const [eerste] = samen;
  if (!eerste) return null;
  const namen = samen.map(({ naam }) => naam.split(' ')[0]).join(' en ');
  return (
    <span className={styles.samen}>
      <Avatar name={eerste.naam} idForColor={eerste.id} color="colorful" size={20} aria-hidden />
      {namen} {samen.length === 1 ? 'werkt' : 'werken'} ook in deze stap
    </span>
  );
}

function Gesprek({ dag }: { dag: string }) {
  const styles = useStyles();
  if (!isDatum(dag)) return null;
  return (
    <span className={styles.gesprek}>
      Evaluatiegesprek: <span className={styles.dag}>{formatDatum(dag)}</span>
    </span>
  );
}
