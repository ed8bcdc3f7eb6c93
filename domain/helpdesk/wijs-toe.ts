import type { Medewerker } from '../adresboek/medewerker';
import { accept, refuse, type Result } from '../result';
import { addStilleRegel } from './add-regel';
import type { HelpdeskRoute, Helpdeskvraag } from './helpdeskvraag';
import type { RegelInhoud } from './make-regel';
import { settleVraag } from './settle-vraag';
import { VRAAG_GESLOTEN } from './weigeringen';
import type { HelpdeskWissel } from './wissel';

export type WijsToeInput = {
  vraag: Helpdeskvraag;
  /** `undefined`: nobody any more. */
  behandelaar?: Medewerker;
  route: HelpdeskRoute;
  stempel: RegelInhoud['stempel'];
  functie: string;
};

const listMails = (behandelaar: Medewerker | undefined, doorId: string): HelpdeskWissel['mails'] =>
  behandelaar && behandelaar.id !== doorId
    ? [{ mailSoort: 'toewijzing', aan: { naam: behandelaar.naam, email: behandelaar.email } }]
    : [];

const describeToewijzing = (door: string, wie: string | undefined): string =>
  wie ? `${door} heeft de vraag aan ${wie} gegeven.` : `${door} heeft de vraag vrijgegeven.`;

/** Gives the question to one person, who gets a mail unless they took it themselves. */
export function wijsToe({ vraag, behandelaar, route, stempel, functie }: WijsToeInput): Result<HelpdeskWissel> {
  if (vraag.status === 'gesloten') return refuse(VRAAG_GESLOTEN);
  if (vraag.behandelaar?.id === behandelaar?.id) return accept({ vraag, regels: [], mails: [] });
  const tekst = describeToewijzing(stempel.door, behandelaar?.naam);
  const regel = { regelSoort: 'gebeurtenis', functie, tekst, via: 'app', stempel } as const;
  const { vraag: kop, regels } = addStilleRegel({ vraag, ...regel });
  const { behandelaar: _, ...zonder } = kop;
  const wie = behandelaar && { id: behandelaar.id, naam: behandelaar.naam };
  return accept({
    vraag: settleVraag({ ...zonder, route, ...(wie ? { behandelaar: wie } : {}) }),
    regels,
    mails: listMails(behandelaar, stempel.doorId),
  });
}
