import { GEEN_MOMENT } from '../bijeenkomst/bijeenkomst';
import { accept, refuse, type Result } from '../result';
import { zonderOordeel } from './add-regel';
import type { Gespreksregel, HelpdeskRoute, Helpdeskvraag } from './helpdeskvraag';
import { settleVraag } from './settle-vraag';
import { VRAAG_GESLOTEN } from './weigeringen';
import type { HelpdeskWissel } from './wissel';

export type NeemOverInput = {
  vraag: Helpdeskvraag;
  regel: Gespreksregel | undefined;
  route: HelpdeskRoute;
  /** Instant. */
  nu: string;
};

/**
 * A mail from an address that does not belong to this question: staff found that it does. From now on everybody sees it, and
 * it goes to the helpdesk as any reaction: with the Themaverbinder in cc.
 */
export function neemOver({ vraag, regel, route, nu }: NeemOverInput): Result<HelpdeskWissel> {
  if (vraag.status === 'gesloten') return refuse(VRAAG_GESLOTEN);
  if (regel?.regelSoort !== 'teBeoordelen')
    return refuse({ code: 'regel', message: 'Deze mail staat al in het gesprek. Ververs het scherm om dat te zien.' });
  const overgenomen: Gespreksregel = { ...regel, regelSoort: 'vraag' };
  const wachtend = (vraag.teBeoordelen ?? 0) - 1;
  return accept({
    vraag: settleVraag({
      ...zonderOordeel(vraag),
      ...(wachtend > 0 ? { teBeoordelen: wachtend } : {}),
      route,
      status: 'open',
      laatsteOp: nu,
      laatsteVan: 'steller',
      sluitOp: GEEN_MOMENT,
    }),
    regels: [overgenomen],
    mails: [{ mailSoort: 'reactie', regel: overgenomen }],
  });
}
