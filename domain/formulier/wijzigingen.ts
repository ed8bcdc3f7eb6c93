import type { Refusal } from '../result';
import { isLeeg, isRij, leesRijen, type Antwoord, type Antwoorden, type EnkelAntwoord, type Rij } from './antwoord';
import { isGelijk } from './is-gelijk';
import { findVeld, type LijstVeld, type Veld } from './veld';
import type { Botsing, Pad, Waarde, Wijziging } from './wijziging';

export const VOLGORDE = 'volgorde';

const ids = (rijen: readonly Rij[]): readonly string[] => rijen.map(({ id }) => id);
const vind = (rijen: readonly Rij[], id: string): Rij | undefined => rijen.find((rij) => rij.id === id);

function diffRijen(veld: LijstVeld, van: readonly Rij[], naar: readonly Rij[]): readonly Wijziging[] {
  const nieuw = naar
    .filter(({ id }) => !vind(van, id))
    .map((rij) => ({ pad: `${veld.naam}/${rij.id}`, van: null, naar: rij }));
  const weg = van
    .filter(({ id }) => !vind(naar, id))
    .map((rij) => ({ pad: `${veld.naam}/${rij.id}`, van: rij, naar: null }));
  const anders = naar.flatMap((rij) => {
    const oud = vind(van, rij.id);
    return oud ? diffVelden(veld.velden, oud, rij, `${veld.naam}/${rij.id}/`) : [];
  });
  const volgordeNa = [...ids(van).filter((id) => vind(naar, id)), ...ids(nieuw.map(({ naar: rij }) => rij))];
  const verplaatst = isGelijk(volgordeNa, ids(naar))
    ? []
    : [{ pad: `${veld.naam}/${VOLGORDE}`, van: ids(van), naar: ids(naar) }];
  return [...anders, ...weg, ...nieuw, ...verplaatst];
}

function diffVelden(velden: readonly Veld[], van: Antwoorden, naar: Antwoorden, voor: string): readonly Wijziging[] {
  return velden.flatMap((veld): readonly Wijziging[] => {
    if (veld.soort === 'lijst') return diffRijen(veld, leesRijen(van, veld.naam), leesRijen(naar, veld.naam));
    const [oud, nieuw] = [van[veld.naam] ?? null, naar[veld.naam] ?? null];
    return isGelijk(oud, nieuw) ? [] : [{ pad: voor + veld.naam, van: oud, naar: isLeeg(nieuw) ? null : nieuw }];
  });
}

/** What changed between two sets of answers of one form, as small as possible: per veld, per row, per veld in a row. */
export const diffAntwoorden = (velden: readonly Veld[], van: Antwoorden, naar: Antwoorden): readonly Wijziging[] =>
  diffVelden(velden, van, naar, '');

const VREEMD: Omit<Refusal, 'pad'> = {
  code: 'veld-onbekend',
  message: 'Deze vraag hoort niet bij dit formulier. Laad de pagina opnieuw.',
};
const KAPOT: Omit<Refusal, 'pad'> = {
  code: 'veld-soort',
  message: 'Dit antwoord past niet bij deze vraag. Laad de pagina opnieuw en vul het nog eens in.',
};

type Plaats = { naam: string; rijId: string | undefined; rijVeld: string | undefined; isTeDiep: boolean };

function parsePad(pad: Pad): Plaats {
  const [naam = '', rijId, rijVeld, ...rest] = pad.split('/');
  return { naam, rijId, rijVeld, isTeDiep: rest.length > 0 };
}

/** The value that stands at a pad now; `null` when there is none. */
export function readPad(antwoorden: Antwoorden, pad: Pad): Waarde {
  const { naam, rijId, rijVeld } = parsePad(pad);
  if (rijId === undefined) return antwoorden[naam] ?? null;
  const rijen = leesRijen(antwoorden, naam);
  return rijId === VOLGORDE ? ids(rijen) : readRij(vind(rijen, rijId), rijVeld);
}

const readRij = (rij: Rij | undefined, rijVeld: string | undefined): Waarde =>
  (rijVeld === undefined ? rij : rij?.[rijVeld]) ?? null;

