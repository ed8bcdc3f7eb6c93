import { formatDatum, formatTijd, toDag } from '@domain/datum/datum';
import type { OppDocument } from '@domain/opp/opp-document';
import { baselineOf, drawDecoration, type Pen } from './draw-text';
import { measureText } from './measure-text';
import { PAGE, STYLE } from './page-style';

export type Frame = {
  document: OppDocument;
  gemaakt: { door: string; op: string };
  page: number;
  pages: number;
};

/** From the edge of the paper. */
const MARGIN = 26;

/** Head and foot of a page: which dossier, which version, made by whom and when, which page. Decoration for a screen reader. */
export function drawFrame(pen: Pen, { document, gemaakt, page, pages }: Frame): void {
  const style = STYLE.frame;
  const drawPair = (left: string, right: string, top: number) => {
    const baseline = baselineOf(top, style);
    drawDecoration(pen, left, style, { x: PAGE.left, baseline });
    drawDecoration(pen, right, style, { x: PAGE.width - PAGE.right - measureText(right, style), baseline });
  };
  const wanneer = `${formatDatum(toDag(gemaakt.op))} om ${formatTijd(gemaakt.op)} uur`;
  drawPair(document.kenmerk, document.versie, MARGIN);
  const foot = PAGE.height - MARGIN - style.lineHeight;
  drawPair(`Gemaakt door ${gemaakt.door} op ${wanneer}`, `Pagina ${page} van ${pages}`, foot);
}
