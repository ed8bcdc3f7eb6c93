import { askVraag } from '@domain/helpdesk/ask-vraag';
import type { HelpdeskSoort, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import { makeMailInhoud, toVraagOnderwerp } from '@domain/helpdesk/make-mail-inhoud';
import type { HelpdeskWissel } from '@domain/helpdesk/wissel';
import type { InkomendeMail } from '../../ports';
import { loadVraag, routeNu, toWrites } from '../helpdesk-store';
import { addGeweigerd } from './add-geweigerd';
import { toSteller } from './ask-vraag';
import { findAfzender } from './find-mail-vraag';
import { toBewaard, type InkomendDeps, type MailDocument } from './mail-document';
import { takeMailBijlagen } from './take-mail-bijlagen';

type Bewaard = MailDocument['bewaard'];

/** A mail that starts a question, or goes on from a closed one. Gives what to keep when it cannot become one. */
export async function askByMail(deps: InkomendDeps, mail: InkomendeMail, plan: MailDocument): Promise<Bewaard> {
  const vorige = await loadVorige(deps, plan);
  const medewerker = await findAfzender(deps, mail.van.email, vorige);
  // Taken out of the directory since the decision.
  if (!plan.nieuw || !medewerker) return toBewaard(mail, 'onbekend');
  const wie = toSteller(medewerker, await deps.adresboek.listScholen(), vorige);
  const vraagSoort = toSoort(vorige?.vraagSoort);
  const route = await routeNu(deps, { vraagSoort, wijk: wie.wijk });
  if (!route.ok) return toBewaard(mail, 'geen-themaverbinder');

  const { geheel, ...tekst } = makeMailInhoud(mail.tekst);
  const { bijlagen, geweigerd } = await takeMailBijlagen(deps, mail, geheel);
  const { functie } = wie.steller;
  const stempel = { doorId: medewerker.id, door: medewerker.naam, op: deps.clock().toISOString() };
  const wissel = askVraag({
    ...plan.nieuw,
    ...tekst,
    ...wie,
    vraagSoort,
    onderwerp: toVraagOnderwerp(mail.onderwerp),
    route: route.value,
    bijlagen,
    functie,
    via: 'mail',
    verzoekId: plan.id,
    stempel,
    ...(vorige ? { vervolgOp: vorige.vraagId } : {}),
  });
  await commitVraag(deps, withOntvangst(addGeweigerd(wissel, { functie, stempel }, geweigerd), plan));
  return undefined;
}

/** The closed question that this one goes on from. */
async function loadVorige({ helpdesk }: InkomendDeps, { oordeel }: MailDocument): Promise<Helpdeskvraag | undefined> {
  if (oordeel.soort !== 'nieuweVraag' || oordeel.vervolgOp === undefined) return undefined;
  return (await loadVraag(helpdesk, oordeel.vervolgOp))?.vraag;
}

/** A wish by mail would be put on the board unseen, so going on from one is an ordinary question. */
const toSoort = (soort: HelpdeskSoort | undefined): HelpdeskSoort => (soort === 'inhoudelijk' ? soort : 'technisch');

const withOntvangst = (wissel: HelpdeskWissel, { metOntvangst }: MailDocument): HelpdeskWissel =>
  metOntvangst ? { ...wissel, mails: [...wissel.mails, { mailSoort: 'ontvangst' }] } : wissel;

/** A question that is there already was made from this same mail. */
async function commitVraag(deps: InkomendDeps, wissel: HelpdeskWissel): Promise<void> {
  const { vraagId } = wissel.vraag;
  const gemaakt = await deps.helpdesk.commit(vraagId, await toWrites(deps, wissel, undefined));
  if (!gemaakt.ok && !(await loadVraag(deps.helpdesk, vraagId))) throw new Error('vraag-niet-gemaakt');
}
