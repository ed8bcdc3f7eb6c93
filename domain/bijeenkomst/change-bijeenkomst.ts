import type { Botsing, Stempel, Wijziging } from '../formulier/wijziging';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import { applyWijzigingen, diffAntwoorden } from '../formulier/wijzigingen';
import { accept, refuse, type Refusal, type Result } from '../result';
import type { Aanmelding } from './aanmelding';
import type { Bijeenkomst } from './bijeenkomst';
import { listBijeenkomstVelden } from './bijeenkomst-velden';
import { listBijeenkomstActies } from './fase';
import { toKopgegevens } from './gegevens';
import { judgeGereed } from './judge-bijeenkomst';
import { makeRondzending } from './make-rondzending';
import type { Rondzending } from './rondzending';
import { settle, unchanged } from './settle';
import { AFGEZEGD, GEWIST, VOORBIJ } from './weigeringen';
import type { Wissel } from './wissel';

export type SaveBijeenkomstInput = {
  bijeenkomst: Bijeenkomst;
  aanmeldingen: readonly Aanmelding[];
  wijzigingen: readonly Wijziging[];
  stempel: Stempel;
  wijken: readonly string[];
  nu: string;
};

/** With `botsingen`, nothing is saved. */
export type SaveBijeenkomstUitkomst =
  Result<Wissel> | { ok: false; refusals: readonly Refusal[]; botsingen: readonly Botsing[] };

/** What stands in the agenda of who comes. */
export const AFSPRAAK: readonly string[] = ['titel', 'datum', 'van', 'tot', 'vorm', 'plaats', 'kaartLink', 'teamsLink'];

const refuseBotsingen = (botsingen: readonly Botsing[], { gewijzigd }: Bijeenkomst): SaveBijeenkomstUitkomst => ({
  ok: false,
  refusals: botsingen.map(({ pad }) => ({
    code: 'veld-gewijzigd',
    message: 'Iemand anders heeft dit veld ook veranderd. Kies welke tekst blijft.',
    pad,
  })),
  botsingen: botsingen.map((botsing) => ({ ...botsing, stempel: gewijzigd })),
});

function checkWijzigbaar(bijeenkomst: Bijeenkomst, nu: string): readonly Refusal[] {
  if (listBijeenkomstActies(bijeenkomst, nu).includes('wijzigen')) return [];
  if (bijeenkomst.eindstand) return [GEWIST];
  return [bijeenkomst.status === 'afgezegd' ? AFGEZEGD : VOORBIJ];
}

/** A concept may still be half; what is public must stay whole. */
function judge(oud: Bijeenkomst, nieuw: Bijeenkomst, { wijken, nu }: SaveBijeenkomstInput): readonly Refusal[] {
  const bezwaren = checkAntwoorden(listBijeenkomstVelden(wijken), nieuw.antwoorden, 'bewaren');
  if (bezwaren.length > 0 || oud.status === 'concept') return bezwaren;
  const isVerzet = oud.begin !== nieuw.begin || oud.antwoorden['aanmeldenTot'] !== nieuw.antwoorden['aanmeldenTot'];
  return judgeGereed(nieuw, wijken, isVerzet ? nu : undefined);
}

/** Another day brings its own reminders; those that would have left by now are covered by the mail about the change. */
function replan(oud: Bijeenkomst, nieuw: Bijeenkomst, nu: string): Bijeenkomst {
  if (oud.status === 'concept' || (oud.begin === nieuw.begin && oud.eind === nieuw.eind)) return nieuw;
  const { wisOp: _, ...rest } = nieuw;
  return oud.begin === nieuw.begin ? rest : { ...rest, gekekenTot: nu };
}

function announce(
  oud: Bijeenkomst,
  nieuw: Bijeenkomst,
  veranderd: readonly string[],
  stempel: Stempel,
): { bijeenkomst: Bijeenkomst; rondzendingen: readonly Rondzending[] } {
  if (oud.status === 'concept' || veranderd.length === 0) return { bijeenkomst: nieuw, rondzendingen: [] };
  const agendaVersie = oud.agendaVersie + 1;
  const bijeenkomst = { ...nieuw, agendaVersie };
  if (oud.plekken.bezet + oud.plekken.wachtend === 0) return { bijeenkomst, rondzendingen: [] };
  const sleutel = `gewijzigd-${agendaVersie}`;
  return {
    bijeenkomst,
    rondzendingen: [
      makeRondzending(oud, stempel, { sleutel, rondzendingSoort: 'gewijzigd', doel: 'iedereen', veranderd }),
    ],
  };
}

/**
 * Saves some answers, all or nothing. Who comes is told when the appointment changed; more places go to who waits. A save
 * that was applied already succeeds again and changes nothing.
 */
export function saveBijeenkomst(input: SaveBijeenkomstInput): SaveBijeenkomstUitkomst {
  const { bijeenkomst: oud, aanmeldingen, wijzigingen, stempel, wijken, nu } = input;
  const velden = listBijeenkomstVelden(wijken);
  const toepassing = applyWijzigingen(velden, oud.antwoorden, wijzigingen);
  const verschil = toepassing.ok ? diffAntwoorden(velden, oud.antwoorden, toepassing.antwoorden) : [];
  if (toepassing.ok && verschil.length === 0) return accept(unchanged(oud));

  const bezwaren = checkWijzigbaar(oud, nu);
  if (bezwaren.length > 0) return refuse(...bezwaren);
  if (!toepassing.ok)
    return toepassing.botsingen.length > 0
      ? refuseBotsingen(toepassing.botsingen, oud)
      : refuse(...toepassing.refusals);

  const nieuw: Bijeenkomst = { ...oud, ...toKopgegevens(toepassing.antwoorden), gewijzigd: stempel };
  const refusals = judge(oud, nieuw, input);
  if (refusals.length > 0) return refuse(...refusals);
  const veranderd = AFSPRAAK.filter((naam) => verschil.some(({ pad }) => pad === naam));
  return accept(settle({ ...announce(oud, replan(oud, nieuw, nu), veranderd, stempel), aanmeldingen, nu }));
}
