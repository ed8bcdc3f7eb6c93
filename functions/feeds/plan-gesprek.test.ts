import { describe, expect, it } from 'vitest';
import { eenGesprek } from '../../test/builders/een-gesprek';
import { allesErnaast } from './follow-container';
import { planGesprek } from './plan-gesprek';

describe('planGesprek', () => {
  it('brengt alleen een gesprek dat wacht naar de agenda', async () => {
    const gedaan: string[] = [];
    const werk = planGesprek(async (dossierId, id) => {
      gedaan.push(`${dossierId} ${id}`);
      return { soort: 'verzonden' };
    });
    const anders = [eenGesprek({ status: 'gepland' }), { id: 'bericht-1', soort: 'bericht', status: 'wachtend' }];
    expect(anders.map((document) => werk(document))).toEqual([undefined, undefined]);
    await werk(eenGesprek())?.();
    expect(gedaan).toEqual(['dossier-1 gesprek-1']);
  });
});

describe('allesErnaast', () => {
  it('laat de eerste die iets te doen heeft het doen', async () => {
    const een = async () => 'een';
    const twee = async () => 'twee';
    const werk = allesErnaast(
      () => undefined,
      () => een,
      () => twee,
    );
    expect(await werk({ id: 'x', soort: 'x' })?.()).toBe('een');
    expect(allesErnaast()({ id: 'x', soort: 'x' })).toBeUndefined();
  });
});
