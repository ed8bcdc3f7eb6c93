import { describe, expect, it } from 'vitest';
import { judgeBijlage, MAX_BIJLAGE } from './judge-bijlage';

const bytes = (tekens: string) => Uint8Array.from(tekens, (teken) => teken.charCodeAt(0));
const PNG = bytes('\u0089PNG\r\n\u001a\n....');
const DOCX = bytes('PK\u0003\u0004....[Content_Types].xml....word/document.xml');

describe('judgeBijlage', () => {
  it.each([
    ['scherm.png', PNG, 'image/png'],
    ['foto.JPEG', bytes('\u00ff\u00d8\u00ff\u00e0'), 'image/jpeg'],
    ['a.gif', bytes('GIF89a...'), 'image/gif'],
    ['a.webp', bytes('RIFF....WEBPVP8 '), 'image/webp'],
    ['a.pdf', bytes('%PDF-1.7'), 'application/pdf'],
    ['a.txt', bytes('Hallo\r\n\tdaar'), 'text/plain'],
    ['a.docx', DOCX, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    [
      'a.xlsx',
      bytes('PK\u0003\u0004..xl/workbook.xml'),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
  ])('neemt %s aan', (naam, inhoud, type) => expect(judgeBijlage(naam, inhoud)).toMatchObject({ value: { type } }));

  it.each([
    ['een plaatje dat een pagina is', 'a.svg', bytes('<svg onload="x()">')],
    ['een pagina', 'a.html', bytes('<script>')],
    ['een programma', 'a.exe', bytes('MZ')],
    ['een programma met de naam van een plaatje', 'a.png', bytes('MZ\u0000\u0001')],
    ['een plaatje met de naam van een programma', 'a.png.exe', PNG],
    ['een pagina met de naam van een plaatje', 'a.gif', bytes('<html>')],
    ['een Wordbestand met macro’s', 'a.docx', bytes('PK\u0003\u0004..word/vbaProject.bin')],
    ['een andere zip', 'a.docx', bytes('PK\u0003\u0004..index.html')],
    ['een programma als tekst', 'a.txt', bytes('MZ\u0000')],
    ['niets', 'a.png', bytes('')],
    ['geen uitgang', 'png', PNG],
  ])('weigert %s', (_, naam, inhoud) =>
    expect(judgeBijlage(naam, inhoud)).toMatchObject({ ok: false, refusals: [{ code: 'bijlage-soort' }] }),
  );

  it('weigert wat groter is dan 5 MB', () => {
    const groot = new Uint8Array(MAX_BIJLAGE + 1);
    expect(judgeBijlage('a.png', groot)).toMatchObject({ refusals: [{ code: 'bijlage-te-groot' }] });
  });

  it('maakt van een naam er een die geen schijf of kop laat struikelen', () => {
    const naam = (ruw: string) => judgeBijlage(ruw, PNG);
    expect(naam('..\\..\\etc/pass"wd\r\n.png')).toMatchObject({ value: { naam: 'pass-wd.png' } });
    expect(naam(`${'x'.repeat(300)}.PNG`)).toMatchObject({ value: { naam: `${'x'.repeat(100)}.png` } });
  });
});
