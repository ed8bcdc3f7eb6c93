import { toEindeVanDag } from '../datum/tijd';
import { leesTekst } from '../formulier/antwoord';
import type { BijeenkomstActie, BijeenkomstFase } from './bijeenkomst-beeld';
import type { Bijeenkomst } from './bijeenkomst';
import { readCapaciteit } from './gegevens';

const UUR_MS = 3_600_000;

/** A day that is not filled in does not close anything. */
const isNaDag = (dag: string, nu: string): boolean => dag !== '' && nu > toEindeVanDag(dag);

export const isVoorbij = ({ begin }: Bijeenkomst, nu: string): boolean => nu >= begin;

export const isVol = ({ plekken, antwoorden }: Bijeenkomst): boolean =>
  plekken.wachtend > 0 || plekken.bezet >= readCapaciteit(antwoorden);

export function judgeFase(bijeenkomst: Bijeenkomst, nu: string): BijeenkomstFase {
  const { status, antwoorden } = bijeenkomst;
  if (status === 'concept' || status === 'afgezegd') return status;
  if (isVoorbij(bijeenkomst, nu)) return 'voorbij';
  if (status === 'gesloten' || isNaDag(leesTekst(antwoorden, 'aanmeldenTot'), nu)) return 'gesloten';
  return isVol(bijeenkomst) ? 'vol' : 'open';
}

/** Whether somebody with a place may still give it back by themselves. */
export const isAfmeldenOpen = (bijeenkomst: Bijeenkomst, nu: string): boolean =>
  !isVoorbij(bijeenkomst, nu) && !isNaDag(leesTekst(bijeenkomst.antwoorden, 'afmeldenTot'), nu);

/** From one hour before the beginning: then the first ones are at the door. */
export const isAanwezigheidOpen = ({ status, begin, eindstand }: Bijeenkomst, nu: string): boolean =>
  (status === 'gepubliceerd' || status === 'gesloten') &&
  !eindstand &&
  nu >= new Date(Date.parse(begin) - UUR_MS).toISOString();

const CONCEPT_ACTIES: readonly BijeenkomstActie[] = ['wijzigen', 'publiceren', 'verwijderen'];
const VOORAF: readonly BijeenkomstActie[] = [
  'wijzigen',
  'afzeggen',
  'aanmeldingToevoegen',
  'berichtSturen',
  'exporteren',
];
const TIJDENS: readonly BijeenkomstActie[] = ['wijzigen', 'aanmeldingToevoegen', 'berichtSturen', 'exporteren'];
const DAARNA: readonly BijeenkomstActie[] = ['berichtSturen', 'exporteren'];

function listOpenActies(bijeenkomst: Bijeenkomst, nu: string): readonly BijeenkomstActie[] {
  if (nu >= bijeenkomst.eind) return DAARNA;
  if (isVoorbij(bijeenkomst, nu)) return TIJDENS;
  return [bijeenkomst.status === 'gesloten' ? 'publiceren' : 'sluiten', ...VOORAF];
}

/** What staff may do now; the rules refuse everything else. */
export function listBijeenkomstActies(bijeenkomst: Bijeenkomst, nu: string): readonly BijeenkomstActie[] {
  if (bijeenkomst.eindstand) return [];
  if (bijeenkomst.status === 'concept') return CONCEPT_ACTIES;
  if (bijeenkomst.status === 'afgezegd') return DAARNA;
  const acties = listOpenActies(bijeenkomst, nu);
  return isAanwezigheidOpen(bijeenkomst, nu) ? [...acties, 'aanwezigheid'] : acties;
}
