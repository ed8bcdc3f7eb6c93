import { describe, expect, it } from 'vitest';
import type { Medewerker, School } from '../adresboek/medewerker';
import { listOntvangers } from './list-ontvangers';

const school = (id: string, over: Partial<School> = {}): School => ({
  id,
  naam: `School ${id}`,
  soort: 'bao',
  wijk: 'A',
  ...over,
});
const mens = (naam: string, over: Partial<Medewerker> = {}): Medewerker => ({
  id: naam,
  naam,
  email: `${naam.toLowerCase()}@school.example`,
  rollen: ['ib'],
  scholen: ['1'],
  ...over,
});
const list = (
  scholen: readonly School[],
  medewerkers: readonly Medewerker[] = [],
  uitgeschreven: readonly string[] = [],
) => listOntvangers({ scholen, medewerkers, uitgeschreven: new Set(uitgeschreven) }).map(({ email }) => email);

describe('listOntvangers', () => {
  it('neemt het adres van de school zelf', () => {
    expect(list([school('1', { email: 'info@een.example' })], [mens('Ada')])).toEqual(['info@een.example']);
  });

  it('neemt anders de eerste IB’er, en zonder IB’er de eerste KC’er; nooit iemand anders', () => {
    const kc = mens('Aad', { rollen: ['kc'] });
    expect(list([school('1')], [kc, mens('Zoë'), mens('Bea')])).toEqual(['bea@school.example']);
    expect(list([school('1')], [mens('Bo', { rollen: ['leerkracht'] }), kc])).toEqual(['aad@school.example']);
    expect(list([school('1')], [mens('Bo', { rollen: ['leerkracht'] })])).toEqual([]);
    expect(list([school('1', { email: 'geen adres' })], [mens('Ada')])).toEqual(['ada@school.example']);
  });

  it('stuurt twee scholen met één adres één mail, hoe het ook geschreven is', () => {
    const twee = [school('1', { email: 'Info@Een.example' }), school('2', { email: ' info@een.example' })];
    expect(list(twee)).toEqual(['Info@Een.example']);
    expect(list([school('1'), school('2')], [mens('Ada', { scholen: ['1', '2'] })])).toHaveLength(1);
  });

  it('slaat over wie zich uitschreef, zonder een ander van die school te zoeken', () => {
    const een = school('1', { email: 'Info@een.example' });
    expect(list([een, school('2', { email: 'b@b.example' })], [mens('Ada')], ['info@een.example'])).toEqual([
      'b@b.example',
    ]);
  });
});
