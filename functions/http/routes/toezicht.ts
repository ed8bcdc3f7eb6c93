import type { AuditVraag } from '@domain/beheer/auditlog';
import type { PostSleutel } from '@domain/beheer/post-beeld';
import type { TabelVorm } from '../../ports';
import { TABEL_TYPE } from '../../use-cases/bijeenkomsten/export-tabel';
import { ref } from '../openapi/schema';
import { AUDIT_VRAAG, HERKANSING, LEEG } from '../openapi/toezicht-schemas';
import { asJson, defineRoute, jsonAntwoord, type Route } from '../route';
import type { ToezichtUseCases } from './toezicht-use-cases';

const VORMEN: readonly TabelVorm[] = ['csv', 'xlsx'];

const zelftestRoutes = (useCases: ToezichtUseCases): readonly Route[] => [
  defineRoute<object>('run-zelftest', {
    samenvatting: 'Controleer alles waar de app van afhangt; er gaat geen mail uit',
    body: LEEG,
    metToken: true,
    antwoord: jsonAntwoord(ref('ZelftestBeeld')),
    handler: async ({ medewerker, token = '' }) => asJson(await useCases.runZelftest(medewerker, { token })),
  }),
  defineRoute<object>('send-proefmail', {
    samenvatting: 'Stuur twee mails van het beveiligde postvak naar zichzelf, om de mailregels te controleren',
    body: LEEG,
    antwoord: jsonAntwoord(ref('ProefmailBeeld'), 202),
    handler: async ({ medewerker }) => asJson(await useCases.sendProefmail(medewerker)),
  }),
  defineRoute('read-proefmail', {
    samenvatting: 'Hoe het met de proefmails staat; vraag het opnieuw tot zij klaar zijn',
    antwoord: jsonAntwoord(ref('ProefmailBeeld')),
    handler: async ({ medewerker, params: { proefId } }) =>
      asJson(await useCases.readProefmail(medewerker, { proefId })),
  }),
];

const postRoutes = (useCases: ToezichtUseCases): readonly Route[] => [
  defineRoute('show-post', {
    samenvatting: 'Hoeveel mail wacht, en welke mail aandacht vraagt; zonder namen en onderwerpen',
    antwoord: jsonAntwoord(ref('PostBeeld')),
    handler: async ({ medewerker }) => asJson(await useCases.showPost(medewerker)),
  }),
  defineRoute<{ berichten?: readonly PostSleutel[] }>('retry-post', {
    samenvatting: 'Laat mail die aandacht vraagt opnieuw vertrekken; zonder lijst: alles',
    body: HERKANSING,
    antwoord: jsonAntwoord(ref('HerkansingUitkomst')),
    handler: async ({ medewerker, body }) => asJson(await useCases.retryPost(medewerker, body)),
  }),
];

const logboekRoutes = (useCases: ToezichtUseCases): readonly Route[] => [
  defineRoute<AuditVraag>('list-auditlog', {
    samenvatting: 'Wie wanneer wat veranderde in Beheer, of welk dossier las of veranderde',
    body: AUDIT_VRAAG,
    antwoord: jsonAntwoord(ref('AuditPagina')),
    handler: async ({ medewerker, body }) => asJson(await useCases.listAuditlog(medewerker, body)),
  }),
  ...VORMEN.map((vorm) =>
    defineRoute<AuditVraag>(`export-auditlog-${vorm}`, {
      samenvatting: `Hetzelfde als ${vorm.toUpperCase()}`,
      body: AUDIT_VRAAG,
      antwoord: { statussen: [200], schema: { type: 'string', format: 'binary' }, type: TABEL_TYPE[vorm] },
      handler: async ({ medewerker, body }) => useCases.exportAuditlog(medewerker, { vraag: body, vorm }),
    }),
  ),
];

export const toezichtRoutes = (useCases: ToezichtUseCases): readonly Route[] => [
  ...zelftestRoutes(useCases),
  ...postRoutes(useCases),
  ...logboekRoutes(useCases),
];
