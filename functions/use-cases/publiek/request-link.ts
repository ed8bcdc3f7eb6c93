import { listAanmeldVelden } from '@domain/bijeenkomst/aanmeld-velden';
import type { Wissel } from '@domain/bijeenkomst/wissel';
import { checkAntwoorden } from '@domain/formulier/check-antwoorden';
import { accept, refuse, type Result } from '@domain/result';
import { toAanmeldingId } from '../aanmelding-id';
import { BIJEENKOMST_NIET_GEVONDEN } from '../refusals';
import type { Aanvraag } from './bijeenkomst-loket';
import { readGepubliceerde, type Bezoeker, type PubliekDeps } from './publiek-deps';
import { LINK_TE_VAAK, TE_VAAK } from './weigeringen';

const EMAIL = listAanmeldVelden([]).filter(({ naam }) => naam === 'email');

type LinkVraag = { bijeenkomstId: string; email: string };
export type RequestLink = (bezoeker: Bezoeker, input: LinkVraag) => Promise<Result<{ verstuurd: true }>>;

/** Also for an address that nobody signed up with the head is written: the work takes as long, and tells nothing. */
const toAanvraag = (id: string): Aanvraag => ({
  ids: [id],
  rule(bijeenkomst, [aanmelding]) {
    const mails: Wissel['mails'] = aanmelding ? [{ aanmelding, soort: 'nog-eens' }] : [];
    return accept({ bijeenkomst, aanmeldingen: [], mails, rondzendingen: [] });
  },
});

/** Mails the personal link again to who has signed up, and says the same to everybody. */
export const createRequestLink =
  (deps: PubliekDeps): RequestLink =>
  async ({ netwerk }, { bijeenkomstId, email }) => {
    const bezwaren = checkAntwoorden(EMAIL, { email: email.trim() }, 'gereed');
    if (bezwaren.length > 0) return refuse(...bezwaren);
    if (!(await readGepubliceerde(deps.bijeenkomsten, bijeenkomstId))) return BIJEENKOMST_NIET_GEVONDEN;
    if (!(await deps.begrens('link', netwerk))) return TE_VAAK;
    const id = toAanmeldingId(deps.sleutel, bijeenkomstId, email);
    if (!(await deps.begrens('linkmail', id))) return LINK_TE_VAAK;
    const uitkomst = await deps.loket(bijeenkomstId, toAanvraag(id));
    return uitkomst.ok ? accept({ verstuurd: true }) : uitkomst;
  };
