import { describe, expect, it } from 'vitest';
import { eenDossier, eenVolledigDossier } from '../../test/builders/een-dossier';
import { find, NOG_NIET_BESLOTEN, OP_9_OKTOBER } from '../../test/builders/wet-uitkomst';
import { findVeld } from '../formulier/veld';
import { findStap } from '../stappenplan/stappenplan';
import { checkWet } from './wet-check';
import { WET_CODES } from './wet-uitkomst';

const codes = (onderdelen: readonly { code: string; toestand: string }[]) =>
  onderdelen.map(({ code, toestand }) => `${code} ${toestand}`);

describe('checkWet', () => {
  it('geeft op 9 oktober de uitkomst van het voorbeeld: zes in orde, vier ontbreken', () => {
    const uitkomst = checkWet(OP_9_OKTOBER, '2024-10-09');
    expect(uitkomst.samenvatting).toBe('Wet: 6 van 10 in orde');
    expect(uitkomst.oordeel).toEqual({
      soort: 'nogNiet',
      titel: 'Nog niet: 4 van de 10 onderdelen ontbreken',
      vervolg: 'Vul eerst stap 8 aan. Daarna kun je de ouders om instemming vragen en het OPP vaststellen.',
    });
    expect(uitkomst.ontbrekend).toMatchObject([
      {
        titel: 'Ondersteuning en begeleiding',
        toelichting: 'Bij tussendoel 3 staat nog niet wie de ondersteuning geeft, en hoe.',
        deel: 'Handelingsdeel',
        stap: 8,
        pad: 'tussendoelen/tussendoel-3/wie',
        toestand: 'ontbreekt',
      },
      {
        titel: 'Overleg met de ouders',
        toelichting: 'De datum van het overleg (OOGO) is nog niet ingevuld.',
        deel: 'Heel het OPP',
        stap: 9,
        pad: 'overlegOp',
        toestand: 'ontbreekt',
      },
      {
        titel: 'Overeenstemming met de ouders',
        toelichting: 'Nog niet gevraagd aan de 2 gezaghebbenden.',
        deel: 'Handelingsdeel',
        wachtOp: 'Eerst stap 8',
        toestand: 'wacht',
      },
      {
        titel: 'Vaststelling door het schoolbestuur',
        toelichting: 'Kan pas als de ouders hebben ingestemd.',
        deel: 'Heel het OPP',
        wachtOp: 'Eerst instemming',
        toestand: 'wacht',
      },
    ]);
    expect(uitkomst.inOrde.map(({ titel, toelichting, stap }) => [titel, toelichting, stap])).toEqual([
      ['Verwachte uitstroombestemming', 'Vmbo gemengd / theoretisch', 7],
      ['Onderbouwing met stimulerende en belemmerende factoren', '6 factoren, bijgewerkt op 1 oktober 2024', 3],
      ['Afwijking van het programma', 'Geen afwijking, vastgelegd op 8 oktober 2024', 7],
      ['Binnen zes weken', 'Loopt: uiterlijk 14 oktober 2024', 1],
      ['Evaluatie met de ouders, elk schooljaar', 'Gepland op 30 januari 2025', 10],
      ['Stem van de leerling', 'Vastgelegd. Verplicht vanaf 1 augustus 2025', 2],
    ]);
  });

  it.each(['extra', 'voorziening'] as const)('keurt een volledig dossier op niveau %s goed', (niveau) => {
    const uitkomst = checkWet(eenVolledigDossier({ niveau }), '2025-02-01');
    expect(uitkomst.oordeel).toMatchObject({ soort: 'voldoet', titel: 'Ja, dit OPP voldoet aan de wet' });
    expect(codes(uitkomst.onderdelen)).toEqual(WET_CODES.map((code) => `${code} inOrde`));
    expect(uitkomst).toMatchObject({ samenvatting: 'Wet: 10 van 10 in orde', ontbrekend: [] });
  });

  it('noemt na een goede uitkomst de evaluatie als volgende stap', () => {
    const dossier = eenVolledigDossier({ stappen: { 10: { gehoudenOp: undefined } } });
    expect(checkWet(dossier, '2024-10-11').oordeel).toMatchObject({
      soort: 'voldoet',
      vervolg: 'Evaluatie met de ouders: gepland op 30 januari 2025.',
    });
  });

  it('zegt bij lichte ondersteuning dat er geen OPP nodig is', () => {
    const uitkomst = checkWet(eenVolledigDossier({ niveau: 'licht' }), '2025-02-01');
    expect(uitkomst.oordeel).toMatchObject({
      soort: 'nietNodig',
      titel: 'Voor lichte ondersteuning is geen OPP nodig.',
    });
    expect(uitkomst).toMatchObject({ onderdelen: [], ontbrekend: [], inOrde: [] });
    expect(uitkomst.zesWeken).toBeUndefined();
  });

  it('noemt bij een leeg dossier wat ontbreekt en wat wacht', () => {
    const uitkomst = checkWet(eenDossier(), '2025-09-01');
    expect(codes(uitkomst.ontbrekend)).toEqual([
      'uitstroombestemming ontbreekt',
      'onderbouwing ontbreekt',
      'ondersteuning ontbreekt',
      'afwijking ontbreekt',
      'zesWeken ontbreekt',
      'overleg ontbreekt',
      'overeenstemming ontbreekt',
      'evaluatie ontbreekt',
      'stem ontbreekt',
      'vaststelling wacht',
    ]);
    expect(uitkomst.oordeel.titel).toBe('Nog niet: 10 van de 10 onderdelen ontbreken');
    expect(uitkomst.oordeel.vervolg).toMatch(/^Vul eerst stap 1, 2, 3, 7 en 8 aan\. /);
    expect(uitkomst.zesWeken).toBeUndefined();
  });

  it('gebruikt het enkelvoud als er één onderdeel ontbreekt', () => {
    const dossier = eenVolledigDossier({ stappen: { 7: { bestemmingen: [] } } });
    expect(checkWet(dossier, '2025-02-01').oordeel).toEqual({
      soort: 'nogNiet',
      titel: 'Nog niet: 1 van de 10 onderdelen ontbreekt',
      vervolg: 'Vul stap 7 aan.',
    });
  });

  it('zegt na zes weken dat het te laat is, en met een ander jaar ook welk jaar', () => {
    const dossier = eenVolledigDossier({ stappen: { 9: NOG_NIET_BESLOTEN } });
    expect(checkWet(dossier, '2024-10-14').oordeel.soort).toBe('nogNiet');
    expect(checkWet(dossier, '2024-10-15').oordeel).toMatchObject({
      soort: 'teLaat',
      titel: 'Te laat: de zes weken waren om op 14 oktober',
      vervolg: 'Vraag de ouders om instemming. Daarna kun je het OPP vaststellen.',
    });
    expect(checkWet(dossier, '2025-01-02').oordeel.titel).toBe('Te laat: de zes weken waren om op 14 oktober 2024');
  });

  it('zegt bij een weigering dat het handelingsdeel niet geldt, ook als het te laat is', () => {
    const nee = {
      id: 'i1',
      gezaghebbende: 'gezaghebbende-1',
      instemming: 'nee',
      datum: '2024-10-10',
      vorm: 'gesprek',
      reden: 'Te zwaar.',
    };
    const dossier = eenVolledigDossier({ stappen: { 9: { instemmingen: [nee] } } });
    for (const vandaag of ['2024-10-11', '2025-02-01']) {
      expect(checkWet(dossier, vandaag).oordeel).toMatchObject({
        soort: 'geenOvereenstemming',
        titel: 'Geen overeenstemming: het handelingsdeel geldt nog niet',
        verwijzing: { tekst: 'Geschillencommissie passend onderwijs' },
      });
    }
    expect(find(checkWet(dossier, '2024-10-11'), 'overeenstemming')).toMatchObject({
      toestand: 'ontbreekt',
      pad: 'instemmingen/i1/instemming',
    });
    expect(find(checkWet(dossier, '2025-02-01'), 'zesWeken')).toMatchObject({ stap: 9, pad: 'instemmingen' });
  });

  it.each([
    ['leeg', eenDossier()],
    ['halverwege', OP_9_OKTOBER],
    ['volledig', eenVolledigDossier()],
  ])('wijst bij een dossier dat %s is steeds een veld aan dat bestaat', (_, dossier) => {
    for (const vandaag of ['2024-10-09', '2024-11-01', '2026-09-01']) {
      for (const { stap, pad, titel, toelichting, bron } of checkWet(dossier, vandaag).onderdelen) {
        const [lijst = '', , inRij] = pad.split('/');
        const veld = findVeld(findStap(stap).velden, lijst);
        expect(veld, pad).toBeDefined();
        if (inRij) expect(veld?.soort === 'lijst' && findVeld(veld.velden, inRij), pad).toBeTruthy();
        expect([titel, toelichting, bron].every((tekst) => tekst.length > 5)).toBe(true);
      }
    }
  });

  it('houdt alleen bij `wacht` een reden van wachten', () => {
    for (const dossier of [eenDossier(), OP_9_OKTOBER, eenVolledigDossier()]) {
      for (const { toestand, wachtOp } of checkWet(dossier, '2024-10-09').onderdelen) {
        expect(wachtOp !== undefined).toBe(toestand === 'wacht');
      }
    }
  });
});
