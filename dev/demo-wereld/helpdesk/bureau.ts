import { STANDAARD_INSTELLINGEN } from '@domain/helpdesk/instellingen';

/** What the helpdesk of the demo world has at hand: a number that nobody has, and texts that are used often. */
export const HELPDESK_BUREAU = [
  { id: 'instellingen', soort: 'instellingen', ...STANDAARD_INSTELLINGEN, telefoon: '030 000 00 10' },
  {
    id: 'teksten',
    soort: 'teksten',
    teksten: [
      {
        id: 'meer-weten',
        titel: 'Meer weten',
        tekst: 'Dank voor je vraag. Wil je nog schrijven bij welke stap het gebeurt, en wat je dan ziet?',
      },
      {
        id: 'gelukt',
        titel: 'Is het gelukt?',
        tekst: 'Lukt het zo? Laat het dan weten, dan sluiten we de vraag. Lukt het niet, schrijf dan gerust terug.',
      },
    ],
  },
];
