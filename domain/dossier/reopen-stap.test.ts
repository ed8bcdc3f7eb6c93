import { describe, expect, it } from 'vitest';
import { eenMomentopname, eenVolledigDossier } from '../../test/builders/een-dossier';
import { eenMoment } from '../../test/builders/een-moment';
import type { StapNummer } from '../stappenplan/stap';
import type { Dossier } from './dossier';
import { reopenStap } from './reopen-stap';

const reopen = (dossier: Dossier, nummer: StapNummer, reden: unknown = 'Nieuwe gegevens.') =>
  reopenStap(dossier, { nummer, antwoorden: { reden: reden as string }, moment: eenMoment() });
const na = (dossier: Dossier, nummer: StapNummer): Dossier => {
  const result = reopen(dossier, nummer);
  if (!result.ok) expect.fail(JSON.stringify(result.refusals));
  return result.value.dossier;
};

describe('reopenStap', () => {
  it('zet de stap weer op bezig en schrijft de reden in het logboek', () => {
    expect(reopen(eenVolledigDossier({ gereed: [2] }), 2)).toMatchObject({
      value: { logboek: [{ wat: 'stapHeropend', titel: 'Stap 2 heropend', tekst: 'Nieuwe gegevens.' }] },
    });
    const { kop, stappen } = na(eenVolledigDossier({ gereed: [1, 2] }), 2);
    expect([kop.voortgang[1], kop.huidigeStap]).toEqual(['bezig', 2]);
    expect(stappen[1]).not.toHaveProperty('gereed');
    expect(stappen[1]!.antwoorden['beeldSchool']).toBeTruthy();
  });

  it.each([
    ['geen reden', ' ', 'veld-leeg'],
    ['een reden die geen tekst is', 12, 'veld-soort'],
    ['een burgerservicenummer in de reden', 'zie 111222333', 'bsn'],
  ])('weigert %s', (_, reden, code) => {
    expect(reopen(eenVolledigDossier({ gereed: [2] }), 2, reden)).toMatchObject({ refusals: [{ pad: 'reden', code }] });
  });

  it('weigert een stap die nog open staat', () => {
    expect(reopen(eenVolledigDossier(), 2)).toMatchObject({ ok: false, refusals: [{ code: 'stap-niet-gereed' }] });
  });

  it('houdt bij stap 3 de factoren als begin, en vraagt een nieuwe datum', () => {
    const momentopnamen = [eenMomentopname()];
    const dossier = na(eenVolledigDossier({ gereed: [3], momentopnamen }), 3);
    expect(dossier.stappen[2]!.antwoorden['momentopnameOp']).toBeUndefined();
    expect(dossier.stappen[2]!.antwoorden['factoren']).toHaveLength(6);
    expect(dossier.momentopnamen).toBe(momentopnamen);
  });

  describe('van een gearchiveerd dossier', () => {
    const archief = eenVolledigDossier({
      gereed: true,
      stappen: { 11: { besluit: 'archiveren', archiveerReden: 'Van school.' } },
      kop: { status: 'gearchiveerd', isGearchiveerd: true },
    });

    it('opent stap 11 het hele dossier', () => {
      expect(na(archief, 11).kop).toMatchObject({ status: 'lopend', isGearchiveerd: false, huidigeStap: 11 });
    });

    it('blijven de andere stappen dicht', () => {
      expect(reopen(archief, 10)).toMatchObject({ ok: false, refusals: [{ code: 'dossier-gearchiveerd' }] });
    });
  });
});
