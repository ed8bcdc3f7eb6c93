import { toEenRegel } from '../bijeenkomst/een-regel';
import type { Stempel } from '../formulier/wijziging';
import type { Gespreksregel, HelpdeskBijlage, Helpdeskvraag, RegelSoort } from './helpdeskvraag';

/** What comes with every message, wherever it came from. */
export type RegelInhoud = {
  functie: string;
  tekst: string;
  citaat?: string;
  via: Gespreksregel['via'];
  bijlagen?: readonly HelpdeskBijlage[];
  artikelId?: string;
  verzoekId?: string;
  stempel: Stempel;
};

/** Characters. */
export const MAX_TEKST = 10_000;
const MAX_CITAAT = 20_000;

/** Control characters go, lines stay. */
const zonderStuur = (tekst: string): string =>
  tekst
    .split(/\r\n|\r|\n/)
    .map((regel) =>
      regel.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, (teken) => (teken === '\t' ? ' ' : '')),
    )
    .join('\n')
    .trim();

/** The next message of this question; `aantalRegels` of the head becomes its number. */
export function makeRegel(
  { vraagId, aantalRegels }: Pick<Helpdeskvraag, 'vraagId' | 'aantalRegels'>,
  regelSoort: RegelSoort,
  { functie, tekst, citaat, via, bijlagen = [], artikelId, verzoekId, stempel }: RegelInhoud,
): Gespreksregel {
  return {
    id: `regel-${String(aantalRegels + 1).padStart(4, '0')}`,
    soort: 'regel',
    vraagId,
    regelSoort,
    stempel,
    functie: toEenRegel(functie),
    tekst: zonderStuur(tekst).slice(0, MAX_TEKST),
    ...(citaat ? { citaat: zonderStuur(citaat).slice(0, MAX_CITAAT) } : {}),
    via,
    ...(artikelId ? { artikelId } : {}),
    ...(verzoekId ? { verzoekId } : {}),
    bijlagen,
  };
}
