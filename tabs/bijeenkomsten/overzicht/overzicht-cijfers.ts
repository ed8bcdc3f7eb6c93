import type { BijeenkomstSoort } from '@domain/bijeenkomst/bijeenkomst';
import type { OverzichtRij } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { ONBEKEND } from '@domain/bijeenkomst/tellingen';

export type OverzichtKeuze = { soort: BijeenkomstSoort | ''; schooljaar: string; wijk: string };

/** `2024–2025`: a school year begins on 1 August. Source: WPO art. 1. Empty without a date. */
export function toSchooljaar(datum: string): string {
  const [jaar = 0, maand = 0] = datum.split('-').map(Number);
  if (!jaar) return '';
  const begin = maand >= 8 ? jaar : jaar - 1;
  return `${begin}–${begin + 1}`;
}

/** The school years that have a bijeenkomst, the latest first. */
export const listSchooljaren = (rijen: readonly OverzichtRij[]): readonly string[] =>
  [...new Set(rijen.map(({ datum }) => toSchooljaar(datum)).filter(Boolean))].sort().reverse();

export const kiesRijen = (
  rijen: readonly OverzichtRij[],
  { soort, schooljaar, wijk }: OverzichtKeuze,
): readonly OverzichtRij[] =>
  rijen.filter(
    (rij) =>
      (!soort || rij.bijeenkomstSoort === soort) &&
      (!schooljaar || toSchooljaar(rij.datum) === schooljaar) &&
      (!wijk || rij.wijk === wijk),
  );

/** Nobody came to one that was cancelled. */
export const gaatDoor = ({ fase }: OverzichtRij): boolean => fase !== 'afgezegd' && fase !== 'concept';

/** Somebody kept the list at the door, and the door is not just opening. */
export const isGeteld = ({ fase, tellingen: { aanwezig, nietVerschenen } }: OverzichtRij): boolean =>
  fase === 'voorbij' && aanwezig + nietVerschenen > 0;

/** How many of a hundred who had a place came; undefined when nobody counted. */
const toOpkomst = (aanwezig: number, aangemeld: number): number | undefined =>
  aangemeld > 0 ? Math.round((100 * aanwezig) / aangemeld) : undefined;

export const opkomstVan = (rij: OverzichtRij): number | undefined =>
  isGeteld(rij) ? toOpkomst(rij.tellingen.aanwezig, rij.tellingen.bezet) : undefined;

export const formatOpkomst = (opkomst: number | undefined): string => (opkomst === undefined ? '–' : `${opkomst} %`);

export type Totaal = {
  aantal: number;
  plekken: number;
  bezet: number;
  wachtend: number;
  aanwezig: number;
  opkomst: number | undefined;
};

const som = (rijen: readonly OverzichtRij[], neem: (rij: OverzichtRij) => number): number =>
  rijen.reduce((totaal, rij) => totaal + neem(rij), 0);

/** Of what takes or took place. */
export function telOp(alle: readonly OverzichtRij[]): Totaal {
  const rijen = alle.filter(gaatDoor);
  const geteld = rijen.filter(isGeteld);
  return {
    aantal: rijen.length,
    plekken: som(rijen, ({ tellingen }) => tellingen.capaciteit),
    bezet: som(rijen, ({ tellingen }) => tellingen.bezet),
    wachtend: som(rijen, ({ tellingen }) => tellingen.wachtend),
    aanwezig: som(geteld, ({ tellingen }) => tellingen.aanwezig),
    opkomst: toOpkomst(
      som(geteld, ({ tellingen }) => tellingen.aanwezig),
      som(geteld, ({ tellingen }) => tellingen.bezet),
    ),
  };
}

export type WijkCijfers = { wijk: string; aangemeld: number; aanwezig: number; opkomst: number | undefined };

const telWijk = (rijen: readonly OverzichtRij[], wijk: string, naam: 'aangemeld' | 'aanwezig'): number =>
  som(rijen, ({ perWijk }) => perWijk.find((een) => een.wijk === wijk)?.[naam] ?? 0);

/** By the wijk of the school. Every wijk has a line, also one that nobody came from; other schools come last. */
export function telPerWijk(alle: readonly OverzichtRij[], wijken: readonly string[]): readonly WijkCijfers[] {
  const rijen = alle.filter(gaatDoor);
  const geteld = rijen.filter(isGeteld);
  const komtVoor = new Set(rijen.flatMap(({ perWijk }) => perWijk.map(({ wijk }) => wijk)));
  const bekend = [...new Set([...wijken, ...komtVoor])].filter((wijk) => wijk !== ONBEKEND);
  const namen = [...bekend.sort((a, b) => a.localeCompare(b, 'nl')), ...(komtVoor.has(ONBEKEND) ? [ONBEKEND] : [])];
  return namen.map((wijk) => ({
    wijk,
    aangemeld: telWijk(rijen, wijk, 'aangemeld'),
    aanwezig: telWijk(geteld, wijk, 'aanwezig'),
    opkomst: toOpkomst(telWijk(geteld, wijk, 'aanwezig'), telWijk(geteld, wijk, 'aangemeld')),
  }));
}

export const noemWijk = (wijk: string): string => (wijk === ONBEKEND ? 'Andere scholen' : wijk);

const telMensen = (aantal: number): string => (aantal === 1 ? '1 persoon wacht' : `${aantal} mensen wachten`);

/** The answer in one line: `3 bijeenkomsten · 60 van 72 plekken gevuld · 2 mensen wachten · 91 % kwam`. */
export function describeTotaal({ aantal, plekken, bezet, wachtend, opkomst }: Totaal): string {
  return [
    aantal === 1 ? '1 bijeenkomst' : `${aantal} bijeenkomsten`,
    `${bezet} van ${plekken} plekken gevuld`,
    telMensen(wachtend),
    ...(opkomst === undefined ? [] : [`${opkomst} % van wie een plek had, kwam`]),
  ].join(' · ');
}
