import { describe, expect, it } from 'vitest';
import { MARIT, SCHOLEN, ZILVEREN_REIGER } from '../../test/builders/een-adresboek';
import { eenDossier, eenVolledigDossier } from '../../test/builders/een-dossier';
import type { Dossier } from '../dossier/dossier';
import { toDossierBeeld } from '../dossier/to-dossier-beeld';
import { listAgenda } from './agenda';
import { readInhoud } from './agenda-inhoud';
import { GESPREK_SOORTEN, PUNT_CODES } from './gesprek';

const toBeeld = (dossier: Dossier) =>
  toDossierBeeld(
    { dossier, versie: '1', logboek: [], berichten: [], school: ZILVEREN_REIGER, personen: [] },
    { medewerker: MARIT, scholen: SCHOLEN },
  );
const VOL = toBeeld(eenVolledigDossier());
const LEEG = toBeeld(eenDossier());

describe('readInhoud', () => {
  it('toont elk tussendoel met hoe ver het is', () => {
    const { regels, stap } = readInhoud(VOL, 'tussendoelen');
    expect(stap).toBe(10);
    expect(regels[0]).toMatchObject({ kop: 'Tussendoel 1', stand: expect.stringMatching(/ehaald$/) });
    const zonder = toBeeld(eenVolledigDossier({ stappen: { 10: { evaluaties: [] } } }));
    expect(readInhoud(zonder, 'tussendoelen').regels[0]?.stand).toMatch(/^Evalueren op \d/);
  });

  it('laat de stem van de leerling en het beeld van de ouders zien', () => {
    expect(readInhoud(VOL, 'leerling').regels.map(({ kop }) => kop)).toEqual(['Bij de evaluatie', 'Eerder']);
    expect(readInhoud(VOL, 'ouders').regels[0]?.kop).toBe('Beeld van de ouders');
    expect(readInhoud(VOL, 'factoren').regels.map(({ stand }) => stand)).toContain('Hindert');
  });

  it('noemt de zes weken tot het OPP is vastgesteld', () => {
    const open = toBeeld(
      eenVolledigDossier({
        stappen: { 9: { vastgesteldOp: undefined }, 10: { conclusie: undefined, vervolg: undefined } },
      }),
    );
    expect(readInhoud(open, 'vervolg').regels).toMatchObject([
      { tekst: expect.stringMatching(/^Het OPP is uiterlijk op/) },
    ]);
    expect(readInhoud(VOL, 'vervolg').regels.map(({ kop }) => kop)).toEqual(['Conclusie', 'Vervolg']);
  });

  it.each(PUNT_CODES.filter((code) => code !== 'vervolg'))('zegt van een leeg dossier niets bij %s', (code) => {
    expect(readInhoud(LEEG, code).regels).toEqual([]);
  });
});

describe('listAgenda', () => {
  it('is voor elke leerling gelijk en begint met wie er is', () => {
    for (const wat of GESPREK_SOORTEN) {
      const codes = listAgenda(wat).map(({ code }) => code);
      expect(codes[0]).toBe('welkom');
      expect(new Set(codes).size).toBe(codes.length);
    }
  });
});
