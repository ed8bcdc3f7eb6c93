import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { StapNummer } from '@domain/stappenplan/stap';
import { useLocation } from 'wouter';
import { query } from '../../ui/layout';
import { useMedia } from '../../ui/use-media';
import { drukAf } from '../afdruk/op-papier';
import { stapRoute, wetRoute } from '../stap/StapLink';
import type { useOpp } from '../use-opp';
import type { Venster } from '../Vensters';
import { stapVan } from '../werk/antwoorden-van';
import type { KopHandelingen } from './kop-handelingen';

type Vraag = {
  dossier: DossierBeeld;
  nummer: StapNummer;
  isWetOpen: boolean;
  opp: ReturnType<typeof useOpp>;
  open(venster: Venster): void;
};

/** What each button of the header does, at the place where somebody is. */
export function useHandelingen({ dossier, nummer, isWetOpen, opp, open }: Vraag): KopHandelingen {
  const [, navigate] = useLocation();
  const isBreed = useMedia(query.wide);
  const isStapOpen = !isWetOpen && stapVan(dossier, nummer)?.toestand !== 'nvt';
  return {
    isWetOpen,
    naarWet: () => navigate(isWetOpen ? stapRoute(dossier.id, nummer) : wetRoute(dossier.id)),
    verstuur: () => open('versturen'),
    deel: () => open('delen'),
    gesprekken: () => open('gesprekken'),
    openLogboek: isBreed ? undefined : () => open('logboek'),
    oppAlsPdf: opp.bewaar,
    oppAfdrukken: opp.drukAf,
    stapAfdrukken: isStapOpen ? { nummer, druk: () => drukAf('stap') } : undefined,
    logboekAfdrukken: () => drukAf('logboek'),
    // The step and the number of the dossier go along; never a name.
    vraagHelpdesk: () => navigate(`/helpdesk/nieuw/${dossier.id}/${nummer}`),
  };
}
