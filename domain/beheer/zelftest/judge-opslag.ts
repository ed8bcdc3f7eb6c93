import { fout, goed, type ControleOordeel } from './controle';
import { HOOFDSTUK } from './hoofdstuk';

/** One container of the store. */
export type BakStand = {
  naam: string;
  bestaat: boolean;
  /** The same partition key, indexing policy and expiry as the code expects. */
  verschillen: readonly ('sleutel' | 'indexering' | 'verlopen')[];
};
/** What became of a document that was written, read and removed; a code when it went wrong. */
export type BakProef = { naam: string; code?: string };

const INRICHTEN = {
  tekst: 'Laat de infrastructuur de bakken opnieuw inrichten.',
  commando: 'azd provision',
  hoofdstuk: HOOFDSTUK.opslag,
};
const RECHTEN = {
  tekst: 'Geef de identiteit van de app het recht om te lezen en te schrijven, en controleer COSMOS_ENDPOINT.',
  commando: 'azd provision',
  hoofdstuk: HOOFDSTUK.opslag,
};
const noem = (bakken: readonly { naam: string }[]): string => bakken.map(({ naam }) => naam).join(', ');

export function judgeOpslag(bakken: readonly BakStand[], proeven: readonly BakProef[]): ControleOordeel {
  const weg = bakken.filter(({ bestaat }) => !bestaat);
  if (weg.length > 0) return fout(`Deze bakken ontbreken: ${noem(weg)}.`, INRICHTEN);
  const mislukt = proeven.filter(({ code }) => code !== undefined);
  if (mislukt.length > 0)
    return fout(
      `Schrijven en lezen lukt niet in: ${mislukt.map(({ naam, code }) => `${naam} (${code})`).join(', ')}.`,
      RECHTEN,
    );
  const anders = bakken.filter(({ verschillen }) => verschillen.length > 0);
  if (anders.length > 0) {
    const waarin = anders.map(({ naam, verschillen }) => `${naam} (${verschillen.join(', ')})`).join(', ');
    return fout(`Anders ingericht dan de app verwacht: ${waarin}. Lijsten kunnen leeg of traag zijn.`, INRICHTEN);
  }
  return goed(`Alle ${bakken.length} bakken zijn er, en in ${proeven.length} is geschreven, gelezen en verwijderd.`);
}

/** `code`: why it did not work. */
export function judgeBestanden(code: string | undefined): ControleOordeel {
  if (code === undefined) return goed('Een proefbestand is bewaard, teruggelezen en verwijderd.');
  return fout(`Een proefbestand bewaren, lezen of verwijderen lukt niet (${code}).`, {
    tekst:
      'Geef de identiteit van de app het recht Storage Blob Data Contributor, en controleer BLOB_ENDPOINT en of de container helpdesk bestaat.',
    commando: 'azd provision',
    hoofdstuk: HOOFDSTUK.opslag,
  });
}
