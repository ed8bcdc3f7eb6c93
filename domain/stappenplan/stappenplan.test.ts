import { describe, expect, it } from 'vitest';
import { judgeStap } from '../../test/builders/judge-stap';
import type { Veld } from '../formulier/veld';
import { NIVEAUS, type StapNummer } from './stap';
import { findStap, isNodig, STAPPEN } from './stappenplan';

const metRijen = (velden: readonly Veld[]): readonly Veld[] =>
  velden.flatMap((veld) => (veld.soort === 'lijst' ? [veld, ...veld.velden] : [veld]));
const ALLE_VELDEN = STAPPEN.flatMap((stap) =>
  metRijen(stap.velden).map((veld) => [`${stap.nummer} ${veld.naam}`, veld] as const),
);

describe('STAPPEN', () => {
  it('zijn er elf, op volgorde van nummer en van fase', () => {
    expect(STAPPEN.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(STAPPEN.map(({ fase }) => fase[0]).join('')).toBe('wwwbbpppprr');
  });

  it.each(STAPPEN.map((stap) => [stap.nummer, stap] as const))(
    'stap %i heeft unieke veldnamen die in een pad passen',
    (_, stap) => {
      for (const velden of [
        stap.velden,
        ...stap.velden.flatMap((veld) => (veld.soort === 'lijst' ? [veld.velden] : [])),
      ]) {
        const namen = velden.map(({ naam }) => naam);
        expect(new Set(namen).size).toBe(namen.length);
        expect(namen.every((naam) => /^[A-Za-z0-9]+$/.test(naam) && naam !== 'id' && naam !== 'volgorde')).toBe(true);
      }
    },
  );

  it.each(ALLE_VELDEN)('veld %s heeft een label en een grens die bij zijn soort past', (_, veld) => {
    expect(veld.label.trim()).not.toBe('');
    if (veld.soort === 'tekst') expect(veld.maxLengte).toBeLessThanOrEqual(200);
    if (veld.soort === 'langeTekst') expect(veld.maxLengte).toBeGreaterThanOrEqual(4000);
    if (veld.soort === 'keuze') expect(veld.opties.length > 0).toBe(veld.bron === undefined);
    if (veld.soort === 'lijst' && veld.groepeerOp) {
      expect(veld.velden.find(({ naam }) => naam === veld.groepeerOp)?.soort).toBe('keuze');
    }
  });

  it('vragen de wettelijke velden van de tien onderdelen', () => {
    const wettelijk = ALLE_VELDEN.filter(([, veld]) => veld.wettelijk).map(([naam]) => naam);
    expect(wettelijk).toEqual(
      expect.arrayContaining([
        '1 startdatum',
        '2 stemTekst',
        '2 stemInvloed',
        '3 factoren',
        '7 bestemmingen',
        '7 onderbouwing',
        '7 afwijking',
        '8 wie',
        '8 hoe',
        '9 overlegOp',
        '9 instemmingen',
        '9 vastgesteldOp',
        '10 gehoudenOp',
      ]),
    );
    expect(wettelijk.some((naam) => /^(4|5|6|11) /.test(naam))).toBe(false);
  });
});

describe('isNodig', () => {
  it('laat bij lichte ondersteuning stap 6, 7 en 9 weg', () => {
    expect(STAPPEN.filter((stap) => !isNodig(stap, 'licht')).map(({ nummer }) => nummer)).toEqual([6, 7, 9]);
  });
  it.each(['extra', 'voorziening'] as const)('vraagt bij %s alle elf stappen', (niveau) => {
    expect(STAPPEN.every((stap) => isNodig(stap, niveau))).toBe(true);
  });
});

describe('findStap', () => {
  it('vindt een stap op nummer', () => expect(findStap(8).code).toBe('tussendoelen'));
  it.each([0, 12, 1.5, Number.NaN])('kent geen stap %s', (nummer) =>
    expect(findStap(nummer as number)).toBeUndefined(),
  );
});

describe('de elf stappen samen', () => {
  it.each(NIVEAUS)('zijn met een volledig dossier op niveau %s allemaal gereed te melden', (niveau) => {
    const open = STAPPEN.filter((stap) => isNodig(stap, niveau)).flatMap((stap) => judgeStap(stap.nummer, { niveau }));
    expect(open).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as StapNummer[])(
    'geven bij een lege stap %i geen twee bezwaren op één plek',
    (nummer) => {
      const leeg = Object.fromEntries(findStap(nummer).velden.map(({ naam }) => [naam, undefined]));
      const plekken = judgeStap(nummer, { stappen: { [nummer]: leeg } }).map(({ pad }) => pad);
      expect(plekken.length).toBeGreaterThan(0);
      expect(new Set(plekken).size).toBe(plekken.length);
    },
  );

  it('verdragen datums die niet bestaan en rijen die geen rij zijn', () => {
    const kapot = {
      startdatum: '2024-02-30',
      evaluatiegesprekOp: 'morgen',
      tussendoelen: ['x'],
      instemmingen: 'x',
      evaluaties: 4,
    };
    for (const { nummer } of STAPPEN) {
      expect(() => judgeStap(nummer, { stappen: { 1: kapot, 8: kapot, 9: kapot, 10: kapot } })).not.toThrow();
    }
  });
});
