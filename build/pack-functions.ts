import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFunctions, FUNCTIONS_BUNDLE } from './build-functions';
import { writeKennisgevingen } from './write-kennisgevingen';

const root = fileURLToPath(new URL('..', import.meta.url));
export const PACKAGE_FOLDER = `${root}dist/functie-app`;
/** As it stands in `main` of package.json: where the host looks for our code. */
const CODE = 'dist/functions';

type Pakket = { name: string; version: string; main: string };

/**
 * The folder that goes to Azure as it is: the host settings, a package.json without dependencies (everything is in the bundle)
 * and the bundle itself, without its maps. Gives the files.
 */
export async function packFunctions(folder = PACKAGE_FOLDER): Promise<readonly string[]> {
  await buildFunctions();
  await rm(folder, { recursive: true, force: true });
  await mkdir(`${folder}/${CODE}`, { recursive: true });
  const { name, version, main } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as Pakket;
  if (dirname(main) !== CODE) throw new Error(`main van package.json wijst naar ${main}, en de code gaat naar ${CODE}`);
  // CommonJS, whatever the root says of itself.
  await writeFile(`${folder}/package.json`, `${JSON.stringify({ name, version, main, type: 'commonjs' }, null, 2)}\n`);
  await cp(`${root}host.json`, `${folder}/host.json`);
  const built = dirname(FUNCTIONS_BUNDLE);
  const code = (await readdir(built)).filter((file) => file.endsWith('.cjs'));
  for (const file of code) await cp(`${built}/${file}`, `${folder}/${CODE}/${file}`);
  await writeKennisgevingen(folder);
  return ['host.json', 'package.json', 'licenties.txt', ...code.map((file) => `${CODE}/${file}`)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await packFunctions();
  console.log(`${PACKAGE_FOLDER}: ${files.length} bestanden`);
}
