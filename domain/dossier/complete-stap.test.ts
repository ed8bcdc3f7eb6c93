import { describe, expect, it } from 'vitest';
import { eenDossier, eenMomentopname, eenVolledigDossier } from '../../test/builders/een-dossier';
import { eenMoment } from '../../test/builders/een-moment';
import type { StapNummer } from '../stappenplan/stap';
import { completeStap } from './complete-stap';
import type { Dossier } from './dossier';

const complete = (dossier: Dossier, nummer: StapNummer, op = '2025-02-03T08:00:00.000Z') =>
  completeStap(dossier, { nummer, personen: [{ id: 'teun-hazelaar', uit: 'school' }], moment: eenMoment(op) });
const na = (dossier: Dossier, nummer: StapNummer): Dossier => {
  const result = complete(dossier, nummer);
  if (!result.ok) expect.fail(JSON.stringify(result.refusals));
  return result.value.dossier;
};

describe('completeStap', () => {
  it('legt vast wie de stap wanneer gereed meldde, en schrijft het in het logboek', () => {
    const result = complete(eenVolledigDossier(), 2);
    expect(result).toMatchObject({
      ok: true,
      value: {
        logboek: [{ wat: 'stapGereed', titel: 'Stap 2 gereed', tekst: 'Beeld van leerling, ouders en school' }],
      },
    });
    expect(na(eenVolledigDossier(), 2).stappen[1]).toMatchObject({
      toestand: 'gereed',
      gereed: { doorId: 'marit-lijsterbes' },
    });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const)('meldt een volledige stap %i gereed', (nummer) => {
    expect(na(eenVolledigDossier(), nummer).kop.voortgang[nummer - 1]).toBe('gereed');
  });

  it('noemt alles wat nog ontbreekt, met de plaats', () => {
    const result = complete(eenVolledigDossier({ stappen: { 2: { beeldSchool: '', stemVorm: undefined } } }), 2);
    expect(result.ok ? [] : result.refusals.map(({ pad, code }) => [pad, code])).toEqual([
      ['beeldSchool', 'veld-leeg'],
      ['stemVorm', 'veld-leeg'],
    ]);
  });

  it('oordeelt ook met de regels over velden heen', () => {
    const result = complete(eenVolledigDossier({ verhaal: { evaluatiedatum: '2025-01-24' } }), 8);
    expect(result).toMatchObject({ ok: false, refusals: [{ code: 'evaluatie-te-laat' }, {}, {}, {}] });
  });

  it('bewaart geen antwoord op een vraag die niet gesteld wordt', () => {
    const dossier = eenVolledigDossier({ stappen: { 2: { stemAfgezienReden: 'eerst wel getypt' } } });
    expect(na(dossier, 2).stappen[1]!.antwoorden).not.toHaveProperty('stemAfgezienReden');
  });

  it('laat de andere stappen hetzelfde object', () => {
    const dossier = eenVolledigDossier();
    expect(na(dossier, 2).stappen.filter((stap, plaats) => stap !== dossier.stappen[plaats])).toHaveLength(1);
  });

  it('wijst daarna de volgende stap aan', () => {
    expect(na(eenVolledigDossier({ gereed: [1, 2] }), 3).kop).toMatchObject({ huidigeStap: 4, fase: 'begrijpen' });
  });

  it('ziet een dubbele klik niet als fout', () => {
    const dossier = eenVolledigDossier({ gereed: [2] });
    expect(complete(dossier, 2)).toEqual({ ok: true, value: { dossier, logboek: [] } });
  });

  it('weigert een stap die niet nodig is en een gearchiveerd dossier', () => {
    expect(complete(eenDossier({ niveau: 'licht' }), 7)).toMatchObject({ refusals: [{ code: 'stap-niet-nodig' }] });
    const archief = eenVolledigDossier({ kop: { isGearchiveerd: true } });
    expect(complete(archief, 2)).toMatchObject({ refusals: [{ code: 'dossier-gearchiveerd' }] });
  });

  describe('bij stap 3', () => {
    it('legt een momentopname vast die blijft staan', () => {
      const [eerste] = na(eenVolledigDossier(), 3).momentopnamen;
      expect(eerste).toMatchObject({ id: 'dossier-momentopname-001', datum: '2024-10-01' });
      expect(eerste?.antwoorden['factoren']).toHaveLength(6);
      const tweede = na(eenVolledigDossier({ momentopnamen: [eerste!] }), 3);
      expect(tweede.momentopnamen.map(({ id }) => id)).toEqual([
        'dossier-momentopname-001',
        'dossier-momentopname-002',
      ]);
      expect(tweede.momentopnamen[0]).toBe(eerste);
    });

    it('weigert een datum voor de vorige momentopname, en noemt de eerste die kan', () => {
      const momentopnamen = [eenMomentopname({ datum: '2024-10-02' })];
      expect(complete(eenVolledigDossier({ momentopnamen }), 3)).toMatchObject({
        refusals: [{ code: 'momentopname-ouder', pad: 'momentopnameOp', voorstel: '2024-10-02' }],
      });
    });

    it('laat twee momentopnamen op dezelfde dag toe', () => {
      expect(complete(eenVolledigDossier({ momentopnamen: [eenMomentopname()] }), 3)).toMatchObject({ ok: true });
    });
  });

  describe('bij stap 11', () => {
    const archiveren = { besluit: 'archiveren', archiveerReden: 'Van school gegaan.' };

    it('archiveert het dossier als dat het besluit is, met de reden', () => {
      const result = complete(eenVolledigDossier({ stappen: { 11: archiveren } }), 11);
      expect(result).toMatchObject({
        value: {
          dossier: { kop: { status: 'gearchiveerd', isGearchiveerd: true, taken: [], volgendeDatum: '9999-12-31' } },
          logboek: [{ wat: 'gearchiveerd', tekst: 'Van school gegaan.' }],
        },
      });
    });

    it('laat het dossier anders lopen', () => {
      expect(na(eenVolledigDossier(), 11).kop).toMatchObject({ status: 'lopend', isGearchiveerd: false });
    });

    it('archiveert niet zonder reden', () => {
      const dossier = eenVolledigDossier({ stappen: { 11: { ...archiveren, archiveerReden: '' } } });
      expect(complete(dossier, 11)).toMatchObject({ refusals: [{ pad: 'archiveerReden', code: 'veld-leeg' }] });
    });
  });

  it('maakt van een concept een lopend dossier, en dat blijft het', () => {
    expect(na(eenVolledigDossier({ kop: { status: 'concept' } }), 1).kop.status).toBe('lopend');
  });
});
