import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/** What the manifest asks to be filled in, without the version: that is of the package itself. */
export type Omgeving = Readonly<Record<string, string>>;

const NAAM = /^\.env\.([\w-]+)$/;

/**
 * The values of one environment: of `env/.env.<naam>`, and over it what the shell has under the same names, so that a
 * pipeline needs no file. Throws when there is no such file.
 */
export function readOmgeving(folder: string, naam: string, shell: NodeJS.ProcessEnv): Omgeving {
  const file = `${folder}/.env.${naam}`;
  const bekend = readdirSync(folder).flatMap((name) => NAAM.exec(name)?.[1] ?? []);
  // A name that holds a path would read another file.
  if (!bekend.includes(naam) || !existsSync(file))
    throw new Error(`Er is geen omgeving '${naam}'. Kies uit: ${bekend.join(', ')}, of maak env/.env.${naam}.`);
  const gelezen = parseEnv(readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.fromEntries(Object.entries(gelezen).map(([sleutel, waarde]) => [sleutel, shell[sleutel] || waarde]));
}
