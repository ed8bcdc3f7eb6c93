import type { Medewerker } from '@domain/adresboek/medewerker';
import type { WensRij } from '@domain/helpdesk/helpdesk-beeld';
import { isWens, stemOpWens, toWensRij } from '@domain/helpdesk/wens';
import { accept, type Result } from '@domain/result';
import type { HelpdeskDeps } from '../deps';
import { changeVraag } from '../helpdesk-store';
import { VRAAG_NIET_GEVONDEN } from '../refusals';

export type VoteWens = (medewerker: Medewerker, input: { vraagId: string; stem: boolean }) => Promise<Result<WensRij>>;

/** Everybody in the directory may: the board is for all. The conversation behind a wish stays shut. */
export const createVoteWens =
  (deps: HelpdeskDeps): VoteWens =>
  async ({ id }, { vraagId, stem }) => {
    const uitkomst = await changeVraag(deps, vraagId, ({ vraag }) =>
      isWens(vraag) ? stemOpWens(vraag, id, stem) : VRAAG_NIET_GEVONDEN,
    );
    if (!uitkomst.ok) return uitkomst;
    const { vraag } = uitkomst.value;
    return isWens(vraag) ? accept(toWensRij(vraag, id)) : VRAAG_NIET_GEVONDEN;
  };
