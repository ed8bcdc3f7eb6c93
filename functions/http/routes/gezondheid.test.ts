import { describe, expect, it } from 'vitest';
import type { Outcome, Route } from '../route';
import { gezondheidRoute } from './gezondheid';

const ask = (route: Route): Promise<Outcome> => (route.handler as () => Promise<Outcome>)();
const STORING = { value: { status: 503, json: { status: 'storing', opslag: 'storing', versie: '1' } } };

describe('gezondheidRoute', () => {
  it('is gezond als de opslag antwoordt', async () => {
    const route = gezondheidRoute({ readStore: async () => undefined, versie: '1' });
    expect(await ask(route)).toMatchObject({
      value: { status: 200, json: { status: 'ok', opslag: 'ok', versie: '1' } },
    });
  });

  it('meldt een storing als de opslag niet te lezen is', async () => {
    const route = gezondheidRoute({ readStore: async () => Promise.reject(new Error('weg')), versie: '1' });
    expect(await ask(route)).toMatchObject(STORING);
  });

  it('wacht niet op een opslag die blijft zwijgen', async () => {
    const route = gezondheidRoute({ readStore: () => new Promise(() => {}), versie: '1', maxMs: 10 });
    expect(await ask(route)).toMatchObject(STORING);
  });
});
