import type { Woord } from '@domain/woordwolk/count-woorden';
import { LETTER, LETTER_DIKTE, MAAT, toonVan, type GeplaatstWoord, type Toon } from './wolk-vorm';

/** The colours of the light theme: a newsletter is light. */
const KLEUR = { veel: '#5b5fc7', midden: '#424242', weinig: '#616161' } as const satisfies Record<Toon, string>;
const INKT = '#242424';
const RAND = 20;
const REGEL = 20;
const TEKENS_OP_REGEL = 54;

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML knows no control characters, also not escaped. */
const escapeXml = (tekst: string): string =>
  tekst.replace(/\p{Cc}/gu, ' ').replace(/[&<>"]/g, (teken) => TEKENS[teken] ?? teken);

/** Lines of words. */
function breek(tekst: string): readonly string[] {
  const regels: string[] = [];
  for (const woord of tekst.split(/\s+/)) {
    const regel = regels.at(-1);
    if (regel !== undefined && regel.length + woord.length < TEKENS_OP_REGEL)
      regels[regels.length - 1] = `${regel} ${woord}`;
    else regels.push(woord);
  }
  return regels;
}

export type WolkPlaat = {
  woorden: readonly Woord[];
  plaatsen: readonly GeplaatstWoord[];
  vraag: string;
  /** Such as `Extra bijeenkomst · 15 mei 2025`. */
  onderschrift: string;
};

/** A word cloud as a file of its own, with the question and the bijeenkomst under it. `schaal`: pixels for a unit. */
export function composeSvg({ woorden, plaatsen, vraag, onderschrift }: WolkPlaat, schaal = 2) {
  const personen = new Map(woorden.map((woord) => [woord.woord, woord.personen]));
  const meest = woorden[0]?.personen ?? 0;
  const breedte = MAAT.breed.breedte + 2 * RAND;
  const vraagregels = breek(vraag);
  const titelregels = breek(onderschrift);
  const onder = MAAT.breed.hoogte + RAND;
  const hoogte = onder + RAND + REGEL * (vraagregels.length + titelregels.length) + RAND / 2;
  const wolk = plaatsen.map(
    ({ tekst, x, y, grootte }) =>
      `<text x="${x}" y="${y}" font-size="${grootte}" fill="${KLEUR[toonVan(personen.get(tekst) ?? 0, meest)]}">${escapeXml(tekst)}</text>`,
  );
  const regel = (tekst: string, plaats: number, stijl: string) =>
    `<text x="${RAND}" y="${onder + RAND + plaats * REGEL}" ${stijl}>${escapeXml(tekst)}</text>`;
  const bijschrift = [
    ...vraagregels.map((tekst, plaats) => regel(tekst, plaats, `font-size="16" font-weight="600" fill="${INKT}"`)),
    ...titelregels.map((tekst, plaats) => regel(tekst, vraagregels.length + plaats, 'font-size="13" fill="#616161"')),
  ];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${breedte * schaal}" height="${hoogte * schaal}" viewBox="0 0 ${breedte} ${hoogte}" font-family="${LETTER}">`,
    `<title>${escapeXml(vraag)}</title>`,
    `<rect width="${breedte}" height="${hoogte}" fill="#ffffff"/>`,
    `<g transform="translate(${breedte / 2} ${RAND + MAAT.breed.hoogte / 2})" text-anchor="middle" font-weight="${LETTER_DIKTE}">`,
    ...wolk,
    '</g>',
    ...bijschrift,
    '</svg>',
  ].join('\n');
  return { svg, breedte: breedte * schaal, hoogte: hoogte * schaal };
}
