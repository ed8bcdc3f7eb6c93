import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Veld } from '@domain/formulier/veld';
import type { Waarde } from '@domain/formulier/wijziging';
import { applyWijzigingen, readPad } from '@domain/formulier/wijzigingen';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from './autosave';

const VELDEN: readonly Veld[] = [
  { naam: 'beeld', soort: 'langeTekst', label: 'Beeld', maxLengte: 50 },
  { naam: 'doel', soort: 'tekst', label: 'Doel', maxLengte: 50 },
  {
    naam: 'rijen',
    soort: 'lijst',
    label: 'Rijen',
    rijNaam: 'rij',
    maxRijen: 9,
    velden: [{ naam: 'a', soort: 'tekst', label: 'A', maxLengte: 20 }],
  },
];
const TEUN = { doorId: 'teun', door: 'Teun', op: '2026-01-01T10:00:00Z' };

/** A server with the real rules of saving, in which Teun writes too. */
function serve(start: Antwoorden = {}) {
  const server = { antwoorden: start };
  const schrijf = (pad: string, van: Waarde, naar: Waarde) => {
    const uitkomst = applyWijzigingen(VELDEN, server.antwoorden, [{ pad, van, naar }]);
    if (uitkomst.ok) server.antwoorden = uitkomst.antwoorden;
  };
  const autosave = createAutosave({
    velden: VELDEN,
    antwoorden: start,
    async save(wijzigingen) {
      await new Promise((done) => setTimeout(done, 100));
      const uitkomst = applyWijzigingen(VELDEN, server.antwoorden, wijzigingen);
      if (!uitkomst.ok)
        return {
          ok: false,
          refusals: [],
          botsingen: uitkomst.botsingen.map((botsing) => ({ ...botsing, stempel: TEUN })),
        };
      server.antwoorden = uitkomst.antwoorden;
      return { ok: true, antwoorden: server.antwoorden, stempels: {} };
    },
    keur: () => [],
    isOffline: () => true,
    now: () => '2026-01-01T10:42:00Z',
  });
  return {
    server,
    autosave,
    stand: () => autosave.getState().stand,
    teun: (pad: string, naar: Waarde) => schrijf(pad, readPad(server.antwoorden, pad), naar),
  };
}

const wacht = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('createAutosave: samen', () => {
  it('neemt over wat een collega veranderde in een veld dat ik niet aanraakte', async () => {
    const { autosave, teun } = serve();
    const gezien: string[] = [];
    autosave.onBijgewerkt((paden) => gezien.push(...paden));
    teun('doel', 'van Teun');
    autosave.change('beeld', 'van mij');
    await wacht(1300);
    expect(autosave.getState().antwoorden).toEqual({ beeld: 'van mij', doel: 'van Teun' });
    expect(gezien).toEqual(['doel']);
  });

  it('overschrijft niets: dezelfde tekst van een collega vraagt om een keuze, de rest is bewaard', async () => {
    const { autosave, teun, server, stand } = serve();
    teun('beeld', 'van Teun');
    autosave.change('beeld', 'van mij');
    autosave.change('doel', 'ook van mij');
    await wacht(1300);
    expect(server.antwoorden).toEqual({ beeld: 'van Teun', doel: 'ook van mij' });
    expect(stand()).toEqual({ soort: 'kiezen', door: 'Teun', pad: 'beeld' });
    expect(autosave.getState().antwoorden['beeld']).toBe('van mij');
    autosave.change('beeld', 'van mij, langer');
    expect(autosave.getState().botsingen).toMatchObject([{ naar: 'van mij, langer', huidig: 'van Teun' }]);
  });

  it.each([
    ['mijn tekst', 'van mij'],
    ['die van Teun', 'van Teun'],
    ['een samenvoeging', 'van ons'],
  ])('bewaart na de keuze %s', async (_, gekozen) => {
    const { autosave, teun, server } = serve({ beeld: 'oud' });
    teun('beeld', 'van Teun');
    autosave.change('beeld', 'van mij');
    await wacht(1300);
    autosave.choose('beeld', gekozen);
    await wacht(200);
    expect(server.antwoorden).toEqual({ beeld: gekozen });
    expect(autosave.getState()).toMatchObject({ botsingen: [], isOnbewaard: false });
  });

  it('haalt een rij terug die een collega verwijderde terwijl ik erin schreef, als ik dat kies', async () => {
    const start = { rijen: [{ id: 'r1', a: 'een' }] };
    const { autosave, teun, server } = serve(start);
    teun('rijen/r1', null);
    autosave.change('rijen/r1/a', 'een twee');
    await wacht(1300);
    expect(autosave.getState().botsingen).toMatchObject([{ pad: 'rijen/r1/a', huidig: null }]);
    autosave.choose('rijen/r1/a', 'een twee');
    await wacht(300);
    expect(server.antwoorden).toEqual({ rijen: [{ id: 'r1', a: 'een twee' }] });
  });

  it('laat die rij los als ik dat kies', async () => {
    const start = { rijen: [{ id: 'r1', a: 'een' }] };
    const { autosave, teun } = serve(start);
    teun('rijen/r1', null);
    autosave.change('rijen/r1/a', 'een twee');
    await wacht(1300);
    autosave.choose('rijen/r1/a', null);
    await wacht(300);
    autosave.receive({}, {});
    expect(autosave.getState()).toMatchObject({ isOnbewaard: false, botsingen: [], antwoorden: { rijen: [] } });
  });

  it('vraagt wat er met een rij moet die ik verwijderde en een collega veranderde', async () => {
    const { autosave, teun, server } = serve({
      rijen: [
        { id: 'r1', a: 'een' },
        { id: 'r2', a: 'x' },
      ],
    });
    teun('rijen/r1/a', 'een twee');
    autosave.change('rijen/r1', null);
    await wacht(1300);
    expect(autosave.getState().botsingen).toMatchObject([{ pad: 'rijen/r1', naar: null }]);
    autosave.choose('rijen/r1', { id: 'r1', a: 'een twee' });
    await wacht(300);
    expect(autosave.getState().antwoorden).toEqual(server.antwoorden);
    expect(server.antwoorden).toEqual({
      rijen: [
        { id: 'r1', a: 'een twee' },
        { id: 'r2', a: 'x' },
      ],
    });
  });

  it('neemt bij verversen over wat nieuw is en houdt wat ik aan het typen ben', async () => {
    const { autosave } = serve({ beeld: 'oud', doel: 'oud' });
    autosave.change('beeld', 'van mij');
    autosave.receive({ beeld: 'oud', doel: 'van Teun', rijen: [{ id: 'r1', a: 'x' }] }, {});
    expect(autosave.getState().antwoorden).toEqual({
      beeld: 'van mij',
      doel: 'van Teun',
      rijen: [{ id: 'r1', a: 'x' }],
    });
  });

  it('vergeet bij verversen niet dat een collega hetzelfde veld veranderde', async () => {
    const { autosave, teun, stand } = serve({ beeld: 'oud' });
    autosave.change('beeld', 'van mij');
    teun('beeld', 'van Teun');
    autosave.receive({ beeld: 'van Teun' }, {});
    await wacht(1300);
    expect(stand().soort).toBe('kiezen');
  });
});
