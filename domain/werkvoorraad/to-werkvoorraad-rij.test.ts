import { describe, expect, it } from 'vitest';
import { SCHOLEN } from '../../test/builders/een-adresboek';
import { eenDossier } from '../../test/builders/een-dossier';
import { toWerkvoorraadRij } from './to-werkvoorraad-rij';

describe('toWerkvoorraadRij', () => {
  it('noemt de school bij naam, en de eerste taak', () => {
    const taken = [
      { soort: 'vaststellen', datum: '2024-10-14', doe: 'Stel het OPP vast', reden: 'Zes weken.' },
    ] as const;
    expect(toWerkvoorraadRij(eenDossier({ kop: { taken } }).kop, SCHOLEN)).toMatchObject({
      id: 'dossier-1',
      school: 'De Zilveren Reiger',
      volgendeTaak: taken[0],
    });
  });

  it('toont het vestigingsnummer van een school die niet meer in het adresboek staat', () => {
    expect(toWerkvoorraadRij(eenDossier({ kop: { schoolId: '99ZZ00' } }).kop, SCHOLEN).school).toBe('99ZZ00');
  });
});
