import { isActief, type Medewerker } from '@domain/adresboek/medewerker';
import type { MedewerkerRij, MedewerkersBeeld } from '@domain/beheer/beheer-beeld';
import { openMedewerker, saveMedewerker, type MedewerkerOmgeving } from '@domain/beheer/change-medewerker';
import type { BeheerUitkomst } from '@domain/beheer/save-antwoorden';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Wijziging } from '@domain/formulier/wijziging';
import { accept, type Result } from '@domain/result';
import { MEDEWERKERS, toMedewerker, toSchool, type MedewerkerDocument } from '../adresboek';
import { MEDEWERKER_NIET_GEVONDEN } from '../refusals';
import type { BeheerDeps } from './beheer-deps';
import { changePartitie, loadMedewerkers, loadScholen, stampOf, toWissel } from './beheer-store';
import { listWoorden } from './list-woorden';
import { noteMedewerker } from './note-wijziging';

type Deps = Pick<BeheerDeps, 'directory' | 'clock' | 'newId'>;
export type ListMedewerkers = (medewerker: Medewerker) => Promise<Result<MedewerkersBeeld>>;
/** `isNieuw` is false for the same request again. */
export type OpenMedewerker = (
  medewerker: Medewerker,
  input: { antwoorden: Antwoorden },
) => Promise<BeheerUitkomst<{ rij: MedewerkerRij; isNieuw: boolean }>>;
export type SaveMedewerker = (
  medewerker: Medewerker,
  input: { medewerkerId: string; wijzigingen: readonly Wijziging[] },
) => Promise<BeheerUitkomst<MedewerkerRij>>;

const toRij = (document: MedewerkerDocument): MedewerkerRij => ({
  medewerker: toMedewerker(document),
  isActief: isActief(document),
  ...(document.bijgewerkt && { bijgewerkt: document.bijgewerkt }),
});

type Omgeving = MedewerkerOmgeving & { documenten: readonly MedewerkerDocument[] };

/** The directory as it is at this moment. */
export async function loadOmgeving(
  { directory }: Pick<Deps, 'directory'>,
  { id: doorId }: Medewerker,
): Promise<Omgeving> {
  const [documenten, scholen] = await Promise.all([loadMedewerkers(directory), loadScholen(directory)]);
  return {
    doorId,
    documenten,
    medewerkers: documenten.map(toMedewerker),
    scholen: scholen.map(toSchool).toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    wijken: listWoorden(scholen.map(({ wijk }) => wijk)),
  };
}

export const createListMedewerkers =
  (deps: Deps): ListMedewerkers =>
  async (medewerker) => {
    const { documenten, scholen, wijken } = await loadOmgeving(deps, medewerker);
    const rijen = documenten.map(toRij).toSorted((a, b) => a.medewerker.naam.localeCompare(b.medewerker.naam, 'nl'));
    return accept({ medewerkers: rijen, scholen, wijken });
  };

export const createOpenMedewerker =
  (deps: Deps): OpenMedewerker =>
  async (medewerker, { antwoorden }) => {
    const handeling = { stempel: stampOf(medewerker, deps.clock), via: 'scherm', newId: deps.newId } as const;
    return changePartitie(deps, MEDEWERKERS, async () => {
      const omgeving = await loadOmgeving(deps, medewerker);
      const nieuw = openMedewerker(antwoorden, omgeving);
      if (!nieuw.ok) return nieuw;
      const er = omgeving.documenten.find(({ id }) => id === nieuw.value.id);
      const bewaard = er ? undefined : noteMedewerker(handeling, undefined, nieuw.value);
      const document = er ?? bewaard?.document;
      if (!document) return MEDEWERKER_NIET_GEVONDEN;
      return accept(toWissel(bewaard, { rij: toRij(document), isNieuw: !er }));
    });
  };

export const createSaveMedewerker =
  (deps: Deps): SaveMedewerker =>
  async (medewerker, { medewerkerId, wijzigingen }) => {
    const handeling = { stempel: stampOf(medewerker, deps.clock), via: 'scherm', newId: deps.newId } as const;
    return changePartitie(deps, MEDEWERKERS, async () => {
      const omgeving = await loadOmgeving(deps, medewerker);
      const er = omgeving.documenten.find(({ id }) => id === medewerkerId);
      if (!er) return MEDEWERKER_NIET_GEVONDEN;
      const voor = toMedewerker(er);
      const na = saveMedewerker({ medewerker: voor, omgeving, wijzigingen, bijgewerkt: er.bijgewerkt });
      if (!na.ok) return na;
      const bewaard = noteMedewerker(handeling, voor, na.value);
      return accept(toWissel(bewaard, toRij(bewaard?.document ?? er)));
    });
  };
