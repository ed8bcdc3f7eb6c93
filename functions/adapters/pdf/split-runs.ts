import { readCodePoints } from './fonts/font-data';
import { notoSymbols } from './fonts/noto-symbols';
import { openSansRegular } from './fonts/open-sans-regular';

/** `unknown`: no font has it. It is drawn as a box and kept in the document as replacement text. */
type RunFace = 'text' | 'symbols' | 'unknown';
export type Run = { text: string; face: RunFace };

/** Both weights of Open Sans were cut to the same characters. */
const TEXT = readCodePoints(openSansRegular);
const SYMBOLS = readCodePoints(notoSymbols);

function findFace(codePoint: number): RunFace {
  if (TEXT.has(codePoint)) return 'text';
  return SYMBOLS.has(codePoint) ? 'symbols' : 'unknown';
}

/** Nearly every text: nothing to look up. */
const PLAIN = /^[ -~\u00a0-\u017e‘’“”–—…€]*$/;

/** Cuts a text into the longest pieces that one font can draw. Nothing is lost: the pieces together are the text. */
export function splitRuns(text: string): readonly Run[] {
  if (PLAIN.test(text)) return text === '' ? [] : [{ text, face: 'text' }];
  const runs: Run[] = [];
  for (const character of text) {
    const face = findFace(character.codePointAt(0)!);
    const last = runs.at(-1);
    if (last?.face === face) last.text += character;
    else runs.push({ text: character, face });
  }
  return runs;
}
