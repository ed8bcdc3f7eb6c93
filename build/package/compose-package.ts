import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { checkIcoon } from './check-icoon';
import { checkManifest, type Fouten } from './check-manifest';
import { checkVertaling, type Vertaling } from './check-vertaling';
import { fillPlaceholders } from './fill-placeholders';
import type { Omgeving } from './read-omgeving';

type Bronnen = { manifest: string; en: string; color: Uint8Array; outline: Uint8Array };
export type Pakket = { zip: Uint8Array; fouten: Fouten };

/** The files of the package as they lie in `manifest/`. */
export async function readBronnen(folder: string): Promise<Bronnen> {
  const [manifest, en, color, outline] = await Promise.all([
    readFile(`${folder}/manifest.json`, 'utf8'),
    readFile(`${folder}/en.json`, 'utf8'),
    readFile(`${folder}/color.png`),
    readFile(`${folder}/outline.png`),
  ]);
  return { manifest, en, color, outline };
}

function listFouten(manifest: string, { en, color, outline }: Bronnen): Fouten {
  const fouten = checkManifest(manifest);
  // A translation is held against a manifest that is good by itself.
  const vertaling =
    fouten.length > 0 ? [] : checkVertaling(JSON.parse(manifest) as object, JSON.parse(en) as Vertaling);
  return [...fouten, ...vertaling, ...checkIcoon('color', color), ...checkIcoon('outline', outline)];
}

/** One day for all files: the same input gives the same zip. */
const DAG = new Date('2026-01-01T12:00:00');

/** `omgeving` with the version of the app. The zip may only be handed on when there are no fouten. */
export function composePackage(bronnen: Bronnen, omgeving: Omgeving): Pakket {
  const manifest = fillPlaceholders(bronnen.manifest, omgeving);
  const bytes = (tekst: string) => new TextEncoder().encode(tekst);
  const zip = zipSync(
    {
      'manifest.json': bytes(manifest),
      'en.json': bytes(bronnen.en),
      'color.png': bronnen.color,
      'outline.png': bronnen.outline,
    },
    { mtime: DAG },
  );
  return { zip, fouten: listFouten(manifest, bronnen) };
}
