import { composeHelpdeskMail } from '@domain/helpdesk/compose-helpdesk-mail';
import type { HelpdeskBericht } from '@domain/helpdesk/helpdesk-bericht';
import type { HelpdeskUren } from '@domain/helpdesk/helpdesk-beeld';
import type { Adres, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import type { HelpdeskMail, HelpdeskMailSoort } from '@domain/helpdesk/wissel';
import { describeOpening, describeUren } from '@domain/helpdesk/werktijd';
import type { HelpdeskDeps } from './deps';

export type MaakBerichtDeps = Pick<HelpdeskDeps, 'clock' | 'swv' | 'linkNaarVraag' | 'linkNaarDossier'>;

/** To the people of the route; all others go to who asked, or say themselves to whom. */
const NAAR_ROUTE: readonly HelpdeskMailSoort[] = ['vraag', 'reactie'];
/** These say nothing that has to be read along with. */
const ZONDER_CC: readonly HelpdeskMailSoort[] = ['toewijzing', 'ontvangst'];

type Adressering = { aan: Adres; cc: readonly Adres[] };

/**
 * The only place that addresses a mail about a question. The cc is that of the route, which nothing but the directory
 * decides: a mail to the helpdesk has it whole (BR-32), and in one to the asker only the asker is taken out.
 */
export function adresseer({ steller, route }: Helpdeskvraag, { mailSoort, aan }: HelpdeskMail): Adressering {
  if (NAAR_ROUTE.includes(mailSoort)) return { aan: route.aan, cc: route.cc };
  const naar = aan ?? { naam: steller.naam, email: steller.email };
  if (ZONDER_CC.includes(mailSoort)) return { aan: naar, cc: [] };
  const lezers = route.bestemming === 'helpdesk' ? route.cc : [route.aan, ...route.cc];
  return { aan: naar, cc: lezers.filter(({ email }) => email.toLowerCase() !== naar.email.toLowerCase()) };
}

export type HelpdeskBerichtInput = {
  vraag: Helpdeskvraag;
  mail: HelpdeskMail;
  /** `bericht-…` */
  id: string;
  uren: HelpdeskUren;
};

/** The outbox document of one mail about a question. */
export async function makeHelpdeskBericht(
  deps: MaakBerichtDeps,
  { vraag, mail, id, uren }: HelpdeskBerichtInput,
): Promise<HelpdeskBericht> {
  const op = deps.clock().toISOString();
  const adressering = adresseer(vraag, mail);
  const { cc } = adressering;
  return {
    id,
    soort: 'bericht',
    vraagId: vraag.vraagId,
    mailSoort: mail.mailSoort,
    aan: adressering.aan,
    ...(cc.length > 0 ? { cc } : {}),
    ...composeHelpdeskMail({
      mailSoort: mail.mailSoort,
      vraag,
      ...adressering,
      regel: mail.regel,
      ...(mail.geweigerd ? { geweigerd: mail.geweigerd } : {}),
      swv: deps.swv,
      link: await deps.linkNaarVraag(vraag.vraagId),
      ...(vraag.dossier ? { dossierLink: await deps.linkNaarDossier(vraag.dossier.dossierId) } : {}),
      uren: describeUren(uren),
      weerOpen: describeOpening(op, uren).weerOpen,
    }),
    status: 'klaargezet',
    klaargezet: { doorId: 'automatisch', door: 'Automatisch', op },
    pogingen: 0,
    volgendePoging: op,
  };
}
