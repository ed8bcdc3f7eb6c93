import { describe, expect, it } from 'vitest';
import { eenDossier } from '../../test/builders/een-dossier';
import { eenMoment } from '../../test/builders/een-moment';
import type { Antwoorden } from '../formulier/antwoord';
import { shareDossier, unshareDossier } from './deling';

const AKKOORD: Antwoorden = { akkoordVan: 'Beide ouders', akkoordOp: '2024-10-02', vorm: 'gesprek' };
const gedeeld = () => {
  const result = shareDossier(eenDossier(), AKKOORD, eenMoment());
  if (!result.ok) expect.fail(JSON.stringify(result.refusals));
  return result.value;
};

describe('shareDossier', () => {
  it('legt vast wie akkoord gaf, wanneer en hoe, en wie deelde', () => {
    expect(gedeeld()).toMatchObject({
      dossier: { kop: { isGedeeld: true, deling: { ...AKKOORD, ...eenMoment().stempel } } },
      logboek: [{ wat: 'gedeeld', tekst: 'Akkoord van Beide ouders op 2 oktober 2024. In een gesprek.' }],
    });
  });

  it.each<[string, Antwoorden, string, string]>([
    ['zonder wie akkoord gaf', { akkoordVan: ' ' }, 'akkoordVan', 'veld-leeg'],
    ['zonder datum', { akkoordOp: undefined }, 'akkoordOp', 'veld-leeg'],
    ['met een akkoord van morgen', { akkoordOp: '2024-10-04' }, 'akkoordOp', 'datum-volgorde'],
    ['met een dag die niet bestaat', { akkoordOp: '2024-09-31' }, 'akkoordOp', 'datum-bestaat-niet'],
    ['zonder hoe', { vorm: '' }, 'vorm', 'veld-leeg'],
    ['met iets dat niet gevraagd is', { aan: 'iedereen' }, 'aan', 'veld-onbekend'],
  ])('weigert delen %s', (_, over, pad, code) => {
    expect(shareDossier(eenDossier(), { ...AKKOORD, ...over }, eenMoment())).toMatchObject({
      ok: false,
      refusals: [{ pad, code }],
    });
  });

  it('kent de dag in Amsterdam: om 23.30 uur UTC is het daar al morgen', () => {
    const laat = eenMoment('2024-10-03T23:30:00.000Z');
    expect(shareDossier(eenDossier(), { ...AKKOORD, akkoordOp: '2024-10-04' }, laat).ok).toBe(true);
  });

  it('weigert wat al gedeeld of gearchiveerd is', () => {
    expect(shareDossier(gedeeld().dossier, AKKOORD, eenMoment())).toMatchObject({
      refusals: [
        {
          code: 'al-gedeeld',
          message:
            'Dit dossier is al gedeeld door Marit Lijsterbes. Het akkoord staat in het logboek. Klopt dat niet? Trek het delen dan in en deel het opnieuw.',
        },
      ],
    });
    expect(shareDossier(eenDossier({ kop: { isGearchiveerd: true } }), AKKOORD, eenMoment())).toMatchObject({
      refusals: [{ code: 'dossier-gearchiveerd' }],
    });
  });
});

describe('unshareDossier', () => {
  it('haalt de deling uit de kop en schrijft het in het logboek', () => {
    const result = unshareDossier(gedeeld().dossier, eenMoment());
    expect(result).toMatchObject({
      value: { dossier: { kop: { isGedeeld: false } }, logboek: [{ wat: 'delingIngetrokken' }] },
    });
    expect(result.ok && result.value.dossier.kop).not.toHaveProperty('deling');
  });

  it('weigert wat niet gedeeld is', () => {
    expect(unshareDossier(eenDossier(), eenMoment())).toMatchObject({ refusals: [{ code: 'niet-gedeeld' }] });
  });
});
