import type { PubliekeSchool } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { EnkelAntwoord } from '@domain/formulier/antwoord';
import type { EnkelVeld } from '@domain/formulier/veld';

/** What every input gets. `attributen` go on the element that takes the focus, or on the first one of a group. */
export type GewoneInvoerProps<V extends EnkelVeld = EnkelVeld> = {
  veld: V;
  waarde: EnkelAntwoord | undefined;
  attributen: InvoerAttributen;
  isVerplicht: boolean;
  /** In a row of a lijst there is less room, and the browser should not fill in the visitor's own name. */
  inRij: boolean;
  scholen: readonly PubliekeSchool[];
  onWaarde(waarde: EnkelAntwoord | undefined): void;
};

export type InvoerAttributen = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
};

export const toTekst = (waarde: EnkelAntwoord | undefined): string => (typeof waarde === 'string' ? waarde : '');
/** An empty text is no answer. */
export const naarAntwoord = (tekst: string): string | undefined => (tekst === '' ? undefined : tekst);
