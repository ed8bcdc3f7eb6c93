import type { Bericht } from '@domain/bericht/bericht';
import { describe, expect, it } from 'vitest';
import { eenWerkplek } from '../../test/builders/een-werkplek';
import { eenBericht } from '../../test/scenarios/mail-een-bericht';
import type { Write } from '../ports';
import { takeClaim, type BijAandacht } from './bericht-claim';

const NU = '2026-01-12T10:00:00.000Z';
const MELDING: Write = { kind: 'put', value: { id: 'melding-1', soort: 'melding' } };

async function claim(bijAandacht: BijAandacht<Bericht>) {
  const { deps } = await eenWerkplek();
  await deps.dossiers.commit('d-1', [{ kind: 'create', value: eenBericht({ id: 'bericht-1' }) }]);
  const gepakt = await takeClaim<Bericht>(deps.dossiers, 'd-1', 'bericht-1', NU, bijAandacht);
  if (!gepakt) throw new Error('niet vrij');
  const read = async () => (await deps.dossiers.list('d-1')).map(({ value }) => value);
  return { ...gepakt, read };
}

describe('takeClaim', () => {
  it('bewaart wat erbij hoort als het bericht op een mens wacht, en anders niet', async () => {
    const { bericht, save, read } = await claim(async () => [MELDING]);
    expect(await save({ ...bericht, status: 'klaargezet' })).toBe(true);
    expect((await read()).map(({ id }) => id)).toEqual(['bericht-1']);
    expect(await save({ ...bericht, status: 'aandacht' })).toBe(true);
    expect((await read()).map(({ id }) => id)).toEqual(['bericht-1', 'melding-1']);
  });

  it('bewaart het bericht ook als dat misgaat', async () => {
    const { bericht, save, read } = await claim(() => Promise.reject(new Error('stuk')));
    expect(await save({ ...bericht, status: 'aandacht' })).toBe(true);
    expect(await read()).toMatchObject([{ id: 'bericht-1', status: 'aandacht' }]);
  });
});
