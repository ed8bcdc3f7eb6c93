import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Waarde } from './bicep-functies';
import { makeResources } from './make-resources';
import { parseBicep, type Bestand } from './parse-bicep';
import { createRekenaar, type Gevonden, type Omgeving, type Rekenaar } from './rekenaar';
import type { Resource, Velden } from './resource';

export type Uitrol = { resources: readonly Resource[]; uitvoer: Velden };

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  let isBusy = false;
  return () => {
    if (isBusy) throw new Error('een waarde hangt van zichzelf af');
    isBusy = true;
    made ??= { value: make() };
    isBusy = false;
    return made.value;
  };
}

function checkParameters({ parameters }: Bestand, gegeven: Velden, file: string): void {
  for (const naam of Object.keys(gegeven))
    if (!(naam in parameters)) throw new Error(`de parameter ${naam} bestaat niet in ${file}`);
  for (const [naam, { standaard }] of Object.entries(parameters))
    if (!standaard && !(naam in gegeven)) throw new Error(`de parameter ${naam} krijgt geen waarde in ${file}`);
}

/** What is wrong with a value by a decorator of its parameter; undefined when nothing is. */
const GRENZEN: Readonly<Record<string, (waarde: Waarde, grens: Waarde) => string | undefined>> = {
  allowed: (waarde, grens) =>
    (grens as readonly Waarde[]).includes(waarde) ? undefined : `mag geen ${String(waarde)} zijn`,
  minLength: (waarde, grens) => ((waarde as string).length < Number(grens) ? 'is te kort' : undefined),
  maxLength: (waarde, grens) => ((waarde as string).length > Number(grens) ? 'is te lang' : undefined),
  minValue: (waarde, grens) => (Number(waarde) < Number(grens) ? 'is te klein' : undefined),
  maxValue: (waarde, grens) => (Number(waarde) > Number(grens) ? 'is te groot' : undefined),
};

function checkGrenzen({ parameters }: Bestand, waarden: Velden, { value }: Rekenaar): void {
  for (const [naam, { versieringen }] of Object.entries(parameters))
    for (const { naam: soort, argumenten } of versieringen) {
      const [grens] = argumenten;
      const fout = grens && GRENZEN[soort]?.(waarden[naam] ?? null, value(grens));
      if (fout) throw new Error(`${naam} ${fout}`);
    }
}

/** One template with its modules, taken apart as Azure Resource Manager would. It works names and values out, not types. */
export function deploy(file: string, gegeven: Velden): Uitrol {
  const bestand = parseBicep(readFileSync(file, 'utf8'));
  checkParameters(bestand, gegeven, file);
  const namen: Record<string, () => Gevonden> = {};
  const rekenaar = createRekenaar(file, namen, {});

  for (const [naam, { standaard }] of Object.entries(bestand.parameters))
    namen[naam] = once(() => gegeven[naam] ?? (standaard ? rekenaar.value(standaard) : null));
  for (const [naam, waarde] of Object.entries(bestand.variabelen)) namen[naam] = once(() => rekenaar.value(waarde));
  const bronnen = bestand.bronnen.map((bron) => ({ bron, make: once(() => makeResources(file, bron, rekenaar)) }));
  for (const { bron, make } of bronnen)
    namen[bron.naam] = () => {
      const [resource] = make();
      if (!resource) throw new Error(`${bron.naam} wordt hier niet gemaakt`);
      return { soort: 'verwijzing', resource, pad: [] };
    };
  const modules = bestand.modules.map(({ naam, pad, inhoud }) => {
    const roll = once(() => deploy(rekenaar.findFile(pad), (rekenaar.value(inhoud) as { params: Velden }).params));
    namen[naam] = () => ({ outputs: roll().uitvoer });
    return roll;
  });

  const waarden = Object.fromEntries(Object.keys(bestand.parameters).map((naam) => [naam, namen[naam]?.() as Waarde]));
  checkGrenzen(bestand, waarden, rekenaar);
  return {
    resources: [
      ...bronnen.flatMap(({ bron, make }) => (bron.bestaand ? [] : make())),
      ...modules.flatMap((roll) => roll().resources),
    ],
    uitvoer: Object.fromEntries(
      Object.entries(bestand.uitvoer).map(([naam, { waarde }]) => [naam, rekenaar.value(waarde)]),
    ),
  };
}

/** A file with parameters and the template it is for, in an environment. */
export function deployWith(file: string, env: Omgeving): Uitrol {
  const { waarden, bij } = parseBicep(readFileSync(file, 'utf8'));
  if (!bij) throw new Error(`${file} noemt geen template`);
  const { value } = createRekenaar(file, {}, env);
  const gegeven = Object.fromEntries(Object.entries(waarden).map(([naam, expressie]) => [naam, value(expressie)]));
  return deploy(join(dirname(file), bij), gegeven);
}
