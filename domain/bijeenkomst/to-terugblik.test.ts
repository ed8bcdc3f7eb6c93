import { describe, expect, it } from 'vitest';
import { eenAanmelding, eenBijeenkomst, eenConceptBijeenkomst, NU } from '../../test/builders/een-bijeenkomst';
import { makeRondzending } from './make-rondzending';
import { toTerugblikBeeld } from './to-terugblik';

const NIETS = { aanmeldingen: [], reacties: [], rondzendingen: [], woorden: { verborgen: [], samen: [] } };

describe('toTerugblikBeeld', () => {
  it('vraagt wat er standaard gevraagd wordt zolang niemand dat veranderde', () => {
    const { vragen, reagerenTot } = toTerugblikBeeld({ ...NIETS, bijeenkomst: eenBijeenkomst() });
    expect(vragen.map(({ naam }) => naam)).toEqual(['vraaggehad', 'vraagnodig']);
    expect(reagerenTot).toBe('2025-05-29');
  });

  it('telt wie er was, of wie een plek had als niemand dat bijhield', () => {
    const bijeenkomst = eenBijeenkomst();
    const plekken = [eenAanmelding(1), eenAanmelding(2)];
    expect(toTerugblikBeeld({ ...NIETS, bijeenkomst, aanmeldingen: plekken }).aanwezigen).toBe(2);
    const gemerkt = [eenAanmelding(1, { status: 'aanwezig' }), eenAanmelding(2)];
    expect(toTerugblikBeeld({ ...NIETS, bijeenkomst, aanmeldingen: gemerkt }).aanwezigen).toBe(1);
  });

  it('geeft van een reactie alleen de antwoorden, niet wanneer ze kwam', () => {
    const reactie = {
      id: 'reactie-1',
      soort: 'reactie',
      bijeenkomstId: 'b1',
      antwoorden: { cijfer: 8 },
      op: NU,
    } as const;
    const { reacties } = toTerugblikBeeld({ ...NIETS, bijeenkomst: eenBijeenkomst(), reacties: [reactie] });
    expect(reacties).toEqual([{ id: 'reactie-1', antwoorden: { cijfer: 8 } }]);
  });

  it('weet of de vragen verstuurd zijn', () => {
    const bijeenkomst = eenBijeenkomst();
    const stempel = bijeenkomst.gewijzigd;
    const mail = (rondzendingSoort: 'dank' | 'bericht') =>
      makeRondzending(bijeenkomst, stempel, { sleutel: 'x', rondzendingSoort, doel: 'deelnemers' });
    const isVerstuurd = (soort: 'dank' | 'bericht') =>
      toTerugblikBeeld({ ...NIETS, bijeenkomst, rondzendingen: [mail(soort)] }).isVerstuurd;
    expect([isVerstuurd('bericht'), isVerstuurd('dank')]).toEqual([false, true]);
  });

  it('kent bij een concept zonder datum geen laatste dag', () => {
    const bijeenkomst = eenConceptBijeenkomst({ datum: undefined });
    expect(toTerugblikBeeld({ ...NIETS, bijeenkomst }).reagerenTot).toBe('');
  });
});
