import { toTerm } from './to-termen';
import { toKaleTekst } from './kale-tekst';

export type Stuk = { tekst: string; isRaak: boolean };

const WOORD = /([\p{L}\p{N}]+(?:['’´`-][\p{L}\p{N}]+)*)/u;
const FRAGMENT = 160;

/** The text in pieces; a piece that was looked for is `isRaak`. */
export const markeer = (tekst: string, termen: ReadonlySet<string>): readonly Stuk[] =>
  tekst
    .normalize('NFC')
    .split(WOORD)
    .filter((stuk) => stuk !== '')
    .map((stuk) => ({ tekst: stuk, isRaak: WOORD.test(stuk) && termen.has(toTerm(stuk)) }));

const heeftRaak = (tekst: string, termen: ReadonlySet<string>): boolean =>
  markeer(tekst, termen).some(({ isRaak }) => isRaak);

/** The sentence that says what was looked for, when the title and the summary don't. */
export function findFragment(
  { samenvatting, titel, tekst }: { titel: string; samenvatting: string; tekst: string },
  termen: ReadonlySet<string>,
): string | undefined {
  if (heeftRaak(`${titel} ${samenvatting}`, termen)) return undefined;
  const zin = toKaleTekst(tekst)
    .split(/(?<=[.?!:])\s+/)
    .find((deel) => heeftRaak(deel, termen));
  return zin && zin.length > FRAGMENT ? `${zin.slice(0, FRAGMENT)} …` : zin;
}
