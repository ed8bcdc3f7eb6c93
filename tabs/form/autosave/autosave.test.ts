import type { Antwoorden } from '@domain/formulier/antwoord';
import { checkAntwoorden } from '@domain/formulier/check-antwoorden';
import type { Veld } from '@domain/formulier/veld';
import type { Wijziging } from '@domain/formulier/wijziging';
import { applyWijzigingen } from '@domain/formulier/wijzigingen';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from './autosave';
import type { SaveAnswer } from './autosave-state';

const VELDEN: readonly Veld[] = [
  { naam: 'beeld', soort: 'langeTekst', label: 'Beeld', maxLengte: 50 },
  { naam: 'doel', soort: 'tekst', label: 'Doel', maxLengte: 50 },
  { naam: 'op', soort: 'datum', label: 'Op' },
  {
    naam: 'rijen',
    soort: 'lijst',
    label: 'Rijen',
    rijNaam: 'rij',
    maxRijen: 9,
    velden: [
      { naam: 'a', soort: 'tekst', label: 'A', maxLengte: 20 },
      { naam: 'b', soort: 'tekst', label: 'B', maxLengte: 20 },
    ],
  },
];

/** A server with the real rules of saving; `stuk` makes the line drop, before or after the save arrives. */
function serve(start: Antwoorden = {}) {
  const server = { antwoorden: start, stuk: undefined as 'heen' | 'terug' | undefined };
  const verzoeken: (readonly Wijziging[])[] = [];
  const weigert = new Set<string>();
  const save = async (wijzigingen: readonly Wijziging[]): Promise<SaveAnswer> => {
    verzoeken.push(wijzigingen);
    await new Promise((done) => setTimeout(done, 100));
    if (server.stuk === 'heen') throw new Error('weg');
    const geweigerd = wijzigingen.filter(({ pad }) => weigert.has(pad));
    if (geweigerd.length > 0)
      return { ok: false, refusals: geweigerd.map(({ pad }) => ({ code: 'regel', message: 'Mag niet.', pad })) };
    const uitkomst = applyWijzigingen(VELDEN, server.antwoorden, wijzigingen);
    if (!uitkomst.ok)
      return {
        ok: false,
        refusals: uitkomst.refusals,
        botsingen: uitkomst.botsingen,
      };
    server.antwoorden = uitkomst.antwoorden;
    if (server.stuk === 'terug') throw new Error('weg');
    return { ok: true, antwoorden: server.antwoorden, stempels: {} };
  };
  const autosave = createAutosave({
    velden: VELDEN,
    antwoorden: start,
    save,
    keur: (antwoorden) => checkAntwoorden(VELDEN, antwoorden, 'bewaren'),
    isOffline: () => true,
    now: () => '2026-01-01T10:42:00Z',
  });
  return { server, verzoeken, weigert, autosave, stand: () => autosave.getState().stand };
}

const wacht = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('createAutosave: bewaren', () => {
  it('bewaart een seconde na de laatste toets, alleen wat veranderde', async () => {
    const { autosave, verzoeken, stand } = serve({ beeld: 'oud', doel: 'blijft' });
    autosave.change('beeld', 'n');
    await wacht(900);
    autosave.change('beeld', 'nieuw');
    await wacht(900);
    expect(verzoeken).toEqual([]);
    await wacht(100);
    expect(stand()).toEqual({ soort: 'bewaren' });
    await wacht(100);
    expect(verzoeken).toEqual([[{ pad: 'beeld', van: 'oud', naar: 'nieuw' }]]);
    expect(stand()).toEqual({ soort: 'opgeslagen', op: '2026-01-01T10:42:00Z' });
    expect(autosave.getState().isOnbewaard).toBe(false);
  });

  it('heeft één verzoek onderweg; wat intussen getypt is gaat daarna mee', async () => {
    const { autosave, verzoeken } = serve();
    autosave.change('beeld', 'een');
    await wacht(1050);
    autosave.change('beeld', 'een twee');
    await wacht(60);
    expect(verzoeken).toHaveLength(1);
    await wacht(940);
    expect(verzoeken[1]).toEqual([{ pad: 'beeld', van: 'een', naar: 'een twee' }]);
  });

  it('bewaart bij flush meteen, ook als er net een verzoek onderweg is', async () => {
    const { autosave, server } = serve();
    autosave.change('beeld', 'een');
    await wacht(1050);
    autosave.change('beeld', 'een twee');
    const klaar = autosave.flush();
    await wacht(250);
    expect(await klaar).toBe(true);
    expect(server.antwoorden).toEqual({ beeld: 'een twee' });
  });

  it('stuurt niets als er niets te bewaren is', async () => {
    const { autosave, verzoeken, stand } = serve({ beeld: 'x' });
    autosave.change('beeld', 'xy');
    autosave.change('beeld', 'x');
    await wacht(2000);
    expect(verzoeken).toEqual([]);
    expect(stand()).toEqual({ soort: 'rust' });
  });

  it('bewaart een nieuwe rij en wat daarna in die rij getypt is', async () => {
    const { autosave, server } = serve();
    autosave.change('rijen/r1', { id: 'r1' });
    autosave.change('rijen/r1/a', 'een');
    await wacht(1050);
    autosave.change('rijen/r1/b', 'twee');
    await wacht(2000);
    expect(server.antwoorden).toEqual({ rijen: [{ id: 'r1', a: 'een', b: 'twee' }] });
  });
});

