import type { Optie } from '../formulier/veld';

const BASIS = 'Basisonderwijs';
const VERVOLG = 'Voortgezet onderwijs';
const LATER = 'Later';

/**
 * The destinations of step 7, each group from less to more theoretical, so that neighbours can form a bandwidth.
 * Source: top-dossier.md §2.3 ([L14], [X4]); the first three because the destination may be a kind of primary school [S1].
 */
export const BESTEMMINGEN: readonly Optie[] = [
  { code: 'so', label: 'Speciaal onderwijs', groep: BASIS },
  { code: 'sbo', label: 'Speciaal basisonderwijs', groep: BASIS },
  { code: 'regulier-bao', label: 'Regulier basisonderwijs', groep: BASIS },
  { code: 'vso-dagbesteding', label: 'VSO – uitstroomprofiel dagbesteding', groep: VERVOLG },
  { code: 'vso-arbeidsmarkt', label: 'VSO – uitstroomprofiel arbeidsmarkt', groep: VERVOLG },
  { code: 'vso-vervolgonderwijs', label: 'VSO – uitstroomprofiel vervolgonderwijs', groep: VERVOLG },
  { code: 'pro', label: 'Praktijkonderwijs', groep: VERVOLG },
  { code: 'vmbo-bb', label: 'Vmbo basisberoepsgericht', groep: VERVOLG },
  { code: 'vmbo-kb', label: 'Vmbo kaderberoepsgericht', groep: VERVOLG },
  { code: 'vmbo-gl', label: 'Vmbo gemengd', groep: VERVOLG },
  { code: 'vmbo-tl', label: 'Vmbo theoretisch', groep: VERVOLG },
  { code: 'havo', label: 'Havo', groep: VERVOLG },
  { code: 'vwo', label: 'Vwo', groep: VERVOLG },
  { code: 'nader-te-bepalen', label: 'Nog niet te bepalen (jonge leerling)', groep: LATER },
];

const plaats = (code: string): number => BESTEMMINGEN.findIndex((bestemming) => bestemming.code === code);

/** Two destinations form a bandwidth when they are neighbours in the same group. Any other number is not judged here. */
export function isAansluitend(codes: readonly string[]): boolean {
  const [eerste, tweede, derde] = codes.map(plaats).toSorted((a, b) => a - b);
  if (eerste === undefined || tweede === undefined || derde !== undefined || eerste < 0) return true;
  return tweede - eerste === 1 && BESTEMMINGEN[eerste]?.groep === BESTEMMINGEN[tweede]?.groep;
}

/** `Vmbo gemengd / theoretisch`: in the order of the table, what the labels share is said once. */
export function formatBestemmingen(codes: readonly string[]): string {
  const [eerste, ...rest] = BESTEMMINGEN.filter(({ code }) => codes.includes(code)).map(({ label }) => label);
  const gedeeld = eerste?.match(/^(Vmbo |VSO – uitstroomprofiel )/)?.[0];
  const korter = rest.map((label) => (gedeeld && label.startsWith(gedeeld) ? label.slice(gedeeld.length) : label));
  return [eerste, ...korter].filter(Boolean).join(' / ');
}
