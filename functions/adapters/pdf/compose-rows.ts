import type { OppBlok } from '@domain/opp/opp-document';
import { composeKenmerken } from './compose-kenmerken';
import { composeTable } from './compose-table';
import { STYLE, TEXT_WIDTH } from './page-style';
import { heightOf, type Row, type StructureElement } from './row';
import type { Structure } from './structure';

type Blok<S extends OppBlok['soort']> = Extract<OppBlok, { soort: S }>;
type Compose<S extends OppBlok['soort']> = (structure: Structure, parent: StructureElement, blok: Blok<S>) => Row[];

const HEADING = {
  1: { style: STYLE.heading1, spaceBefore: 0, padding: 2, isRuled: false },
  2: { style: STYLE.heading2, spaceBefore: 11, padding: 2, isRuled: true },
  3: { style: STYLE.heading3, spaceBefore: 9, padding: 0, isRuled: false },
} as const;

const WETTELIJK = 'Wettelijk';
const BADGE_WIDTH = 62;
const BULLET_WIDTH = 14;
const LEAD_HEIGHT = 40;

const composeKop: Compose<'kop'> = (structure, parent, { niveau, tekst, isWettelijk }) => {
  const { style, ...space } = HEADING[niveau];
  // The space keeps the word apart from the heading when it is read aloud.
  const text = isWettelijk ? `${tekst}\u00a0` : tekst;
  const width = isWettelijk ? TEXT_WIDTH - BADGE_WIDTH : TEXT_WIDTH;
  const box = structure.addBox(parent, `H${niveau}`, text, { style, width });
  return [{ ...space, boxes: [box], keepWithNext: true, ...(isWettelijk ? { badge: WETTELIJK } : {}) }];
};

const composeAlinea: Compose<'alinea'> = (structure, parent, { tekst, isLeeg }) => {
  const box = structure.addBox(parent, 'P', tekst, { style: isLeeg ? STYLE.empty : STYLE.body });
  return [{ boxes: [box], spaceBefore: 4, padding: 0 }];
};

const composeLijst: Compose<'lijst'> = (structure, parent, { items }) => {
  const list = structure.add(parent, 'L');
  return items.map((item, index) => {
    const row = structure.add(list, 'LI');
    const bullet = structure.addBox(row, 'Lbl', '•', { style: STYLE.body, width: BULLET_WIDTH });
    const body = structure.addBox(row, 'LBody', item, { style: STYLE.body, left: BULLET_WIDTH });
    return { boxes: [bullet, body], spaceBefore: index === 0 ? 5 : 2, padding: 0 };
  });
};

const COMPOSE = {
  kop: composeKop,
  alinea: composeAlinea,
  lijst: composeLijst,
  kenmerken: composeKenmerken,
  tabel: composeTable,
} satisfies { [S in OppBlok['soort']]: Compose<S> };

/** A line or two between two headings, such as a date: alone under its heading at the end of a page it says nothing. */
const isLead = (blokken: readonly OppBlok[], index: number): boolean =>
  blokken[index]?.soort !== 'kop' && blokken[index - 1]?.soort === 'kop' && blokken[index + 1]?.soort === 'kop';

const keepWithNext = (rows: readonly Row[]): readonly Row[] =>
  rows.length === 1 && heightOf(rows[0]!) < LEAD_HEIGHT ? rows.map((row) => ({ ...row, keepWithNext: true })) : rows;

/** The rows of a document, in order; their elements hang below `root`, a Sect for each heading of level 1 or 2. */
export function composeRows(structure: Structure, root: StructureElement, blokken: readonly OppBlok[]): readonly Row[] {
  let section = root;
  return blokken.flatMap((blok, index) => {
    if (blok.soort === 'kop' && blok.niveau < 3) section = structure.add(root, 'Sect');
    const compose = COMPOSE[blok.soort] as Compose<OppBlok['soort']>;
    const rows = compose(structure, section, blok);
    return isLead(blokken, index) ? keepWithNext(rows) : rows;
  });
}
