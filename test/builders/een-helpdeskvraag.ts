import { askVraag, type AskVraagInput } from '@domain/helpdesk/ask-vraag';
import type { HelpdeskRoute, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import { HANNA, MARIT, YARA, ZILVEREN_REIGER } from './een-adresboek';

export const HELPDESK_ROUTE: HelpdeskRoute = {
  bestemming: 'helpdesk',
  aan: { naam: 'Helpdesk', email: 'helpdesk@waterstede.example' },
  cc: [{ naam: YARA.naam, email: YARA.email }],
};
export const CONSULENT_ROUTE: HelpdeskRoute = {
  bestemming: 'consulent',
  aan: { naam: HANNA.naam, email: HANNA.email },
  cc: [],
  tpo: 'Noorderhaven',
};
/** Ten o'clock on Tuesday. */
const GESTELD_OP = '2025-04-01T08:00:00.000Z';
export const stempel = (door: { id: string; naam: string } = MARIT, op = GESTELD_OP) => ({
  doorId: door.id,
  door: door.naam,
  op,
});

/** What Marit asks, unless it says otherwise. */
export const eenVraagWissel = (over: Partial<AskVraagInput> = {}) =>
  askVraag({
    vraagId: 'vraag-1',
    nummer: 'H-2025-000001',
    vraagSoort: 'technisch',
    onderwerp: 'Geen tussendoel toevoegen',
    tekst: 'Bij stap 8 kan ik geen tussendoel toevoegen.',
    steller: {
      id: MARIT.id,
      naam: MARIT.naam,
      email: MARIT.email,
      functie: 'IB’er',
      schoolId: ZILVEREN_REIGER.id,
      school: ZILVEREN_REIGER.naam,
    },
    wijk: ZILVEREN_REIGER.wijk,
    functie: 'IB’er',
    route: HELPDESK_ROUTE,
    via: 'app',
    stempel: stempel(),
    ...over,
  });
export const eenHelpdeskvraag = (over: Partial<Helpdeskvraag> = {}): Helpdeskvraag => ({
  ...eenVraagWissel().vraag,
  ...over,
});
