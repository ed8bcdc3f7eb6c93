import cloud from 'd3-cloud';
import { LETTER, LETTER_DIKTE, type GeplaatstWoord, type Maat, type WolkWoord } from './wolk-vorm';

const TUSSENRUIMTE = 4;
/** When the words do not fit they all become smaller, so that sizes stay comparable; below the smallest some are left out. */
const KLEINER = 0.94;
const KLEINST = 0.45;

/** Mulberry32: the same row of numbers every time. */
function createToeval(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let mengsel = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    mengsel = (mengsel + Math.imul(mengsel ^ (mengsel >>> 7), 61 | mengsel)) ^ mengsel;
    return ((mengsel ^ (mengsel >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Vak = { text: string; size: number; x?: number; y?: number };

/** The start of each word near the middle; the library takes a third number for the way its spiral turns. */
function createStart(): () => number {
  const toeval = createToeval(8);
  return () => 0.5 + (toeval() - 0.5) * 0.3;
}

/** The first makes neat rows; where that does not fit, the other often does. */
const SPIRALEN = ['rectangular', 'archimedean'] as const;

type Poging = { spiraal: (typeof SPIRALEN)[number]; schaal: number };

const place = (
  woorden: readonly WolkWoord[],
  { breedte, hoogte }: Maat,
  { spiraal, schaal }: Poging,
): Promise<readonly Vak[]> =>
  new Promise((resolve) => {
    cloud<Vak>()
      .size([breedte, hoogte])
      .words(woorden.map(({ tekst, grootte }) => ({ text: tekst, size: Math.floor(grootte * schaal) })))
      .rotate(0)
      .padding(Math.ceil(TUSSENRUIMTE * schaal * schaal))
      .font(LETTER)
      .fontWeight(LETTER_DIKTE)
      .fontSize(({ size }) => size)
      .spiral(spiraal)
      .random(createStart())
      .on('end', resolve)
      .start();
  });

const listPogingen = (): readonly Poging[] => {
  const pogingen: Poging[] = [];
  for (let schaal = 1; schaal > KLEINST; schaal *= KLEINER)
    pogingen.push(...SPIRALEN.map((spiraal) => ({ spiraal, schaal })));
  return pogingen;
};

/** Lays words out, horizontal, the largest in the middle. The same words in the same letter give the same picture. */
export async function layOutCloud(woorden: readonly WolkWoord[], maat: Maat): Promise<readonly GeplaatstWoord[]> {
  let beste: readonly Vak[] = [];
  for (const poging of listPogingen()) {
    const vakken = await place(woorden, maat, poging);
    if (vakken.length > beste.length) beste = vakken;
    if (beste.length === woorden.length) break;
  }
  return beste.map(({ text, size, x = 0, y = 0 }) => ({ tekst: text, grootte: size, x, y }));
}
