import type { Medewerker } from '@domain/adresboek/medewerker';
import type { ImportSoort, ImportVoorbeeld } from '@domain/beheer/beheer-beeld';
import { planImport, type ImportPlan } from '@domain/beheer/import/plan-import';
import { accept, type Result } from '@domain/result';
import { MEDEWERKERS, SCHOLEN, type MedewerkerDocument, type SchoolDocument } from '../adresboek';
import type { BeheerDeps } from './beheer-deps';
import { loadOmgeving } from './medewerkers';
import { noteMedewerker, noteSchool, type Bewaard, type Handeling } from './note-wijziging';

type Deps = Pick<BeheerDeps, 'directory' | 'readCsv' | 'sleutel'>;

export const IMPORT_PARTITIE = { scholen: SCHOLEN, medewerkers: MEDEWERKERS } as const satisfies Record<
  ImportSoort,
  string
>;

/** What would be written, each row with its line of audit, in the order of the file. */
type ImportWerk = (handeling: Handeling) => readonly Bewaard<SchoolDocument | MedewerkerDocument>[];
export type Import = { voorbeeld: ImportVoorbeeld; werk: ImportWerk };

const isEr = <T>(waarde: T | undefined): waarde is T => waarde !== undefined;

type Omgeving = Awaited<ReturnType<typeof loadOmgeving>>;

const toWerk =
  (plan: ImportPlan, { scholen, medewerkers }: Omgeving): ImportWerk =>
  (handeling) =>
    plan.soort === 'scholen'
      ? plan.regels
          .map(
            ({ nieuw }) =>
              nieuw &&
              noteSchool(
                handeling,
                scholen.find(({ id }) => id === nieuw.id),
                nieuw,
              ),
          )
          .filter(isEr)
      : plan.regels
          .map(
            ({ nieuw }) =>
              nieuw &&
              noteMedewerker(
                handeling,
                medewerkers.find(({ id }) => id === nieuw.id),
                nieuw,
              ),
          )
          .filter(isEr);

/** What this file does to the directory as it is at this moment. */
export async function makeImport(deps: Deps, medewerker: Medewerker, inhoud: Uint8Array): Promise<Result<Import>> {
  const regels = await deps.readCsv(inhoud);
  if (!regels.ok) return regels;
  const omgeving = await loadOmgeving(deps, medewerker);
  const plan = planImport(regels.value, omgeving);
  if (!plan.ok) return plan;
  const { voorbeeld } = plan.value;
  const bestand = Buffer.from(inhoud).toString('latin1');
  const vingerafdruk = deps.sleutel('import', bestand, JSON.stringify(voorbeeld.rijen));
  return accept({ voorbeeld: { ...voorbeeld, vingerafdruk }, werk: toWerk(plan.value, omgeving) });
}
