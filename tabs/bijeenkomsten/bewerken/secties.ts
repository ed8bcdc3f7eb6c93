import type { Veld } from '@domain/formulier/veld';

export type Sectie = { id: string; titel: string; velden: readonly Veld[] };

const EERSTE: readonly string[] = ['titel', 'soort', 'wijk'];
const TEKSTEN: readonly string[] = ['doelgroep', 'doelen', 'tekst'];
const VRAGEN = 'vragen';
const TERUGBLIK = 'terugblikvragen';

/** The velden under the headings of the screen. A veld that no heading names comes with when, where and how many. */
export function toSecties(velden: readonly Veld[]): readonly Sectie[] {
  const elders = [...EERSTE, ...TEKSTEN, VRAGEN, TERUGBLIK];
  const met = (namen: readonly string[]) => velden.filter(({ naam }) => namen.includes(naam));
  return [
    { id: 'wat', titel: 'Wat', velden: met(EERSTE) },
    { id: 'wanneer', titel: 'Wanneer en waar', velden: velden.filter(({ naam }) => !elders.includes(naam)) },
    { id: 'teksten', titel: 'Op de openbare pagina', velden: met(TEKSTEN) },
    { id: 'aanmelden', titel: 'Aanmelden', velden: met([VRAGEN]) },
    { id: 'daarna', titel: 'Na afloop', velden: met([TERUGBLIK]) },
  ].filter((sectie) => sectie.velden.length > 0);
}
