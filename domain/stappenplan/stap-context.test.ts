import { describe, expect, it } from 'vitest';
import { eenDossier, eenVolledigDossier } from '../../test/builders/een-dossier';
import { createContext } from './stap-context';

describe('createContext', () => {
  it('geeft de antwoorden van elke stap, het niveau en de dag', () => {
    const context = createContext(eenVolledigDossier(), '2024-10-09');
    expect(context).toMatchObject({ niveau: 'extra', vandaag: '2024-10-09' });
    expect(context.antwoorden(4).gebieden).toEqual(['rekenen-wiskunde', 'werkhouding']);
  });

  it('laat antwoorden op verborgen vragen weg, ook in een rij', () => {
    const dossier = eenDossier({
      stappen: {
        1: { gezaghebbenden: [{ id: 'g1', naam: 'Roos', adresgeheim: true, telefoon: '030 000 00 00' }] },
        2: { stemAfgezien: true, stemTekst: 'eerder getypt' },
      },
    });
    const context = createContext(dossier, '2024-10-09');
    expect(context.antwoorden(1)).toEqual({ gezaghebbenden: [{ id: 'g1', naam: 'Roos', adresgeheim: true }] });
    expect(context.antwoorden(2)).toEqual({ stemAfgezien: true });
  });

  it('kent geen antwoorden van stappen die het niveau niet heeft', () => {
    const dossier = eenDossier({
      niveau: 'licht',
      stappen: { 7: { bestemmingen: ['havo'] }, 8: { evaluatiegesprekOp: '2025-01-30' } },
    });
    const context = createContext(dossier, '2024-10-09');
    expect(context.antwoorden(7)).toEqual({});
    expect(context.antwoorden(8)).toEqual({ evaluatiegesprekOp: '2025-01-30' });
  });
});
