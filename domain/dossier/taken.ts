import { addDagen, addMaanden, formatDatum, toDag } from '../datum/datum';
import { leesRijen, leesTekst, type Rij } from '../formulier/antwoord';
import type { StapContext } from '../stappenplan/stap';
import { createContext } from '../stappenplan/stap-context';
import { ZES_WEKEN } from '../wet/zes-weken';
import type { Dossier, Taak } from './dossier';
import { readStap } from './verandering';

/** BR-04 */
const EVALUATIE_MAANDEN = 12;

type Bron = { dossier: Dossier; stap: StapContext['antwoorden'] };
type MaakTaak = (bron: Bron) => Taak | undefined;

const leesDatum = (antwoorden: Rij | ReturnType<Bron['stap']>, naam: string): string => leesTekst(antwoorden, naam);
const heeftOpp = ({ dossier }: Bron): boolean => dossier.kop.niveau !== 'licht';

const TELWOORDEN = ['Nul', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen'];

function describeOpenStappen(aantal: number): string {
  if (aantal === 0) return '';
  return aantal === 1 ? ' Eén stap is nog niet gereed.' : ` ${TELWOORDEN[aantal]} stappen zijn nog niet gereed.`;
}

/** BR-20: without the agreement of everyone with authority the plan cannot be adopted. */
const isGeweigerd = ({ stap }: Bron): boolean =>
  leesRijen(stap(9), 'instemmingen').some((rij) => rij['instemming'] === 'nee');

/** BR-23. Leads to the first step that still has to be done before the OPP can be adopted. */
const vaststellen: MaakTaak = (bron) => {
  const { kop } = bron.dossier;
  if (!heeftOpp(bron) || leesDatum(bron.stap(9), 'vastgesteldOp')) return undefined;
  const open = kop.voortgang
    .slice(0, 9)
    .filter((toestand) => toestand === 'nietGestart' || toestand === 'bezig').length;
  return {
    datum: addDagen(kop.gestartOp, ZES_WEKEN),
    soort: 'vaststellen',
    stap: kop.huidigeStap < 9 ? kop.huidigeStap : 9,
    doe: 'Stel het OPP vast',
    reden: isGeweigerd(bron)
      ? 'De zes weken zijn dan om. Er is nog geen overeenstemming met de ouders.'
      : `De zes weken zijn dan om.${describeOpenStappen(open)}`,
  };
};

/** The pupil hears how the input was weighed: on the day agreed, at the latest when the OPP is adopted. Source: [L9]. */
const terugkoppelen: MaakTaak = ({ dossier, stap }) => {
  const stem = stap(2);
  const vastgesteldOp = leesDatum(stap(9), 'vastgesteldOp');
  const datum = leesDatum(stem, 'terugkoppelingOp') || vastgesteldOp;
  if (!leesTekst(stem, 'stemTekst') || leesTekst(stem, 'terugkoppelingDoor') || !datum) return undefined;
  const isAfgesproken = leesDatum(stem, 'terugkoppelingOp') !== '';
  const gesprokenOp = leesDatum(stem, 'stemDatum');
  return {
    datum,
    soort: 'terugkoppelen',
    stap: 2,
    doe: `Vertel ${dossier.kop.leerling.roepnaam} wat er met de inbreng is gedaan`,
    reden: isAfgesproken
      ? `Dit is zo afgesproken${gesprokenOp && ` in het gesprek van ${formatDatum(gesprokenOp)}`}.`
      : `De wet vraagt dit nu het OPP is vastgesteld op ${formatDatum(vastgesteldOp)}.`,
  };
};

/** The first tussendoel that has a date and no result yet. */
const tussendoel: MaakTaak = ({ stap }) => {
  const geevalueerd = leesRijen(stap(10), 'evaluaties')
    .filter((rij) => leesTekst(rij, 'resultaat'))
    .map((rij) => leesTekst(rij, 'tussendoel'));
  const open = leesRijen(stap(8), 'tussendoelen')
    .map((rij, plaats) => ({ id: rij.id, nummer: plaats + 1, datum: leesDatum(rij, 'evaluatiedatum') }))
    .filter(({ id, datum }) => datum && !geevalueerd.includes(id))
    .sort((a, b) => a.datum.localeCompare(b.datum));
  const [eerste] = open;
  if (!eerste) return undefined;
  const zelfdeDag = open.filter(({ datum }) => datum === eerste.datum).map(({ nummer }) => String(nummer));
  const gesprekOp = leesDatum(stap(8), 'evaluatiegesprekOp');
  return {
    datum: eerste.datum,
    soort: 'tussendoel',
    stap: 10,
    doe: `Evalueer tussendoel ${new Intl.ListFormat('nl').format(zelfdeDag)}`,
    reden: gesprekOp
      ? `Het evaluatiegesprek is op ${formatDatum(gesprekOp)}.`
      : 'Deze datum staat in stap 8 bij het tussendoel.',
  };
};

/** A date that was set after the last talk was held is the next talk. */
function isGehouden({ dossier, stap }: Bron, gesprekOp: string): boolean {
  const gehoudenOp = leesDatum(stap(10), 'gehoudenOp');
  if (!gehoudenOp) return false;
  const afgesproken = readStap(dossier, 8).stempels['evaluatiegesprekOp'];
  return gesprekOp <= gehoudenOp || !afgesproken || toDag(afgesproken.op) <= gehoudenOp;
}

const evaluatiegesprek: MaakTaak = (bron) => {
  const datum = leesDatum(bron.stap(8), 'evaluatiegesprekOp');
  if (!datum || isGehouden(bron, datum)) return undefined;
  return {
    datum,
    soort: 'evaluatiegesprek',
    stap: 10,
    doe: 'Voer het evaluatiegesprek',
    reden: 'Deze datum is in stap 8 met de ouders afgesproken.',
  };
};

/** BR-04: at least once a school year with the parents; twelve months after the last time, or after the adoption. */
const evaluatie: MaakTaak = (bron) => {
  const gehoudenOp = leesDatum(bron.stap(10), 'gehoudenOp');
  const vanaf = gehoudenOp || leesDatum(bron.stap(9), 'vastgesteldOp');
  if (!heeftOpp(bron) || !vanaf) return undefined;
  const datum = addMaanden(vanaf, EVALUATIE_MAANDEN);
  const gesprek = evaluatiegesprek(bron);
  if (gesprek && gesprek.datum <= datum) return undefined;
  const sinds = gehoudenOp ? `De vorige keer was ${formatDatum(vanaf)}.` : `Het OPP is van ${formatDatum(vanaf)}.`;
  return {
    datum,
    soort: 'evaluatie',
    stap: 10,
    doe: 'Evalueer het OPP met de ouders',
    reden: `De wet vraagt dit elk schooljaar. ${sinds}`,
  };
};

const TAKEN: readonly MaakTaak[] = [vaststellen, terugkoppelen, tussendoel, evaluatiegesprek, evaluatie];

/**
 * What waits for the school in this dossier, first date first. Follows from the dossier alone, not from the day of today,
 * so it can be kept in the head. Needs `voortgang` and `huidigeStap` of the head to be up to date.
 */
export function listTaken(dossier: Dossier): readonly Taak[] {
  if (dossier.kop.isGearchiveerd) return [];
  const bron: Bron = { dossier, stap: createContext(dossier, dossier.kop.gestartOp).antwoorden };
  return TAKEN.flatMap((maak) => maak(bron) ?? []).sort((a, b) => a.datum.localeCompare(b.datum));
}
