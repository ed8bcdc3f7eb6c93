import type { WetCode, WetDeel } from './wet-uitkomst';

type WetEis = { titel: string; deel: WetDeel; bron: string };

/** What stays the same about each requirement. Source: top-dossier.md §2.1 (number in the comment) and §2.2. */
export const WET_EISEN = {
  // 2a [L3][L17]
  uitstroombestemming: {
    titel: 'Verwachte uitstroombestemming',
    deel: 'Perspectiefdeel',
    bron: 'Inhoud van het OPP volgens de wet: de verwachte uitstroombestemming van de leerling.',
  },
  // 2b [L3][L17]
  onderbouwing: {
    titel: 'Onderbouwing met stimulerende en belemmerende factoren',
    deel: 'Perspectiefdeel',
    bron: 'Inhoud van het OPP volgens de wet: de onderbouwing van de verwachting, met minstens de belemmerende en bevorderende factoren.',
  },
  // 2c [L3][L17]
  ondersteuning: {
    titel: 'Ondersteuning en begeleiding',
    deel: 'Handelingsdeel',
    bron: 'Inhoud van het OPP volgens de wet: de ondersteuning en begeleiding die de school biedt.',
  },
  // 2c [L3][L17]
  afwijking: {
    titel: 'Afwijking van het programma',
    deel: 'Handelingsdeel',
    bron: 'Inhoud van het OPP volgens de wet: de afwijkingen van het onderwijsprogramma, als die er zijn.',
  },
  // 3 [L1][L5]
  zesWeken: {
    titel: 'Binnen zes weken',
    deel: 'Heel het OPP',
    bron: 'De wet geeft de school zes weken om het OPP vast te stellen, vanaf de inschrijving van een leerling die extra ondersteuning krijgt.',
  },
  // 4 [L3][L17]
  overleg: {
    titel: 'Overleg met de ouders',
    deel: 'Heel het OPP',
    bron: 'De wet vraagt op overeenstemming gericht overleg (OOGO) met de ouders over het OPP.',
  },
  // 5 [L10][L19]
  overeenstemming: {
    titel: 'Overeenstemming met de ouders',
    deel: 'Handelingsdeel',
    bron: 'Artikel 40a, tweede lid, Wet op het primair onderwijs: het handelingsdeel wordt ‘vastgesteld nadat hierover overeenstemming bereikt is tussen het bevoegd gezag en de ouders’. Dit geldt sinds augustus 2017.',
  },
  // 10 [L1][L4]
  vaststelling: {
    titel: 'Vaststelling door het schoolbestuur',
    deel: 'Heel het OPP',
    bron: 'Het bevoegd gezag van de school stelt het OPP vast.',
  },
  // 6 [S1][L3][L10]
  evaluatie: {
    titel: 'Evaluatie met de ouders, elk schooljaar',
    deel: 'Heel het OPP',
    bron: 'De wet vraagt dat de school het OPP minstens één keer per schooljaar met de ouders evalueert en zo nodig bijstelt.',
  },
  // 7, §2.2 [L6][L7][L8][L9]
  stem: {
    titel: 'Stem van de leerling',
    deel: 'Heel het OPP',
    bron: 'Hoorrecht: Wet versterking positie ouders en leerlingen in het passend onderwijs (36 443), verplicht vanaf 1 augustus 2025. De inbreng van de leerling en de invloed daarvan staan in het OPP.',
  },
} as const satisfies Record<WetCode, WetEis>;
