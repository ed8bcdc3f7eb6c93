import { GEEN_MOMENT } from '../bijeenkomst/bijeenkomst';
import { accept, refuse, type Result } from '../result';
import type { HelpdeskUren } from './helpdesk-beeld';
import type { HelpdeskRoute, HelpdeskStatus, Helpdeskvraag, RegelSoort } from './helpdeskvraag';
import { makeRegel, type RegelInhoud } from './make-regel';
import { settleVraag } from './settle-vraag';
import { toSluitOp } from './sluiten';
import { VRAAG_GESLOTEN } from './weigeringen';
import type { HelpdeskWissel } from './wissel';

export type AddRegelInput = RegelInhoud & {
  vraag: Helpdeskvraag;
  /** As the directory is now. */
  route: HelpdeskRoute;
  /** `steller`: who asked, or somebody of the same school. */
  rol: 'steller' | 'staf';
  /** It is solved with this. */
  oplossen?: boolean;
  uren: HelpdeskUren;
};

function toStatus({ vraag, rol, oplossen }: AddRegelInput): HelpdeskStatus {
  if (oplossen) return 'opgelost';
  if (rol === 'staf') return 'wachtOpAanvrager';
  return vraag.status === 'nieuw' ? 'nieuw' : 'open';
}

/** Staff have seen what waited for them. */
export const zonderOordeel = ({ teBeoordelen: _, ...vraag }: Helpdeskvraag): Helpdeskvraag => vraag;

/** What it does to the question that staff write. */
const toGelezen = (vraag: Helpdeskvraag, isStaf: boolean, op: string): Helpdeskvraag =>
  isStaf ? { ...zonderOordeel(vraag), eersteAntwoordOp: vraag.eersteAntwoordOp ?? op } : vraag;

/** An answer of the helpdesk or a reaction of the school, with the mail that goes with it. */
export function addRegel(input: AddRegelInput): Result<HelpdeskWissel> {
  const { vraag, route, rol, stempel, uren } = input;
  if (vraag.status === 'gesloten') return refuse(VRAAG_GESLOTEN);
  const isStaf = rol === 'staf';
  const regel = makeRegel(vraag, isStaf ? 'antwoord' : 'vraag', input);
  const status = toStatus(input);
  return accept({
    vraag: settleVraag({
      ...toGelezen(vraag, isStaf, stempel.op),
      route,
      status,
      aantalRegels: vraag.aantalRegels + 1,
      laatsteOp: stempel.op,
      laatsteVan: isStaf ? 'helpdesk' : 'steller',
      sluitOp: status === 'opgelost' ? toSluitOp(stempel.op, uren) : GEEN_MOMENT,
    }),
    regels: [regel],
    mails: [{ mailSoort: isStaf ? 'antwoord' : 'reactie', regel }],
  });
}

export type StilleRegelInput = RegelInhoud & {
  vraag: Helpdeskvraag;
  regelSoort: Exclude<RegelSoort, 'vraag' | 'antwoord'>;
};

/** A line that changes no status and sends no mail: a note, an event, our own automatic answer, a mail to be judged. */
export function addStilleRegel({ vraag, regelSoort, ...inhoud }: StilleRegelInput): HelpdeskWissel {
  const regel = makeRegel(vraag, regelSoort, inhoud);
  const erbij = regelSoort === 'teBeoordelen' ? { teBeoordelen: (vraag.teBeoordelen ?? 0) + 1 } : {};
  return {
    vraag: settleVraag({ ...vraag, ...erbij, aantalRegels: vraag.aantalRegels + 1, laatsteOp: inhoud.stempel.op }),
    regels: [regel],
    mails: [],
  };
}
