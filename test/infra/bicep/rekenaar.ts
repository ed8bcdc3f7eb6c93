import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAzure } from './azure-antwoord';
import { FUNCTIES, reken, type Waarde } from './bicep-functies';
import type { Expressie } from './parse-expressie';
import type { Resource } from './resource';

/** A resource in an expression: `pad` is what was asked of it so far. */
export type Verwijzing = { soort: 'verwijzing'; resource: Resource; pad: readonly string[] };
export type Gevonden = Waarde | Verwijzing;
export type Namen = { readonly [naam: string]: () => Gevonden };
export type Omgeving = Readonly<Record<string, string>>;
type Soorten = { [soort in Expressie['soort']]: (e: Extract<Expressie, { soort: soort }>, hier: Namen) => Gevonden };
export type Rekenaar = {
  /** What an expression comes to; `hier` holds the names of a loop. */
  value(expressie: Expressie, hier?: Namen): Waarde;
  /** The same, but a resource stays one. */
  raw(expressie: Expressie, hier?: Namen): Gevonden;
  findFile(pad: string): string;
};

export const isVerwijzing = (waarde: Gevonden | undefined): waarde is Verwijzing =>
  typeof waarde === 'object' && waarde !== null && (waarde as Verwijzing).soort === 'verwijzing';

function settle(waarde: Gevonden): Waarde {
  if (!isVerwijzing(waarde)) return waarde;
  const { resource, pad } = waarde;
  if (pad.length === 0) throw new Error(`${resource.symbool} is een resource, geen waarde`);
  if (pad.join() === 'id') return resource.id;
  if (pad.join() === 'name') return resource.naam;
  return readAzure(resource.type, resource.naam, pad.join('.'));
}

function readLid(van: Gevonden, lid: Waarde): Gevonden {
  if (isVerwijzing(van)) return { ...van, pad: [...van.pad, String(lid)] };
  const waarde = (van as { readonly [veld: string]: Waarde } | null)?.[String(lid)];
  if (waarde === undefined) throw new Error(`${String(lid)} bestaat niet`);
  return waarde;
}

/** The functions of the language that read a file or the environment. */
const createEigen = (
  findFile: (pad: string) => string,
  env: Omgeving,
): Readonly<Record<string, (...argumenten: readonly Waarde[]) => Waarde>> => ({
  loadTextContent: (pad = null) => readFileSync(findFile(String(pad)), 'utf8'),
  loadJsonContent: (pad = null) => JSON.parse(readFileSync(findFile(String(pad)), 'utf8')) as Waarde,
  readEnvironmentVariable: (naam = null, anders) => {
    const waarde = env[String(naam)] ?? anders;
    if (waarde === undefined) throw new Error(`${String(naam)} ontbreekt in de omgeving`);
    return waarde;
  },
});

/** Works out expressions of one file. `namen` is read when it is needed, so it may still be filled. */
export function createRekenaar(file: string, namen: Namen, env: Omgeving): Rekenaar {
  const findFile = (pad: string): string => {
    const vol = join(dirname(file), pad);
    if (!existsSync(vol)) throw new Error(`${pad} bestaat niet`);
    return vol;
  };
  const eigen = createEigen(findFile, env);
  const each = (delen: readonly Expressie[], hier: Namen): readonly Waarde[] => delen.map((deel) => value(deel, hier));
  const SOORTEN: Soorten = {
    waarde: ({ waarde }) => waarde,
    tekst: ({ delen }, hier) =>
      delen.map((deel) => (typeof deel === 'string' ? deel : String(value(deel, hier)))).join(''),
    naam: ({ naam }, hier) => {
      const found = hier[naam] ?? namen[naam];
      if (!found) throw new Error(`${naam} bestaat niet`);
      return found();
    },
    object: ({ velden }, hier) =>
      Object.fromEntries(velden.map(({ sleutel, waarde }) => [String(value(sleutel, hier)), value(waarde, hier)])),
    lijst: ({ items }, hier) => each(items, hier),
    voor: ({ naam, teller, over, doe }, hier) =>
      (value(over, hier) as readonly Waarde[]).map((item, nummer) =>
        value(doe, { ...hier, [naam]: () => item, ...(teller ? { [teller]: () => nummer } : {}) }),
      ),
    als: ({ als, doe }, hier) => (value(als, hier) === true ? value(doe, hier) : null),
    keuze: ({ als, dan, anders }, hier) => raw(value(als, hier) === true ? dan : anders, hier),
    reken: ({ teken, delen }, hier) => reken(teken, each(delen, hier)),
    lid: ({ van, lid }, hier) => readLid(raw(van, hier), value(lid, hier)),
    roep: ({ functie, bij, argumenten }, hier) => {
      const doe = bij ? undefined : (FUNCTIES[functie] ?? eigen[functie]);
      if (!doe) throw new Error(`de functie ${functie} gebruiken wij niet`);
      return doe(...each(argumenten, hier));
    },
  };
  const raw = (expressie: Expressie, hier: Namen = {}): Gevonden =>
    (SOORTEN[expressie.soort] as (e: Expressie, hier: Namen) => Gevonden)(expressie, hier);
  const value = (expressie: Expressie, hier: Namen = {}): Waarde => settle(raw(expressie, hier));
  return { value, raw, findFile };
}
