import { isActief, type Medewerker } from '../adresboek/medewerker';
import { leesTekst, type Antwoorden } from '../formulier/antwoord';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import type { Stempel, Wijziging } from '../formulier/wijziging';
import { diffAntwoorden } from '../formulier/wijzigingen';
import { accept, refuse, type Refusal, type Result } from '../result';
import { checkBeheer } from './laatste-beheerder';
import {
  readMedewerker,
  toMedewerkerAntwoorden,
  toMedewerkerNieuwVelden,
  toMedewerkerVelden,
  type MedewerkerKeuzes,
} from './medewerker-velden';
import { saveAntwoorden, type BeheerUitkomst } from './save-antwoorden';

const isObjectId = (tekst: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(tekst);
export const toObjectId = (tekst: string): string => tekst.trim().toLowerCase();

export function checkObjectId(tekst: string): readonly Refusal[] {
  if (tekst.trim() === '' || isObjectId(toObjectId(tekst))) return [];
  const message = 'Plak het object-id uit Entra: 36 tekens, zoals 0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e0001.';
  return [{ code: 'veld-soort', message, pad: 'id' }];
}

/** `medewerkers`: the whole directory as it is now; `doorId`: who makes the change. */
export type MedewerkerOmgeving = MedewerkerKeuzes & { medewerkers: readonly Medewerker[]; doorId: string };

const toSleutel = (email: string): string => email.trim().toLowerCase();

/** Mail that comes in is recognised by its address, so two people can't have the same. */
export function checkEmail(id: string, antwoorden: Antwoorden, medewerkers: readonly Medewerker[]): readonly Refusal[] {
  const email = toSleutel(leesTekst(antwoorden, 'email'));
  const ander = medewerkers.find((een) => een.id !== id && isActief(een) && toSleutel(een.email) === email);
  if (!ander || email === '' || antwoorden['isActief'] === false) return [];
  const message = `Dit adres is al van ${ander.naam}. Vul een eigen adres in, of zet de ander eerst uit.`;
  return [{ code: 'bestaat-al', message, pad: 'email' }];
}

/** A rule on text sees numbers in an object id; they are nobody's burgerservicenummer. */
const isEcht = ({ code, pad }: Refusal): boolean => !(code === 'bsn' && pad === 'id');

const isZelfde = (a: Medewerker, b: Medewerker, keuzes: MedewerkerKeuzes): boolean =>
  diffAntwoorden(toMedewerkerVelden(keuzes), toMedewerkerAntwoorden(a), toMedewerkerAntwoorden(b)).length === 0;

export function openMedewerker(antwoorden: Antwoorden, omgeving: MedewerkerOmgeving): Result<Medewerker> {
  const id = toObjectId(leesTekst(antwoorden, 'id'));
  const { medewerkers, doorId } = omgeving;
  const refusals = [
    ...checkAntwoorden(toMedewerkerNieuwVelden(omgeving), { ...antwoorden, id }, 'gereed').filter(isEcht),
    ...checkObjectId(id),
    ...checkEmail(id, antwoorden, medewerkers),
  ];
  if (refusals.length > 0) return refuse(...refusals);
  const medewerker = readMedewerker(id, antwoorden);
  const bestaande = medewerkers.find((een) => een.id === id);
  if (!bestaande) {
    const bezwaren = checkBeheer({ doorId, voor: medewerkers, na: [...medewerkers, medewerker] });
    return bezwaren.length > 0 ? refuse(...bezwaren) : accept(medewerker);
  }
  if (isZelfde(bestaande, medewerker, omgeving)) return accept(medewerker);
  const message = `Dit account staat er al: ${bestaande.naam}. Zoek die medewerker op om iets te veranderen.`;
  return refuse({ code: 'bestaat-al', message, pad: 'id' });
}

export type SaveMedewerkerInput = {
  medewerker: Medewerker;
  omgeving: MedewerkerOmgeving;
  wijzigingen: readonly Wijziging[];
  bijgewerkt?: Stempel | undefined;
};

export function saveMedewerker(input: SaveMedewerkerInput): BeheerUitkomst<Medewerker> {
  const { medewerker, omgeving, wijzigingen, bijgewerkt } = input;
  const { medewerkers, doorId } = omgeving;
  const antwoorden = saveAntwoorden({
    velden: toMedewerkerVelden(omgeving),
    antwoorden: toMedewerkerAntwoorden(medewerker),
    wijzigingen,
    regels: (na) => checkEmail(medewerker.id, na, medewerkers),
    bijgewerkt,
  });
  if (!antwoorden.ok) return antwoorden;
  const nieuw = readMedewerker(medewerker.id, antwoorden.value);
  const na = medewerkers.map((een) => (een.id === medewerker.id ? nieuw : een));
  const bezwaren = checkBeheer({ doorId, voor: medewerkers, na });
  if (bezwaren.length === 0) return accept(nieuw);
  return refuse(...bezwaren.map((bezwaar) => (isActief(nieuw) ? bezwaar : { ...bezwaar, pad: 'isActief' })));
}
