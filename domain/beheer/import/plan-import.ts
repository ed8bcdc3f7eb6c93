import type { Medewerker, School } from '../../adresboek/medewerker';
import { accept, refuse, type Result } from '../../result';
import { IMPORT_STANDEN, MAX_IMPORT_RIJEN, type ImportTellingen, type ImportVoorbeeld } from '../beheer-beeld';
import type { MedewerkerOmgeving } from '../change-medewerker';
import type { CsvRegel } from './csv-regel';
import { fouteRegel, type Cellen, type ImportRegel } from './import-plan';
import { recognizeKolommen, toKern, type Kolom } from './kolommen';
import { planMedewerkers } from './plan-medewerkers';
import { planScholen } from './plan-scholen';

/** The preview, and beside each row what would be written. */
export type ImportPlan = { voorbeeld: Omit<ImportVoorbeeld, 'vingerafdruk'> } & (
  | { soort: 'scholen'; regels: readonly ImportRegel<School>[] }
  | { soort: 'medewerkers'; regels: readonly ImportRegel<Medewerker>[] }
);

const isLeeg = ({ cellen }: CsvRegel): boolean => cellen.every((cel) => cel.trim() === '');

const GEEN_RIJEN = refuse({
  code: 'lijst-onleesbaar',
  message: 'Deze lijst heeft geen regels. Zet onder de eerste regel, met de namen van de kolommen, de gegevens.',
});
const TE_VEEL = refuse({
  code: 'te-veel-rijen',
  message: `Hier passen ${MAX_IMPORT_RIJEN.toLocaleString('nl-NL')} regels. Knip de lijst in delen en lees die na elkaar in.`,
});

const toCellen = (kolommen: readonly Kolom[], { cellen }: CsvRegel): Cellen =>
  Object.fromEntries(kolommen.flatMap(({ veld }, plaats) => (veld ? [[veld, cellen[plaats] ?? '']] : [])));

/** A separator in a text without quotes moves everything after it. */
const isTeLang = (kolommen: readonly Kolom[], { cellen }: CsvRegel): boolean =>
  cellen.slice(kolommen.length).some((cel) => cel.trim() !== '');

const teLang = (csv: CsvRegel): ImportRegel<never> =>
  fouteRegel({ regel: csv.regel, sleutel: csv.cellen[0]?.trim() ?? '', naam: '' }, [
    {
      code: 'lijst-onleesbaar',
      message: 'Deze regel heeft meer vakken dan er kolommen zijn. Zet tekst met een ; of , tussen aanhalingstekens.',
    },
  ]);

const count = (regels: readonly ImportRegel<unknown>[]): ImportTellingen =>
  Object.fromEntries(
    IMPORT_STANDEN.map((stand) => [stand, regels.filter(({ rij }) => rij.stand === stand).length]),
  ) as ImportTellingen;

/** A new wijk is often a slip of the pen, so it is pointed out. */
function listNieuweWijken(regels: readonly ImportRegel<School>[], wijken: readonly string[]): readonly string[] {
  const bekend = wijken.map(toKern);
  const nieuw = regels.flatMap(({ nieuw: school }) =>
    school && !bekend.includes(toKern(school.wijk)) ? [school.wijk] : [],
  );
  return [...new Set(nieuw)].map((wijk) => `De wijk ‘${wijk}’ is nieuw: nog geen school staat er. Klopt de naam?`);
}

const opRegel = (a: ImportRegel<unknown>, b: ImportRegel<unknown>): number => a.rij.regel - b.rij.regel;

/** What a file would do to the directory as it is now. Writes nothing, and says of each row what would change or why not. */
export function planImport(regels: readonly CsvRegel[], omgeving: MedewerkerOmgeving): Result<ImportPlan> {
  const [kop, ...rest] = regels.filter((regel) => !isLeeg(regel));
  if (!kop) return GEEN_RIJEN;
  const herkend = recognizeKolommen(kop.cellen);
  if (!herkend.ok) return herkend;
  if (rest.length === 0) return GEEN_RIJEN;
  if (rest.length > MAX_IMPORT_RIJEN) return TE_VEEL;

  const { soort, kolommen } = herkend.value;
  const goed = rest.filter((csv) => !isTeLang(kolommen, csv));
  const invoer = goed.map((csv) => ({ regel: csv.regel, cellen: toCellen(kolommen, csv) }));
  const mis = rest.filter((csv) => isTeLang(kolommen, csv)).map(teLang);
  const toVoorbeeld = (alle: readonly ImportRegel<unknown>[], opmerkingen: readonly string[]) => ({
    soort,
    kolommen,
    tellingen: count(alle),
    rijen: alle.map(({ rij }) => rij),
    opmerkingen,
  });
  if (soort === 'medewerkers') {
    const alle = [...planMedewerkers(invoer, omgeving), ...mis].toSorted(opRegel);
    return accept({ soort, regels: alle, voorbeeld: toVoorbeeld(alle, []) });
  }
  const alle = [...planScholen(invoer, omgeving), ...mis].toSorted(opRegel);
  return accept({ soort, regels: alle, voorbeeld: toVoorbeeld(alle, listNieuweWijken(alle, omgeving.wijken)) });
}
