import type { Medewerker } from '@domain/adresboek/medewerker';
import { addRegel, addStilleRegel } from '@domain/helpdesk/add-regel';
import type { Gespreksregel, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import type { InkomendOordeel } from '@domain/helpdesk/judge-inkomend';
import { makeMailInhoud } from '@domain/helpdesk/make-mail-inhoud';
import type { RegelInhoud } from '@domain/helpdesk/make-regel';
import type { HelpdeskWissel } from '@domain/helpdesk/wissel';
import { accept, type Result } from '@domain/result';
import { describeFunctie } from '@domain/toegang/functie';
import type { InkomendeMail } from '../../ports';
import { changeVraag, listRegels, loadInstellingen, routeNu } from '../helpdesk-store';
import { addGeweigerd } from './add-geweigerd';
import { askByMail } from './ask-by-mail';
import { findAfzender } from './find-mail-vraag';
import { toBewaard, toMailId, type InkomendDeps, type MailDocument } from './mail-document';
import { withOntvangst } from './make-mail-vraag';
import { mayTellGeweigerd } from './may-tell-geweigerd';
import { takeMailBijlagen } from './take-mail-bijlagen';

/** Carries out what was decided, once: again after a stop anywhere gives the same. Gives what to keep of the mail itself. */
export async function applyMail(
  deps: InkomendDeps,
  mail: InkomendeMail,
  plan: MailDocument,
): Promise<MailDocument['bewaard']> {
  const { oordeel } = plan;
  switch (oordeel.soort) {
    case 'eigen':
      return undefined;
    case 'onbekend':
    case 'teVeel':
    case 'gesloten':
      return toBewaard(mail, oordeel.soort);
    case 'nieuweVraag':
      return askByMail(deps, mail, plan);
    case 'automatisch':
      return applyAutomatisch(deps, mail, oordeel);
    default:
      return addMail(deps, mail, { vraagId: oordeel.vraagId, hoe: oordeel.soort, metOntvangst: plan.metOntvangst });
  }
}

const applyAutomatisch = async (
  deps: InkomendDeps,
  mail: InkomendeMail,
  { vraagId, isBekend }: Extract<InkomendOordeel, { soort: 'automatisch' }>,
): Promise<MailDocument['bewaard']> =>
  vraagId === undefined
    ? toBewaard(mail, 'automatisch')
    : addMail(deps, mail, { vraagId, hoe: isBekend ? 'automatisch' : 'teBeoordelen', metOntvangst: false });

type Hoe = 'reactie' | 'antwoord' | 'teBeoordelen' | 'automatisch';

/** What to keep: nothing, unless the question was closed since the decision. */
async function addMail(
  deps: InkomendDeps,
  mail: InkomendeMail,
  { vraagId, hoe, metOntvangst }: { vraagId: string; hoe: Hoe; metOntvangst: boolean },
): Promise<MailDocument['bewaard']> {
  const { geheel, ...tekst } = makeMailInhoud(mail.tekst);
  const { bijlagen, geweigerd } = await takeMailBijlagen(deps, mail, geheel);
  const verzoekId = toMailId(deps, mail);
  let isDicht = false;
  const uitkomst = await changeVraag(deps, vraagId, async ({ vraag }) => {
    isDicht = false;
    const regels = await listRegels(deps.helpdesk, vraagId);
    if (regels.some((regel) => regel.verzoekId === verzoekId)) return accept({ vraag, regels: [], mails: [] });
    isDicht = vraag.status === 'gesloten' && hoe !== 'automatisch';
    if (isDicht) return accept({ vraag, regels: [], mails: [] });
    const afzender = await describeAfzender(deps, mail, vraag);
    const inhoud = { ...afzender, ...tekst, bijlagen, via: 'mail', verzoekId } as const;
    const wissel = await addInhoud(deps, vraag, { inhoud, regels, hoe });
    const compleet = addGeweigerd(wissel, afzender, geweigerd);
    const hoortHet = (metOntvangst && hoe === 'reactie') || (await mayTellGeweigerd(deps, mail, compleet, geweigerd));
    return accept(hoortHet ? withOntvangst(compleet, mail.van) : compleet);
  });
  // The question is busy or gone: the next run looks again.
  if (!uitkomst.ok) throw new Error(uitkomst.refusals[0]?.code ?? 'geweigerd');
  return isDicht ? toBewaard(mail, 'gesloten') : undefined;
}

type Bericht = { inhoud: RegelInhoud; regels: readonly Gespreksregel[]; hoe: Hoe };

const addInhoud = async (
  deps: InkomendDeps,
  vraag: Helpdeskvraag,
  { inhoud, regels, hoe }: Bericht,
): Promise<HelpdeskWissel> =>
  hoe === 'automatisch' || isHerhaling(regels, inhoud)
    ? addIngevouwen(vraag, inhoud, hoe)
    : addGesprek(deps, vraag, inhoud, hoe);

/** What cannot be said in the conversation any more, is left for staff to judge. */
async function addGesprek(
  deps: InkomendDeps,
  vraag: Helpdeskvraag,
  inhoud: RegelInhoud,
  hoe: Exclude<Hoe, 'automatisch'>,
): Promise<HelpdeskWissel> {
  const gezegd = hoe === 'teBeoordelen' ? undefined : await tryRegel(deps, vraag, inhoud, hoe);
  return gezegd?.ok ? gezegd.value : addStilleRegel({ ...inhoud, vraag, regelSoort: 'teBeoordelen' });
}

async function tryRegel(
  deps: InkomendDeps,
  vraag: Helpdeskvraag,
  inhoud: RegelInhoud,
  hoe: 'reactie' | 'antwoord',
): Promise<Result<HelpdeskWissel>> {
  const route = await routeNu(deps, vraag);
  if (!route.ok) return route;
  const { uren } = await loadInstellingen(deps.helpdesk);
  return addRegel({ ...inhoud, vraag, route: route.value, rol: hoe === 'antwoord' ? 'staf' : 'steller', uren });
}

/** What a machine wrote is folded away; nothing is sent on. */
const addIngevouwen = (vraag: Helpdeskvraag, { tekst, citaat, ...inhoud }: RegelInhoud, hoe: Hoe): HelpdeskWissel =>
  addStilleRegel({
    ...inhoud,
    vraag,
    regelSoort: hoe === 'teBeoordelen' ? hoe : 'gebeurtenis',
    tekst: `${hoe === 'automatisch' ? 'Automatisch antwoord' : 'Nog eens dezelfde mail'} van ${inhoud.stempel.door}.`,
    citaat: [tekst, citaat].filter(Boolean).join('\n\n'),
  });

const DAG_MS = 24 * 60 * 60 * 1000;
/** Times that somebody says the same in a day; after that it is a machine that does not say it is one. */
const MEESTE_HERHALINGEN = 2;

function isHerhaling(regels: readonly Gespreksregel[], { tekst, stempel }: RegelInhoud): boolean {
  const vanaf = new Date(Date.parse(stempel.op) - DAG_MS).toISOString();
  const zelfde = regels.filter(
    (regel) =>
      regel.via === 'mail' && regel.tekst === tekst && regel.stempel.door === stempel.door && regel.stempel.op > vanaf,
  );
  return zelfde.length >= MEESTE_HERHALINGEN;
}

/** Of whom the directory does not know, the address is shown too. */
async function describeAfzender(
  deps: InkomendDeps,
  { van, isVervalst }: InkomendeMail,
  vraag: Helpdeskvraag,
): Promise<Pick<RegelInhoud, 'functie' | 'stempel'>> {
  const op = deps.clock().toISOString();
  if (!isVervalst && van.email === deps.helpdeskAdres.toLowerCase())
    return { functie: 'helpdesk', stempel: { doorId: 'helpdesk', door: 'Helpdesk', op } };
  const medewerker = isVervalst ? undefined : await findAfzender(deps, van.email, vraag);
  return medewerker
    ? toBekend(medewerker, op)
    : { functie: 'onbekend adres', stempel: { doorId: 'onbekend', door: toDoor(van), op } };
}

const toBekend = (medewerker: Medewerker, op: string): Pick<RegelInhoud, 'functie' | 'stempel'> => ({
  functie: describeFunctie(medewerker),
  stempel: { doorId: medewerker.id, door: medewerker.naam, op },
});

const toDoor = ({ naam, email }: InkomendeMail['van']): string =>
  (naam === email ? email : `${naam} <${email}>`).replace(/\p{C}/gu, '').slice(0, 200);
