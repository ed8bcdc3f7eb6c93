import { PNG } from 'pngjs';
import type { Fouten } from './check-manifest';

type Beeld = { width: number; height: number; data: Buffer };
type Pixel = { rood: number; groen: number; blauw: number; dekking: number };

const listPixels = ({ data }: Beeld): readonly Pixel[] =>
  Array.from({ length: data.length / 4 }, (_, plaats) => {
    const [rood = 0, groen = 0, blauw = 0, dekking = 0] = data.subarray(plaats * 4, plaats * 4 + 4);
    return { rood, groen, blauw, dekking };
  });

const isWit = ({ rood, groen, blauw }: Pixel): boolean => rood === 255 && groen === 255 && blauw === 255;

/** What Teams asks of each picture, as pixels. Source: platform.md §1.7 and the schema of the manifest. */
const EISEN = {
  color: {
    zijde: 192,
    check: (pixels: readonly Pixel[]) => pixels.every(({ dekking }) => dekking === 255),
    nee: 'heeft doorzichtige plekken',
  },
  outline: {
    zijde: 32,
    check: (pixels: readonly Pixel[]) =>
      pixels.some(({ dekking }) => dekking === 0) &&
      pixels.some(({ dekking }) => dekking === 255) &&
      pixels.every((pixel) => pixel.dekking === 0 || isWit(pixel)),
    nee: 'moet wit zijn op een doorzichtige achtergrond',
  },
} as const;
export type IcoonSoort = keyof typeof EISEN;

function read(inhoud: Uint8Array): Beeld | undefined {
  try {
    return PNG.sync.read(Buffer.from(inhoud));
  } catch {
    return undefined;
  }
}

export function checkIcoon(soort: IcoonSoort, inhoud: Uint8Array): Fouten {
  const { zijde, check, nee } = EISEN[soort];
  const beeld = read(inhoud);
  if (!beeld) return [`${soort}.png is geen PNG`];
  if (beeld.width !== zijde || beeld.height !== zijde)
    return [`${soort}.png is ${beeld.width} bij ${beeld.height}; het moet ${zijde} bij ${zijde} zijn`];
  return check(listPixels(beeld)) ? [] : [`${soort}.png ${nee}`];
}