describe('createAutosave: zonder verbinding', () => {
  it('houdt de tekst vast, zegt het, en bewaart als de verbinding terug is', async () => {
    const { autosave, server, stand } = serve();
    server.stuk = 'heen';
    autosave.change('beeld', 'een');
    await wacht(1100);
    expect(stand()).toEqual({ soort: 'geenVerbinding' });
    autosave.change('beeld', 'een twee');
    await wacht(60_000);
    expect(autosave.getState()).toMatchObject({ antwoorden: { beeld: 'een twee' }, isOnbewaard: true });
    server.stuk = undefined;
    await autosaveTerug(autosave);
    expect(server.antwoorden).toEqual({ beeld: 'een twee' });
    expect(stand().soort).toBe('opgeslagen');
  });

  it('probeert het met een groeiende pauze', async () => {
    const { autosave, server, verzoeken } = serve();
    server.stuk = 'heen';
    autosave.change('beeld', 'een');
    await wacht(1100);
    const aantallen = [];
    for (const pauze of [2100, 4100, 8100, 15_100, 30_100, 30_100]) {
      await wacht(pauze);
      aantallen.push(verzoeken.length);
    }
    expect(aantallen).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it('ziet een eigen bewaring waarvan het antwoord wegviel niet aan voor die van een ander', async () => {
    const { autosave, server, stand } = serve();
    server.stuk = 'terug';
    autosave.change('beeld', 'een');
    autosave.change('rijen/r1', { id: 'r1', a: 'x' });
    await wacht(1100);
    server.stuk = undefined;
    autosave.change('beeld', 'een twee');
    autosave.change('rijen/r1/a', 'xy');
    await wacht(3000);
    expect(stand().soort).toBe('opgeslagen');
    expect(server.antwoorden).toEqual({ beeld: 'een twee', rijen: [{ id: 'r1', a: 'xy' }] });
  });
});

const autosaveTerug = async (autosave: { flush(): Promise<boolean> }) => {
  const klaar = autosave.flush();
  await wacht(300);
  return klaar;
};

describe('createAutosave: geweigerd', () => {
  it('bewaart de andere velden als één veld geweigerd wordt', async () => {
    const { autosave, server, weigert, stand, verzoeken } = serve();
    weigert.add('doel');
    autosave.change('beeld', 'goed');
    autosave.change('doel', 'fout');
    await wacht(1300);
    expect(server.antwoorden).toEqual({ beeld: 'goed' });
    expect(stand()).toEqual({ soort: 'geweigerd', paden: ['doel'] });
    await wacht(60_000);
    expect(verzoeken).toHaveLength(2);
  });

  it('probeert een geweigerd veld opnieuw zodra het anders is', async () => {
    const { autosave, server, weigert } = serve();
    weigert.add('doel');
    autosave.change('doel', 'fout');
    await wacht(1300);
    weigert.delete('doel');
    autosave.change('doel', 'goed');
    await wacht(1300);
    expect(server.antwoorden).toEqual({ doel: 'goed' });
  });

  it('stuurt niet wat de server toch weigert, en van een nieuwe rij wel de rest', async () => {
    const { autosave, server, stand, verzoeken } = serve();
    autosave.change('rijen/r1', { id: 'r1', a: 'goed', b: 'b'.repeat(21) });
    await wacht(1300);
    expect(verzoeken).toHaveLength(1);
    expect(server.antwoorden).toEqual({ rijen: [{ id: 'r1', a: 'goed' }] });
    expect(stand()).toEqual({ soort: 'geweigerd', paden: ['rijen/r1/b'] });
  });

  it('blijft niet vragen als de weigering bij geen enkel veld hoort', async () => {
    const { verzoeken, autosave } = serve();
    const dicht = createAutosave({
      velden: VELDEN,
      antwoorden: {},
      save: async (wijzigingen) => {
        verzoeken.push(wijzigingen);
        return { ok: false, refusals: [{ code: 'stap-gereed', message: 'De stap is gereed.' }] };
      },
      keur: () => [],
      isOffline: () => false,
      now: () => '',
    });
    autosave.stop();
    dicht.change('beeld', 'een');
    await wacht(60_000);
    expect(verzoeken).toHaveLength(1);
    expect(dicht.getState().stand).toEqual({ soort: 'geweigerd', paden: ['beeld'] });
  });
});
