import { describe, expect, it } from 'vitest';
import {
  eenBijeenkomst,
  eenConceptBijeenkomst,
  eenHannaStempel,
  geslaagd,
  listCodes,
} from '../../test/builders/een-bijeenkomst';
import { writeRondzending } from './write-rondzending';

const BERICHT = { id: 'r1', doel: 'wachtlijst', onderwerp: ' Parkeren ', tekst: 'Kom op de fiets.\n' } as const;
const STEMPEL = eenHannaStempel();

describe('writeRondzending', () => {
  it('zet één bericht klaar en laat de bijeenkomst zoals die was', () => {
    const bijeenkomst = eenBijeenkomst();
    const wissel = geslaagd(writeRondzending(bijeenkomst, BERICHT, STEMPEL));
    expect(wissel).toMatchObject({ bijeenkomst, aanmeldingen: [], mails: [] });
    expect(wissel.rondzendingen).toMatchObject([
      {
        id: 'rondzending-r1',
        rondzendingSoort: 'bericht',
        doel: 'wachtlijst',
        inhoud: { onderwerp: 'Parkeren', tekst: 'Kom op de fiets.' },
        status: 'open',
        klaargezet: STEMPEL,
      },
    ]);
  });

  it('vraagt een onderwerp en een tekst', () => {
    const leeg = { ...BERICHT, onderwerp: '', tekst: '  ' };
    expect(listCodes(writeRondzending(eenBijeenkomst(), leeg, STEMPEL))).toEqual([
      'onderwerp: veld-leeg',
      'tekst: veld-leeg',
    ]);
  });

  it('kan niet bij een concept, want daar is nog niemand', () => {
    expect(listCodes(writeRondzending(eenConceptBijeenkomst(), BERICHT, STEMPEL))).toEqual(['bijeenkomst-concept']);
  });
});
