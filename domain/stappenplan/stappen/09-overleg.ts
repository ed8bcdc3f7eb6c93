import { leesRijen, leesTekst, type Antwoorden } from '../../formulier/antwoord';
import { always, type EnkelVeld } from '../../formulier/veld';
import type { Refusal } from '../../result';
import { leesDatum, nietInToekomst, nietVoor } from '../datum-volgorde';
import { defineStap, type StapContext } from '../stap';
import { checkVerwijzingen } from '../verwijzingen';
import { alsKeuze } from '../voorwaarden';

/** With a refusal there is no agreement, so nothing to adopt. BR-20 [L10] */
const isNietGeweigerd = (stap9: Antwoorden): boolean =>
  !leesRijen(stap9, 'instemmingen').some((rij) => leesTekst(rij, 'instemming') === 'nee');

const INSTEMMING: readonly EnkelVeld[] = [
  {
    naam: 'gezaghebbende',
    soort: 'keuze',
    bron: 'gezaghebbenden',
    opties: [],
    label: 'Gezaghebbende',
    breedte: 2,
    isVerplicht: always,
  },
  {
    naam: 'instemming',
    soort: 'keuze',
    label: 'Stemt in met het handelingsdeel',
    breedte: 1,
    opties: [
      { code: 'ja', label: 'Ja' },
      { code: 'nee', label: 'Nee' },
    ],
    isVerplicht: always,
  },
  { naam: 'datum', soort: 'datum', label: 'Datum', breedte: 1, isVerplicht: always },
  {
    naam: 'vorm',
    soort: 'keuze',
    label: 'Hoe laten weten',
    breedte: 1,
    opties: [
      { code: 'gesprek', label: 'In een gesprek' },
      { code: 'formulier', label: 'Met een formulier' },
      { code: 'mail', label: 'Per mail' },
    ],
    isVerplicht: always,
  },
  {
    naam: 'reden',
    soort: 'langeTekst',
    label: 'Waarom niet?',
    maxLengte: 4000,
    isVerplicht: always,
    isZichtbaar: alsKeuze('instemming', 'nee'),
  },
];

function checkInstemmingen({ antwoorden }: StapContext): readonly Refusal[] {
  return checkVerwijzingen(
    {
      lijst: 'instemmingen',
      veld: 'gezaghebbende',
      rijen: leesRijen(antwoorden(9), 'instemmingen'),
      doelen: leesRijen(antwoorden(1), 'gezaghebbenden').map(({ id }) => id),
    },
    {
      onbekend: 'De gezaghebbende moet in stap 1 staan. Kies iemand anders, of verwijder deze rij.',
      dubbel: 'Elke gezaghebbende staat hier één keer. Kies iemand anders, of verwijder deze rij.',
      ontbreekt: ({ length }) => {
        const wie = length === 1 ? 'één gezaghebbende' : `${length} gezaghebbenden`;
        return `Van elke gezaghebbende is vastgelegd of die instemt. Voeg dit nog toe voor ${wie}.`;
      },
    },
  );
}

/** Adoption comes after the overleg and after the last agreement. Source: art. 40a(2) WPO [L10]. */
function checkDatums({ antwoorden, vandaag }: StapContext): readonly Refusal[] {
  const stap = antwoorden(9);
  const overlegOp = leesDatum(stap, 'overlegOp');
  const vastgesteldOp = leesDatum(stap, 'vastgesteldOp');
  const rijen = leesRijen(stap, 'instemmingen');
  const laatste = rijen
    .flatMap((rij) => leesDatum(rij, 'datum') ?? [])
    .toSorted()
    .at(-1);
  const zin = 'Vaststellen kan pas na het overleg en na de instemming van de ouders.';
  const grens = [overlegOp, laatste]
    .filter((dag) => dag !== undefined)
    .toSorted()
    .at(-1);
  const teVroeg = nietVoor(vastgesteldOp, grens, 'vastgesteldOp', zin);
  return [
    ...nietInToekomst(overlegOp, vandaag, 'overlegOp'),
    ...rijen.flatMap((rij) => nietInToekomst(leesDatum(rij, 'datum'), vandaag, `instemmingen/${rij.id}/datum`)),
    ...(teVroeg.length > 0 ? teVroeg : nietInToekomst(vastgesteldOp, vandaag, 'vastgesteldOp')),
  ];
}

export const overleg = defineStap({
  nummer: 9,
  code: 'overleg',
  titel: 'Overleg, instemming en vaststelling',
  fase: 'plannen',
  niveaus: ['extra', 'voorziening'],
  velden: [
    {
      naam: 'overlegOp',
      soort: 'datum',
      label: 'Datum van het overleg',
      help: 'Het gesprek met de ouders dat gericht is op overeenstemming (OOGO).',
      wettelijk: 'De school voert over het OPP op overeenstemming gericht overleg met de ouders.',
      breedte: 1,
      isVerplicht: always,
    },
    { naam: 'deelnemers', soort: 'langeTekst', label: 'Wie waren erbij?', maxLengte: 4000, isVerplicht: always },
    {
      naam: 'instemmingen',
      soort: 'lijst',
      label: 'Instemming van de gezaghebbenden',
      help: 'Leg van elke gezaghebbende van stap 1 vast of die instemt met het handelingsdeel.',
      wettelijk: 'Het handelingsdeel wordt pas vastgesteld als de school en de ouders het eens zijn.',
      rijNaam: 'instemming',
      minRijen: 1,
      maxRijen: 8,
      velden: INSTEMMING,
    },
    {
      naam: 'vastgesteldOp',
      soort: 'datum',
      label: 'Vastgesteld op',
      wettelijk: 'Het schoolbestuur stelt het OPP vast, binnen zes weken na de start.',
      breedte: 1,
      isVerplicht: always,
      isZichtbaar: isNietGeweigerd,
    },
    {
      naam: 'vastgesteldDoor',
      soort: 'tekst',
      label: 'Vastgesteld door',
      help: 'De naam of functie van wie dit namens het schoolbestuur doet.',
      wettelijk: 'Het schoolbestuur stelt het OPP vast.',
      maxLengte: 120,
      breedte: 2,
      isVerplicht: always,
      isZichtbaar: isNietGeweigerd,
    },
  ],
  regels: (context) => [...checkInstemmingen(context), ...checkDatums(context)],
});
