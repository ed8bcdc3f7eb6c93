import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { INGEBAKKEN, listMeegeleverd, type Slot } from './list-licenties';

const root = fileURLToPath(new URL('..', import.meta.url));
const SBOM = `${root}dist/sbom.cdx.json`;
/** Of the lock file, so nothing of this machine is in it. Without `--omit dev`: npm then leaves out react and jose too. */
const NPM = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];

type Onderdeel = {
  'bom-ref': string;
  type: string;
  name: string;
  version: string;
  purl: string;
  licenses?: readonly object[];
};
export type Sbom = {
  bomFormat: string;
  metadata: { component: Onderdeel };
  components: readonly Onderdeel[];
  dependencies: readonly { ref: string; dependsOn: readonly string[] }[];
};

const toOnderdeel = ({ naam, versie }: (typeof INGEBAKKEN)[number]): Onderdeel => ({
  'bom-ref': `${naam}@${versie}`,
  type: 'library',
  name: naam,
  version: versie,
  purl: `pkg:npm/${naam}@${versie}`,
});

/** Keeps what is shipped, and names the licence of what does not say it itself. */
export function keepShipped(sbom: Sbom, slot: Slot, naam: string): Sbom {
  const licenties = new Map<string, string>(
    listMeegeleverd(slot).map((een) => [`${een.naam}@${een.versie}`, een.licentie] as const),
  );
  const wortel = { ...sbom.metadata.component, name: naam };
  const mee = (ref: string): boolean => licenties.has(ref) || ref === wortel['bom-ref'];
  return {
    ...sbom,
    // npm takes the name of the folder that the code happens to stand in.
    metadata: { ...sbom.metadata, component: wortel },
    components: [...sbom.components, ...INGEBAKKEN.map(toOnderdeel)]
      .filter(({ name, version }) => licenties.has(`${name}@${version}`))
      .map((een) => ({
        ...een,
        licenses: een.licenses ?? [{ license: { id: licenties.get(`${een.name}@${een.version}`) } }],
      })),
    dependencies: sbom.dependencies
      .filter(({ ref }) => mee(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(mee) })),
  };
}

const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(`${root}${file}`, 'utf8')) as T;

/** What we ship is built from, as CycloneDX. */
export async function makeSbom(): Promise<Sbom> {
  // On Windows npm is a script that only a shell can start.
  const { stdout } = await promisify(execFile)('npm', NPM, {
    cwd: root,
    maxBuffer: 64_000_000,
    shell: process.platform === 'win32',
  });
  const { name } = await readJson<{ name: string }>('package.json');
  return keepShipped(JSON.parse(stdout) as Sbom, await readJson<Slot>('package-lock.json'), name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sbom = await makeSbom();
  await mkdir(`${root}dist`, { recursive: true });
  await writeFile(SBOM, `${JSON.stringify(sbom, null, 2)}\n`);
  console.log(`${SBOM}: ${sbom.components.length} onderdelen`);
}
