import { describe, expect, it } from 'vitest';
import { HANNA, JOOST, MARIT, SCHOLEN, SCHOOLLEIDER, TEUN } from '../../test/builders/een-adresboek';
import { eenDossier } from '../../test/builders/een-dossier';
import { eenBericht } from '../../test/scenarios/mail-een-bericht';
import type { Taak } from '../dossier/dossier';
import type { Medewerker } from '../adresboek/medewerker';
import { listWachtendeTaken } from './wachtende-taken';

const taak = (soort: Taak['soort'], datum: string): Taak => ({ soort, datum, doe: 'Doe dit', reden: 'Omdat.' });
const FENNA = eenDossier({
  kop: { isGedeeld: true, taken: [taak('vaststellen', '2024-10-14'), taak('tussendoel', '2025-01-17')] },
}).kop;
const JURRE = eenDossier({
  id: 'dossier-2',
  kop: { groep: '7', leerkrachten: [], taken: [taak('evaluatie', '2024-09-25')] },
}).kop;
const soorten = (medewerker: Medewerker) =>
  listWachtendeTaken(medewerker, SCHOLEN, [FENNA, JURRE], [eenBericht({ status: 'aandacht' })]).map(
    (een) => een.taak.soort,
  );

describe('listWachtendeTaken', () => {
  it('zet de taken van alle dossiers op datum, met een bericht dat aandacht vraagt erbij', () => {
    expect(
      listWachtendeTaken(MARIT, SCHOLEN, [FENNA, JURRE], []).map((een) => [een.dossierId, een.taak.datum]),
    ).toEqual([
      ['dossier-2', '2024-09-25'],
      ['dossier-1', '2024-10-14'],
      ['dossier-1', '2025-01-17'],
    ]);
    expect(soorten(MARIT)).toEqual(['evaluatie', 'vaststellen', 'tussendoel', 'bericht']);
  });

  it('toont iedereen alleen wat die zelf kan doen', () => {
    expect(soorten({ ...TEUN, groepen: ['5'] })).toEqual(['tussendoel']);
    expect(soorten(SCHOOLLEIDER)).toEqual(['vaststellen']);
    expect(soorten(HANNA)).toEqual([]);
    expect(soorten(JOOST)).toEqual([]);
  });
});
