import { describe, expect, it } from 'vitest';
import { metVoorstellen } from './voorstellen';

describe('metVoorstellen', () => {
  it('stelt bij een datum voor tot wanneer je je aanmeldt en afmeldt', () => {
    expect(metVoorstellen({}, { datum: '2025-03-01' })).toEqual({
      datum: '2025-03-01',
      aanmeldenTot: '2025-02-27',
      afmeldenTot: '2025-02-28',
    });
  });

  it('schuift mee als de datum verandert, maar laat staan wat je zelf koos', () => {
    const voor = { datum: '2025-05-15', aanmeldenTot: '2025-05-13', afmeldenTot: '2025-05-01' };
    expect(metVoorstellen(voor, { ...voor, datum: '2025-05-20' })).toEqual({
      datum: '2025-05-20',
      aanmeldenTot: '2025-05-18',
      afmeldenTot: '2025-05-01',
    });
  });

  it.each([
    ['09:30', '11:30'],
    ['22:15', '23:59'],
  ])('laat een bijeenkomst van %s tot %s duren', (van, tot) => {
    expect(metVoorstellen({}, { van })).toEqual({ van, tot });
  });

  it('vult de teksten van de soort, en haalt ze weg als de soort er geen heeft', () => {
    const metTekst = metVoorstellen({}, { soort: 'knoppencursus' });
    expect(metTekst).toMatchObject({ titel: 'Knoppencursus TOP Dossier' });
    const eigen = { ...metTekst, tekst: 'Mijn eigen tekst' };
    const anders = metVoorstellen(eigen, { ...eigen, soort: 'anders' });
    expect(anders['titel']).toBeUndefined();
    expect(anders['tekst']).toBe('Mijn eigen tekst');
  });

  it('laat een nieuwe vraag een korte tekst zijn, en raakt een bestaande niet aan', () => {
    const voor = { vragen: [{ id: 'a', label: 'Dieet?', soort: 'jaNee' }] };
    expect(metVoorstellen(voor, { vragen: [...voor.vragen, { id: 'b' }] })).toEqual({
      vragen: [...voor.vragen, { id: 'b', soort: 'tekst' }],
    });
  });

  it('doet niets bij een wijziging waar niets uit volgt', () => {
    const voor = { titel: 'Dag', van: '09:00' };
    const na = { ...voor, plaats: 'Kade 12' };
    expect(metVoorstellen(voor, na)).toBe(na);
  });
});
