import type { WoordKeuzes } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { setApart, showWoord, splitWoord } from '@domain/woordwolk/woord-keuzes';
import type { VraagBeeld } from './vraag-beeld';

/** One line of the overview, and the choices as they become by its button. */
export type KeuzeRegel = { tekst: string; knop: string; na: WoordKeuzes; gedaan: string };

/** Words that count along by themselves, such as a singular. */
function listVanzelf(keuzes: WoordKeuzes, vragen: readonly VraagBeeld[]): readonly KeuzeRegel[] {
  const gekozen = new Set(keuzes.samen.map(({ van }) => van));
  const paren = new Map(
    vragen.flatMap(({ woorden }) =>
      woorden.flatMap(({ woord, varianten }) => varianten.map((variant) => [variant, woord] as const)),
    ),
  );
  return [...paren]
    .filter(([variant]) => !gekozen.has(variant.toLowerCase()))
    .map(([variant, woord]) => ({
      tekst: `‘${variant}’ telt mee als ‘${woord}’`,
      knop: 'Haal uit elkaar',
      na: setApart(keuzes, variant),
      gedaan: `‘${variant}’ telt apart.`,
    }));
}

/** Everything that was hidden or joined, each with the way back. */
export const listKeuzes = (keuzes: WoordKeuzes, vragen: readonly VraagBeeld[]) => ({
  verborgen: keuzes.verborgen.map((woord): KeuzeRegel => ({
    tekst: `‘${woord}’`,
    knop: 'Toon weer',
    na: showWoord(keuzes, woord),
    gedaan: `‘${woord}’ is er weer.`,
  })),
  samen: [
    ...keuzes.samen.map(({ van, naar }): KeuzeRegel => ({
      tekst: van === naar ? `‘${van}’ telt apart` : `‘${van}’ telt mee als ‘${naar}’`,
      knop: van === naar ? 'Tel weer samen' : 'Haal uit elkaar',
      na: splitWoord(keuzes, van),
      gedaan: van === naar ? `‘${van}’ telt weer mee.` : `‘${van}’ telt weer apart.`,
    })),
    ...listVanzelf(keuzes, vragen),
  ],
});
