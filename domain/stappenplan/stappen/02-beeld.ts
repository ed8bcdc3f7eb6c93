import { always, type Veld } from '../../formulier/veld';
import type { Refusal } from '../../result';
import { leesDatum, nietInToekomst, nietVoor } from '../datum-volgorde';
import { defineStap, NIVEAUS, type StapContext } from '../stap';
import { alsJa, tenzijJa } from '../voorwaarden';

const isGehoord = tenzijJa('stemAfgezien');

/** Hoorrecht: the pupil decides how; input, influence and feedback are recorded. Source: [L9], top-dossier.md §2.2. */
const STEM: readonly Veld[] = [
  {
    naam: 'stemAfgezien',
    soort: 'jaNee',
    label: 'De leerling wil of kan nu geen inbreng geven',
    wettelijk: 'De leerling mag zijn mening geven over het OPP. Lukt dat nu niet, dan leg je vast waarom.',
  },
  {
    naam: 'stemAfgezienReden',
    soort: 'langeTekst',
    label: 'Waarom geeft de leerling nu geen inbreng?',
    maxLengte: 4000,
    isVerplicht: always,
    isZichtbaar: alsJa('stemAfgezien'),
  },
  {
    naam: 'stemVorm',
    soort: 'keuze',
    label: 'Hoe gaf de leerling zijn mening?',
    help: 'De leerling kiest zelf hoe.',
    wettelijk: 'De leerling kiest zelf hoe hij zijn mening geeft: zelf, via de ouders of via iemand anders.',
    opties: [
      { code: 'zelf', label: 'Zelf verteld' },
      { code: 'tekening', label: 'Met een tekening of op een andere manier' },
      { code: 'viaOuders', label: 'Via de ouders' },
      { code: 'viaVertegenwoordiger', label: 'Via iemand anders' },
    ],
    breedte: 2,
    isVerplicht: always,
    isZichtbaar: isGehoord,
  },
  {
    naam: 'stemDatum',
    soort: 'datum',
    label: 'Datum van het gesprek',
    wettelijk: 'In het OPP staat wanneer de leerling is gehoord.',
    breedte: 1,
    isVerplicht: always,
    isZichtbaar: isGehoord,
  },
  {
    naam: 'stemTekst',
    soort: 'langeTekst',
    label: 'Stem van de leerling',
    help: 'Schrijf op wat de leerling zei, in zijn eigen woorden.',
    wettelijk: 'De inbreng van de leerling staat in het OPP.',
    maxLengte: 8000,
    richtlijn: { van: 30, tot: 120 },
    isVerplicht: always,
    isZichtbaar: isGehoord,
  },
  {
    naam: 'stemInvloed',
    soort: 'langeTekst',
    label: 'Invloed op het plan',
    help: 'Wat is er met de inbreng gedaan? En wat niet, en waarom?',
    wettelijk: 'In het OPP staat welke invloed de inbreng van de leerling had.',
    maxLengte: 4000,
    richtlijn: { van: 20, tot: 80 },
    isVerplicht: always,
    isZichtbaar: isGehoord,
  },
  {
    naam: 'terugkoppelingOp',
    soort: 'datum',
    label: 'Terugkoppeling aan de leerling op',
    help: 'De dag waarop je vertelt wat er met de inbreng is gedaan. Dit mag een afspraak zijn.',
    wettelijk: 'De school vertelt de leerling na het besluit hoe zijn mening is meegewogen.',
    breedte: 1,
    isZichtbaar: isGehoord,
  },
  {
    naam: 'terugkoppelingDoor',
    soort: 'tekst',
    label: 'Terugkoppeling door',
    maxLengte: 120,
    breedte: 2,
    isZichtbaar: isGehoord,
  },
];

function checkDatums({ antwoorden, vandaag }: StapContext): readonly Refusal[] {
  const stap = antwoorden(2);
  const stem = leesDatum(stap, 'stemDatum');
  const terug = leesDatum(stap, 'terugkoppelingOp');
  return [
    ...nietInToekomst(stem, vandaag, 'stemDatum'),
    ...nietVoor(terug, stem, 'terugkoppelingOp', 'De terugkoppeling komt na het gesprek met de leerling.'),
  ];
}

export const beeld = defineStap({
  nummer: 2,
  code: 'beeld',
  titel: 'Beeld van leerling, ouders en school',
  fase: 'waarnemen',
  niveaus: NIVEAUS,
  velden: [
    {
      naam: 'beeldSchool',
      soort: 'langeTekst',
      label: 'Beeld van de school',
      help: 'Wat ziet de leerkracht in de groep? Wat gaat goed, en wat nog niet?',
      maxLengte: 8000,
      richtlijn: { van: 50, tot: 150 },
      isVerplicht: always,
    },
    {
      naam: 'beeldOuders',
      soort: 'langeTekst',
      label: 'Beeld van de ouders',
      help: 'Wat zien de ouders thuis? Wat hopen zij?',
      maxLengte: 8000,
      richtlijn: { van: 50, tot: 150 },
      isVerplicht: always,
    },
    ...STEM,
    {
      naam: 'toetsgegevens',
      soort: 'langeTekst',
      label: 'Toetsgegevens',
      help: 'Alleen wat nodig is om het beeld te begrijpen. De rest staat in het leerlingvolgsysteem.',
      maxLengte: 8000,
      richtlijn: { van: 20, tot: 100 },
    },
    {
      naam: 'schoolloopbaan',
      soort: 'langeTekst',
      label: 'Schoolloopbaan',
      maxLengte: 4000,
      richtlijn: { van: 20, tot: 80 },
    },
    {
      naam: 'eerderHandelen',
      soort: 'langeTekst',
      label: 'Wat is al gedaan?',
      help: 'Welke aanpak is geprobeerd, hoe lang, en wat leverde het op?',
      maxLengte: 8000,
      richtlijn: { van: 50, tot: 150 },
    },
    {
      naam: 'externen',
      soort: 'langeTekst',
      label: 'Hulp van buiten de school',
      help: 'Wie is of was betrokken, en waarvoor?',
      maxLengte: 4000,
      richtlijn: { van: 20, tot: 80 },
    },
  ],
  regels: checkDatums,
});
