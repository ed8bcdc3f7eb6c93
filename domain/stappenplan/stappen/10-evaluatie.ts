import { leesRijen } from '../../formulier/antwoord';
import { always } from '../../formulier/veld';
import type { Refusal } from '../../result';
import { leesDatum, nietInToekomst, nietVoor } from '../datum-volgorde';
import { formatOpsomming } from '../opsomming';
import { defineStap, NIVEAUS, type StapContext } from '../stap';
import { checkVerwijzingen } from '../verwijzingen';

function checkEvaluaties({ antwoorden }: StapContext): readonly Refusal[] {
  return checkVerwijzingen(
    {
      lijst: 'evaluaties',
      veld: 'tussendoel',
      rijen: leesRijen(antwoorden(10), 'evaluaties'),
      doelen: leesRijen(antwoorden(8), 'tussendoelen').map(({ id }) => id),
    },
    {
      onbekend: 'Het tussendoel moet in stap 8 staan. Kies een ander tussendoel, of verwijder deze rij.',
      dubbel: 'Elk tussendoel staat hier één keer. Kies een ander tussendoel, of verwijder deze rij.',
      ontbreekt: (plaatsen) =>
        `Elk tussendoel van stap 8 is geëvalueerd. Voeg tussendoel ${formatOpsomming(plaatsen)} nog toe.`,
    },
  );
}

function checkDatums({ antwoorden, vandaag }: StapContext): readonly Refusal[] {
  const gehouden = leesDatum(antwoorden(10), 'gehoudenOp');
  const start = leesDatum(antwoorden(1), 'startdatum');
  const teVroeg = nietVoor(gehouden, start, 'gehoudenOp', 'Het evaluatiegesprek komt na de start.');
  return teVroeg.length > 0 ? teVroeg : nietInToekomst(gehouden, vandaag, 'gehoudenOp');
}

export const evaluatie = defineStap({
  nummer: 10,
  code: 'evaluatie',
  titel: 'Uitvoering en evaluatie',
  fase: 'realiseren',
  niveaus: NIVEAUS,
  velden: [
    {
      naam: 'voortgang',
      soort: 'langeTekst',
      label: 'Voortgang',
      help: 'Wat is er gedaan? Wat ging door, en wat niet?',
      maxLengte: 8000,
      richtlijn: { van: 30, tot: 120 },
    },
    {
      naam: 'evaluaties',
      soort: 'lijst',
      label: 'Evaluatie per tussendoel',
      rijNaam: 'evaluatie',
      minRijen: 1,
      maxRijen: 30,
      velden: [
        {
          naam: 'tussendoel',
          soort: 'keuze',
          bron: 'tussendoelen',
          opties: [],
          label: 'Tussendoel',
          breedte: 2,
          isVerplicht: always,
        },
        {
          naam: 'resultaat',
          soort: 'keuze',
          label: 'Resultaat',
          breedte: 1,
          opties: [
            { code: 'behaald', label: 'Behaald' },
            { code: 'deels', label: 'Deels behaald' },
            { code: 'niet', label: 'Niet behaald' },
          ],
          isVerplicht: always,
        },
        {
          naam: 'toelichting',
          soort: 'langeTekst',
          label: 'Toelichting',
          help: 'Wat is er gemeten of gezien?',
          maxLengte: 4000,
          richtlijn: { van: 10, tot: 60 },
          isVerplicht: always,
        },
      ],
    },
    {
      naam: 'gehoudenOp',
      soort: 'datum',
      label: 'Datum van het evaluatiegesprek',
      wettelijk: 'De school evalueert het OPP minstens één keer per schooljaar met de ouders.',
      breedte: 1,
      isVerplicht: always,
    },
    { naam: 'aanwezigen', soort: 'tekst', label: 'Wie waren erbij?', maxLengte: 200, breedte: 2, isVerplicht: always },
    {
      naam: 'stemLeerling',
      soort: 'langeTekst',
      label: 'Stem van de leerling',
      help: 'Wat vindt de leerling zelf van de afgelopen tijd? Of waarom geeft die nu geen mening?',
      wettelijk: 'De leerling mag ook bij de evaluatie zijn mening geven.',
      maxLengte: 4000,
      richtlijn: { van: 15, tot: 80 },
      isVerplicht: always,
    },
    {
      naam: 'conclusie',
      soort: 'langeTekst',
      label: 'Conclusie',
      help: 'Werkt de aanpak? Zitten we op koers naar de verwachte bestemming?',
      wettelijk: 'De uitkomst van de evaluatie staat in het OPP.',
      maxLengte: 4000,
      richtlijn: { van: 20, tot: 100 },
      isVerplicht: always,
    },
    {
      naam: 'vervolg',
      soort: 'langeTekst',
      label: 'Vervolg',
      help: 'Wat gaat door, wat verandert, en wat stopt?',
      maxLengte: 4000,
      richtlijn: { van: 20, tot: 100 },
      isVerplicht: always,
    },
  ],
  regels: (context) => [...checkEvaluaties(context), ...checkDatums(context)],
});
