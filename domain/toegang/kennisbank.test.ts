import { describe, expect, it } from 'vitest';
import { ROLLEN, type Rol } from '../adresboek/medewerker';
import { mayArtikelPubliceren, mayArtikelSchrijven } from './kennisbank';

const iemand = (rol: Rol) => ({ id: 'x', naam: 'X', email: 'x@swv.example', rollen: [rol], scholen: [] });

describe('mayArtikelSchrijven en mayArtikelPubliceren', () => {
  it('laten het swv schrijven en alleen de Themaverbinder publiceren', () => {
    expect(ROLLEN.filter((rol) => mayArtikelSchrijven(iemand(rol)))).toEqual([
      'consulent',
      'themaverbinder',
      'helpdesk',
    ]);
    expect(ROLLEN.filter((rol) => mayArtikelPubliceren(iemand(rol)))).toEqual(['themaverbinder']);
  });
});
