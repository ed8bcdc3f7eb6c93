import { toDag } from '../datum/datum';
import { leesTekst, type Antwoorden } from '../formulier/antwoord';
import { checkAntwoorden, keepZichtbaar } from '../formulier/check-antwoorden';
import type { PersoonKeuze } from '../formulier/veld';
import { checkGeenGesprekken } from '../gesprek/check-geen-gesprekken';
import type { Gesprek } from '../gesprek/gesprek';
import { accept, refuse, type Refusal, type Result } from '../result';
import { nietVoor } from '../stappenplan/datum-volgorde';
import { listVelden } from '../stappenplan/list-velden';
import { createContext } from '../stappenplan/stap-context';
import type { StapNummer } from '../stappenplan/stap';
import { findStap } from '../stappenplan/stappenplan';
import type { Dossier, LogboekRegel, Momentopname, StapDocument } from './dossier';
import { toLogboekRegel } from './logboek';
import { updateSamenvatting } from './samenvatting';
import { checkNietGearchiveerd, checkNodig } from './stap-toestand';
import { readStap, replaceStap, type Moment, type Verandering } from './verandering';

export type CompleteStapInput = {
  nummer: StapNummer;
  /** Whom a persoon veld may name. */
  personen: readonly PersoonKeuze[];
  /** The talks about this dossier; only step 11 asks for them. */
  gesprekken?: readonly Gesprek[];
  moment: Moment;
};

/** A new picture of the factors cannot be older than the last one: the old ones stay as they are. Source: [S2]. */
const checkMomentopname = (dossier: Dossier, antwoorden: Antwoorden): readonly Refusal[] =>
  nietVoor(
    leesTekst(antwoorden, 'momentopnameOp') || undefined,
    dossier.momentopnamen.at(-1)?.datum,
    'momentopnameOp',
    'Deze momentopname moet van na de vorige zijn.',
  ).map((refusal) => ({ ...refusal, code: 'momentopname-ouder' }));

function checkGereed(dossier: Dossier, input: CompleteStapInput): readonly Refusal[] {
  const { nummer, personen, gesprekken = [], moment } = input;
  const stap = findStap(nummer);
  const { antwoorden } = readStap(dossier, nummer);
  const context = createContext(dossier, toDag(moment.stempel.op));
  return [
    ...checkAntwoorden(listVelden(stap, context, antwoorden), antwoorden, 'gereed', personen),
    ...(stap.regelsBijOpslaan?.(context) ?? []),
    ...(stap.regels?.(context) ?? []),
    ...(nummer === 3 ? checkMomentopname(dossier, antwoorden) : []),
    ...(antwoorden['besluit'] === 'archiveren' ? checkGeenGesprekken(gesprekken, moment.stempel.op) : []),
  ];
}

function freezeMomentopname(dossier: Dossier, { antwoorden }: StapDocument, { stempel }: Moment): Dossier {
  const momentopname: Momentopname = {
    id: `dossier-momentopname-${String(dossier.momentopnamen.length + 1).padStart(3, '0')}`,
    soort: 'momentopname',
    datum: leesTekst(antwoorden, 'momentopnameOp'),
    antwoorden,
    vastgelegd: stempel,
  };
  return { ...dossier, momentopnamen: [...dossier.momentopnamen, momentopname] };
}

function toRegel({ nummer, antwoorden }: StapDocument, isGearchiveerd: boolean, moment: Moment): LogboekRegel {
  if (isGearchiveerd)
    return toLogboekRegel({ wat: 'gearchiveerd', tekst: leesTekst(antwoorden, 'archiveerReden') }, moment);
  return toLogboekRegel({ wat: 'stapGereed', titel: `Stap ${nummer} gereed`, tekst: findStap(nummer).titel }, moment);
}

/**
 * Reports a step ready, or says everything that is still missing. Answers to questions that are not asked are dropped here.
 * Step 3 leaves a momentopname behind; step 11 with the decision to archive closes the dossier (BR-13). A step that is
 * ready already stays as it is: that is a double click.
 */
export function completeStap(dossier: Dossier, input: CompleteStapInput): Result<Verandering> {
  const { nummer, moment } = input;
  const oud = readStap(dossier, nummer);
  const bezwaren = checkNodig(dossier, nummer);
  if (bezwaren.length > 0) return refuse(...bezwaren);
  if (oud.toestand === 'gereed') return accept({ dossier, logboek: [] });
  const refusals = [...checkNietGearchiveerd(dossier.kop), ...checkGereed(dossier, input)];
  if (refusals.length > 0) return refuse(...refusals);

  const { stempel } = moment;
  const antwoorden = keepZichtbaar(findStap(nummer).velden, oud.antwoorden);
  const stap: StapDocument = { ...oud, antwoorden, toestand: 'gereed', gereed: stempel };
  const gereed = replaceStap(dossier, stap);
  const nieuw = updateSamenvatting(nummer === 3 ? freezeMomentopname(gereed, stap, moment) : gereed, stempel);
  return accept({ dossier: nieuw, logboek: [toRegel(stap, nieuw.kop.isGearchiveerd, moment)] });
}
