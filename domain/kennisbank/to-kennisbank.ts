import type { Artikel, ArtikelInhoud, GepubliceerdArtikel, StandaardArtikel } from './artikel';
import { pickInhoud } from './artikel-velden';

const LABEL_MS = 30 * 86_400_000;
const WOORDEN_PER_MINUUT = 180;

const countMinuten = ({ tekst }: ArtikelInhoud): number =>
  Math.max(1, Math.round(tekst.split(/\s+/).length / WOORDEN_PER_MINUUT));

const fromStandaard = ({ artikelId, bijgewerktOp, ...artikel }: StandaardArtikel): GepubliceerdArtikel => ({
  artikelId,
  ...pickInhoud(artikel),
  versie: 0,
  bijgewerktOp,
  leesMinuten: countMinuten(artikel),
});

function fromEigen({ artikelId, gepubliceerd }: Artikel, isStandaard: boolean, nu: string): GepubliceerdArtikel[] {
  if (!gepubliceerd) return [];
  const { inhoud, versie, stempel } = gepubliceerd;
  const isVers = Date.parse(nu) - Date.parse(stempel.op) < LABEL_MS;
  const label = versie > 1 || isStandaard ? 'gewijzigd' : 'nieuw';
  return [
    {
      artikelId,
      ...inhoud,
      versie,
      bijgewerktOp: stempel.op,
      leesMinuten: countMinuten(inhoud),
      ...(isVers && { label }),
    },
  ];
}

/** What readers see, by title: a published article of the swv comes before the standard one with the same id. */
export function mergeArtikelen(
  standaard: readonly StandaardArtikel[],
  eigen: readonly Artikel[],
  nu: string,
): readonly GepubliceerdArtikel[] {
  const isStandaard = (id: string) => standaard.some(({ artikelId }) => artikelId === id);
  const uitOpslag = eigen.flatMap((artikel) => fromEigen(artikel, isStandaard(artikel.artikelId), nu));
  const vervangen = new Set(uitOpslag.map(({ artikelId }) => artikelId));
  const rest = standaard.filter(({ artikelId }) => !vervangen.has(artikelId)).map(fromStandaard);
  return [...uitOpslag, ...rest].toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl'));
}