function judgePad(velden: readonly Veld[], { pad, naar }: Wijziging): Refusal | undefined {
  const plaats = parsePad(pad);
  const veld = findVeld(velden, plaats.naam);
  if (!veld || plaats.isTeDiep || (veld.soort === 'lijst') === (plaats.rijId === undefined)) return { ...VREEMD, pad };
  return veld.soort === 'lijst' ? judgeRijPad(veld, plaats, { pad, naar }) : undefined;
}

function judgeRijPad(
  veld: LijstVeld,
  { rijId, rijVeld }: Plaats,
  { pad, naar }: Pick<Wijziging, 'pad' | 'naar'>,
): Refusal | undefined {
  if (rijVeld !== undefined)
    return rijId !== VOLGORDE && findVeld(veld.velden, rijVeld) ? undefined : { ...VREEMD, pad };
  const past = rijId === VOLGORDE ? Array.isArray(naar) : naar === null || (isRij(naar) && naar.id === rijId);
  return past ? undefined : { ...KAPOT, pad };
}

/** Rows that somebody added meanwhile keep their place after the rows that were moved; rows that are gone stay gone. */
function order(rijen: readonly Rij[], volgorde: readonly string[]): readonly Rij[] {
  const genoemd = volgorde.flatMap((id) => vind(rijen, id) ?? []);
  return [...genoemd, ...rijen.filter((rij) => !genoemd.includes(rij))];
}

function writeRijen(rijen: readonly Rij[], rijId: string, rijVeld: string | undefined, naar: Waarde): readonly Rij[] {
  if (rijId === VOLGORDE) return order(rijen, naar as readonly string[]);
  if (rijVeld !== undefined)
    return rijen.map((rij) =>
      rij.id === rijId ? { ...rij, [rijVeld]: (naar ?? undefined) as EnkelAntwoord | undefined } : rij,
    );
  if (naar === null) return rijen.filter(({ id }) => id !== rijId);
  return [...rijen, naar as Rij];
}

function writePad(antwoorden: Antwoorden, pad: Pad, naar: Waarde): Antwoorden {
  const { naam, rijId, rijVeld } = parsePad(pad);
  if (rijId !== undefined)
    return { ...antwoorden, [naam]: writeRijen(leesRijen(antwoorden, naam), rijId, rijVeld, naar) };
  return { ...antwoorden, [naam]: isLeeg(naar as Antwoord | null) ? undefined : (naar as Antwoord) };
}

/** Moving rows loses no text, so it never clashes; a value that already is what was asked for doesn't either: that is a retry. */
function findBotsing(antwoorden: Antwoorden, { pad, van, naar }: Wijziging): Botsing | undefined {
  if (pad.endsWith(`/${VOLGORDE}`)) return undefined;
  const huidig = readPad(antwoorden, pad);
  const isRijWeg =
    parsePad(pad).rijVeld !== undefined && readPad(antwoorden, pad.slice(0, pad.lastIndexOf('/'))) === null;
  if (!isRijWeg && (isGelijk(huidig, naar) || isGelijk(huidig, van))) return undefined;
  return { pad, van, naar, huidig };
}

export type Toepassing =
  { ok: true; antwoorden: Antwoorden } | { ok: false; refusals: readonly Refusal[]; botsingen: readonly Botsing[] };

/**
 * Writes changes into the answers, all or nothing. A change whose start value is no longer there is a `Botsing`, unless the
 * value already is what the change wants. A change of a row that somebody removed is a `Botsing` too.
 */
export function applyWijzigingen(
  velden: readonly Veld[],
  antwoorden: Antwoorden,
  wijzigingen: readonly Wijziging[],
): Toepassing {
  const refusals = wijzigingen.flatMap((wijziging) => judgePad(velden, wijziging) ?? []);
  if (refusals.length > 0) return { ok: false, refusals, botsingen: [] };
  let resultaat = antwoorden;
  const botsingen: Botsing[] = [];
  for (const wijziging of wijzigingen) {
    const botsing = findBotsing(resultaat, wijziging);
    if (botsing) botsingen.push(botsing);
    else if (!isGelijk(readPad(resultaat, wijziging.pad), wijziging.naar))
      resultaat = writePad(resultaat, wijziging.pad, wijziging.naar);
  }
  return botsingen.length > 0 ? { ok: false, refusals: [], botsingen } : { ok: true, antwoorden: resultaat };
}
