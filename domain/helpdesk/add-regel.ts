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

/** An answer of the helpdesk or a reaction of the school, with the mail that goes with it. */
export function addRegel(input: AddRegelInput): Result<HelpdeskWissel> {
  const { vraag, route, rol, stempel, uren } = input;
  if (vraag.status === 'gesloten') return refuse(VRAAG_GESLOTEN);
  const isStaf = rol === 'staf';
  const regel = makeRegel(vraag, isStaf ? 'antwoord' : 'vraag', input);
  const status = toStatus(input);
  return accept({
    vraag: settleVraag({
      ...vraag,
      route,
      status,
      aantalRegels: vraag.aantalRegels + 1,
      ...(isStaf && vraag.eersteAntwoordOp === undefined ? { eersteAntwoordOp: stempel.op } : {}),
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
  return {
    vraag: settleVraag({ ...vraag, aantalRegels: vraag.aantalRegels + 1, laatsteOp: inhoud.stempel.op }),
    regels: [regel],
    mails: [],
  };
}
