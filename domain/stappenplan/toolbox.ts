import type { Optie } from '../formulier/veld';

/** BR-12 [T13] */
export const MAX_TOOLBOX = 3;

/** Kinds of support in step 6. A plausible list; a swv has its own. */
export const TOOLBOX: readonly Optie[] = [
  { code: 'begeleiding-leerling', label: 'Begeleiding van de leerling' },
  { code: 'begeleiding-klein-groepje', label: 'Begeleiding in een klein groepje' },
  { code: 'begeleiding-leerkracht', label: 'Coaching van de leerkracht' },
  { code: 'begeleiding-ouders', label: 'Begeleiding van de ouders' },
  { code: 'observatie', label: 'Observatie in de klas' },
  { code: 'onderzoek', label: 'Onderzoek' },
  { code: 'specialist', label: 'Inzet van een vakspecialist' },
  { code: 'rustplek', label: 'Rustplek of time-outplek' },
  { code: 'materiaal', label: 'Aangepast materiaal' },
  { code: 'hulpmiddelen', label: 'Technische hulpmiddelen' },
];
