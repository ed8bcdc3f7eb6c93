import { FONTS } from './fonts/fonts';

/** `unknown`: no font has it. It is drawn as a box and kept in the document as replacement text. */
type RunFace = 'text' | 'symbols' | 'unknown';
export type Run = { text: string; face: RunFace };

/** Both weights of Open Sans were cut to the same characters. */
function findFace(character: string): RunFace {
  if (FONTS.regular.glyphs.has(character)) return 'text';
  return FONTS.symbols.glyphs.has(character) ? 'symbols' : 'unknown';
}

/** Nearly every text: nothing to look up. */
const PLAIN = /^[ -~\u00a0-\u017e‘’“”–—…€]*$/;

/** Cuts a text into the longest pieces that one font can draw. Nothing is lost: the pieces together are the text. */
export function splitRuns(text: string): readonly Run[] {
  if (PLAIN.test(text)) return text === '' ? [] : [{ text, face: 'text' }];
  const runs: Run[] = [];
  for (const character of text) {
    const face = findFace(character);
    const last = runs.at(-1);
    if (last?.face === face) last.text += character;
    else runs.push({ text: character, face });
  }
  return runs;
}
