import { toDag } from '../datum/datum';
import type { Antwoorden } from '../formulier/antwoord';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import type { PersoonKeuze } from '../formulier/veld';
import type { Botsing, Pad, Stempel, Wijziging } from '../formulier/wijziging';
import { applyWijzigingen, diffAntwoorden } from '../formulier/wijzigingen';
import { accept, refuse, type Refusal } from '../result';
import { listVelden } from '../stappenplan/list-velden';
import { createContext } from '../stappenplan/stap-context';
import type { StapNummer } from '../stappenplan/stap';
import { findStap } from '../stappenplan/stappenplan';
import type { Dossier, StapDocument } from './dossier';
import { updateSamenvatting } from './samenvatting';
import { checkBeschrijfbaar } from './stap-toestand';
import { readStap, replaceStap, type Verandering } from './verandering';

export type SaveStapInput = {
  nummer: StapNummer;
  wijzigingen: readonly Wijziging[];
  /** Whom a persoon veld may name. */
  personen: readonly PersoonKeuze[];
  stempel: Stempel;
};

/** With `botsingen`, nothing is saved: each names what the other wrote, and who and when. */
export type SaveUitkomst =
  { ok: true; value: Verandering } | { ok: false; refusals: readonly Refusal[]; botsingen?: readonly Botsing[] };

const isBinnen = (pad: Pad, ander: Pad): boolean => pad === ander || pad.startsWith(`${ander}/`);

/** Who last touched this value: the veld itself, the row it stands in, or for a whole row the latest of its velden. */
function findStempel(stempels: StapDocument['stempels'], pad: Pad): Stempel | undefined {
  const passend = Object.entries(stempels).filter(([ander]) => isBinnen(ander, pad));
  const eigen = passend.map(([, stempel]) => stempel).sort((a, b) => b.op.localeCompare(a.op))[0];
  return eigen ?? stempels[pad.split('/').slice(0, -1).join('/')];
}

const refuseBotsingen = (botsingen: readonly Botsing[], { stempels, gewijzigd }: StapDocument): SaveUitkomst => ({
  ok: false,
  refusals: botsingen.map(({ pad }) => ({
    code: 'veld-gewijzigd',
    message: 'Iemand anders heeft dit veld ook veranderd. Kies welke tekst blijft.',
    pad,
  })),
  botsingen: botsingen.map((botsing) => {
    const stempel = findStempel(stempels, botsing.pad) ?? gewijzigd;
    return { ...botsing, ...(stempel && { stempel }) };
  }),
});

/** The last change of each value; what stood in a row that is gone is forgotten with the row. */
function addStempels(
  stempels: StapDocument['stempels'],
  wijzigingen: readonly Wijziging[],
  stempel: Stempel,
): StapDocument['stempels'] {
  const verwijderd = wijzigingen.filter(({ naar }) => naar === null).map(({ pad }) => pad);
  const blijft = Object.entries(stempels).filter(([pad]) => !verwijderd.some((weg) => isBinnen(pad, weg)));
  return { ...Object.fromEntries(blijft), ...Object.fromEntries(wijzigingen.map(({ pad }) => [pad, stempel])) };
}

/** A save is refused for what it changes or makes wrong, never for what was already wrong elsewhere in the step. */
function keepNieuwe(
  voor: readonly Refusal[],
  na: readonly Refusal[],
  wijzigingen: readonly Wijziging[],
): readonly Refusal[] {
  const isGeraakt = (pad: Pad) => wijzigingen.some((wijziging) => isBinnen(pad, wijziging.pad));
  const wasEr = ({ code, pad }: Refusal) => voor.some((eerder) => eerder.code === code && eerder.pad === pad);
  return na.filter((refusal) => !wasEr(refusal) || (refusal.pad !== undefined && isGeraakt(refusal.pad)));
}

function checkOpslaan(dossier: Dossier, { nummer, personen, stempel }: SaveStapInput): readonly Refusal[] {
  const stap = findStap(nummer);
  const { antwoorden } = readStap(dossier, nummer);
  const context = createContext(dossier, toDag(stempel.op));
  return [
    ...checkAntwoorden(listVelden(stap, context, antwoorden), antwoorden, 'bewaren', personen),
    ...(stap.regelsBijOpslaan?.(context) ?? []),
  ];
}

const writeAntwoorden = (
  document: StapDocument,
  antwoorden: Antwoorden,
  wijzigingen: readonly Wijziging[],
  stempel: Stempel,
): StapDocument => ({
  ...document,
  antwoorden,
  toestand: 'bezig',
  gewijzigd: stempel,
  stempels: addStempels(document.stempels, wijzigingen, stempel),
});

/**
 * Saves some fields of a step, all or nothing. A save that was already applied succeeds again and changes nothing, even when
 * the step was reported ready meanwhile: that is a retry after a lost answer.
 */
export function saveStap(dossier: Dossier, input: SaveStapInput): SaveUitkomst {
  const { nummer, stempel } = input;
  const { velden } = findStap(nummer);
  const oud = readStap(dossier, nummer);
  const toepassing = applyWijzigingen(velden, oud.antwoorden, input.wijzigingen);
  const wijzigingen = toepassing.ok ? diffAntwoorden(velden, oud.antwoorden, toepassing.antwoorden) : [];
  if (toepassing.ok && wijzigingen.length === 0) return accept({ dossier, logboek: [] });

  const bezwaren = checkBeschrijfbaar(dossier, nummer);
  if (bezwaren.length > 0) return refuse(...bezwaren);
  if (!toepassing.ok)
    return toepassing.botsingen.length > 0
      ? refuseBotsingen(toepassing.botsingen, oud)
      : refuse(...toepassing.refusals);

  const nieuw = replaceStap(dossier, writeAntwoorden(oud, toepassing.antwoorden, wijzigingen, stempel));
  const refusals = keepNieuwe(checkOpslaan(dossier, input), checkOpslaan(nieuw, input), wijzigingen);
  if (refusals.length > 0) return refuse(...refusals);
  return accept({ dossier: updateSamenvatting(nieuw, stempel), logboek: [] });
}
