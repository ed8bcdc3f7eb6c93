import { describe, expect, it } from 'vitest';
import { eenStempel, eenVolledigDossier } from '../../test/builders/een-dossier';
import { replaceStap } from './verandering';
import { listTaken } from './taken';

type Wensen = Parameters<typeof eenVolledigDossier>[0];
const taken = (wensen: Wensen = {}) => listTaken(eenVolledigDossier(wensen));
const vind = (soort: string, wensen: Wensen = {}) => taken(wensen).find((taak) => taak.soort === soort);

const NIET_VASTGESTELD = { 9: { vastgesteldOp: undefined, vastgesteldDoor: undefined } };
const NIET_GEEVALUEERD = { 10: { evaluaties: [], gehoudenOp: undefined } };

describe('listTaken', () => {
  it('zet de eerste datum vooraan', () => {
    const datums = taken({ stappen: { ...NIET_VASTGESTELD, ...NIET_GEEVALUEERD } }).map(({ datum }) => datum);
    expect(datums).toEqual(['2024-10-14', '2025-01-17', '2025-01-30']);
  });

  it('laat niets wachten in een gearchiveerd dossier', () => {
    expect(taken({ stappen: NIET_VASTGESTELD, kop: { isGearchiveerd: true } })).toEqual([]);
  });

  describe('vaststellen', () => {
    it('wacht zes weken na de start, met hoeveel stappen er nog open zijn', () => {
      expect(vind('vaststellen', { stappen: NIET_VASTGESTELD, gereed: [1, 2, 3] })).toEqual({
        soort: 'vaststellen',
        datum: '2024-10-14',
        stap: 4,
        doe: 'Stel het OPP vast',
        reden: 'De zes weken zijn dan om. Zes stappen zijn nog niet gereed.',
      });
    });

    it('telt over schrikkeldag en jaargrens heen', () => {
      expect(vind('vaststellen', { stappen: NIET_VASTGESTELD, verhaal: { start: '2024-01-18' } })?.datum).toBe(
        '2024-02-29',
      );
      expect(vind('vaststellen', { stappen: NIET_VASTGESTELD, verhaal: { start: '2024-11-20' } })?.datum).toBe(
        '2025-01-01',
      );
    });

    it('is klaar als het OPP is vastgesteld, en hoort niet bij lichte ondersteuning', () => {
      expect(vind('vaststellen')).toBeUndefined();
      expect(vind('vaststellen', { niveau: 'licht' })).toBeUndefined();
    });

    it('zegt het als iemand niet instemt', () => {
      const instemmingen = [{ id: 'i1', gezaghebbende: 'gezaghebbende-1', instemming: 'nee', reden: 'Te veel.' }];
      expect(
        vind('vaststellen', { stappen: { 9: { instemmingen } }, gereed: [1, 2, 3, 4, 5, 6, 7, 8, 9] }),
      ).toMatchObject({
        stap: 9,
        reden: 'De zes weken zijn dan om. Er is nog geen overeenstemming met de ouders.',
      });
    });
  });

  describe('terugkoppelen', () => {
    it('wacht op de dag die met de leerling is afgesproken', () => {
      expect(vind('terugkoppelen', { stappen: { 2: { terugkoppelingDoor: undefined } } })).toEqual({
        soort: 'terugkoppelen',
        datum: '2024-10-02',
        stap: 2,
        doe: 'Vertel Fenna wat er met de inbreng is gedaan',
        reden: 'Dit is zo afgesproken in het gesprek van 11 september 2024.',
      });
    });

    it('wacht zonder afspraak vanaf de vaststelling', () => {
      const stap2 = { terugkoppelingDoor: undefined, terugkoppelingOp: undefined };
      expect(vind('terugkoppelen', { stappen: { 2: stap2 } })?.datum).toBe('2024-10-11');
      expect(vind('terugkoppelen', { stappen: { 2: stap2, ...NIET_VASTGESTELD } })).toBeUndefined();
    });

    it('is klaar als iemand het deed, en vervalt als de leerling geen inbreng gaf', () => {
      expect(vind('terugkoppelen')).toBeUndefined();
      const afgezien = { terugkoppelingDoor: undefined, stemAfgezien: true, stemAfgezienReden: 'Wil niet.' };
      expect(vind('terugkoppelen', { stappen: { 2: afgezien } })).toBeUndefined();
    });
  });

  describe('tussendoel', () => {
    it('noemt de eerste datum en alle tussendoelen van die dag', () => {
      expect(vind('tussendoel', { stappen: NIET_GEEVALUEERD })).toMatchObject({
        datum: '2025-01-17',
        stap: 10,
        doe: 'Evalueer tussendoel 1, 2, 3 en 4',
        reden: 'Het evaluatiegesprek is op 30 januari 2025.',
      });
    });

    it('noemt alleen wat nog geen resultaat heeft', () => {
      const evaluaties = [
        { id: 'e1', tussendoel: 'tussendoel-1', resultaat: 'behaald' },
        { id: 'e2', tussendoel: 'tussendoel-2', toelichting: 'nog niet beoordeeld' },
        { id: 'e3', tussendoel: 'tussendoel-3', resultaat: 'deels' },
        { id: 'e4', tussendoel: 'tussendoel-4', resultaat: 'niet' },
      ];
      expect(vind('tussendoel', { stappen: { 10: { evaluaties } } })?.doe).toBe('Evalueer tussendoel 2');
      expect(vind('tussendoel')).toBeUndefined();
    });
  });

  describe('evaluatiegesprek', () => {
    it('wacht tot het is gehouden', () => {
      expect(vind('evaluatiegesprek', { stappen: NIET_GEEVALUEERD })).toMatchObject({ datum: '2025-01-30', stap: 10 });
      expect(vind('evaluatiegesprek')).toBeUndefined();
    });

    it('is ook klaar als het een paar dagen eerder werd gehouden', () => {
      expect(vind('evaluatiegesprek', { verhaal: { gehouden: '2025-01-28' } })).toBeUndefined();
    });

    it('wacht weer als er na het gehouden gesprek een nieuwe datum is gezet', () => {
      const dossier = eenVolledigDossier({ verhaal: { gesprek: '2025-06-12' } });
      const stempels = { evaluatiegesprekOp: eenStempel({ op: '2025-02-03T09:00:00.000Z' }) };
      const gepland = listTaken(replaceStap(dossier, { ...dossier.stappen[7]!, stempels }));
      expect(gepland.find(({ soort }) => soort === 'evaluatiegesprek')?.datum).toBe('2025-06-12');
    });
  });

  describe('evaluatie (BR-04)', () => {
    it('wacht twaalf maanden na de vorige keer', () => {
      expect(vind('evaluatie')).toMatchObject({
        datum: '2026-01-30',
        doe: 'Evalueer het OPP met de ouders',
        reden: 'De wet vraagt dit elk schooljaar. De vorige keer was 30 januari 2025.',
      });
    });

    it('telt van 29 februari naar 28 februari', () => {
      expect(vind('evaluatie', { verhaal: { gehouden: '2024-02-29' } })?.datum).toBe('2025-02-28');
    });

    it('telt zonder evaluatie vanaf de vaststelling, tenzij er eerder al een gesprek staat', () => {
      const zonderGesprek = { ...NIET_GEEVALUEERD, 8: { evaluatiegesprekOp: undefined } };
      expect(vind('evaluatie', { stappen: zonderGesprek })?.datum).toBe('2025-10-11');
      expect(vind('evaluatie', { stappen: NIET_GEEVALUEERD })).toBeUndefined();
    });

    it('hoort niet bij lichte ondersteuning', () => {
      expect(vind('evaluatie', { niveau: 'licht' })).toBeUndefined();
    });
  });
});
