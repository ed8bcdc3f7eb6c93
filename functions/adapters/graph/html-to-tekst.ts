const ONZICHTBAAR = ['style', 'script', 'head', 'title'];
const REGELEINDE = ['br', '/p', '/div', '/tr', '/li', '/h1', '/h2', '/h3', '/blockquote', 'hr'];
const TEKENS: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** HTML of a stranger as plain text, in one pass: nothing of it is ever shown as HTML. */
export function htmlToTekst(html: string): string {
  const delen: string[] = [];
  for (let plek = 0; plek < html.length;) {
    const open = html.indexOf('<', plek);
    delen.push(html.slice(plek, open < 0 ? undefined : open));
    if (open < 0) break;
    const tag = readTag(html, open);
    if (REGELEINDE.includes(tag.naam)) delen.push('\n');
    plek = ONZICHTBAAR.includes(tag.naam) ? findEinde(html, tag) : tag.einde;
  }
  return decode(delen.join(''))
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

type Tag = { naam: string; einde: number };

/** `einde` is where the text goes on; a comment ends at `-->`. */
function readTag(html: string, open: number): Tag {
  const isCommentaar = html.startsWith('<!--', open);
  const slot = html.indexOf(isCommentaar ? '-->' : '>', open);
  const naam = /^<(\/?[a-z][a-z0-9]*)/i.exec(html.slice(open, open + 20))?.[1]?.toLowerCase() ?? '';
  return { naam, einde: slot < 0 ? html.length : slot + (isCommentaar ? 3 : 1) };
}

function findEinde(html: string, { naam, einde }: Tag): number {
  const slot = new RegExp(`</${naam}\\b[^>]{0,100}>`, 'gi');
  slot.lastIndex = einde;
  return slot.exec(html) ? slot.lastIndex : html.length;
}

const decode = (tekst: string): string =>
  tekst.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (heel, tien, zestien, naam) => {
    if (naam !== undefined) return TEKENS[String(naam).toLowerCase()] ?? heel;
    const punt = tien === undefined ? parseInt(zestien, 16) : Number(tien);
    return punt > 0 && punt <= 0x10ffff ? String.fromCodePoint(punt) : '';
  });
