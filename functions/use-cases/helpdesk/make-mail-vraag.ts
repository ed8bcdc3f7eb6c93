import type { Medewerker } from '@domain/adresboek/medewerker';
import { askVraag } from '@domain/helpdesk/ask-vraag';
import type { Adres, HelpdeskSoort, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import { makeMailInhoud, toVraagOnderwerp } from '@domain/helpdesk/make-mail-inhoud';
import type { HelpdeskWissel } from '@domain/helpdesk/wissel';
import { accept, type Result } from '@domain/result';
import type { InkomendeMail, Postvak } from '../../ports';
import type { HelpdeskDeps } from '../deps';
import { loadVraag, routeNu, toWrites, type VraagStoreDeps } from '../helpdesk-store';
import { addGeweigerd } from './add-geweigerd';
import { toSteller } from './ask-vraag';
import { stampOf } from './handeling';
import { takeMailBijlagen } from './take-mail-bijlagen';

export type MailVraagDeps = VraagStoreDeps &
  Pick<HelpdeskDeps, 'adresboek' | 'bestanden' | 'sleutel' | 'helpdeskAdres'> & { postvak: Postvak };

export type MailVraagInput = {
  mail: Pick<InkomendeMail, 'id' | 'onderwerp' | 'tekst' | 'heeftBijlagen'>;
  nieuw: { vraagId: string; nummer: string };
  verzoekId: string;
  /** Who asks. */
  medewerker: Medewerker;
  /** Of who has more than one. */
  schoolId?: string;
  /** The closed question that it goes on from. */
  vorige?: Helpdeskvraag;
};

/** A mail as a question, with its files; the route, and so the cc, is that of every question. */
export async function makeMailVraag(deps: MailVraagDeps, input: MailVraagInput): Promise<Result<HelpdeskWissel>> {
  const { mail, nieuw, verzoekId, medewerker, schoolId, vorige } = input;
  const wie = toSteller(medewerker, await deps.adresboek.listScholen(), schoolId ? { schoolId } : vorige);
  const vraagSoort = toSoort(vorige?.vraagSoort);
  const route = await routeNu(deps, { vraagSoort, wijk: wie.wijk });
  if (!route.ok) return route;

  const { geheel, ...tekst } = makeMailInhoud(mail.tekst);
  const { bijlagen, geweigerd } = await takeMailBijlagen(deps, mail, geheel);
  const { functie } = wie.steller;
  const stempel = stampOf(medewerker, deps);
  const wissel = askVraag({
    ...nieuw,
    ...tekst,
    ...wie,
    vraagSoort,
    onderwerp: toVraagOnderwerp(mail.onderwerp),
    route: route.value,
    bijlagen,
    functie,
    via: 'mail',
    verzoekId,
    stempel,
    ...(vorige ? { vervolgOp: vorige.vraagId } : {}),
  });
  return accept(addGeweigerd(wissel, { functie, stempel }, geweigerd));
}

/** A wish by mail would be put on the board unseen, so going on from one is an ordinary question. */
const toSoort = (soort: HelpdeskSoort | undefined): HelpdeskSoort => (soort === 'inhoudelijk' ? soort : 'technisch');

/** Who wrote hears that it came in, and whether all of it did. `aan`: when that is not who asked. */
export const withOntvangst = (wissel: HelpdeskWissel, aan?: Adres): HelpdeskWissel => ({
  ...wissel,
  mails: [...wissel.mails, { ...wissel.mails[0], mailSoort: 'ontvangst', ...(aan ? { aan } : {}) }],
});

/** A question that is there already was made from this same mail. */
export async function commitMailVraag(deps: MailVraagDeps, wissel: HelpdeskWissel): Promise<void> {
  const { vraagId } = wissel.vraag;
  const gemaakt = await deps.helpdesk.commit(vraagId, await toWrites(deps, wissel, undefined));
  if (!gemaakt.ok && !(await loadVraag(deps.helpdesk, vraagId))) throw new Error('vraag-niet-gemaakt');
}
