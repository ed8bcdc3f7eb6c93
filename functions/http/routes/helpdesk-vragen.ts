import type { VragenVraag } from '@domain/helpdesk/helpdesk-beeld';
import type { Result } from '@domain/result';
import type { AskVraagInput, Gesteld } from '../../use-cases/helpdesk/ask-vraag';
import type { FollowUpInput } from '../../use-cases/helpdesk/follow-up-vraag';
import type { Bestand } from '../body';
import { BIJLAGE, NIEUWE_VRAAG, VERVOLGVRAAG, VRAGEN_VRAAG } from '../openapi/helpdesk-bodies';
import { object, ref, text } from '../openapi/schema';
import { asJson, defineRoute, jsonAntwoord, type Outcome, type Route } from '../route';
import type { HelpdeskUseCases } from './helpdesk-use-cases';

export const GESTELD = object({ vraagId: text(), nummer: text() });

/** 200 when it stood there already. */
export const asGesteld = (result: Result<Gesteld>): Outcome => {
  if (!result.ok) return result;
  const { isNieuw, ...json } = result.value;
  return { ok: true, value: { json, status: isNieuw ? 201 : 200 } };
};

/** Asking, and seeing what was asked. */
export const helpdeskVragenRoutes = (useCases: HelpdeskUseCases): readonly Route[] => [
  defineRoute<VragenVraag>('list-helpdeskvragen', {
    samenvatting: 'De vragen die ik mag lezen, per 50',
    body: VRAGEN_VRAAG,
    antwoord: jsonAntwoord(ref('VragenLijst')),
    handler: async ({ medewerker, body }) => asJson(await useCases.listVragen(medewerker, body)),
  }),
  defineRoute<AskVraagInput>('ask-helpdeskvraag', {
    samenvatting: 'Stel een vraag; wie meeleest bepaalt het adresboek. Dezelfde id nog eens stelt geen tweede',
    body: NIEUWE_VRAAG,
    antwoord: jsonAntwoord(GESTELD, 201, 200),
    handler: async ({ medewerker, body }) => asGesteld(await useCases.askVraag(medewerker, body)),
  }),
  defineRoute('read-helpdeskvraag', {
    samenvatting: 'Een vraag met het gesprek, wie meeleest en wat ik nu mag doen',
    antwoord: jsonAntwoord(ref('VraagBeeld')),
    handler: async ({ medewerker, params: { vraagId } }) => asJson(await useCases.readVraag(medewerker, { vraagId })),
  }),
  defineRoute<Omit<FollowUpInput, 'vraagId'>>('follow-up-helpdeskvraag', {
    samenvatting: 'Stel een vervolgvraag bij een vraag die gesloten is',
    body: VERVOLGVRAAG,
    antwoord: jsonAntwoord(GESTELD, 201, 200),
    handler: async ({ medewerker, params: { vraagId }, body }) =>
      asGesteld(await useCases.followUpVraag(medewerker, { ...body, vraagId })),
  }),
  defineRoute<Bestand>('upload-helpdeskbijlage', {
    samenvatting: 'Zet een bestand klaar voor bij een bericht; na een dag zonder bericht gaat het weg',
    body: BIJLAGE,
    antwoord: jsonAntwoord(ref('HelpdeskBijlage'), 201),
    handler: async ({ medewerker, body }) => asJson(await useCases.uploadBijlage(medewerker, body)),
  }),
  defineRoute('read-helpdeskbijlage', {
    samenvatting: 'Een bijlage van een bericht dat ik mag lezen',
    antwoord: {
      statussen: [200],
      schema: { type: 'string', format: 'binary' },
      type: 'application/octet-stream',
    },
    handler: async ({ medewerker, params: { vraagId, bijlageId } }) =>
      useCases.readBijlage(medewerker, { vraagId, bijlageId }),
  }),
];
