import { leesTekst, type Antwoorden } from '../formulier/antwoord';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import { always, type Veld } from '../formulier/veld';
import { accept, refuse, type Refusal, type Result } from '../result';
import type { StapNummer } from '../stappenplan/stap';
import type { Dossier, StapDocument } from './dossier';
import { toLogboekRegel } from './logboek';
import { updateSamenvatting } from './samenvatting';
import { checkNietGearchiveerd, checkNodig } from './stap-toestand';
import { readStap, replaceStap, type Moment, type Verandering } from './verandering';

export const HEROPEN_VELDEN: readonly Veld[] = [
  {
    naam: 'reden',
    soort: 'langeTekst',
    label: 'Waarom heropen je deze stap?',
    help: 'De reden komt in het logboek.',
    maxLengte: 1000,
    isVerplicht: always,
  },
];

export type ReopenStapInput = { nummer: StapNummer; antwoorden: Antwoorden; moment: Moment };

const checkGereed = (dossier: Dossier, nummer: StapNummer): readonly Refusal[] =>
  readStap(dossier, nummer).toestand === 'gereed'
    ? []
    : [{ code: 'stap-niet-gereed', message: `Stap ${nummer} staat al open. Je kunt verder schrijven.` }];

/** The factors stay as a start for the next momentopname; its date has to be given anew. */
function openStap({ gereed: _, ...stap }: StapDocument): StapDocument {
  if (stap.nummer !== 3) return { ...stap, toestand: 'bezig' };
  const { momentopnameOp: _datum, ...antwoorden } = stap.antwoorden;
  const { momentopnameOp: _stempel, ...stempels } = stap.stempels;
  return { ...stap, antwoorden, stempels, toestand: 'bezig' };
}

/** Opens a step again, with a reason for the logboek. Step 11 is the way back for an archived dossier. */
export function reopenStap(dossier: Dossier, { nummer, antwoorden, moment }: ReopenStapInput): Result<Verandering> {
  const refusals = [
    ...(nummer === 11 ? [] : checkNietGearchiveerd(dossier.kop)),
    ...checkNodig(dossier, nummer),
    ...checkGereed(dossier, nummer),
    ...checkAntwoorden(HEROPEN_VELDEN, antwoorden, 'gereed'),
  ];
  if (refusals.length > 0) return refuse(...refusals);

  const tekst = leesTekst(antwoorden, 'reden').trim();
  const nieuw = replaceStap(dossier, openStap(readStap(dossier, nummer)));
  return accept({
    dossier: updateSamenvatting(nieuw, moment.stempel),
    logboek: [toLogboekRegel({ wat: 'stapHeropend', titel: `Stap ${nummer} heropend`, tekst }, moment)],
  });
}
