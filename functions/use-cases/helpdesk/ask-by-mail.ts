import type { Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import type { InkomendeMail } from '../../ports';
import { loadVraag } from '../helpdesk-store';
import { findAfzender } from './find-mail-vraag';
import { toBewaard, type InkomendDeps, type MailDocument } from './mail-document';
import { commitMailVraag, makeMailVraag, withOntvangst } from './make-mail-vraag';

type Bewaard = MailDocument['bewaard'];

/** A mail that starts a question, or goes on from a closed one. Gives what to keep when it cannot become one. */
export async function askByMail(deps: InkomendDeps, mail: InkomendeMail, plan: MailDocument): Promise<Bewaard> {
  const vorige = await loadVorige(deps, plan);
  const medewerker = await findAfzender(deps, mail.van.email, vorige);
  // Taken out of the directory since the decision.
  if (!plan.nieuw || !medewerker) return toBewaard(mail, 'onbekend');
  const vraag = await makeMailVraag(deps, {
    mail,
    nieuw: plan.nieuw,
    verzoekId: plan.id,
    medewerker,
    ...(vorige ? { vorige } : {}),
  });
  if (!vraag.ok) return toBewaard(mail, 'geen-themaverbinder');
  await commitMailVraag(deps, plan.metOntvangst ? withOntvangst(vraag.value) : vraag.value);
  return undefined;
}

/** The closed question that this one goes on from. */
async function loadVorige({ helpdesk }: InkomendDeps, { oordeel }: MailDocument): Promise<Helpdeskvraag | undefined> {
  if (oordeel.soort !== 'nieuweVraag' || oordeel.vervolgOp === undefined) return undefined;
  return (await loadVraag(helpdesk, oordeel.vervolgOp))?.vraag;
}
