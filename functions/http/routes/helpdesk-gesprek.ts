import type { GekozenStatus } from '@domain/helpdesk/zet-status';
import type { WriteRegelInput } from '../../use-cases/helpdesk/write-regel';
import {
  ARTIKEL_BIJ_VRAAG,
  NIEUWE_REGEL,
  OVERNAME,
  SAMENVOEGING,
  TOEWIJZING,
  VRAAG_STATUS,
} from '../openapi/helpdesk-bodies';
import { ref } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { HelpdeskUseCases } from './helpdesk-use-cases';

const BEELD = jsonAntwoord(ref('VraagBeeld'));

/** What happens in a conversation. */
export const helpdeskGesprekRoutes = (useCases: HelpdeskUseCases): readonly Route[] => [
  defineRoute<Omit<WriteRegelInput, 'vraagId'>>('write-helpdeskregel', {
    samenvatting: 'Antwoord, reageer of schrijf een notitie; dezelfde id nog eens verstuurt niets',
    body: NIEUWE_REGEL,
    antwoord: BEELD,
    handler: async ({ medewerker, params: { vraagId }, body }) =>
      asJson(await useCases.writeRegel(medewerker, { ...body, vraagId })),
  }),
  defineRoute<{ status: GekozenStatus; gezien?: number }>('set-helpdeskstatus', {
    samenvatting: 'Zeg dat het is opgelost, of dat het op iemand anders wacht',
    body: VRAAG_STATUS,
    antwoord: BEELD,
    handler: async ({ medewerker, params: { vraagId }, body }) =>
      asJson(await useCases.setStatus(medewerker, { ...body, vraagId })),
  }),
  defineRoute<{ behandelaarId: string }>('assign-helpdeskvraag', {
    samenvatting: 'Geef de vraag aan iemand van het swv, of geef haar vrij',
    body: TOEWIJZING,
    antwoord: BEELD,
    handler: async ({ medewerker, params: { vraagId }, body: { behandelaarId } }) =>
      asJson(await useCases.assignVraag(medewerker, { vraagId, behandelaarId })),
  }),
  defineRoute<{ naarVraagId: string }>('merge-helpdeskvragen', {
    samenvatting: 'Laat deze vraag verder gaan in een andere van dezelfde school, of deze wens in een andere',
    body: SAMENVOEGING,
    antwoord: BEELD,
    handler: async ({ medewerker, params: { vraagId }, body: { naarVraagId } }) =>
      asJson(await useCases.mergeVragen(medewerker, { vraagId, naarVraagId })),
  }),
  defineRoute<{ regelId: string }>('take-over-helpdeskregel', {
    samenvatting: 'Neem een mail van een onbekend adres op in het gesprek',
    body: OVERNAME,
    antwoord: BEELD,
    handler: async ({ medewerker, params: { vraagId }, body: { regelId } }) =>
      asJson(await useCases.takeOverRegel(medewerker, { vraagId, regelId })),
  }),
  defineRoute<{ artikelId: string }>('link-artikel', {
    samenvatting: 'Zet een artikel van de kennisbank bij de vraag',
    body: ARTIKEL_BIJ_VRAAG,
    antwoord: BEELD,
    handler: async ({ medewerker, params: { vraagId }, body: { artikelId } }) =>
      asJson(await useCases.linkArtikel(medewerker, { vraagId, artikelId })),
  }),
];
