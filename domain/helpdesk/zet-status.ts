import { GEEN_MOMENT } from '../bijeenkomst/bijeenkomst';
import type { Stempel } from '../formulier/wijziging';
import { accept, refuse, type Result } from '../result';
import { addStilleRegel, zonderOordeel } from './add-regel';
import type { HelpdeskUren } from './helpdesk-beeld';
import type { HelpdeskRoute, Helpdeskvraag } from './helpdeskvraag';
import { settleVraag } from './settle-vraag';
import { toSluitOp } from './sluiten';
import { VRAAG_GESLOTEN } from './weigeringen';
import type { HelpdeskWissel } from './wissel';

export const GEKOZEN_STATUSSEN = ['open', 'wachtOpDerde', 'opgelost'] as const;
/** What people choose themselves; the others follow from who spoke last, and from time. */
export type GekozenStatus = (typeof GEKOZEN_STATUSSEN)[number];

const GEBEURTENIS = {
  open: 'heeft de vraag weer geopend.',
  wachtOpDerde: 'wacht op iemand anders om dit op te lossen.',
  opgelost: 'heeft de vraag opgelost.',
} as const satisfies Record<GekozenStatus, string>;

export type ZetStatusInput = {
  vraag: Helpdeskvraag;
  status: GekozenStatus;
  route: HelpdeskRoute;
  /** Staff or the school. */
  isStaf: boolean;
  functie: string;
  uren: HelpdeskUren;
  stempel: Stempel;
};

const GEEN_WISSEL = (vraag: Helpdeskvraag): HelpdeskWissel => ({ vraag, regels: [], mails: [] });

/** The same status again changes nothing. When staff call it solved, the asker hears it. */
export function zetStatus(input: ZetStatusInput): Result<HelpdeskWissel> {
  const { vraag, status, route, isStaf, functie, uren, stempel } = input;
  if (vraag.status === 'gesloten') return refuse(VRAAG_GESLOTEN);
  if (vraag.status === status) return accept(GEEN_WISSEL(vraag));
  const { regels, ...wissel } = addStilleRegel({
    vraag,
    regelSoort: 'gebeurtenis',
    functie,
    tekst: `${stempel.door} ${GEBEURTENIS[status]}`,
    via: 'app',
    stempel,
  });
  const sluitOp = status === 'opgelost' ? toSluitOp(stempel.op, uren) : GEEN_MOMENT;
  return accept({
    vraag: settleVraag({ ...(isStaf ? zonderOordeel(wissel.vraag) : wissel.vraag), route, status, sluitOp }),
    regels,
    mails: status === 'opgelost' && isStaf ? [{ mailSoort: 'opgelost' }] : [],
  });
}
