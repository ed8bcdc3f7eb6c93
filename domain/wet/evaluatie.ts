import { addMaanden, formatDatum } from '../datum/datum';
import { leesDatum } from '../stappenplan/datum-volgorde';
import type { Feiten } from './feiten';
import type { Bevinding } from './wet-uitkomst';

/** BR-04: overdue at 12 months; the swv says from when we warn. */
const TERMIJN_MAANDEN = 12;

/** The last day of a year of plan, on which the next evaluation is still in time. */
const uiterlijk = (sinds: string): string => addMaanden(sinds, TERMIJN_MAANDEN);

function checkGehouden(gehouden: string, { vandaag, termijnen }: Feiten): Bevinding {
  const plek = { stap: 10, pad: 'gehoudenOp', toestand: 'inOrde' } as const;
  const op = `Gehouden op ${formatDatum(gehouden)}`;
  if (vandaag < addMaanden(gehouden, termijnen.waarschuwEvaluatieMaanden)) return { ...plek, toelichting: op };
  return { ...plek, toelichting: `${op}. De volgende uiterlijk op ${formatDatum(uiterlijk(gehouden))}.` };
}

function checkGepland(gepland: string | undefined, vandaag: string, laatst: string | undefined): Bevinding {
  const plek = { stap: 8, pad: 'evaluatiegesprekOp' } as const;
  if (!gepland) return { ...plek, toestand: 'ontbreekt', toelichting: 'Er is nog geen evaluatiegesprek gepland.' };
  const op = formatDatum(gepland);
  if (laatst && gepland > laatst) {
    const toelichting = `Gepland op ${op}. Kies ${formatDatum(laatst)} of eerder: een keer per schooljaar.`;
    return { ...plek, toestand: 'ontbreekt', toelichting };
  }
  if (gepland >= vandaag) return { stap: 10, pad: 'gehoudenOp', toestand: 'loopt', toelichting: `Gepland op ${op}` };
  const toelichting = `Was gepland op ${op}. Leg de evaluatie vast${laatst ? `, uiterlijk op ${formatDatum(laatst)}` : ''}.`;
  return { stap: 10, pad: 'gehoudenOp', toestand: 'loopt', toelichting };
}

/** Counted from what came last: the evaluation, or the adoption (before it the start). */
function findUiterlijk(gehouden: string | undefined, { vastgesteldOp, start }: Feiten): string | undefined {
  const dagen = [gehouden, vastgesteldOp ?? start].filter((dag) => dag !== undefined);
  const sinds = dagen.toSorted().at(-1);
  return sinds && uiterlijk(sinds);
}

/** The gesprek that was held is not the next one. */
function findGepland({ context }: Feiten, gehouden: string | undefined): string | undefined {
  const gepland = leesDatum(context.antwoorden(8), 'evaluatiegesprekOp');
  return gepland && gehouden && gepland <= gehouden ? undefined : gepland;
}

function describeTeLaat(gehouden: string | undefined, laatst: string): string {
  const vorige = gehouden ? `De vorige evaluatie was op ${formatDatum(gehouden)}.` : 'Er is nog niet geëvalueerd.';
  return `${vorige} De evaluatie moest er uiterlijk op ${formatDatum(laatst)} zijn.`;
}

/** At least once a schooljaar, with the parents. BR-04 [L3] */
export function checkEvaluatie(feiten: Feiten): Bevinding {
  const { context, vandaag } = feiten;
  const opgeschreven = leesDatum(context.antwoorden(10), 'gehoudenOp');
  const gehouden = opgeschreven && opgeschreven <= vandaag ? opgeschreven : undefined;
  if (gehouden && vandaag <= uiterlijk(gehouden)) return checkGehouden(gehouden, feiten);
  const laatst = findUiterlijk(gehouden, feiten);
  if (laatst && vandaag > laatst) {
    return { stap: 10, pad: 'gehoudenOp', toestand: 'ontbreekt', toelichting: describeTeLaat(gehouden, laatst) };
  }
  return checkGepland(findGepland(feiten, gehouden), vandaag, laatst);
}
