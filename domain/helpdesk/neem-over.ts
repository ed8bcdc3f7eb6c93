import { GEEN_MOMENT } from '../bijeenkomst/bijeenkomst';
import { accept, refuse, type Result } from '../result';
import type { Gespreksregel, Helpdeskvraag } from './helpdeskvraag';
import { VRAAG_GESLOTEN } from './weigeringen';
import type { HelpdeskWissel } from './wissel';

/** A mail from an address that does not belong to this question: staff found that it does. From now on everybody sees it. */
export function neemOver(vraag: Helpdeskvraag, regel: Gespreksregel | undefined): Result<HelpdeskWissel> {
  if (vraag.status === 'gesloten') return refuse(VRAAG_GESLOTEN);
  if (regel?.regelSoort !== 'teBeoordelen')
    return refuse({ code: 'regel', message: 'Deze mail staat al in het gesprek. Ververs het scherm om dat te zien.' });
  return accept({
    vraag: { ...vraag, status: 'open', laatsteVan: 'steller', sluitOp: GEEN_MOMENT },
    regels: [{ ...regel, regelSoort: 'vraag' }],
    mails: [],
  });
}
