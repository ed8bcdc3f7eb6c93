import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Aanwezige, DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { StapNummer } from '@domain/stappenplan/stap';
import { checkWet } from '@domain/wet/wet-check';
import { useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { media, query, size } from '../ui/layout';
import { useMedia } from '../ui/use-media';
import { LogboekAfdruk } from './afdruk/LogboekAfdruk';
import { useAfdruk } from './afdruk/op-papier';
import type { ActiefDoel } from './context/StapVijfEnZeven';
import { DossierBalk } from './DossierBalk';
import { DossierKop } from './kop/DossierKop';
import { useHandelingen } from './kop/use-handelingen';
import { Midden } from './Midden';
import { FaseRail } from './rail/FaseRail';
import { StapBalk } from './rail/StapBalk';
import { usePlek, useSamen } from './use-dossier-scherm';
import { useOpp } from './use-opp';
import { Vensters, type Venster } from './Vensters';
import { VerlaatDialoog } from './VerlaatDialoog';
import { naarDossier } from './werk/naar-dossier';
import { useOnthouden } from './werk/onthouden';
import { useVerlaten } from './werk/use-verlaten';
import { Zijpaneel, type PaneelProps } from './zijpaneel/Zijpaneel';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  kolommen: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    [media.notNarrow]: {
      display: 'grid',
      gridTemplateColumns: `${size.rail}px minmax(0, 1fr)`,
      gridTemplateRows: 'minmax(0, 1fr)',
    },
  },
  drie: { [media.notNarrow]: { gridTemplateColumns: `${size.rail}px minmax(0, 1fr) ${size.panel}px` } },
  drieDicht: { [media.notNarrow]: { gridTemplateColumns: `${size.rail}px minmax(0, 1fr) auto` } },
});

type Props = { dossier: DossierBeeld; ik: Medewerker; vandaag: string; fout: unknown; onOpnieuw(): void };

/** The step that is open, also while the wet-check covers it. */
function useNummer(dossier: DossierBeeld) {
  const plek = usePlek(dossier);
  const [laatste, setLaatste] = useState<StapNummer>(dossier.kop.huidigeStap);
  const nummer = plek.soort === 'stap' ? plek.nummer : laatste;
  if (nummer !== laatste) setLaatste(nummer);
  return { plek, nummer };
}

/** What lasts, or why the last act of the header failed. */
function useBalk({ dossier, fout, onOpnieuw }: Props, { poging }: ReturnType<typeof useOpp>) {
  if (poging)
    return (
      <DossierBalk
        dossier={dossier}
        fout={poging.fout}
        foutTitel="Het OPP is niet gemaakt."
        onOpnieuw={poging.opnieuw}
      />
    );
  return (
    <DossierBalk dossier={dossier} fout={fout} foutTitel="Het dossier is niet bijgewerkt." onOpnieuw={onOpnieuw} />
  );
}

/** A dossier: header, steps, the step itself and what stands beside it, in one, two or three columns. */
export function DossierScherm(props: Props) {
  const { dossier, ik, vandaag } = props;
  const [location] = useLocation();
  const { plek, nummer } = useNummer(dossier);
  const aanwezigen = useSamen(dossier, nummer, ik.id);
  const verlaten = useVerlaten(dossier.id);
  const wet = useMemo(() => checkWet(naarDossier(dossier), vandaag), [dossier, vandaag]);
  const [venster, setVenster] = useState<Venster | undefined>(
    location.endsWith('/gesprekken') ? 'gesprekken' : undefined,
  );
  const [actief, setActief] = useState<ActiefDoel>();
  const opp = useOpp(dossier);
  const balk = useBalk(props, opp);
  const isWetOpen = plek.soort === 'wet';
  useAfdruk(venster === 'logboek' ? 'logboek' : plek.soort);
  const paneel: PaneelProps = { dossier, nummer, actief, ikId: ik.id, vandaag };
  const handelingen = useHandelingen({ dossier, nummer, isWetOpen, opp, open: setVenster });
  return (
    <div className={useStyles().root}>
      <DossierKop dossier={dossier} wet={wet} vandaag={vandaag} handelingen={handelingen} />
      <Kolommen huidig={isWetOpen ? undefined : nummer} aanwezigen={aanwezigen} paneel={paneel}>
        <Midden
          plek={plek}
          dossier={dossier}
          ik={ik}
          vandaag={vandaag}
          aanwezigen={aanwezigen}
          balk={balk}
          onActiefDoel={setActief}
        />
      </Kolommen>
      <Vensters
        venster={venster}
        dossier={dossier}
        paneel={paneel}
        onSluit={() => setVenster(undefined)}
        onToonLogboek={() => setVenster('logboek')}
      />
      <LogboekAfdruk dossier={dossier} />
      {verlaten && <VerlaatDialoog verlaten={verlaten} />}
    </div>
  );
}

type KolommenProps = {
  huidig: StapNummer | undefined;
  aanwezigen: readonly Aanwezige[];
  paneel: PaneelProps;
  children: ReactNode;
};

function Kolommen({ huidig, aanwezigen, paneel, children }: KolommenProps) {
  const styles = useStyles();
  const isSmal = useMedia(query.narrow);
  const heeftPaneel = useMedia(query.wide) && huidig !== undefined;
  const [isOpen, setIsOpen] = useOnthouden('paneel', true);
  const rail = { dossier: paneel.dossier, aanwezigen, huidig };
  return (
    <>
      {isSmal && <StapBalk {...rail} />}
      <div className={mergeClasses(styles.kolommen, heeftPaneel && (isOpen ? styles.drie : styles.drieDicht))}>
        {!isSmal && <FaseRail {...rail} />}
        {children}
        {heeftPaneel && <Zijpaneel {...paneel} isOpen={isOpen} onWissel={() => setIsOpen(!isOpen)} />}
      </div>
    </>
  );
}
