/** Width in points. The width of a text is that of its parts together. */
export type Measure = (text: string) => number;

const NEW_LINE = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
/** They draw nothing by themselves: control characters, joiners, and what only gives the emoji before it another colour. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}\p{Emoji_Modifier}]/gu;
/** After spaces, and after a hyphen, dash or slash between letters. */
const BREAK = /(?<= )(?=[^ ])|(?<=\p{L}{2}[-–—/])(?=\p{L})/u;

/** One composed form for each letter, plain line ends, no control characters, no half emoji. */
export const cleanText = (text: string): string =>
  text.toWellFormed().normalize('NFC').replace(NEW_LINE, '\n').replaceAll('\t', ' ').replace(INVISIBLE, '');

/** A word wider than a line is cut between characters. */
function cutWord(word: string, width: number, measure: Measure): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const more = measure(character);
    if (piece !== '' && used + more > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += more;
  }
  return [...pieces, piece];
}

function wrapParagraph(paragraph: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of paragraph.split(BREAK)) {
    const ink = measure(word.trimEnd());
    if (used + ink > width) {
      if (line !== '') lines.push(line);
      const pieces = ink > width ? cutWord(word, width, measure) : [word];
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
      used = measure(line);
    } else {
      line += word;
      used += measure(word);
    }
  }
  return [...lines, line];
}

/**
 * The lines of a text, `width` in points. Each line but the last ends with the space that separates it from the next, so that
 * a screen reader does not glue two words. Empty lines between paragraphs stay; those at the ends do not.
 */
export function wrapText(text: string, width: number, measure: Measure): readonly string[] {
  const paragraphs = cleanText(text).trim().split('\n');
  return paragraphs.flatMap((paragraph, index) => {
    const lines = wrapParagraph(paragraph.trimEnd(), width, measure);
    const isLast = index === paragraphs.length - 1;
    return isLast ? lines : [...lines.slice(0, -1), `${lines.at(-1)} `];
  });
}
