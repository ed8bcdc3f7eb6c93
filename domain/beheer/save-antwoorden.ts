import type { Antwoorden } from '../formulier/antwoord';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import type { Veld } from '../formulier/veld';
import type { Botsing, Stempel, Wijziging } from '../formulier/wijziging';
import { applyWijzigingen } from '../formulier/wijzigingen';
import { accept, refuse, type Refusal } from '../result';

/** With `botsingen`, nothing is saved: each names what the other wrote, and who and when. */
export type BeheerUitkomst<T> =
  { ok: true; value: T } | { ok: false; refusals: readonly Refusal[]; botsingen?: readonly Botsing[] };

export type SaveAntwoordenInput = {
  velden: readonly Veld[];
  antwoorden: Antwoorden;
  wijzigingen: readonly Wijziging[];
  /** Rules across velden. */
  regels?(antwoorden: Antwoorden): readonly Refusal[];
  /** Who changed it last. */
  bijgewerkt?: Stempel | undefined;
};

const judge = ({ velden, regels }: SaveAntwoordenInput, antwoorden: Antwoorden): readonly Refusal[] => [
  ...checkAntwoorden(velden, antwoorden, 'gereed'),
  ...(regels?.(antwoorden) ?? []),
];

/** Refused for what the change is about or makes wrong, never for what was wrong already. */
function judgeNieuwe(input: SaveAntwoordenInput, na: Antwoorden): readonly Refusal[] {
  const voor = judge(input, input.antwoorden);
  const isGeraakt = (pad = '') =>
    input.wijzigingen.some((wijziging) => pad === wijziging.pad || pad.startsWith(`${wijziging.pad}/`));
  const wasEr = ({ code, pad }: Refusal) => voor.some((eerder) => eerder.code === code && eerder.pad === pad);
  return judge(input, na).filter((refusal) => !wasEr(refusal) || isGeraakt(refusal.pad));
}

const refuseBotsingen = (botsingen: readonly Botsing[], bijgewerkt: Stempel | undefined): BeheerUitkomst<never> => ({
  ok: false,
  refusals: botsingen.map(({ pad }) => ({
    code: 'veld-gewijzigd',
    message: bijgewerkt
      ? `${bijgewerkt.door} heeft dit veld net ook veranderd. Er is niets bewaard. Kies wat het wordt.`
      : 'Iemand anders heeft dit veld net ook veranderd. Er is niets bewaard. Kies wat het wordt.',
    pad,
  })),
  botsingen: botsingen.map((botsing) => ({ ...botsing, ...(bijgewerkt && { stempel: bijgewerkt }) })),
});

/** Changes, each with the value it started from: all of them or none. */
export function saveAntwoorden(input: SaveAntwoordenInput): BeheerUitkomst<Antwoorden> {
  const toepassing = applyWijzigingen(input.velden, input.antwoorden, input.wijzigingen);
  if (!toepassing.ok)
    return toepassing.botsingen.length > 0
      ? refuseBotsingen(toepassing.botsingen, input.bijgewerkt)
      : refuse(...toepassing.refusals);
  const refusals = judgeNieuwe(input, toepassing.antwoorden);
  return refusals.length > 0 ? refuse(...refusals) : accept(toepassing.antwoorden);
}
