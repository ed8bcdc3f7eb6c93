import { addDagen, formatDatum } from '../../datum/datum';
import { leesRijen } from '../../formulier/antwoord';
import { always, type EnkelVeld } from '../../formulier/veld';
import type { Refusal } from '../../result';
import { formatDatumNaast, leesDatum, nietTeVer, nietVoor } from '../datum-volgorde';
import { checkAangevinkt } from '../gebieden';
import { defineStap, NIVEAUS, type StapContext } from '../stap';

/** The evaluation of a tussendoel is ready this many days before the evaluatiegesprek. BR-03 [S1] */
const DAGEN_VOOR_GESPREK = 7;

const BEKOSTIGING = [
  { code: 'schoolbudget', label: 'Schoolbudget' },
  { code: 'basisondersteuning', label: 'Basisondersteuning' },
  { code: 'arrangement', label: 'Arrangement' },
  { code: 'gemeente', label: 'Gemeente' },
  { code: 'zorgverzekering', label: 'Zorgverzekering' },
  { code: 'anders', label: 'Anders' },
];

/** BR-02 [S1]: all but the onderbouwing before "gereed". */
const TUSSENDOEL: readonly EnkelVeld[] = [
  { naam: 'gebied', soort: 'keuze', bron: 'gebieden', opties: [], label: 'Gebied', breedte: 2, isVerplicht: always },
  {
    naam: 'voorWie',
    soort: 'keuze',
    label: 'Voor wie',
    breedte: 1,
    opties: [
      { code: 'leerling', label: 'Voor de leerling' },
      { code: 'leerkracht', label: 'Voor de leerkracht' },
      { code: 'ouders', label: 'Voor de ouders' },
    ],
    isVerplicht: always,
  },
  {
    naam: 'doel',
    soort: 'langeTekst',
    label: 'Tussendoel',
    help: 'Klein, haalbaar en te meten. Wat is er op welke dag te zien, en wat is het begin?',
    maxLengte: 4000,
    richtlijn: { van: 15, tot: 60 },
    isVerplicht: always,
  },
  {
    naam: 'wie',
    soort: 'tekst',
    label: 'Wie',
    wettelijk: 'In het OPP staat welke ondersteuning en begeleiding de leerling krijgt: wie geeft die?',
    maxLengte: 200,
    breedte: 1,
    isVerplicht: always,
  },
  {
    naam: 'hoe',
    soort: 'langeTekst',
    label: 'Hoe',
    wettelijk: 'In het OPP staat welke ondersteuning en begeleiding de leerling krijgt: hoe gaat dat?',
    maxLengte: 4000,
    richtlijn: { van: 10, tot: 50 },
    breedte: 2,
    isVerplicht: always,
  },
  { naam: 'waar', soort: 'tekst', label: 'Waar', maxLengte: 200, breedte: 1, isVerplicht: always },
  { naam: 'wanneer', soort: 'tekst', label: 'Wanneer', maxLengte: 200, breedte: 1, isVerplicht: always },
  { naam: 'waarmee', soort: 'tekst', label: 'Waarmee', maxLengte: 200, breedte: 1, isVerplicht: always },
  {
    naam: 'bekostiging',
    soort: 'meerkeuze',
    label: 'Bekostiging',
    opties: BEKOSTIGING,
    breedte: 1,
    isVerplicht: always,
  },
  { naam: 'evaluatiedatum', soort: 'datum', label: 'Evaluatiedatum', breedte: 2, isVerplicht: always },
  {
    naam: 'onderbouwing',
    soort: 'langeTekst',
    label: 'Onderbouwing van de interventie',
    help: 'Waarom past deze aanpak? Wat weten we uit onderzoek of ervaring?',
    maxLengte: 4000,
    richtlijn: { van: 10, tot: 60 },
    isExtra: true,
  },
];

const listRijen = ({ antwoorden }: StapContext) => leesRijen(antwoorden(8), 'tussendoelen');

/** BR-01. */
const checkGebieden = (context: StapContext): readonly Refusal[] =>
  checkAangevinkt(context, 'tussendoelen', listRijen(context));

function checkEvaluatiedatum(dag: string, gesprek: string, pad: string): readonly Refusal[] {
  const laatst = addDagen(gesprek, -DAGEN_VOOR_GESPREK);
  if (dag <= laatst) return [];
  const message = `De evaluatie moet een week vóór het gesprek van ${formatDatumNaast(gesprek, laatst)} klaar zijn. Kies ${formatDatum(laatst)} of eerder.`;
  return [{ code: 'evaluatie-te-laat', message, pad, voorstel: laatst }];
}

function checkDatums(context: StapContext): readonly Refusal[] {
  const start = leesDatum(context.antwoorden(1), 'startdatum');
  const gesprek = leesDatum(context.antwoorden(8), 'evaluatiegesprekOp');
  const vroegst = start && addDagen(start, DAGEN_VOOR_GESPREK);
  const zin = 'Het evaluatiegesprek is minstens een week na de start.';
  const teVroegGesprek = nietVoor(gesprek, vroegst, 'evaluatiegesprekOp', zin);
  const rijen = listRijen(context).flatMap((rij) => {
    const dag = leesDatum(rij, 'evaluatiedatum');
    const pad = `tussendoelen/${rij.id}/evaluatiedatum`;
    const teVroeg = nietVoor(dag, start, pad, 'De evaluatie komt na de start.');
    // With a gesprek that is too early, no evaluatiedatum would do.
    if (!dag || !gesprek || teVroeg.length > 0 || teVroegGesprek.length > 0) return teVroeg;
    return checkEvaluatiedatum(dag, gesprek, pad);
  });
  const teVer = nietTeVer(gesprek, context.vandaag, 'evaluatiegesprekOp', 'Het evaluatiegesprek');
  return [...teVroegGesprek, ...teVer, ...rijen];
}

export const tussendoelen = defineStap({
  nummer: 8,
  code: 'tussendoelen',
  titel: 'Tussendoelen en aanpak',
  fase: 'plannen',
  niveaus: NIVEAUS,
  velden: [
    {
      naam: 'evaluatiegesprekOp',
      soort: 'datum',
      label: 'Evaluatiegesprek',
      help: 'De evaluatie van elk tussendoel is een week eerder klaar.',
      breedte: 1,
      isVerplicht: always,
    },
    {
      naam: 'tussendoelen',
      soort: 'lijst',
      label: 'Tussendoelen',
      help: 'Een tussendoel hoort bij een gebied dat in stap 4 is aangevinkt.',
      rijNaam: 'tussendoel',
      minRijen: 1,
      maxRijen: 30,
      groepeerOp: 'gebied',
      velden: TUSSENDOEL,
    },
  ],
  regels: checkDatums,
  regelsBijOpslaan: checkGebieden,
});
