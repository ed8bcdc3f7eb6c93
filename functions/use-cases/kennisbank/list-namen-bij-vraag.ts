import { leesRijen, leesTekst, type Antwoorden } from '@domain/formulier/antwoord';
import type { Gespreksregel, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import type { Namen } from '@domain/kennisbank/mask-persoonsgegevens';
import type { HelpdeskDeps } from '../deps';
import { loadDossier } from '../dossier-store';

type Deps = Pick<HelpdeskDeps, 'adresboek' | 'dossiers'>;

const readNaam = (rij: Antwoorden): string => leesTekst(rij, 'naam');

/** Everybody step 1 names: the pupil, who has parental authority, who else is involved. */
async function listNamenInDossier({ dossiers }: Deps, dossierId: string): Promise<readonly string[]> {
  const geladen = await loadDossier(dossiers, dossierId);
  const stap1 = geladen?.dossier.stappen.find(({ nummer }) => nummer === 1)?.antwoorden ?? {};
  const leerling = ['roepnaam', 'achternaam'].map((naam) => leesTekst(stap1, naam));
  return [
    ...leerling,
    ...leesRijen(stap1, 'gezaghebbenden').map(readNaam),
    ...leesRijen(stap1, 'betrokkenen').map(readNaam),
  ];
}

/** Whom the conversation may name: who wrote in it, everybody in the directory, and who the dossier is about. */
export async function listNamenBijVraag(
  deps: Deps,
  { steller, dossier }: Helpdeskvraag,
  regels: readonly Gespreksregel[],
): Promise<Namen> {
  const [medewerkers, scholen, inDossier] = await Promise.all([
    deps.adresboek.listAlleMedewerkers(),
    deps.adresboek.listScholen(),
    dossier ? listNamenInDossier(deps, dossier.dossierId) : [],
  ]);
  return {
    personen: [
      steller.naam,
      ...regels.map(({ stempel }) => stempel.door),
      ...medewerkers.map(({ naam }) => naam),
      ...inDossier,
    ],
    scholen: [...scholen.flatMap(({ id, naam }) => [id, naam]), ...(steller.school ? [steller.school] : [])],
  };
}
