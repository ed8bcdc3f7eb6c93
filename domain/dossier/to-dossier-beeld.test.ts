import { describe, expect, it } from 'vitest';
import { HANNA, MARIT, SCHOLEN, SCHOOLLEIDER, ZILVEREN_REIGER } from '../../test/builders/een-adresboek';
import { eenVolledigDossier, type DossierWensen } from '../../test/builders/een-dossier';
import { eenMoment } from '../../test/builders/een-moment';
import { eenBericht } from '../../test/scenarios/mail-een-bericht';
import type { Medewerker } from '../adresboek/medewerker';
import { leesRijen } from '../formulier/antwoord';
import { toLogboekRegel } from './logboek';
import { toDossierBeeld } from './to-dossier-beeld';

const beeld = (medewerker: Medewerker, wensen: DossierWensen = {}) =>
  toDossierBeeld(
    {
      dossier: eenVolledigDossier({ ...wensen, kop: { isGedeeld: true, ...wensen.kop } }),
      versie: '7',
      logboek: [
        toLogboekRegel({ wat: 'notitie', tekst: 'eerst' }, eenMoment('2024-10-01T08:00:00.000Z')),
        toLogboekRegel({ wat: 'notitie', tekst: 'laatst' }, eenMoment('2024-10-02T08:00:00.000Z')),
      ],
      berichten: [eenBericht({ status: 'aandacht', laatsteFout: 'graph-403' })],
      school: ZILVEREN_REIGER,
      personen: [],
    },
    { medewerker, scholen: SCHOLEN },
  );

describe('toDossierBeeld', () => {
  it('toont de nieuwste regel van het logboek eerst', () => {
    expect(beeld(MARIT).logboek.map(({ tekst }) => tekst)).toEqual(['laatst', 'eerst']);
  });

  it('zegt per stap wat deze persoon nu kan', () => {
    const { stappen } = beeld(MARIT, { gereed: [1], niveau: 'licht' });
    expect(stappen.slice(0, 2).map(({ acties }) => acties)).toEqual([['heropenen'], ['bewaren', 'gereedMelden']]);
    expect(stappen[6]).toMatchObject({ toestand: 'nvt', acties: [] });
    expect(beeld(HANNA).stappen.flatMap(({ acties }) => acties)).toEqual([]);
  });

  it('laat alleen wie mag versturen een bericht opnieuw versturen', () => {
    expect(beeld(MARIT).berichten[0]).toMatchObject({ magOpnieuw: true, documenten: ['OPP versie 1 (concept)'] });
    expect(beeld(HANNA).berichten[0]?.magOpnieuw).toBe(false);
  });

  it('geeft het mailadres van de ontvanger niet mee', () => {
    expect(JSON.stringify(beeld(MARIT).berichten)).not.toContain('@');
  });

  describe('BR-29', () => {
    const gezaghebbenden = [
      {
        id: 'g1',
        naam: 'Roos',
        relatie: 'moeder',
        adresgeheim: true,
        telefoon: '06 00',
        email: 'geheim@voorbeeld.example',
      },
      { id: 'g2', naam: 'Daan', relatie: 'vader', adresgeheim: false, telefoon: '030 00' },
    ];
    const rijen = (medewerker: Medewerker) =>
      leesRijen(beeld(medewerker, { stappen: { 1: { gezaghebbenden } } }).stappen[0]!.antwoorden, 'gezaghebbenden');

    it.each([HANNA, SCHOOLLEIDER])(
      'toont wie alleen leest niet waar iemand met een geheim adres te bereiken is',
      (lezer) => {
        expect(rijen(lezer)).toEqual([
          { id: 'g1', naam: 'Roos', relatie: 'moeder', adresgeheim: true },
          gezaghebbenden[1],
        ]);
        expect(JSON.stringify(beeld(lezer, { stappen: { 1: { gezaghebbenden } } }))).not.toContain('geheim@');
      },
    );

    it('laat het de IB’er zien tot de stap gereed is, om een vergissing te kunnen herstellen', () => {
      expect(rijen(MARIT)[0]).toMatchObject({ email: 'geheim@voorbeeld.example' });
    });
  });
});
