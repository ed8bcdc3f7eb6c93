import { describe, expect, it } from 'vitest';
import { describeVeldWijziging } from './describe-beheer-audit';

describe('describeVeldWijziging', () => {
  it.each([
    ['wat het was en werd', { veld: 'rollen', van: 'ib', naar: 'kc' }, 'rollen: ib → kc'],
    ['alleen wat het werd als er niets stond', { veld: 'telefoon', van: '', naar: '020' }, 'telefoon: 020'],
    ['alleen wat het werd als dat nieuw is', { veld: 'tot', naar: '2026-11-30' }, 'tot: 2026-11-30'],
    ['dat het leeg is gemaakt', { veld: 'telefoon', van: '020', naar: '' }, 'telefoon: 020 → leeg'],
    ['alleen het veld als de waarde niemand aangaat', { veld: 'naam' }, 'naam'],
  ])('zegt %s', (_, veld, tekst) => expect(describeVeldWijziging(veld)).toBe(tekst));
});
