import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Aanwezige, DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { Pad } from '@domain/formulier/wijziging';
import type { StapNummer } from '@domain/stappenplan/stap';
import { lazy, Suspense, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Laden } from '../ui/Laden';
import { useTitle } from '../ui/use-title';
import type { ActiefDoel } from './context/StapVijfEnZeven';
import { stapRoute } from './stap/StapLink';
import { StapNietNodig } from './stap/StapNietNodig';
import { StapPaneel } from './stap/StapPaneel';
import type { Plek } from './use-dossier-scherm';
import { stapVan } from './werk/antwoorden-van';
import { sprong } from './werk/sprong';

const WetPaneel = lazy(() => import('./wet/WetPaneel').then(({ WetPaneel }) => ({ default: WetPaneel })));

type Props = {
  dossier: DossierBeeld;
  plek: Plek;
  vandaag: string;
  ik: Medewerker;
  aanwezigen: readonly Aanwezige[];
  balk: ReactNode;
  onActiefDoel(actief: ActiefDoel | undefined): void;
};

/** The middle column: a step, or the wet-check. */
export function Midden({ plek, aanwezigen, ...rest }: Props) {
  const { dossier, vandaag } = rest;
  if (plek.soort === 'wet') return <Wet dossier={dossier} vandaag={vandaag} />;
  const stap = stapVan(dossier, plek.nummer);
  if (!stap || stap.toestand === 'nvt') return stap ? <StapNietNodig dossier={dossier} stap={stap} /> : null;
  return (
    <StapPaneel key={plek.nummer} {...rest} stap={stap} samen={aanwezigen.filter((wie) => wie.stap === plek.nummer)} />
  );
}

function Wet({ dossier, vandaag }: { dossier: DossierBeeld; vandaag: string }) {
  const [, navigate] = useLocation();
  useTitle(`Wet-check · Dossier ${dossier.kop.nummer}`);
  const naarVeld = (nummer: StapNummer, pad?: Pad) => {
    sprong.set({ nummer, vanWet: true, ...(pad && { pad }) });
    navigate(stapRoute(dossier.id, nummer));
  };
  return (
    <Suspense fallback={<Laden tekst="Wet-check laden …" />}>
      <WetPaneel dossier={dossier} vandaag={vandaag} onNaarVeld={naarVeld} />
    </Suspense>
  );
}
