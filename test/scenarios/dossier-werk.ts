import { dagenTussen, toDag } from '@domain/datum/datum';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Waarde, Wijziging } from '@domain/formulier/wijziging';
import { diffAntwoorden } from '@domain/formulier/wijzigingen';
import type { StapNummer } from '@domain/stappenplan/stap';
import { findStap } from '@domain/stappenplan/stappenplan';
import { TEUN } from '../../dev/demo-wereld/personas';
import { verplaats } from '../../dev/demo-wereld/verplaats';
import { volledigeAntwoorden } from '../builders/een-dossier';
import { FENNA_VERHAAL } from '../builders/fenna-verhaal';
import type { Ontvangen } from './send-verzoek';
import type { Server, Weigering, Wie } from './start-scenario';

type Bewaard = { versie: string; stap: DossierBeeld['stappen'][number] };
export type Bewaring = Ontvangen<Bewaard & Weigering>;

export const vandaag = (): string => toDag(new Date().toISOString());

/** The story of Fenna with the people of the demo world, moved so that the evaluatiegesprek was held yesterday. */
export function eenVerhaalTotGisteren(): Record<StapNummer, Antwoorden> {
  const dagen = dagenTussen(FENNA_VERHAAL.gehouden, vandaag()) - 1;
  const antwoorden = volledigeAntwoorden(verplaats(FENNA_VERHAAL, dagen));
  return { ...antwoorden, 1: { ...antwoorden[1], groepsleerkracht: TEUN } };
}

/** What a new dossier asks for, of the story above. */
export function eenOpening(over: Antwoorden = {}): Antwoorden {
  const { roepnaam, achternaam, geboortedatum, groep, niveau, startdatum } = eenVerhaalTotGisteren()[1];
  return { roepnaam, achternaam, geboortedatum, groep, niveau, startdatum, ...over };
}

/** Gives the id of the new dossier. */
export async function openDossier({ call }: Server, wie: Wie = 'marit', over: Antwoorden = {}): Promise<string> {
  const id = crypto.randomUUID();
  const { status } = await call(wie, 'POST dossiers', { id, antwoorden: eenOpening(over) });
  if (status !== 201) throw new Error(`No dossier was opened: ${status}.`);
  return id;
}

export const wijzig = (pad: string, van: Waarde, naar: Waarde): Wijziging => ({ pad, van, naar });

export const saveStap = (
  { call }: Server,
  wie: Wie,
  [dossierId, nummer]: readonly [string, StapNummer],
  ...wijzigingen: readonly Wijziging[]
): Promise<Bewaring> => call(wie, `PATCH dossiers/${dossierId}/stappen/${nummer}`, { wijzigingen });

/** Types until these are the answers of the step, from what is there now. */
export async function fillStap(
  server: Server,
  wie: Wie,
  [dossierId, nummer]: readonly [string, StapNummer],
  naar: Antwoorden,
): Promise<Bewaring> {
  const van = (await readStap(server, wie, [dossierId, nummer])).antwoorden;
  return saveStap(server, wie, [dossierId, nummer], ...diffAntwoorden(findStap(nummer).velden, van, naar));
}

export async function readStap(
  { call }: Server,
  wie: Wie,
  [dossierId, nummer]: readonly [string, StapNummer],
): Promise<DossierBeeld['stappen'][number]> {
  const { body } = await call(wie, `GET dossiers/${dossierId}`);
  const stap = body.stappen[nummer - 1];
  if (!stap) throw new Error(`No step ${nummer}.`);
  return stap;
}

/** Each a request of its own. */
export const AKKOORD = (): Antwoorden & { id: string } => ({
  id: crypto.randomUUID(),
  akkoordVan: 'Beide ouders',
  akkoordOp: vandaag(),
  vorm: 'gesprek',
});
export const INTREKKING = () => ({ id: crypto.randomUUID() });
export const HEROPENING = (reden = 'Er is nieuws.') => ({ id: crypto.randomUUID(), reden });
