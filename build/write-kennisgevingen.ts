import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { listMeegeleverd, type Licentie, type Slot } from './list-licenties';

const root = fileURLToPath(new URL('..', import.meta.url));
const KOP = `TOP Dossier is gemaakt met werk van anderen. Wat meegaat, staat hieronder met de licentie, zoals die licenties vragen.
`;
const STREEP = `\n${'-'.repeat(80)}\n\n`;

/** The words of the licence as the package brings them along, its NOTICE too; some bring none. */
async function readTeksten(naam: string): Promise<string> {
  const folder = `${root}node_modules/${naam}`;
  const bestanden = (await readdir(folder).catch(() => [])).filter((bestand) =>
    /^(licen[cs]e|copying|notice)/i.test(bestand),
  );
  const teksten = await Promise.all(
    bestanden.toSorted().map((bestand) => readFile(`${folder}/${bestand}`, 'utf8').catch(() => '')),
  );
  return teksten.map((tekst) => tekst.trim()).join('\n\n');
}

const toBlok = (wie: readonly Licentie[], tekst: string): string =>
  [...wie.map(({ naam, versie, licentie }) => `${naam} ${versie} (${licentie})`.replace('  ', ' ')), '', tekst]
    .join('\n')
    .trimEnd();

/** Every part that is shipped, with the words of its licence; the same words stand there once. */
export async function composeKennisgevingen(licenties: readonly Licentie[]): Promise<string> {
  const perTekst = new Map<string, Licentie[]>();
  for (const licentie of licenties) {
    const tekst = await readTeksten(licentie.naam);
    perTekst.set(tekst, [...(perTekst.get(tekst) ?? []), licentie]);
  }
  const lettertypen = await readFile(`${root}functions/adapters/pdf/fonts/OFL.txt`, 'utf8');
  perTekst.set(lettertypen.trim(), [{ naam: 'Open Sans, Noto Sans Symbols', versie: '', licentie: 'OFL-1.1' }]);
  return [KOP, ...[...perTekst].map(([tekst, wie]) => `${toBlok(wie, tekst)}\n`)].join(STREEP);
}

/** Into the folder that goes to Azure: minified code has lost what its makers asked to leave in. */
export async function writeKennisgevingen(folder: string): Promise<void> {
  const slot = JSON.parse(await readFile(`${root}package-lock.json`, 'utf8')) as Slot;
  await writeFile(`${folder}/licenties.txt`, await composeKennisgevingen(listMeegeleverd(slot)));
}
