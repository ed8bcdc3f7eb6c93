import { always, type EnkelVeld } from '../../formulier/veld';
import type { Refusal } from '../../result';
import { leesDatum, nietInToekomst, nietTeVer, nietVoor } from '../datum-volgorde';
import { defineStap, NIVEAU_LABEL, NIVEAUS, type StapContext } from '../stap';
import { alsJa, tenzijJa } from '../voorwaarden';

const GROEPEN = ['1', '2', '3', '4', '5', '6', '7', '8'].map((groep) => ({ code: groep, label: groep }));

/** BR-29 [X4]: with a secret address, phone and e-mail are not kept either. */
const GEZAGHEBBENDE: readonly EnkelVeld[] = [
  { naam: 'naam', soort: 'tekst', label: 'Naam', maxLengte: 120, breedte: 2, isVerplicht: always },
  {
    naam: 'relatie',
    soort: 'keuze',
    label: 'Relatie met de leerling',
    breedte: 1,
    opties: [
      { code: 'moeder', label: 'Moeder' },
      { code: 'vader', label: 'Vader' },
      { code: 'voogd', label: 'Voogd' },
      { code: 'pleegouder', label: 'Pleegouder' },
      { code: 'anders', label: 'Anders' },
    ],
    isVerplicht: always,
  },
  {
    naam: 'adresgeheim',
    soort: 'jaNee',
    label: 'Geheim adres',
    help: 'Bij ja bewaren we ook geen telefoonnummer en e-mailadres.',
    breedte: 1,
  },
  {
    naam: 'telefoon',
    soort: 'tekst',
    invoer: 'tel',
    label: 'Telefoon',
    maxLengte: 80,
    breedte: 1,
    isZichtbaar: tenzijJa('adresgeheim'),
  },
  {
    naam: 'email',
    soort: 'tekst',
    invoer: 'email',
    label: 'E-mail',
    maxLengte: 200,
    breedte: 1,
    isZichtbaar: tenzijJa('adresgeheim'),
  },
];

const BETROKKENE: readonly EnkelVeld[] = [
  { naam: 'naam', soort: 'tekst', label: 'Naam', maxLengte: 120, breedte: 1, isVerplicht: always },
  { naam: 'functie', soort: 'tekst', label: 'Functie', maxLengte: 120, breedte: 1, isVerplicht: always },
  { naam: 'organisatie', soort: 'tekst', label: 'Organisatie', maxLengte: 120, breedte: 1 },
];

function checkDatums({ antwoorden, vandaag }: StapContext): readonly Refusal[] {
  const stap = antwoorden(1);
  const geboren = leesDatum(stap, 'geboortedatum');
  const teVroeg = nietInToekomst(geboren, vandaag, 'geboortedatum');
  if (teVroeg.length > 0) return teVroeg;
  const start = leesDatum(stap, 'startdatum');
  return [
    ...nietVoor(start, geboren, 'startdatum', 'De startdatum ligt na de geboortedatum.'),
    ...nietTeVer(start, vandaag, 'startdatum', 'De startdatum'),
  ];
}

/** Fields as in top-dossier.md §1.4; no BSN, birthplace or nationality, source: [X4]. */
export const leerlingEnBetrokkenen = defineStap({
  nummer: 1,
  code: 'leerling-en-betrokkenen',
  titel: 'Leerling en betrokkenen',
  fase: 'waarnemen',
  niveaus: NIVEAUS,
  velden: [
    { naam: 'roepnaam', soort: 'tekst', label: 'Roepnaam', maxLengte: 80, breedte: 1, isVerplicht: always },
    { naam: 'voorvoegsel', soort: 'tekst', label: 'Voorvoegsel', maxLengte: 80, breedte: 1 },
    { naam: 'achternaam', soort: 'tekst', label: 'Achternaam', maxLengte: 120, breedte: 1, isVerplicht: always },
    {
      naam: 'geboortedatum',
      soort: 'datum',
      label: 'Geboortedatum',
      vroegst: '2000-01-01',
      breedte: 1,
      isVerplicht: always,
    },
    { naam: 'groep', soort: 'keuze', label: 'Groep', opties: GROEPEN, breedte: 1, isVerplicht: always },
    {
      naam: 'niveau',
      soort: 'keuze',
      label: 'Niveau van ondersteuning',
      help: 'Het niveau bepaalt welke stappen je ziet. Ga je naar een ander niveau, dan blijft bewaard wat er staat.',
      opties: NIVEAUS.map((code) => ({ code, label: NIVEAU_LABEL[code] })),
      breedte: 1,
      isVerplicht: always,
    },
    {
      naam: 'startdatum',
      soort: 'datum',
      label: 'Startdatum',
      help: 'De dag waarop de extra ondersteuning begint.',
      wettelijk: 'Vanaf deze dag heeft de school zes weken om het OPP vast te stellen.',
      vroegst: '2014-08-01',
      breedte: 1,
      isVerplicht: always,
    },
    { naam: 'groepsleerkracht', soort: 'persoon', uit: 'school', label: 'Groepsleerkracht', breedte: 1 },
    { naam: 'duoleerkracht', soort: 'persoon', uit: 'school', label: 'Duoleerkracht', breedte: 1 },
    {
      naam: 'gezaghebbenden',
      soort: 'lijst',
      label: 'Gezaghebbenden',
      help: 'Wie het ouderlijk gezag heeft. In stap 9 leg je van ieder vast of die instemt.',
      rijNaam: 'gezaghebbende',
      minRijen: 1,
      maxRijen: 4,
      velden: GEZAGHEBBENDE,
    },
    {
      naam: 'betrokkenen',
      soort: 'lijst',
      label: 'Andere betrokkenen',
      help: 'Wie werkt er nog meer mee, binnen of buiten de school?',
      rijNaam: 'betrokkene',
      maxRijen: 20,
      velden: BETROKKENE,
    },
    {
      naam: 'aanleiding',
      soort: 'langeTekst',
      label: 'Aanleiding',
      help: 'Wat valt op, en sinds wanneer?',
      maxLengte: 4000,
      richtlijn: { van: 30, tot: 100 },
      isVerplicht: always,
    },
    {
      naam: 'ondersteuningsvraag',
      soort: 'langeTekst',
      label: 'Ondersteuningsvraag',
      help: 'Wat wil de school samen met de ouders en de leerling bereiken?',
      maxLengte: 4000,
      richtlijn: { van: 20, tot: 80 },
      isVerplicht: always,
    },
    {
      naam: 'toestemmingDerden',
      soort: 'jaNee',
      label: 'Mogen we overleggen met mensen buiten de school?',
      help: 'De ouders geven hiervoor toestemming.',
    },
    {
      naam: 'toestemmingDerdenToelichting',
      soort: 'langeTekst',
      label: 'Met wie, en waarover?',
      maxLengte: 4000,
      isZichtbaar: alsJa('toestemmingDerden'),
    },
  ],
  regels: checkDatums,
});
