import { isActief, ROL_LABEL, ROLLEN, SCHOOLSOORT_LABEL, SCHOOLSOORTEN, type School } from '../../adresboek/medewerker';
import { toEenRegel } from '../../bijeenkomst/een-regel';
import { accept, refuse, type Result } from '../../result';
import { toVestigingsnummer } from '../change-school';
import { toKern } from './kolommen';

/** Other words for a code, as `toKern` writes them. */
const ROL_WOORDEN: { readonly [woord: string]: string } = {
  internbegeleider: 'ib',
  kwaliteitscoordinator: 'kc',
  leraar: 'leerkracht',
  directeur: 'schoolleider',
  beheerder: 'beheer',
};
const SOORT_WOORDEN: { readonly [woord: string]: string } = { regulier: 'bao', basisschool: 'bao', speciaal: 'so' };
const AAN = ['ja', 'j', 'waar', 'true', '1', 'x', 'actief', 'aan'];
const UIT = ['nee', 'n', 'onwaar', 'false', '0', 'inactief', 'uit'];

const geen = (pad: string, message: string) => refuse({ code: 'keuze-onbekend', message, pad });
const opsom = (woorden: readonly string[]): string => woorden.join(', ');

function findCode<C extends string>(
  tekst: string,
  codes: readonly C[],
  labels: { readonly [code in C]: string },
  anders: { readonly [woord: string]: string },
): C | undefined {
  const kern = toKern(tekst);
  const code = anders[kern] ?? kern;
  return codes.find((een) => een === code) ?? codes.find((een) => toKern(labels[een]) === kern);
}

/** More than one in a cell: with a comma, a semicolon, a slash or `en` between them. */
export function leesRollen(cel: string): Result<readonly string[]> {
  const woorden = cel.split(/[,;/|+\n]|\sen\s/i).filter((woord) => woord.trim() !== '');
  const codes = woorden.map((woord) => findCode(woord, ROLLEN, ROL_LABEL, ROL_WOORDEN));
  const vreemd = woorden.find((_, plaats) => !codes[plaats])?.trim();
  if (vreemd === undefined) return accept([...new Set(codes.flatMap((code) => code ?? []))]);
  return geen('rollen', `De rol ‘${vreemd}’ bestaat niet. Kies uit ${opsom(Object.values(ROL_LABEL))}.`);
}

export function leesSoort(cel: string): Result<string> {
  const code = findCode(cel, SCHOOLSOORTEN, SCHOOLSOORT_LABEL, SOORT_WOORDEN);
  return code ? accept(code) : geen('soort', `De soort ‘${cel.trim()}’ bestaat niet. Kies uit bao, sbo of so.`);
}

export function leesJaNee(cel: string): Result<boolean> {
  const kern = toKern(cel);
  if (AAN.includes(kern)) return accept(true);
  if (UIT.includes(kern)) return accept(false);
  return refuse({ code: 'veld-soort', message: 'Vul ja of nee in.', pad: 'isActief' });
}

/** By number, by name, or both: `De Zilveren Reiger (99AA00)`. Of two schools with one name the one in use. */
function findSchool(tekst: string, scholen: readonly School[]): School | undefined {
  const nummer = toVestigingsnummer(/\(([^()]+)\)\s*$/.exec(tekst)?.[1] ?? tekst);
  const opNummer = scholen.find(({ id }) => id === nummer);
  if (opNummer) return opNummer;
  const opNaam = scholen.filter(({ naam }) => toKern(naam) === toKern(tekst));
  const open = opNaam.filter(isActief);
  return open.length === 1 ? open[0] : opNaam.length === 1 ? opNaam[0] : undefined;
}

/** A name may hold a comma itself, so the whole comes before the parts. */
function splitScholen(cel: string, scholen: readonly School[]): readonly string[] {
  if (findSchool(cel, scholen)) return [cel];
  return cel.split(/[;|\n]/).flatMap((deel) => (findSchool(deel, scholen) ? [deel] : deel.split(/[,/]/)));
}

export function leesScholen(cel: string, scholen: readonly School[]): Result<readonly string[]> {
  const delen = splitScholen(cel, scholen).filter((deel) => deel.trim() !== '');
  const gevonden = delen.map((deel) => findSchool(deel, scholen));
  const vreemd = delen.find((_, plaats) => !gevonden[plaats])?.trim();
  if (vreemd === undefined) return accept([...new Set(gevonden.flatMap((school) => school?.id ?? []))]);
  return geen(
    'scholen',
    `De school ‘${vreemd}’ staat niet in het adresboek. Schrijf het vestigingsnummer, of lees eerst de scholen in.`,
  );
}

const findWijk = (cel: string, wijken: readonly string[]): string | undefined =>
  wijken.find((wijk) => toKern(wijk) === toKern(cel));

/** With or without `TPO` before it. */
export function leesTpo(cel: string, wijken: readonly string[]): Result<string> {
  const wijk = findWijk(cel, wijken) ?? findWijk(cel.replace(/^\s*tpo\b/i, ''), wijken);
  if (wijk) return accept(wijk);
  return geen('tpo', `Geen school staat in de wijk ‘${cel.trim()}’. Kies uit ${opsom(wijken)}.`);
}

/** A wijk that is not there yet is fine: then it is the first school of it. */
export const leesWijk = (cel: string, wijken: readonly string[]): string => findWijk(cel, wijken) ?? toEenRegel(cel);

/** `99AA` with `0` beside it is `99AA00`. */
export const leesVestigingsnummer = (cel: string, volgnummer = ''): string => {
  const nummer = toVestigingsnummer(cel);
  return /^\d{2}[A-Z]{2}$/.test(nummer) && /^\d{1,2}$/.test(volgnummer.trim())
    ? nummer + volgnummer.trim().padStart(2, '0')
    : nummer;
};
