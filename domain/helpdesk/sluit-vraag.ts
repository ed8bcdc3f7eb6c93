import { GEEN_MOMENT } from '../bijeenkomst/bijeenkomst';
import type { Helpdeskvraag } from './helpdeskvraag';
import { addStilleRegel } from './add-regel';
import type { HelpdeskWissel } from './wissel';

const AUTOMATISCH = { doorId: 'automatisch', door: 'Automatisch' };

/** What is solved and stayed silent closes by itself. `undefined`: not yet, or no longer. */
export function sluitVraag(vraag: Helpdeskvraag, nu: string): HelpdeskWissel | undefined {
  if (vraag.status !== 'opgelost' || vraag.sluitOp > nu) return undefined;
  const { vraag: kop, ...rest } = addStilleRegel({
    vraag,
    regelSoort: 'gebeurtenis',
    functie: '',
    tekst: 'De vraag is opgelost en vanzelf gesloten.',
    via: 'app',
    stempel: { ...AUTOMATISCH, op: nu },
  });
  return { ...rest, vraag: { ...kop, status: 'gesloten', sluitOp: GEEN_MOMENT } };
}

/** Who has to answer has it on screen for the first time. */
export const openVraag = (vraag: Helpdeskvraag, nu: string): HelpdeskWissel => ({
  vraag: { ...vraag, gelezenOp: nu, status: vraag.status === 'nieuw' ? 'open' : vraag.status },
  regels: [],
  mails: [],
});
