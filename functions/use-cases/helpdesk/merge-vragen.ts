import type { Medewerker } from '@domain/adresboek/medewerker';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import type { Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import { judgeSamenvoegen, ontvangSamengevoegde, voegSamen } from '@domain/helpdesk/samenvoegen';
import { accept, type Result } from '@domain/result';
import { describeFunctie } from '@domain/toegang/functie';
import { mayBehandelVraag } from '@domain/toegang/helpdesk';
import type { HelpdeskDeps } from '../deps';
import { changeVraag, listRegels } from '../helpdesk-store';
import { ALLEEN_HELPDESK } from '../refusals';
import { findLeesbareVraag } from './find-leesbare-vraag';
import { doeHandeling, stampOf } from './handeling';
import { showVraag } from './show-vraag';

export type MergeVragen = (
  medewerker: Medewerker,
  input: { vraagId: string; naarVraagId: string },
) => Promise<Result<VraagBeeld>>;

/**
 * `vraagId` goes on in `naarVraagId`: that one is closed first, so that nobody writes in both. The same again does what was
 * left undone, and nothing twice.
 */
export const createMergeVragen =
  (deps: HelpdeskDeps): MergeVragen =>
  async (medewerker, { vraagId, naarVraagId }) => {
    const doel = await findLeesbareVraag(deps.helpdesk, medewerker, naarVraagId);
    if (!doel.ok) return doel;
    const naar = doel.value.vraag;
    if (!mayBehandelVraag(medewerker, naar)) return ALLEEN_HELPDESK;
    const gesloten = await doeHandeling(deps, { medewerker, vraagId, wie: 'staf' }, ({ vraag: van, ...omgeving }) => {
      if (van.samengevoegdIn === naarVraagId) return accept({ vraag: van, regels: [], mails: [] });
      const past = judgeSamenvoegen({ van, naar });
      return past.ok ? accept(voegSamen({ van, naar, ...omgeving })) : past;
    });
    if (!gesloten.ok) return gesloten;
    const bij = await ontvang(deps, medewerker, gesloten.value.vraag, naarVraagId);
    return bij.ok ? showVraag(deps, medewerker, vraagId) : bij;
  };

async function ontvang(
  deps: HelpdeskDeps,
  medewerker: Medewerker,
  van: Helpdeskvraag,
  naarVraagId: string,
): Promise<Result<unknown>> {
  const stempel = stampOf(medewerker, deps);
  const functie = describeFunctie(medewerker);
  const verzoekId = `samenvoeging-${van.vraagId}`;
  return changeVraag(deps, naarVraagId, async ({ vraag }) => {
    const regels = await listRegels(deps.helpdesk, naarVraagId);
    if (regels.some((regel) => regel.verzoekId === verzoekId)) return accept({ vraag, regels: [], mails: [] });
    return accept(ontvangSamengevoegde({ van, naar: vraag, functie, stempel, verzoekId }));
  });
}
