import { isActief, type Medewerker } from '@domain/adresboek/medewerker';
import type { ScholenBeeld, SchoolRij } from '@domain/beheer/beheer-beeld';
import { openSchool, saveSchool } from '@domain/beheer/change-school';
import type { BeheerUitkomst } from '@domain/beheer/save-antwoorden';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Wijziging } from '@domain/formulier/wijziging';
import { accept, type Result } from '@domain/result';
import { SCHOLEN, toSchool, type MedewerkerDocument, type SchoolDocument } from '../adresboek';
import { SCHOOL_NIET_GEVONDEN } from '../refusals';
import type { BeheerDeps } from './beheer-deps';
import { changePartitie, loadMedewerkers, loadScholen, stampOf, toWissel } from './beheer-store';
import { listWoorden } from './list-woorden';
import { noteSchool } from './note-wijziging';

type Deps = Pick<BeheerDeps, 'directory' | 'clock' | 'newId'>;
export type ListScholen = (medewerker: Medewerker) => Promise<Result<ScholenBeeld>>;
/** `isNieuw` is false for the same request again. */
export type OpenSchool = (
  medewerker: Medewerker,
  input: { antwoorden: Antwoorden },
) => Promise<BeheerUitkomst<{ rij: SchoolRij; isNieuw: boolean }>>;
export type SaveSchool = (
  medewerker: Medewerker,
  input: { schoolId: string; wijzigingen: readonly Wijziging[] },
) => Promise<BeheerUitkomst<SchoolRij>>;

function toRij(document: SchoolDocument, medewerkers: readonly MedewerkerDocument[]): SchoolRij {
  const { bijgewerkt } = document;
  return {
    school: toSchool(document),
    isActief: isActief(document),
    medewerkers: medewerkers.filter((een) => isActief(een) && een.scholen.includes(document.id)).length,
    ...(bijgewerkt && { bijgewerkt }),
  };
}

export const createListScholen =
  ({ directory }: Deps): ListScholen =>
  async () => {
    const [scholen, medewerkers] = await Promise.all([loadScholen(directory), loadMedewerkers(directory)]);
    return accept({
      scholen: scholen
        .map((school) => toRij(school, medewerkers))
        .toSorted((a, b) => a.school.naam.localeCompare(b.school.naam, 'nl')),
      wijken: listWoorden(scholen.map(({ wijk }) => wijk)),
      besturen: listWoorden(scholen.map(({ bestuur }) => bestuur)),
    });
  };

export const createOpenSchool =
  (deps: Deps): OpenSchool =>
  async (medewerker, { antwoorden }) => {
    const handeling = { stempel: stampOf(medewerker, deps.clock), via: 'scherm', newId: deps.newId } as const;
    const medewerkers = await loadMedewerkers(deps.directory);
    return changePartitie(deps, SCHOLEN, async () => {
      const scholen = await loadScholen(deps.directory);
      const nieuw = openSchool(antwoorden, scholen.map(toSchool));
      if (!nieuw.ok) return nieuw;
      const er = scholen.find(({ id }) => id === nieuw.value.id);
      const bewaard = er ? undefined : noteSchool(handeling, undefined, nieuw.value);
      const document = er ?? bewaard?.document;
      if (!document) return SCHOOL_NIET_GEVONDEN;
      return accept(toWissel(bewaard, { rij: toRij(document, medewerkers), isNieuw: !er }));
    });
  };

export const createSaveSchool =
  (deps: Deps): SaveSchool =>
  async (medewerker, { schoolId, wijzigingen }) => {
    const handeling = { stempel: stampOf(medewerker, deps.clock), via: 'scherm', newId: deps.newId } as const;
    const medewerkers = await loadMedewerkers(deps.directory);
    return changePartitie(deps, SCHOLEN, async () => {
      const er = (await loadScholen(deps.directory)).find(({ id }) => id === schoolId);
      if (!er) return SCHOOL_NIET_GEVONDEN;
      const school = toSchool(er);
      const na = saveSchool({ school, wijzigingen, bijgewerkt: er.bijgewerkt });
      if (!na.ok) return na;
      const bewaard = noteSchool(handeling, school, na.value);
      return accept(toWissel(bewaard, toRij(bewaard?.document ?? er, medewerkers)));
    });
  };
