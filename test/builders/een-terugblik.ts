import type { TerugblikBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Antwoorden } from '@domain/formulier/antwoord';

export const GEHAD = { naam: 'gehad', label: 'Wat heb je aan vandaag gehad?' };
export const NODIG = { naam: 'nodig', label: 'Wat heb je verder nog nodig?' };

export const eenReacties = (...alle: readonly Antwoorden[]) =>
  alle.map((antwoorden, plaats) => ({ id: `reactie-${plaats + 1}`, antwoorden }));
const keer = (aantal: number, antwoorden: Antwoorden) => Array.from({ length: aantal }, () => antwoorden);

/** Ten persons. At the first question eight say `voorbeelden`, one of them as `voorbeeld`; at the second seven say the same. */
const REACTIES = eenReacties(
  ...keer(7, { gehad: 'voorbeelden, praktisch', nodig: 'meer tijd', cijfer: 8 }),
  { gehad: 'Een voorbeeld. Mail m.lijsterbes@zilverenreiger.example', cijfer: 6, meer: 'Dank je wel.' },
  { gehad: 'doelen, sparren, herkenning, oefenen, kort, praktisch, scherp, tussendoelen, klei' },
  { gehad: 'doelen, sparren, herkenning, oefenen, kort, scherp, tussendoelen' },
);

export const eenTerugblik = (over: Partial<TerugblikBeeld> = {}): TerugblikBeeld => ({
  bijeenkomstId: 'bijeenkomst-1',
  titel: 'Extra bijeenkomst',
  vragen: [GEHAD, NODIG],
  reacties: REACTIES,
  aanwezigen: 12,
  reagerenTot: '2025-05-29T21:59:59.999Z',
  isVerstuurd: true,
  woorden: { verborgen: [], samen: [] },
  ...over,
});
