import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/** The schemas of Microsoft, as they ship with its package: nothing is fetched. */
const FOLDER = '@microsoft/app-manifest/build/json-schemas/teams/v1.30';

function compile(naam: string) {
  const tekst = readFileSync(createRequire(import.meta.url).resolve(`${FOLDER}/${naam}`), 'utf8');
  // Some patterns of the schema hold a bracket that a regular expression with `u` wants escaped.
  const schema = JSON.parse(tekst.replaceAll(String.raw`\\b]`, String.raw`\\b\\]`)) as object;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(schema);
}

/** Compiling takes a quarter of a second. */
let compiled: { manifest: ReturnType<typeof compile>; vertaling: ReturnType<typeof compile> } | undefined;

/** What the schema of version 1.30 has against it, one line each. */
export function checkSchema(soort: 'manifest' | 'vertaling', inhoud: unknown): readonly string[] {
  compiled ??= {
    manifest: compile('MicrosoftTeams.schema.json'),
    vertaling: compile('MicrosoftTeams.Localization.schema.json'),
  };
  const valideer = compiled[soort];
  if (valideer(inhoud)) return [];
  return (valideer.errors ?? []).map(({ instancePath, message = '' }) => `${soort}${instancePath} ${message}`);
}
