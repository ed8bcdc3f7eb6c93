import type { Glyphs } from './font-data';

/** PDF allows this many in one list. */
const MOST = 100;

const toUtf16 = (character: string): string => Buffer.from(character, 'utf16le').swap16().toString('hex');

/** Says of each glyph which character it is, for who searches in a PDF, copies from it or has it read aloud. */
export function writeCharacterMap(glyphs: Glyphs): string {
  const lines = [...glyphs].map(([character, { code }]) => `<${code}> <${toUtf16(character)}>`);
  const lists: string[] = [];
  for (let from = 0; from < lines.length; from += MOST) {
    const part = lines.slice(from, from + MOST);
    lists.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${lists.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}
