import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eenMap } from '../../builders/een-map';
import { deploy } from './deploy';
import { parseBicep } from './parse-bicep';

/** A template in a folder of its own, with other files beside it. */
function rol(bron: string, gegeven = {}, ernaast: Readonly<Record<string, string>> = {}) {
  const map = eenMap('bicep');
  for (const [naam, tekst] of Object.entries({ 'main.bicep': bron, ...ernaast })) writeFileSync(join(map, naam), tekst);
  return deploy(join(map, 'main.bicep'), gegeven);
}
const uit = (expressie: string, ervoor = '') => rol(`${ervoor}\noutput o string = ${expressie}\n`).uitvoer.o;

describe('parseBicep', () => {
  it.each([
    ['een regel die wij niet gebruiken', 'metadata a = 1', 'metadata is geen regel'],
    ['een lambda', "var a = map(['x'], x => x)", '"="'],
    ['een tekst zonder einde', "var a = 'b", 'een tekst zonder einde'],
    ['een tekst van meer regels', "var a = '''b'''", 'drie aanhalingstekens'],
    ['een accolade te weinig', 'var a = {\n b: 1\n', 'houdt midden in een regel op'],
    ['twee regels op één regel', 'var a = 1 var b = 2', '"var" in plaats van "\\n"'],
    ['een onbekend teken', 'var a = 1 ; 2', 'ken ik niet'],
    ['een onbekende escape', "var a = '\\q'", '\\q ken ik niet'],
  ])('laat %s niet voorbijgaan', (_, bron, melding) => {
    expect(() => parseBicep(bron)).toThrow(melding);
  });
});

describe('deploy', () => {
  it.each([
    ["'a${1 == 1 ? 'b' : 'c'}d'", 'abd'],
    ["'${'${'diep'}'}er'", 'dieper'],
    ["'het\\'s \\${x} {y}'", "het's ${x} {y}"],
    ["[\n  'a'\n  'b'\n][1]", 'b'],
    ["{ a: { b: 'c' } }.a.b", 'c'],
    ["empty('') && !empty('x') ? 'ja' : 'nee'", 'ja'],
    ["join(union(['a'], ['a', 'b']), ',')", 'a,b'],
    ["join([for (x, i) in ['a', 'b']: '${x}${i}'], '-')", 'a0-b1'],
    ['-1', -1],
  ])('rekent %s uit', (expressie, verwacht) => {
    expect(uit(expressie)).toBe(verwacht);
  });

  const OPSLAG = "resource a 'Microsoft.Storage/storageAccounts@2023-05-01' = {\n  name: 'opslag'\n}\n";

  it('kent de naam, het id en het eindpunt van een resource, en geeft kinderen hun plek', () => {
    const { resources, uitvoer } = rol(
      `${OPSLAG}resource b 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {\n  parent: a\n  name: 'default'\n}\noutput o string = '\${a.name} \${a.properties.primaryEndpoints.blob} \${b.id}'\n`,
    );
    expect(resources.map(({ naam }) => naam)).toEqual(['opslag', 'default']);
    expect(uitvoer.o).toMatch(
      /^opslag https:\/\/opslag\.blob\.core\.windows\.net\/ .*\/storageAccounts\/opslag\/blobServices\/default$/,
    );
  });

  it('maakt een resource zo vaak als haar lus, en niet als haar voorwaarde nee zegt', () => {
    const lus = "resource a 'Microsoft.X/y@2023-05-01' = [for n in ['p', 'q']: {\n  name: n\n}]\n";
    const niet = "resource b 'Microsoft.X/y@2023-05-01' = if (1 == 2) {\n  name: 'b'\n}\n";
    expect(rol(lus + niet).resources.map(({ naam }) => naam)).toEqual(['p', 'q']);
  });

  it('geeft een module haar parameters en leest haar uitvoer', () => {
    const deel = { 'deel.bicep': "param x string\noutput y string = '${x}!'\n" };
    const bron =
      "module m 'deel.bicep' = {\n  name: 'm'\n  params: {\n    x: 'hoi'\n  }\n}\noutput o string = m.outputs.y\n";
    expect(rol(bron, {}, deel).uitvoer.o).toBe('hoi!');
    expect(() => rol(bron.replace('x:', 'z:'), {}, deel)).toThrow('de parameter z bestaat niet');
    expect(() => rol(bron)).toThrow('deel.bicep bestaat niet');
  });

  it.each([
    ['een naam die nergens staat', () => uit('weg'), 'weg bestaat niet'],
    ['een veld dat er niet is', () => uit("{ a: 'b' }.c"), 'c bestaat niet'],
    ['een functie die wij niet gebruiken', () => uit("reference('x')"), 'reference gebruiken wij niet'],
    ['een sleutel opvragen', () => uit('a.listKeys()', OPSLAG), 'listKeys gebruiken wij niet'],
    ['iets van Azure dat deze test niet kent', () => uit('a.properties.geheim', OPSLAG), 'weet deze test niet'],
    ['een variabele die van zichzelf afhangt', () => uit('a', 'var a = a'), 'hangt van zichzelf af'],
    ['een parameter zonder waarde', () => rol('param a string\n'), 'krijgt geen waarde'],
    ['een waarde die niet mag', () => rol("@allowed(['x'])\nparam a string\n", { a: 'y' }), 'a mag geen y zijn'],
    ['een te korte tekst', () => rol('@minLength(3)\nparam a string\n', { a: 'y' }), 'a is te kort'],
  ])('weigert %s', (_, doe, melding) => {
    expect(doe).toThrow(melding);
  });
});
