import type { Antwoorden } from '@domain/formulier/antwoord';
import type { PubliekUseCases } from '../../use-cases/publiek/publiek-use-cases';
import { LINK_VRAAG, NIEUWE_AANMELDING } from '../openapi/publiek-schemas';
import { JA_NEE, object, ref } from '../openapi/schema';
import { asJson, defineOpenbareRoute, jsonAntwoord, type Route } from '../route';
import { publiekAanmeldingRoutes } from './publiek-aanmelding';
import { publiekReactieRoutes } from './publiek-reactie';

const paginaRoutes = ({
  listBijeenkomsten,
  listScholen,
  readPagina,
  makeAgenda,
}: PubliekUseCases): readonly Route[] => [
  defineOpenbareRoute('list-publieke-bijeenkomsten', {
    samenvatting: 'De bijeenkomsten die nog komen, voor iedereen',
    antwoord: jsonAntwoord(ref('PubliekeLijst')),
    handler: async () => asJson(await listBijeenkomsten()),
  }),
  defineOpenbareRoute('list-publieke-scholen', {
    samenvatting: 'De scholen om uit te kiezen bij het aanmelden',
    antwoord: jsonAntwoord(ref('PubliekeScholen')),
    handler: async () => asJson(await listScholen()),
  }),
  defineOpenbareRoute('read-publieke-pagina', {
    samenvatting: 'Eén bijeenkomst met haar aanmeldformulier',
    antwoord: jsonAntwoord(ref('PubliekePagina')),
    handler: async ({ params: { bijeenkomstId } }) => asJson(await readPagina({ bijeenkomstId })),
  }),
  defineOpenbareRoute('make-publieke-agenda', {
    samenvatting: 'De bijeenkomst als agendabestand (iCalendar)',
    antwoord: { statussen: [200], schema: { type: 'string' }, type: 'text/calendar' },
    handler: async ({ params: { bijeenkomstId } }) => makeAgenda({ bijeenkomstId }),
  }),
];

type Aanmelding = { id: string; antwoorden: Antwoorden; wachtlijst: boolean; stempel: string; website: string };

const inschrijfRoutes = ({ signUpDeelnemers, requestLink }: PubliekUseCases): readonly Route[] => [
  defineOpenbareRoute<Aanmelding>('sign-up-deelnemers', {
    samenvatting: 'Meld jezelf en je collega’s aan',
    body: { schema: NIEUWE_AANMELDING },
    antwoord: jsonAntwoord(ref('AanmeldUitkomst'), 201),
    handler: async ({ bezoeker, params: { bijeenkomstId }, body: { id: verzoekId, ...body } }) =>
      asJson(await signUpDeelnemers(bezoeker, { bijeenkomstId, verzoekId, ...body })),
  }),
  defineOpenbareRoute<{ email: string }>('request-link', {
    samenvatting: 'Mail mij mijn persoonlijke link nog eens; het antwoord is voor elk adres gelijk',
    body: { schema: LINK_VRAAG },
    antwoord: jsonAntwoord(object({ verstuurd: JA_NEE })),
    handler: async ({ bezoeker, params: { bijeenkomstId }, body: { email } }) =>
      asJson(await requestLink(bezoeker, { bijeenkomstId, email })),
  }),
];

/** Everything that somebody without an account may ask. */
export const publiekRoutes = (useCases: PubliekUseCases): readonly Route[] => [
  ...paginaRoutes(useCases),
  ...inschrijfRoutes(useCases),
  ...publiekAanmeldingRoutes(useCases),
  ...publiekReactieRoutes(useCases),
];
