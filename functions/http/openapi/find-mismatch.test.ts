import { describe, expect, it } from 'vitest';
import { findMismatch } from './find-mismatch';
import { array, object, oneOf, ref, text, UUID } from './schema';
import { WAARDE_SCHEMAS } from './waarde-schemas';

const SCHEMA = object(
  { id: UUID, soort: oneOf(['opp', 'verslag']), namen: array(text(5), 2), stap: { type: 'integer' } },
  ['stap'],
);
const GOED = { id: '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c001', soort: 'opp', namen: ['Fenna'] };

describe('findMismatch', () => {
  it('vindt niets als alles past, ook zonder wat mag ontbreken', () => {
    expect(findMismatch(SCHEMA, GOED)).toBeUndefined();
    expect(findMismatch(SCHEMA, { ...GOED, stap: 3 })).toBeUndefined();
  });

  it.each<[string, unknown, string]>([
    ['geen object', [], ''],
    ['null', null, ''],
    ['iets ontbreekt', { ...GOED, soort: undefined }, 'soort'],
    ['een onbekende keuze', { ...GOED, soort: 'foto' }, 'soort'],
    ['een id die geen uuid is', { ...GOED, id: 'x' }, 'id'],
    ['een te lange tekst in een lijst', { ...GOED, namen: ['Fenna', 'Fenna2'] }, 'namen/1'],
    ['een te lange lijst', { ...GOED, namen: ['a', 'b', 'c'] }, 'namen'],
    ['een breuk als geheel getal', { ...GOED, stap: 1.5 }, 'stap'],
    ['een onbekende naam, die niet herhaald wordt', { ...GOED, Fenna: 1 }, ''],
  ])('wijst de plek aan: %s', (_, value, pad) => {
    expect(findMismatch(SCHEMA, value)).toBe(pad);
  });

  it.each<[unknown, boolean]>([
    ['tekst', true],
    [12.5, true],
    [false, true],
    [null, true],
    [['lezen', 'rekenen'], true],
    [[{ id: 'rij-1', doel: 'Lezen', voorWie: ['leerling'] }], true],
    [{ id: 'rij-1', doel: 'Lezen' }, true],
    [{ doel: 'een rij zonder id' }, false],
    [{ id: 'rij-1', doel: { diep: { er: 'in' } } }, false],
    [[[['diep']]], false],
  ])('kent de vorm van een waarde: %j', (value, past) => {
    expect(findMismatch(ref('Waarde'), value, WAARDE_SCHEMAS) === undefined).toBe(past);
  });
});
