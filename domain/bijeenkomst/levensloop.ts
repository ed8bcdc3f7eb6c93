import type { LangeTekstVeld } from '../formulier/veld';
import { always } from '../formulier/veld';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import type { Stempel } from '../formulier/wijziging';
import { accept, refuse, type Refusal, type Result } from '../result';
import type { Aanmelding } from './aanmelding';
import type { Bijeenkomst } from './bijeenkomst';
import { isVoorbij } from './fase';
import { judgeGereed } from './judge-bijeenkomst';
import { makeRondzending } from './make-rondzending';
import { settle, unchanged } from './settle';
import { AFGEZEGD, CONCEPT, VOORBIJ } from './weigeringen';
import type { Wissel } from './wissel';

export type LevensloopInput = {
  bijeenkomst: Bijeenkomst;
  aanmeldingen: readonly Aanmelding[];
  stempel: Stempel;
  nu: string;
};

/** Asked when a bijeenkomst is called off; everybody reads it in the mail. */
export const REDEN_VELD: LangeTekstVeld = {
  naam: 'reden',
  soort: 'langeTekst',
  label: 'Reden',
  help: 'Deelnemers lezen dit in de mail en op de pagina van de bijeenkomst.',
  maxLengte: 500,
  isVerplicht: always,
};

function checkLopend({ status, ...bijeenkomst }: Bijeenkomst, nu: string): readonly Refusal[] {
  if (status === 'concept') return [CONCEPT];
  if (status === 'afgezegd') return [AFGEZEGD];
  return isVoorbij({ status, ...bijeenkomst }, nu) ? [VOORBIJ] : [];
}

/** Makes a concept public, or opens signing up again after it was closed by hand. */
export function publishBijeenkomst(input: LevensloopInput & { wijken: readonly string[] }): Result<Wissel> {
  const { bijeenkomst, aanmeldingen, stempel, wijken, nu } = input;
  const { status, gekekenTot = nu } = bijeenkomst;
  if (status === 'gepubliceerd') return accept(unchanged(bijeenkomst));
  const refusals = status === 'concept' ? judgeGereed(bijeenkomst, wijken, nu) : checkLopend(bijeenkomst, nu);
  const bezwaren = refusals.length > 0 ? refusals : judgeGereed(bijeenkomst, wijken, nu);
  if (bezwaren.length > 0) return refuse(...bezwaren);
  return accept(
    settle({
      bijeenkomst: { ...bijeenkomst, status: 'gepubliceerd', gekekenTot, gewijzigd: stempel },
      aanmeldingen,
      nu,
    }),
  );
}

/** Nobody signs up any more; who has a place keeps it and the waiting list moves on. */
export function closeBijeenkomst({ bijeenkomst, aanmeldingen, stempel, nu }: LevensloopInput): Result<Wissel> {
  if (bijeenkomst.status === 'gesloten') return accept(unchanged(bijeenkomst));
  const refusals = checkLopend(bijeenkomst, nu);
  if (refusals.length > 0) return refuse(...refusals);
  return accept(settle({ bijeenkomst: { ...bijeenkomst, status: 'gesloten', gewijzigd: stempel }, aanmeldingen, nu }));
}

/** Calls it off and tells everybody who has a place or waits. Cannot be undone. */
export function cancelBijeenkomst({
  bijeenkomst,
  aanmeldingen,
  reden,
  stempel,
  nu,
}: LevensloopInput & { reden: string }): Result<Wissel> {
  if (bijeenkomst.status === 'afgezegd') return accept(unchanged(bijeenkomst));
  const refusals = [...checkLopend(bijeenkomst, nu), ...checkAntwoorden([REDEN_VELD], { reden }, 'gereed')];
  if (refusals.length > 0) return refuse(...refusals);
  const afgezegd: Bijeenkomst = {
    ...bijeenkomst,
    status: 'afgezegd',
    agendaVersie: bijeenkomst.agendaVersie + 1,
    afzegging: { reden: reden.trim(), stempel },
    gewijzigd: stempel,
  };
  const { bezet, wachtend } = bijeenkomst.plekken;
  const mail = { sleutel: 'afgezegd', rondzendingSoort: 'afgezegd', doel: 'iedereen' } as const;
  const rondzendingen = bezet + wachtend > 0 ? [makeRondzending(bijeenkomst, stempel, mail)] : [];
  return accept(settle({ bijeenkomst: afgezegd, aanmeldingen, rondzendingen, nu }));
}
