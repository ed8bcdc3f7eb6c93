import type { Medewerker, School } from '@domain/adresboek/medewerker';
import { toDag } from '@domain/datum/datum';
import type { Kop } from '@domain/dossier/dossier';
import { openDossier, type OpenDossierInput as DomainInput } from '@domain/dossier/open-dossier';
import type { Verandering } from '@domain/dossier/verandering';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { accept, refuse, type Result } from '@domain/result';
import { mayOpenDossier } from '@domain/toegang/toegang';
import type { Deps } from './deps';
import { commitDossier } from './dossier-store';
import { GEEN_TOEGANG } from './refusals';

type OpenDossierInput = {
  /** A uuid made by the screen, so that a double click opens one dossier. */
  id: string;
  /** Of the form `OPEN_DOSSIER_VELDEN`. */
  antwoorden: Antwoorden;
  /** Absent: the first school of this person. */
  schoolId?: string;
};
type OpenDossierUitkomst = { id: string; isNieuw: boolean };
export type OpenDossier = (medewerker: Medewerker, input: OpenDossierInput) => Promise<Result<OpenDossierUitkomst>>;

const SCHOOL_DICHT = refuse({
  code: 'geen-toegang',
  message: 'Deze school is niet meer in gebruik, dus er kan geen dossier bij. Klopt dat niet? Vraag het aan beheer.',
});

const BESTAAT_AL = refuse({
  code: 'bestaat-al',
  message: 'Het dossier is niet geopend. Laad de pagina opnieuw en probeer het nog eens.',
});

/** The school that was asked for, or the first of this person's own that is in use. */
function findSchool(medewerker: Medewerker, scholen: readonly School[], gekozen: string | undefined): Result<string> {
  const schoolId = gekozen ?? medewerker.scholen.find((id) => mayOpenDossier(medewerker, id, scholen));
  if (schoolId === undefined) return GEEN_TOEGANG;
  if (mayOpenDossier(medewerker, schoolId, scholen)) return accept(schoolId);
  return mayOpenDossier(medewerker, schoolId, []) ? SCHOOL_DICHT : GEEN_TOEGANG;
}

type OpenDeps = Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'>;

async function findBestaand(
  { dossiers }: OpenDeps,
  medewerker: Medewerker,
  id: string,
  scholen: readonly School[],
): Promise<Result<OpenDossierUitkomst> | undefined> {
  const kop = await dossiers.read<Kop>(id, 'dossier-kop');
  if (!kop) return undefined;
  return mayOpenDossier(medewerker, kop.value.schoolId, scholen) ? accept({ id, isNieuw: false }) : BESTAAT_AL;
}

/** A refusal should not cost a number, so the form is judged before one is given out. */
async function openMetNummer(
  { adresboek }: OpenDeps,
  input: Omit<DomainInput, 'nummer'>,
): Promise<Result<Verandering>> {
  const proef = openDossier({ ...input, nummer: '' });
  if (!proef.ok) return proef;
  const jaar = toDag(input.moment.stempel.op).slice(0, 4);
  return openDossier({ ...input, nummer: await adresboek.nextNummer('dossiers', jaar) });
}

export const createOpenDossier =
  (deps: OpenDeps): OpenDossier =>
  async (medewerker, { id, antwoorden, schoolId: gekozen }) => {
    const scholen = await deps.adresboek.listScholen();
    const school = findSchool(medewerker, scholen, gekozen);
    if (!school.ok) return school;
    const schoolId = school.value;
    const bestaand = await findBestaand(deps, medewerker, id, scholen);
    if (bestaand) return bestaand;

    const stempel = { doorId: medewerker.id, door: medewerker.naam, op: deps.clock().toISOString() };
    const moment = { stempel, uniek: deps.newId() };
    const nieuw = await openMetNummer(deps, { id, schoolId, antwoorden, moment });
    if (!nieuw.ok) return nieuw;
    const bewaard = await commitDossier(deps.dossiers, { verandering: nieuw.value, moment, wat: 'geopend' });
    if (bewaard) return accept({ id, isNieuw: true });
    return (await findBestaand(deps, medewerker, id, scholen)) ?? BESTAAT_AL;
  };
