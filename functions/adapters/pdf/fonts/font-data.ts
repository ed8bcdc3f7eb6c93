import { inflateSync } from 'node:zlib';

/** A TrueType file as text, so that one bundle file holds it and nothing is read from disk. */
export type FontData = {
  /** What it can draw, in hexadecimal: `20-7e a0-24f 20ac`. */
  codePoints: string;
  /** Compressed with zlib, in base64. */
  deflated: string;
};

export const readFont = ({ deflated }: FontData): Uint8Array => inflateSync(Buffer.from(deflated, 'base64'));

export function readCodePoints({ codePoints }: FontData): ReadonlySet<number> {
  const all = new Set<number>();
  for (const range of codePoints.split(' ')) {
    const [first = 0, last = first] = range.split('-').map((hex) => parseInt(hex, 16));
    for (let codePoint = first; codePoint <= last; codePoint += 1) all.add(codePoint);
  }
  return all;
}
