import { dagenTussen, formatDatumKort } from '@domain/datum/datum';
import type { Taak, TaakSoort } from '@domain/dossier/dossier';

/** Under the next date of a dossier. */
export const TAAK_LABEL = {
  vaststellen: 'OPP klaar (zes weken)',
  terugkoppelen: 'Terugkoppeling aan de leerling',
  tussendoel: 'Evaluatie van tussendoelen',
  evaluatiegesprek: 'Evaluatiegesprek',
  evaluatie: 'Evaluatie met de ouders',
  bericht: 'Bericht vraagt aandacht',
} as const satisfies Record<TaakSoort, string>;

/** What happens on that day: `dan moet het OPP van Fenna Wielewaal klaar zijn`. */
export const TAAK_ZIN = {
  vaststellen: (naam) => `dan moet het OPP van ${naam} klaar zijn`,
  terugkoppelen: (naam) => `dan hoort ${naam} wat er met de inbreng is gedaan`,
  tussendoel: (naam) => `dan worden tussendoelen van ${naam} geëvalueerd`,
  evaluatiegesprek: (naam) => `dan is het evaluatiegesprek over ${naam}`,
  evaluatie: (naam) => `dan moet het OPP van ${naam} geëvalueerd zijn`,
  bericht: (naam) => `dan vraagt een bericht over ${naam} aandacht`,
} as const satisfies Record<TaakSoort, (naam: string) => string>;

/** BR-23: of the six weeks, four are over. */
const LAATSTE_DAGEN = 14;

export type DatumStand = { stand: 'teLaat' | 'nadert' | 'gewoon'; tekst: string; woord?: string };

/** How a date stands in the list; `woord` is what the colour says. */
export function readDatumStand({ datum, soort }: Taak, vandaag: string): DatumStand {
  const tekst = formatDatumKort(datum);
  const over = dagenTussen(vandaag, datum);
  if (over < 0) return { stand: 'teLaat', tekst, woord: 'te laat' };
  if (over === 0) return { stand: 'nadert', tekst, woord: 'vandaag' };
  return soort === 'vaststellen' && over <= LAATSTE_DAGEN ? { stand: 'nadert', tekst } : { stand: 'gewoon', tekst };
}
