import { toEenRegel } from '../bijeenkomst/een-regel';
import { accept, refuse, type Result } from '../result';

/** Bytes of one attachment. */
export const MAX_BIJLAGE = 5 * 1024 * 1024;
export const MAX_BIJLAGEN = 5;

const begintMet = (bytes: Uint8Array, tekens: string, plaats = 0): boolean =>
  [...tekens].every((teken, i) => bytes[plaats + i] === teken.charCodeAt(0));
const heeft = (bytes: Uint8Array, tekens: string): boolean => {
  const eerste = tekens.charCodeAt(0);
  for (let i = bytes.indexOf(eerste); i >= 0; i = bytes.indexOf(eerste, i + 1))
    if (begintMet(bytes, tekens, i)) return true;
  return false;
};

/** An Office file is a zip; what it is, is told by the folder in it. One with macros is no document. */
const isOffice =
  (map: string) =>
  (bytes: Uint8Array): boolean =>
    begintMet(bytes, 'PK\u0003\u0004') && heeft(bytes, map) && !heeft(bytes, 'vbaProject');

/** Letters, tabs and line ends: a program has other bytes in it. */
const isTekst = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);

type Soort = { uitgangen: readonly string[]; type: string; klopt(bytes: Uint8Array): boolean };

/** Nothing that a browser would run or draw by itself as a page: no SVG, no HTML. */
const SOORTEN: readonly Soort[] = [
  { uitgangen: ['png'], type: 'image/png', klopt: (bytes) => begintMet(bytes, '\u0089PNG\r\n\u001a\n') },
  { uitgangen: ['jpg', 'jpeg'], type: 'image/jpeg', klopt: (bytes) => begintMet(bytes, '\u00ff\u00d8\u00ff') },
  { uitgangen: ['gif'], type: 'image/gif', klopt: (bytes) => begintMet(bytes, 'GIF87a') || begintMet(bytes, 'GIF89a') },
  {
    uitgangen: ['webp'],
    type: 'image/webp',
    klopt: (bytes) => begintMet(bytes, 'RIFF') && begintMet(bytes, 'WEBP', 8),
  },
  { uitgangen: ['pdf'], type: 'application/pdf', klopt: (bytes) => begintMet(bytes, '%PDF-') },
  { uitgangen: ['txt'], type: 'text/plain', klopt: isTekst },
  {
    uitgangen: ['docx'],
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    klopt: isOffice('word/'),
  },
  {
    uitgangen: ['xlsx'],
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    klopt: isOffice('xl/'),
  },
];

const MAX_NAAM = 100;

/** Without folders and signs that a disk or a header stumbles over; the extension stays. */
function toVeiligeNaam(naam: string): { stam: string; uitgang: string } {
  const laatste = toEenRegel(naam).split(/[\\/]/).at(-1) ?? '';
  const schoon = laatste.replace(/[<>:"|?*]/g, '-').replace(/^\.+/, '');
  const punt = schoon.lastIndexOf('.');
  const uitgang = punt > 0 ? schoon.slice(punt + 1).toLowerCase() : '';
  return { stam: (punt > 0 ? schoon.slice(0, punt) : schoon).trim().slice(0, MAX_NAAM) || 'bijlage', uitgang };
}

/** Whether this may be an attachment: by its extension and its first bytes, whatever the sender says it is. */
export function judgeBijlage(naam: string, inhoud: Uint8Array): Result<{ naam: string; type: string }> {
  if (inhoud.byteLength > MAX_BIJLAGE)
    return refuse({
      code: 'bijlage-te-groot',
      message: 'Kies een bestand van 5 MB of kleiner, of knip er een stuk uit.',
    });
  const { stam, uitgang } = toVeiligeNaam(naam);
  const soort = SOORTEN.find(({ uitgangen }) => uitgangen.includes(uitgang));
  if (soort && inhoud.byteLength > 0 && soort.klopt(inhoud))
    return accept({ naam: `${stam}.${uitgang}`, type: soort.type });
  return refuse({
    code: 'bijlage-soort',
    message:
      'Kies een afbeelding (png, jpg, gif of webp), een pdf, een tekstbestand (txt), een Word- of een Excelbestand (docx, xlsx).',
  });
}
