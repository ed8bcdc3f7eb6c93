import { addDagen } from '@domain/datum/datum';
import type { Stempel } from '@domain/formulier/wijziging';
import type { ArtikelInhoud } from '@domain/kennisbank/artikel';
import { publishArtikel, startVoorstel, submitArtikel } from '@domain/kennisbank/levensloop';
import type { Result } from '@domain/result';
import type { Document } from '../../../functions/ports';
import { HANNA, MEDEWERKERS, YARA } from '../personas';

/** An article of the swv itself, and one that waits for the Themaverbinder. */
const RUSTPLEK: ArtikelInhoud = {
  titel: 'Een rustplek of time-outplek regelen',
  samenvatting: 'Zo regel je in swv Waterstede een plek waar een leerling even tot rust komt.',
  tekst: `Een rustplek is een plek in de school waar een leerling even tot rust komt.

## Zo doe je het

1. Beschrijf in stap 5 bij **Onderwijsbehoeften** wat de leerling nodig heeft.
2. Kies in stap 6 **Rustplek of time-outplek**.
3. Maak in stap 8 een tussendoel: wanneer gaat de leerling erheen, hoe lang, en wie haalt hem op?
4. Vraag je consulent om mee te kijken als er geen ruimte is.

Zie ook [Inzet en bekostiging invullen](#/kennisbank/inzet-en-bekostiging).`,
  stappen: [6, 8],
  codes: [],
  trefwoorden: ['time-out', 'prikkels', 'rustige plek'],
};
const OUDERGESPREK: ArtikelInhoud = {
  titel: 'Een oudergesprek voorbereiden',
  samenvatting: 'Drie dingen om vooraf te doen, zodat het gesprek over het plan gaat.',
  tekst: `## Zo doe je het

1. Stuur de ouders het OPP een week vooraf.
2. Vraag wat zij zelf willen bespreken.
3. Zet na afloop in het logboek wat jullie afspraken.`,
  stappen: [9],
  codes: [],
  trefwoorden: ['ouders', 'gesprek', 'OOGO'],
};

const stempelVan = (id: string, dag: string): Stempel => {
  const door = MEDEWERKERS.find((medewerker) => medewerker.id === id)?.naam ?? '';
  return { doorId: id, door, op: `${dag}T09:00:00.000Z` };
};

/** An article that the rules refuse is a mistake in the article. */
function unwrap<T>(uitkomst: Result<T>): T {
  if (uitkomst.ok) return uitkomst.value;
  throw new Error(uitkomst.refusals.map(({ code, pad = '' }) => `${code} ${pad}`).join(', '));
}

/** Around `vandaag` (`YYYY-MM-DD`): one online since a week, one handed in for review yesterday. */
export function listArtikelPartities(vandaag: string): readonly { partition: string; values: readonly Document[] }[] {
  const begin = (artikelId: string, inhoud: ArtikelInhoud, dagen: number) =>
    startVoorstel({ artikelId, inhoud, stempel: stempelVan(HANNA, addDagen(vandaag, -dagen)) });
  const online = unwrap(
    publishArtikel({ artikel: begin('demo-rustplek', RUSTPLEK, 9), stempel: stempelVan(YARA, addDagen(vandaag, -7)) }),
  );
  const terReview = unwrap(
    submitArtikel({
      artikel: begin('demo-oudergesprek', OUDERGESPREK, 2),
      stempel: stempelVan(HANNA, addDagen(vandaag, -1)),
    }),
  );
  return [
    { partition: 'artikel-demo-rustplek', values: [online.artikel, ...(online.versie ? [online.versie] : [])] },
    { partition: 'artikel-demo-oudergesprek', values: [terReview.artikel] },
  ];
}
