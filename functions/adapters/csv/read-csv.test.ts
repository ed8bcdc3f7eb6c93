import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv';

const utf8 = (tekst: string) => new TextEncoder().encode(tekst);
const cellen = async (bytes: Uint8Array) => {
  const gelezen = await readCsv(bytes);
  return gelezen.ok ? gelezen.value.map((regel) => regel.cellen) : gelezen.refusals[0];
};

describe('readCsv', () => {
  it.each([
    ['een puntkomma', 'naam;wijk\nDe Reiger;Noord\n'],
    ['een komma', 'naam,wijk\nDe Reiger,Noord\n'],
    ['een tab', 'naam\twijk\nDe Reiger\tNoord\n'],
    ['regels van Windows', 'naam;wijk\r\nDe Reiger;Noord\r\n'],
    ['een kop met sep=', 'sep=;\r\nnaam;wijk\r\nDe Reiger;Noord'],
    ['een BOM', '\uFEFFnaam;wijk\nDe Reiger;Noord'],
    ['aanhalingstekens om de kop', '"naam";"wijk"\n"De Reiger";"Noord"'],
  ])('leest een lijst met %s', async (_, tekst) => {
    expect(await cellen(utf8(tekst))).toEqual([
      ['naam', 'wijk'],
      ['De Reiger', 'Noord'],
    ]);
  });

  it('leest letters zoals Excel ze in Windows bewaart, en als Unicode-tekst', async () => {
    const windows = Uint8Array.from([...utf8('naam;wijk\nCaf'), 0xe9, ...utf8(';Noord\n'), 0x93, ...utf8(';x')]);
    expect(await cellen(windows)).toEqual([
      ['naam', 'wijk'],
      ['Café', 'Noord'],
      ['“', 'x'],
    ]);
    const unicode = new Uint8Array(Buffer.from('\uFEFFnaam\twijk\r\nCafé\tNoord', 'utf16le'));
    expect(await cellen(unicode)).toEqual([
      ['naam', 'wijk'],
      ['Café', 'Noord'],
    ]);
  });

  it('houdt wat tussen aanhalingstekens staat bij elkaar, en laat losse in een naam staan', async () => {
    expect(await cellen(utf8('naam;wijk\n"De ""Reiger""; dependance\nOost";Noord\nOBS "De Kop";Zuid'))).toEqual([
      ['naam', 'wijk'],
      ['De "Reiger"; dependance\nOost', 'Noord'],
      ['OBS "De Kop"', 'Zuid'],
    ]);
  });

  it('weet op welke regel van het bestand een rij begint', async () => {
    const gelezen = await readCsv(utf8('sep=;\nnaam;wijk\n\n"twee\nregels";Noord\nlaatste;Zuid'));
    expect(gelezen.ok && gelezen.value.map(({ regel }) => regel)).toEqual([2, 3, 4, 6]);
  });

  it('weigert een werkmap van Excel met wat je moet kiezen', async () => {
    expect(await cellen(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toMatchObject({
      code: 'lijst-onleesbaar',
      message: expect.stringContaining('Opslaan als'),
    });
  });

  it('zegt waar het misgaat als een aanhalingsteken geen einde heeft', async () => {
    expect(await cellen(utf8('naam;wijk\nGoed;Noord\n"De Reiger;Noord\nDe Kop;Zuid'))).toMatchObject({
      code: 'lijst-onleesbaar',
      message: expect.stringContaining('aanhalingsteken'),
    });
  });

  it('leest een leeg bestand als niets', async () => {
    expect(await cellen(new Uint8Array())).toEqual([]);
  });
});
