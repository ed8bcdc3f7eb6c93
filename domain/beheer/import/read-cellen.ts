import type { Antwoord, Antwoorden } from '../../formulier/antwoord';
import type { Refusal, Result } from '../../result';
import type { Cellen } from './import-plan';

export type LeesCel = (cel: string) => Result<Antwoord>;
type Gelezen = { antwoorden: Antwoorden; fouten: readonly Refusal[] };

/** Nobody means "no access" by leaving a cell empty. */
const BLIJFT_BIJ_LEEG = ['isActief'];

function readCel(veld: string, cel: string, lees: LeesCel): Gelezen {
  if (cel.trim() === '') return { antwoorden: BLIJFT_BIJ_LEEG.includes(veld) ? {} : { [veld]: undefined }, fouten: [] };
  const gelezen = lees(cel);
  return gelezen.ok
    ? { antwoorden: { [veld]: gelezen.value }, fouten: [] }
    : { antwoorden: {}, fouten: gelezen.refusals };
}

/** The cells as answers. A column that is not there changes nothing; an empty cell empties the veld. */
export function readCellen(cellen: Cellen, lees: { readonly [veld: string]: LeesCel }): Gelezen {
  const delen = Object.entries(lees).flatMap(([veld, leesCel]) => {
    const cel = cellen[veld];
    return cel === undefined ? [] : [readCel(veld, cel, leesCel)];
  });
  return {
    antwoorden: Object.fromEntries(delen.flatMap(({ antwoorden }) => Object.entries(antwoorden))),
    fouten: delen.flatMap(({ fouten }) => fouten),
  };
}

/** What a cell already said about a veld is not said again in other words. */
export const zonderDubbel = (fouten: readonly Refusal[], refusals: readonly Refusal[]): readonly Refusal[] => [
  ...fouten,
  ...refusals.filter(({ pad }) => !fouten.some((fout) => fout.pad === pad)),
];
