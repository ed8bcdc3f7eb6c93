import type { WoordKeuzes } from '../bijeenkomst/bijeenkomst-beeld';
import { findWoordgroepen, type Deel } from './find-woordgroepen';
import { splitWoorden } from './split-woorden';
import { SCHRIJFWIJZE } from './woordgroepen';

type Samenvoeging = {
  /** Where a word counts, after all joins; joins that go round stop where they began. */
  naarSleutel(sleutel: string): string;
  isVerborgen(sleutel: string): boolean;
  /** How staff want a joined word to be written. */
  namen: ReadonlyMap<string, string>;
};

/** Words that must not count along with another, though the rules would: joined with themselves. */
export const listApart = ({ samen }: WoordKeuzes): ReadonlySet<string> =>
  new Set(samen.filter(({ van, naar }) => van === naar).map(({ van }) => van));

/** The choices of staff in the keys of the count: `voorbeeld` means `voorbeelden` too. */
export function toSamenvoeging(keuzes: WoordKeuzes, sleutelVan: (deel: Deel) => string): Samenvoeging {
  const samen = keuzes.samen.filter(({ van, naar }) => van !== naar);
  const toDelen = (tekst: string): readonly Deel[] => splitWoorden(tekst).flatMap(findWoordgroepen);
  const toSleutel = (tekst: string): string => {
    const [deel, ...meer] = toDelen(tekst);
    return deel && meer.length === 0 ? sleutelVan(deel) : tekst.trim().toLowerCase();
  };
  const toNaam = (tekst: string): string => {
    const [deel] = toDelen(tekst);
    return deel?.groep?.toLowerCase() === tekst.toLowerCase() ? deel.groep : (SCHRIJFWIJZE.get(tekst) ?? tekst);
  };
  const stappen = new Map(samen.map(({ van, naar }) => [toSleutel(van), toSleutel(naar)]));
  const weg = new Set(keuzes.verborgen.map(toSleutel));
  const naarSleutel = (sleutel: string): string => {
    const gezien = new Set([sleutel]);
    let hier = sleutel;
    for (let volgende = stappen.get(hier); volgende !== undefined && !gezien.has(volgende);) {
      gezien.add(volgende);
      hier = volgende;
      volgende = stappen.get(hier);
    }
    return hier;
  };
  return {
    naarSleutel,
    isVerborgen: (sleutel) => weg.has(sleutel),
    namen: new Map(samen.map(({ naar }) => [toSleutel(naar), toNaam(naar)])),
  };
}
