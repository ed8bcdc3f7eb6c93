import type { Medewerker } from '@domain/adresboek/medewerker';
import { describe, expect, it } from 'vitest';
import { BEHEER, HANNA, MARIT, TEUN, YARA } from '../../test/builders/een-adresboek';
import { eenWerkplek } from '../../test/builders/een-werkplek';
import { createShowIk } from './show-ik';

describe('showIk', () => {
  it.each([
    [
      'een IB’er',
      MARIT,
      { scholen: [{ naam: 'De Zilveren Reiger' }], magDossierOpenen: true, heeftWerkvoorraad: true },
    ],
    ['een leerkracht', TEUN, { scholen: [{}], magDossierOpenen: false, heeftWerkvoorraad: true }],
    [
      'een consulent',
      HANNA,
      { scholen: [{ naam: 'De Zilveren Reiger' }], magDossierOpenen: false, heeftWerkvoorraad: true },
    ],
    ['een consulent van een wijk zonder scholen', YARA, { scholen: [], heeftWerkvoorraad: false }],
    ['de beheerder', BEHEER, { scholen: [], magDossierOpenen: false, heeftWerkvoorraad: false }],
  ] as [string, Medewerker, object][])('zegt %s wat er te zien en te doen is', async (_, medewerker, verwacht) => {
    const { deps } = await eenWerkplek();
    expect(await createShowIk(deps)(medewerker)).toMatchObject({
      value: { medewerker, swv: 'Waterstede', ...verwacht },
    });
  });
});
