import type { Aanwezigheid } from '@domain/bijeenkomst/aanwezigheid';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eenBeeld } from '../../../../test/builders/een-bijeenkomst-beeld';
import type { Uitkomst } from '../../../api/request';
import { Storing } from '../../../api/storing';
import { createAfvinkRij } from './afvink-rij';

type Antwoord = 'goed' | 'weg' | 'stuk' | 'nee' | 'aanmelden';

const WEIGERING = { ok: false, refusals: [{ code: 'regel', message: 'Dat kan niet.' }] } as const;
const NIET_AANGEMELD = { ok: false, refusals: [{ code: 'niet-aangemeld', message: 'Meld je aan.' }] } as const;

/** `antwoorden`: what the server does with each question in turn; after that everything goes well. */
function eenRij(...antwoorden: Antwoord[]) {
  const gestuurd: string[] = [];
  const beelden: Uitkomst<BijeenkomstBeeld>[] = [];
  const rij = createAfvinkRij({
    async verstuur(id: string, status: Aanwezigheid) {
      gestuurd.push(`${id} ${status}`);
      const antwoord = antwoorden.shift();
      if (antwoord === 'weg') throw new Storing('geenVerbinding');
      if (antwoord === 'stuk') throw new Storing('storing', '7F3A');
      if (antwoord === 'aanmelden') return NIET_AANGEMELD;
      return antwoord === 'nee' ? WEIGERING : { ok: true, value: eenBeeld() };
    },
    onBeeld: (uitkomst) => void beelden.push(uitkomst),
  });
  return { rij, gestuurd, beelden };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createAfvinkRij', () => {
  it('stuurt vinkjes een voor een, in de volgorde van afvinken', async () => {
    const { rij, gestuurd, beelden } = eenRij();
    rij.zet('a', 'aanwezig');
    rij.zet('b', 'nietVerschenen');
    await vi.runAllTimersAsync();
    expect(gestuurd).toEqual(['a aanwezig', 'b nietVerschenen']);
    expect(beelden).toHaveLength(2);
    expect(rij.stand.get().wensen.size).toBe(0);
  });

  it('probeert het zonder verbinding vanzelf steeds opnieuw, met een pauze die oploopt tot tien seconden', async () => {
    const { rij, gestuurd } = eenRij('weg', 'weg', 'weg', 'weg', 'weg', 'weg');
    rij.zet('a', 'aanwezig');
    await vi.advanceTimersByTimeAsync(0);
    expect(rij.stand.get().hapering).toBe('geenVerbinding');
    await vi.advanceTimersByTimeAsync(1000 + 2000 + 4000 + 8000);
    expect(gestuurd).toHaveLength(5);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(gestuurd).toHaveLength(5);
    await vi.advanceTimersByTimeAsync(10_010);
    expect(gestuurd).toHaveLength(7);
    expect(rij.stand.get()).toEqual({ wensen: new Map() });
  });

  it('noemt een storing van de server anders dan een weggevallen verbinding', async () => {
    const { rij } = eenRij('stuk');
    rij.zet('a', 'aanwezig');
    await vi.advanceTimersByTimeAsync(0);
    expect(rij.stand.get().hapering).toBe('storing');
  });

  it('stuurt van één persoon alleen de laatste wens', async () => {
    const { rij, gestuurd } = eenRij('weg');
    rij.zet('a', 'aanwezig');
    rij.zet('a', 'bevestigd');
    await vi.runAllTimersAsync();
    expect(gestuurd).toEqual(['a aanwezig', 'a bevestigd']);
  });

  it('stuurt ook de wens van tijdens het bewaren van de vorige', async () => {
    const { rij, gestuurd } = eenRij();
    rij.zet('a', 'aanwezig');
    rij.zet('a', 'bevestigd');
    await vi.runAllTimersAsync();
    expect(gestuurd).toEqual(['a aanwezig', 'a bevestigd']);
    expect(rij.stand.get().wensen.size).toBe(0);
  });

  it('laat een geweigerd vinkje los, zegt waarom, en gaat door met de rest', async () => {
    const { rij, gestuurd } = eenRij('nee');
    rij.zet('a', 'aanwezig');
    rij.zet('b', 'aanwezig');
    await vi.runAllTimersAsync();
    expect(gestuurd).toEqual(['a aanwezig', 'b aanwezig']);
    expect(rij.stand.get()).toEqual({
      wensen: new Map(),
      geweigerd: { aanmeldingId: 'a', refusals: WEIGERING.refusals },
    });
    rij.vergeetWeigering();
    expect(rij.stand.get().geweigerd).toBeUndefined();
  });

  it('houdt een vinkje vast als de aanmelding bij Teams verlopen is', async () => {
    const { rij, gestuurd } = eenRij('aanmelden');
    rij.zet('a', 'aanwezig');
    await vi.advanceTimersByTimeAsync(0);
    expect(rij.stand.get().wensen.get('a')).toBe('aanwezig');
    await vi.runAllTimersAsync();
    expect(gestuurd).toHaveLength(2);
  });

  it('probeert meteen opnieuw als je daarom vraagt', async () => {
    const { rij, gestuurd } = eenRij('weg');
    rij.zet('a', 'aanwezig');
    await vi.advanceTimersByTimeAsync(0);
    rij.probeerNu();
    await vi.advanceTimersByTimeAsync(1);
    expect(gestuurd).toHaveLength(2);
  });
});
