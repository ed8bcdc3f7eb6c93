import { inflateRawSync } from 'node:zlib';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../test/builders/parse-csv';
import type { Tabel } from '../../ports';
import { makeTabel } from './make-tabel';

const GEVAARLIJK = [
  '=HYPERLINK("https://kwaad.example";"Klik")',
  '+31 6 00000000',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '  =1+1',
  '"=1+1',
  "'=1+1",
  '\u00a0=1+1',
  '＝1+1',
];
const GEWOON = ['Zoë Öland', "Jan-Piet van 't Hoff", 'a;b "c"\nd', '<b>vet</b> & zo', '12-13 jaar', '😀 blij', 'x=y'];

const eenTabel = (teksten: readonly string[]): Tabel => ({
  naam: 'Deelnemers 1/2 [Noorderhaven] van donderdag',
  kolommen: [
    { kop: 'Naam', soort: 'tekst', breedte: 30 },
    { kop: 'Dag', soort: 'datum' },
    { kop: 'Aantal', soort: 'getal' },
  ],
  rijen: teksten.map((tekst, plaats) => [tekst, '2026-03-30', plaats === 0 ? undefined : plaats]),
});

const toCsvTekst = async (tabel: Tabel) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await makeTabel(tabel, 'csv'));

describe('makeTabel als CSV', () => {
  it('begint met een BOM, scheidt met puntkomma’s en sluit regels af met CRLF', async () => {
    const tekst = await toCsvTekst(eenTabel(['Zoë']));
    expect(tekst).toBe('\ufeff"Naam";"Dag";"Aantal"\r\n"Zoë";"2026-03-30";\r\n');
  });

  it('geeft gewone tekst terug zoals die was, ook met puntkomma, aanhalingsteken en regeleinde', async () => {
    const [, ...rijen] = parseCsv(await toCsvTekst(eenTabel(GEWOON)));
    expect(rijen.map(([naam]) => naam)).toEqual(GEWOON);
    expect(rijen.map(([, , aantal]) => aantal)).toEqual(['', '1', '2', '3', '4', '5', '6']);
  });

  it('schrijft een getal achter de komma zoals Nederlandse Excel het leest', async () => {
    const tabel: Tabel = { naam: 'x', kolommen: [{ kop: 'Uren', soort: 'getal' }], rijen: [[1.6], [3]] };
    expect(await toCsvTekst(tabel)).toBe('\ufeff"Uren"\r\n1,6\r\n3\r\n');
  });

  it('laat geen cel achter die een rekenblad uitrekent', async () => {
    const [, ...rijen] = parseCsv(await toCsvTekst(eenTabel(GEVAARLIJK)));
    expect(rijen.map(([naam]) => naam)).toEqual(GEVAARLIJK.map((tekst) => `'${tekst}`));
  });

  it('haalt tekens weg die niemand ziet, ook als er een formule achter schuilt', async () => {
    const [, ...rijen] = parseCsv(await toCsvTekst(eenTabel(['\u0000=1+1', 'Zo\u0007ë'])));
    expect(rijen.map(([naam]) => naam)).toEqual(["'=1+1", 'Zoë']);
  });

  it('neemt ook de koppen in bescherming: een vraag is ook tekst van iemand', async () => {
    const tabel: Tabel = { naam: 'x', kolommen: [{ kop: '=1+1', soort: 'tekst' }], rijen: [] };
    expect(parseCsv(await toCsvTekst(tabel))).toEqual([["'=1+1"]]);
  });
});

/** One file out of the zip; 30 bytes and its name stand before what is packed. */
function readDeel(zip: Buffer, naam: string): string {
  const kop = zip.indexOf(naam) - 30;
  const begin = kop + 30 + naam.length + zip.readUInt16LE(kop + 28);
  return inflateRawSync(zip.subarray(begin)).toString('utf8');
}

describe('makeTabel als XLSX', () => {
  const read = async (tabel: Tabel) => {
    const [blad] = await readXlsxFile(Buffer.from(await makeTabel(tabel, 'xlsx')));
    return blad;
  };

  it('houdt tekst tekst, een dag een dag en een getal een getal', async () => {
    const teksten = [...GEWOON, ...GEVAARLIJK].filter((tekst) => tekst === tekst.trim());
    const blad = await read(eenTabel(teksten));
    expect(blad?.data[0]).toEqual(['Naam', 'Dag', 'Aantal']);
    expect(blad?.data.slice(1).map(([naam]) => naam)).toEqual(teksten);
    expect(blad?.data[2]).toEqual([teksten[1], new Date('2026-03-30T00:00:00Z'), 1]);
  });

  it('zet de koppen vet en laat ze staan bij het schuiven, en kent geen formules', async () => {
    const bytes = Buffer.from(await makeTabel(eenTabel(GEVAARLIJK), 'xlsx'));
    const blad = readDeel(bytes, 'xl/worksheets/sheet1.xml');
    expect(blad).toContain('ySplit="1"');
    expect(blad).toContain('state="frozen"');
    expect(blad).toContain('<col min="1" max="1" width="30"');
    expect(blad).not.toContain('<f>');
    expect(readDeel(bytes, 'xl/styles.xml')).toContain('<b/>');
  });

  it('geeft het blad een naam die Excel aankan', async () => {
    expect((await read(eenTabel(['x'])))?.sheet).toBe('Deelnemers 1 2  Noorderhaven  v');
    expect((await read({ ...eenTabel(['x']), naam: '' }))?.sheet).toBe('Blad 1');
  });
});
