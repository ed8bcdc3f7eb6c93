import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

type Beeld = { breed: number; hoog: number; rgba: Uint8Array };

const HANDTEKENING = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MAX_KLEUREN = 256;
/** So many of them because they are there most. */
const MEESTE = 160;
function chunk(naam: string, inhoud: Uint8Array): Buffer {
  const deel = Buffer.concat([Buffer.from(naam, 'latin1'), inhoud]);
  const uit = Buffer.alloc(deel.length + 8);
  uit.writeUInt32BE(inhoud.length, 0);
  deel.copy(uit, 4);
  uit.writeUInt32BE(crc32(deel), deel.length + 4);
  return uit;
}

const listKleuren = ({ rgba }: Beeld): Uint32Array =>
  Uint32Array.from({ length: rgba.length / 4 }, (_, i) => {
    const [rood = 0, groen = 0, blauw = 0] = rgba.subarray(i * 4, i * 4 + 3);
    return (rood << 16) | (groen << 8) | blauw;
  });

const rgb = (kleur: number): readonly [number, number, number] => [kleur >> 16, (kleur >> 8) & 255, kleur & 255];

function meetAfstand(een: number, ander: number): number {
  const [a, b] = [rgb(een), rgb(ander)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const naaste = (palet: readonly number[], kleur: number): number =>
  palet.reduce((beste, een) => (meetAfstand(een, kleur) < meetAfstand(beste, kleur) ? een : beste), palet[0] ?? 0);

/** Adds the colours that are least like those that were chosen, such as the green of one small icon. */
function metVreemde(gekozen: readonly number[], rest: readonly number[]): readonly number[] {
  const palet = [...gekozen];
  const afstand = new Map(rest.map((kleur) => [kleur, meetAfstand(naaste(palet, kleur), kleur)]));
  while (palet.length < MAX_KLEUREN && palet.length < gekozen.length + rest.length) {
    const nieuw = rest.reduce((a, b) => ((afstand.get(b) ?? 0) > (afstand.get(a) ?? 0) ? b : a), rest[0] ?? 0);
    palet.push(nieuw);
    for (const [kleur, was] of afstand) afstand.set(kleur, Math.min(was, meetAfstand(nieuw, kleur)));
  }
  return palet;
}

/** The colours that are there most stay as they are; of the others, mostly edges of letters, many become the nearest one. */
function maakPalet(kleuren: Uint32Array): { palet: readonly number[]; plaatsVan: ReadonlyMap<number, number> } {
  const aantallen = new Map<number, number>();
  for (const kleur of kleuren) aantallen.set(kleur, (aantallen.get(kleur) ?? 0) + 1);
  const gesorteerd = [...aantallen.keys()].toSorted((a, b) => (aantallen.get(b) ?? 0) - (aantallen.get(a) ?? 0));
  const palet = metVreemde(gesorteerd.slice(0, MEESTE), gesorteerd.slice(MEESTE));
  const plaatsen = new Map(palet.map((kleur, plaats) => [kleur, plaats]));
  const plaatsVan = new Map(
    gesorteerd.map((kleur) => [kleur, plaatsen.get(kleur) ?? plaatsen.get(naaste(palet, kleur)) ?? 0]),
  );
  return { palet, plaatsVan };
}

/** A PNG of at most 256 colours: a picture of a screen hardly needs more, and is then a third of the size. */
function encode(beeld: Beeld): Buffer {
  const { breed, hoog } = beeld;
  const kleuren = listKleuren(beeld);
  const { palet, plaatsVan } = maakPalet(kleuren);
  // Width and height; then 8 bits, a palette, and nothing special.
  const kop = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  kop.writeUInt32BE(breed, 0);
  kop.writeUInt32BE(hoog, 4);
  // Each line starts with its filter: none.
  const regels = Buffer.alloc((breed + 1) * hoog);
  kleuren.forEach((kleur, i) => {
    regels[Math.floor(i / breed) + i + 1] = plaatsVan.get(kleur) ?? 0;
  });
  return Buffer.concat([
    HANDTEKENING,
    chunk('IHDR', kop),
    chunk('PLTE', Buffer.from(palet.flatMap(rgb))),
    chunk('IDAT', deflateSync(regels, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

const leesPunten = async (png: string) => {
  const beeld = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const pen = new OffscreenCanvas(beeld.width, beeld.height).getContext('2d');
  pen?.drawImage(beeld, 0, 0);
  const { data } = pen!.getImageData(0, 0, beeld.width, beeld.height);
  let tekst = '';
  for (let i = 0; i < data.length; i += 8192) tekst += String.fromCharCode(...data.subarray(i, i + 8192));
  return { breed: beeld.width, hoog: beeld.height, base64: btoa(tekst) };
};

/** `werkbank` is an empty page, whose browser reads the pixels. */
export async function maakKleinPng(werkbank: Page, png: Buffer): Promise<Buffer> {
  const { base64, ...maat } = await werkbank.evaluate(leesPunten, png.toString('base64'));
  return encode({ ...maat, rgba: Buffer.from(base64, 'base64') });
}
