import { describe, expect, it } from 'vitest';
import { createTokenMemory } from './token-memory';

const MINUUT = 60_000;

function createMemory() {
  const klok = { nu: 1_700_000_000_000 };
  const memory = createTokenMemory(() => klok.nu);
  return { klok, memory };
}

describe('createTokenMemory', () => {
  it('kent een token dat net geldig was, en geen ander dat erop lijkt', () => {
    const { klok, memory } = createMemory();
    memory.keep('token-a', 'ib-1', klok.nu + 60 * MINUUT);
    expect(memory.find('token-a')).toBe('ib-1');
    expect(memory.find('token-a ')).toBeUndefined();
    expect(memory.find('')).toBeUndefined();
  });

  it('laat een token na vijf minuten opnieuw controleren', () => {
    const { klok, memory } = createMemory();
    memory.keep('token-a', 'ib-1', klok.nu + 60 * MINUUT);
    klok.nu += 5 * MINUUT - 1;
    expect(memory.find('token-a')).toBe('ib-1');
    klok.nu += 1;
    expect(memory.find('token-a')).toBeUndefined();
  });

  it('kent een token niet langer dan het geldig is', () => {
    const { klok, memory } = createMemory();
    memory.keep('token-a', 'ib-1', klok.nu + MINUUT);
    klok.nu += MINUUT;
    expect(memory.find('token-a')).toBeUndefined();
  });

  it('vergeet de oudste als het er te veel worden', () => {
    const { klok, memory } = createMemory();
    for (let nummer = 0; nummer <= 2000; nummer += 1) memory.keep(`token-${nummer}`, 'ib-1', klok.nu + MINUUT);
    expect([memory.find('token-0'), memory.find('token-1'), memory.find('token-2000')]).toEqual([
      undefined,
      'ib-1',
      'ib-1',
    ]);
  });
});
