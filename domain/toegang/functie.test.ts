import { describe, expect, it } from 'vitest';
import { HANNA, MARIT, TEUN, YARA } from '../../test/builders/een-adresboek';
import { describeFunctie } from './functie';

describe('describeFunctie', () => {
  it.each([
    [MARIT, 'IB’er'],
    [TEUN, 'leerkracht groep 5'],
    [HANNA, 'consulent, TPO Noorderhaven'],
    [YARA, 'consulent, TPO Zuiderpark en Themaverbinder'],
    [{ ...TEUN, groepen: [] }, 'leerkracht'],
  ])('zegt het in woorden: %#', (medewerker, verwacht) => {
    expect(describeFunctie(medewerker)).toBe(verwacht);
  });
});
