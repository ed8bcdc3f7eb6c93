import { describe, expect, it } from 'vitest';
import { eenAanmelding, eenBijeenkomst, eenHannaStempel, eenStand, NU } from '../../test/builders/een-bijeenkomst';
import { AANMELDING_STATUSSEN, type Aanmelding, type AanmeldingStatus } from './aanmelding';
import { makeRondzending } from './make-rondzending';
import type { Rondzending } from './rondzending';
import { listOntvangers } from './rondzending-doel';

const VAN_ELK = AANMELDING_STATUSSEN.map((status, i) => eenAanmelding(i + 1, { status }));

function wie(
  rondzending: Pick<Rondzending, 'rondzendingSoort' | 'doel'>,
  aanmeldingen: readonly Aanmelding[] = VAN_ELK,
) {
  const { bijeenkomst } = eenStand(eenBijeenkomst({ capaciteit: 4 }), aanmeldingen);
  const stuk = makeRondzending(bijeenkomst, eenHannaStempel(), { sleutel: 'x', ...rondzending });
  return listOntvangers(stuk, bijeenkomst, aanmeldingen).map(({ status }) => status);
}
const zonder = (...statussen: readonly AanmeldingStatus[]) =>
  VAN_ELK.filter(({ status }) => !statussen.includes(status));

describe('listOntvangers', () => {
  it('kiest naar doel; wie een aanbod heeft hoort nog bij wie wacht', () => {
    const bericht = { rondzendingSoort: 'bericht' } as const;
    expect(wie({ ...bericht, doel: 'deelnemers' })).toEqual(['bevestigd', 'aanwezig', 'nietVerschenen']);
    expect(wie({ ...bericht, doel: 'wachtlijst' })).toEqual(['wachtlijst', 'aangeboden']);
    expect(wie({ ...bericht, doel: 'iedereen' })).not.toContain('geannuleerd');
    expect(wie({ ...bericht, doel: 'iedereen' })).toHaveLength(5);
  });

  it('bedankt wie er was, of als niemand is afgevinkt iedereen met een plek die niet als afwezig staat', () => {
    const dank = { rondzendingSoort: 'dank', doel: 'deelnemers' } as const;
    expect(wie(dank)).toEqual(['aanwezig']);
    expect(wie(dank, zonder('aanwezig'))).toEqual(['bevestigd']);
  });

  it('stuurt niets aan wie zich daarna aanmeldde, en gaat op volgorde van aankomst', () => {
    const later = new Date(Date.parse(NU) + 1).toISOString();
    const aanmeldingen = [eenAanmelding(3), eenAanmelding(1), eenAanmelding(2, { aangemeldOp: later })];
    const stuk = makeRondzending(eenBijeenkomst(), eenHannaStempel(), {
      sleutel: 'herinnering-7',
      rondzendingSoort: 'herinnering-7',
      doel: 'deelnemers',
    });
    expect(listOntvangers(stuk, eenBijeenkomst(), aanmeldingen).map(({ volgnummer }) => volgnummer)).toEqual([1, 3]);
  });
});
