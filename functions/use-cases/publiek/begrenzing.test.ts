import { describe, expect, it } from 'vitest';
import { createMakeSleutel } from '../../adapters/tokens/make-sleutel';
import { openSqlite } from '../../adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../adapters/sqlite/sqlite-store';
import { createBegrenzing } from './begrenzing';

const BEGIN = Date.parse('2026-01-12T09:00:00.000Z');
const NETWERK = '192.0.2.17';

function metKlok() {
  const klok = { nu: BEGIN };
  const clock = () => new Date(klok.nu);
  const bijeenkomsten = createSqliteStore(openSqlite(':memory:'), 'bijeenkomsten', clock);
  const deps = { bijeenkomsten, clock, sleutel: createMakeSleutel(['een-sleutel-alleen-voor-deze-test-1234']) };
  return { klok, deps, begrens: createBegrenzing(deps) };
}
const tel = (uitkomsten: readonly boolean[]) => uitkomsten.filter(Boolean).length;
const tegelijk = (keer: number, doe: (i: number) => Promise<boolean>) =>
  Promise.all(Array.from({ length: keer }, (_, i) => doe(i)));

describe('createBegrenzing', () => {
  it('laat er zoveel door als mag, en daarna geen meer', async () => {
    const { begrens } = metKlok();
    const uitkomsten = [];
    for (let i = 0; i < 45; i += 1) uitkomsten.push(await begrens('aanmelden', NETWERK));
    expect(uitkomsten).toEqual([...Array<boolean>(40).fill(true), ...Array<boolean>(5).fill(false)]);
  });

  it('telt ook goed als iedereen tegelijk komt, in twee processen', async () => {
    const { begrens, deps } = metKlok();
    const daar = createBegrenzing(deps);
    const uitkomsten = await tegelijk(100, (i) => (i % 2 ? begrens : daar)('aanmelden', NETWERK));
    expect(tel(uitkomsten)).toBe(40);
  });

  it('begint opnieuw als de tijd om is, geteld vanaf de eerste keer', async () => {
    const { begrens, klok } = metKlok();
    expect(await begrens('mail', 'a')).toBe(true);
    klok.nu += 3_599_000;
    expect(tel(await tegelijk(5, () => begrens('mail', 'a')))).toBe(2);
    klok.nu += 1000;
    expect(tel(await tegelijk(5, () => begrens('mail', 'a')))).toBe(3);
  });

  it('telt elk netwerk en elke soort apart', async () => {
    const { begrens } = metKlok();
    await tegelijk(41, () => begrens('aanmelden', NETWERK));
    expect(await begrens('aanmelden', NETWERK)).toBe(false);
    expect(await begrens('aanmelden', '192.0.2.18')).toBe(true);
    expect(await begrens('link', NETWERK)).toBe(true);
  });

  it('bewaart niet wie het was, en vergeet de teller vanzelf', async () => {
    const { begrens, deps, klok } = metKlok();
    await begrens('mail', 'bijeenkomst-1', 'kim@zilverenreiger.example');
    const { items } = await deps.bijeenkomsten.changes();
    expect(items.map(({ value }) => value.soort)).toEqual(['grens']);
    expect(JSON.stringify(items)).not.toMatch(/kim|zilverenreiger|bijeenkomst-1/);
    klok.nu += 3_600_000;
    expect((await deps.bijeenkomsten.changes()).items).toEqual([]);
  });
});
