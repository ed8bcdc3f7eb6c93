import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const LIJST = `${root}dist/licenties.csv`;
const BLAD = `${root}docs/licenties.md`;

/** Those we may ship without asking anybody; all of them ask at most that their text comes along. */
const TOEGESTAAN = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Zlib',
  'OFL-1.1',
  'PSF-2.0',
];

/** Without a licence in their package.json; read in their LICENSE or README. */
const ZELF_GELEZEN: Readonly<Record<string, string>> = { 'png-js': 'MIT', semaphore: 'MIT' };

/** Only there because of our tools, and yet in a bundle: `debug` takes them along where it finds them. */
const TOCH_MEE = ['node_modules/has-flag', 'node_modules/supports-color'];

/** Stand inside another package, so that no lock file knows of them. */
export const INGEBAKKEN: readonly (Licentie & { in: string })[] = [
  { naam: 'uuid', versie: '11.1.1', licentie: 'MIT', in: '@microsoft/teams-js' },
];

/** As much of package-lock.json as we read. */
export type Slot = {
  packages: Readonly<
    Record<string, { version?: string; license?: string; dev?: boolean; devOptional?: boolean; optional?: boolean }>
  >;
};
export type Licentie = { naam: string; versie: string; licentie: string };

/** One of an `OR` will do; of an `AND` each has to be allowed. */
export function isToegestaan(licentie: string): boolean {
  const kaal = licentie.replaceAll(/[()]/g, '');
  return kaal.split(' OR ').some((keuze) => keuze.split(' AND ').every((deel) => TOEGESTAAN.includes(deel.trim())));
}

/** What we ship, of a lock file. What only builds and tests us is not shipped. */
export const listLicenties = ({ packages }: Slot): readonly Licentie[] =>
  Object.entries(packages)
    .filter(
      ([pad, { dev, devOptional, optional }]) =>
        TOCH_MEE.includes(pad) || (pad !== '' && !dev && !devOptional && !optional),
    )
    .map(([pad, { version = '', license }]) => {
      const naam = pad.slice(pad.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { naam, versie: version, licentie: license ?? ZELF_GELEZEN[naam] ?? 'onbekend' };
    })
    .toSorted((a, b) => a.naam.localeCompare(b.naam));

/** The same, with what stands inside one of them. */
export const listMeegeleverd = (slot: Slot): readonly Licentie[] =>
  [...listLicenties(slot), ...INGEBAKKEN.map(({ in: _, ...een }) => een)].toSorted((a, b) =>
    a.naam.localeCompare(b.naam),
  );

const INLEIDING = `# Licenties

Wat met de functies en de tab meegaat, uit \`package-lock.json\`; wat alleen bouwt of test, gaat niet mee. \`npm run licenties\` maakt dit blad. Toegestaan zonder te
vragen: ${TOEGESTAAN.join(', ')}; van een keuze (OR) is één genoeg. De lettertypen in het PDF (Open Sans en tekens van Noto) hebben OFL-1.1. De teksten zelf gaan mee als \`licenties.txt\`.`;

/** The page in docs. */
export function composeBlad(licenties: readonly Licentie[]): string {
  const soorten = [...new Set(licenties.map(({ licentie }) => licentie))].toSorted();
  const tel = (soort: string) => licenties.filter(({ licentie }) => licentie === soort).length;
  return [
    INLEIDING,
    `| licentie | aantal |\n|---|---|\n${soorten.map((soort) => `| ${soort} | ${tel(soort)} |`).join('\n')}`,
    `| pakket | versie | licentie |\n|---|---|---|\n${licenties
      .map(({ naam, versie, licentie }) => `| ${naam} | ${versie} | ${licentie} |`)
      .join('\n')}\n`,
  ].join('\n\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const licenties = listMeegeleverd(JSON.parse(await readFile(`${root}package-lock.json`, 'utf8')) as Slot);
  await mkdir(`${root}dist`, { recursive: true });
  const regels = licenties.map(({ naam, versie, licentie }) => `${naam};${versie};${licentie}`);
  await writeFile(LIJST, ['pakket;versie;licentie', ...regels, ''].join('\n'));
  await writeFile(BLAD, composeBlad(licenties));
  console.log(`${LIJST}: ${licenties.length} pakketten`);
  const anders = licenties.filter(({ licentie }) => !isToegestaan(licentie));
  for (const { naam, licentie } of anders)
    console.error(`${naam}: ${licentie} staat niet op de lijst van toegestane licenties`);
  if (anders.length > 0) process.exitCode = 1;
}
