import type { Antwoord, Antwoorden } from '../../formulier/antwoord';
import { findVeld, type Veld } from '../../formulier/veld';
import { diffAntwoorden } from '../../formulier/wijzigingen';
import type { Refusal } from '../../result';
import type { ImportRij, ImportVerschil } from '../beheer-beeld';

/** One row: what the screen shows, and what would be written when it is new or changed. */
export type ImportRegel<T> = { rij: ImportRij; nieuw?: T };

/** A cell with the name of the veld it belongs to; columns that are not known are left out. */
export type Cellen = { readonly [veld: string]: string | undefined };

/** The answer as somebody would write it. */
function toWoorden(veld: Veld | undefined, antwoord: Antwoord | null | undefined): string {
  if (antwoord === undefined || antwoord === null) return '';
  if (typeof antwoord === 'boolean') return antwoord ? 'ja' : 'nee';
  const labelVan = (code: unknown): string => {
    const opties = veld && 'opties' in veld ? veld.opties : [];
    return opties.find((optie) => optie.code === code)?.label ?? String(code);
  };
  return Array.isArray(antwoord) ? antwoord.map(labelVan).join(', ') : labelVan(antwoord);
}

const toVerschillen = (velden: readonly Veld[], van: Antwoorden, naar: Antwoorden): readonly ImportVerschil[] =>
  diffAntwoorden(velden, van, naar).map(({ pad }) => {
    const veld = findVeld(velden, pad);
    return {
      veld: pad,
      label: veld?.label ?? pad,
      van: toWoorden(veld, van[pad]),
      naar: toWoorden(veld, naar[pad]),
    };
  });

type Wie = Pick<ImportRij, 'regel' | 'sleutel' | 'naam'>;

export const fouteRegel = (wie: Wie, refusals: readonly Refusal[]): ImportRegel<never> => ({
  rij: { ...wie, stand: 'fout', verschillen: [], refusals },
});

/** `voor` is absent for what is new. */
export function goedeRegel<T>(
  wie: Wie,
  velden: readonly Veld[],
  { voor, na, nieuw }: { voor: Antwoorden | undefined; na: Antwoorden; nieuw: T },
): ImportRegel<T> {
  const verschillen = toVerschillen(velden, voor ?? {}, na);
  if (voor && verschillen.length === 0) return { rij: { ...wie, stand: 'ongewijzigd', verschillen, refusals: [] } };
  return { rij: { ...wie, stand: voor ? 'gewijzigd' : 'nieuw', verschillen, refusals: [] }, nieuw };
}

/** The same key on more lines: which of them is meant? */
export const checkDubbel = (regel: number, anderen: readonly number[], pad: string): readonly Refusal[] => {
  const regels = anderen.filter((ander) => ander !== regel);
  if (regels.length === 0) return [];
  const waar = regels.length === 1 ? `op regel ${regels[0]}` : `op de regels ${regels.join(', ')}`;
  return [{ code: 'bestaat-al', message: `Dit staat ook ${waar}. Laat één regel staan.`, pad }];
};
