import { leesCodes } from '../../formulier/antwoord';
import { always } from '../../formulier/veld';
import type { Refusal } from '../../result';
import { BESTEMMINGEN, isAansluitend } from '../bestemmingen';
import { leesDatum, nietInToekomst, nietVoor } from '../datum-volgorde';
import { defineStap, type StapContext } from '../stap';
import { alsJa } from '../voorwaarden';

function checkAansluitend({ antwoorden }: StapContext): readonly Refusal[] {
  if (isAansluitend(leesCodes(antwoorden(7), 'bestemmingen'))) return [];
  const message =
    'Twee bestemmingen sluiten op elkaar aan. Kies er één, of kies er een die er in de lijst direct naast staat.';
  return [{ code: 'bestemmingen-niet-aansluitend', message, pad: 'bestemmingen' }];
}

function checkDatums({ antwoorden, vandaag }: StapContext): readonly Refusal[] {
  const op = leesDatum(antwoorden(7), 'perspectiefOp');
  const opnieuw = leesDatum(antwoorden(7), 'heroverwogenOp');
  return [
    ...nietInToekomst(op, vandaag, 'perspectiefOp'),
    ...nietVoor(opnieuw, op, 'heroverwogenOp', 'Opnieuw wegen komt na de eerste keer.'),
  ];
}

/** Perspectiefdeel of the OPP. Source: [S1], [L3], [L17]; destinations: top-dossier.md §2.3. */
export const uitstroomperspectief = defineStap({
  nummer: 7,
  code: 'uitstroomperspectief',
  titel: 'Verwacht uitstroomperspectief',
  fase: 'plannen',
  niveaus: ['extra', 'voorziening'],
  velden: [
    {
      naam: 'bestemmingen',
      soort: 'meerkeuze',
      label: 'Verwachte bestemming',
      help: 'Kies er één, of twee die naast elkaar staan.',
      wettelijk: 'Het OPP noemt de verwachte uitstroombestemming.',
      opties: BESTEMMINGEN,
      max: 2,
      isVerplicht: always,
    },
    {
      naam: 'onderbouwing',
      soort: 'langeTekst',
      label: 'Onderbouwing',
      help: 'Weeg de stimulerende en belemmerende factoren. Waarom past deze bestemming?',
      wettelijk: 'De verwachting is onderbouwd met minstens stimulerende en belemmerende factoren.',
      maxLengte: 8000,
      richtlijn: { van: 50, tot: 150 },
      isVerplicht: always,
    },
    {
      naam: 'afwijking',
      soort: 'jaNee',
      label: 'Wijkt het programma af van dat van de groep?',
      wettelijk: 'Wijkt de school af van het onderwijsprogramma, dan staat dat in het OPP.',
      isVerplicht: always,
    },
    {
      naam: 'afwijkingToelichting',
      soort: 'langeTekst',
      label: 'Wat is er anders?',
      help: 'Welk vak of doel vervalt of verandert, en waarom?',
      wettelijk: 'In het OPP staat waar en waarom het programma afwijkt.',
      maxLengte: 4000,
      richtlijn: { van: 20, tot: 80 },
      isVerplicht: always,
      isZichtbaar: alsJa('afwijking'),
    },
    { naam: 'perspectiefOp', soort: 'datum', label: 'Datum van deze verwachting', breedte: 1, isVerplicht: always },
    {
      naam: 'heroverwogenOp',
      soort: 'datum',
      label: 'Opnieuw gewogen op',
      help: 'Na elke evaluatie: zitten we op koers?',
      breedte: 1,
      isExtra: true,
    },
    {
      naam: 'heroverweging',
      soort: 'keuze',
      label: 'Uitkomst van het opnieuw wegen',
      breedte: 1,
      isExtra: true,
      opties: [
        { code: 'gelijk', label: 'De verwachting blijft gelijk' },
        { code: 'aangepast', label: 'De verwachting is aangepast' },
      ],
    },
  ],
  regels: (context) => [...checkAansluitend(context), ...checkDatums(context)],
});
