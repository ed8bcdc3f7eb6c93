import { addDagen, dagenTussen, formatDatum } from '../datum/datum';
import { STANDAARD_TERMIJNEN } from './termijnen';
import type { ZesWeken } from './wet-uitkomst';

/** The OPP is in force so many days after the start. Source: [L1], BR-23. */
export const ZES_WEKEN = 42;

const dagen = (aantal: number): string => (aantal === 1 ? '1 dag' : `${aantal} dagen`);

function formatOver(dagenOver: number): string {
  if (dagenOver === 0) return 'vandaag';
  return dagenOver > 0 ? `nog ${dagen(dagenOver)}` : `${dagen(-dagenOver)} te laat`;
}

function judgeStand(dagenOver: number, isVastgesteld: boolean, waarschuwDagen: number): ZesWeken['stand'] {
  if (isVastgesteld) return 'klaar';
  if (dagenOver < 0) return 'teLaat';
  return dagenOver <= ZES_WEKEN - waarschuwDagen ? 'bijna' : 'loopt';
}

/** The six weeks from the start of the support [L1][L5]. All days `YYYY-MM-DD` and real; the caller sees to that. */
export function measureZesWeken(
  start: string,
  vandaag: string,
  vastgesteldOp?: string,
  { waarschuwOppWeken } = STANDAARD_TERMIJNEN,
): ZesWeken {
  const tot = addDagen(start, ZES_WEKEN);
  const dagenOver = dagenTussen(vastgesteldOp ?? vandaag, tot);
  const verstreken = Math.min(1, Math.max(0, (ZES_WEKEN - dagenOver) / ZES_WEKEN));
  const tekst = vastgesteldOp ? `vastgesteld op ${formatDatum(vastgesteldOp)}` : formatOver(dagenOver);
  const stand = judgeStand(dagenOver, vastgesteldOp !== undefined, waarschuwOppWeken * 7);
  return { van: start, tot, dagenOver, tekst, verstreken, stand };
}
