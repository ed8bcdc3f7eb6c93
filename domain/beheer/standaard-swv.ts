import { STANDAARD_KEUZELIJSTEN } from '../stappenplan/standaard-keuzelijsten';
import { STANDAARD_TERMIJNEN } from '../wet/termijnen';
import type { SwvInstellingen } from './instellingen';

/** As the product comes. */
export const STANDAARD_SWV: SwvInstellingen = {
  mailWijze: 'bijlage',
  bewaren: { deelnemersDagen: 60, dossierJaren: 3 },
  stappen: STANDAARD_KEUZELIJSTEN,
  termijnen: STANDAARD_TERMIJNEN,
  kanalen: { meldingen: true, gesprekken: true, vergadering: true, teamsLinks: true },
};

/** What was saved before a setting existed gets the value the product comes with. */
export const withStandaard = (bewaard: Partial<SwvInstellingen>): SwvInstellingen => ({
  mailWijze: bewaard.mailWijze ?? STANDAARD_SWV.mailWijze,
  bewaren: { ...STANDAARD_SWV.bewaren, ...bewaard.bewaren },
  stappen: { ...STANDAARD_SWV.stappen, ...bewaard.stappen },
  termijnen: { ...STANDAARD_SWV.termijnen, ...bewaard.termijnen },
  kanalen: { ...STANDAARD_SWV.kanalen, ...bewaard.kanalen },
});
