import { paramNamen, PARAM_SCHEMA } from '../params';
import type { Route } from '../route';
import { MAX_BYTES } from '../read-body';
import { COMPONENTS } from './components';
import { ref, type Schema, type Schemas } from './schema';

type Operation = { operationId: string; [key: string]: unknown };
export type OpenapiDocument = {
  openapi: '3.1.0';
  paths: { [path: string]: { [methode: string]: Operation } };
  components: { schemas: Schemas; securitySchemes: object };
  [key: string]: unknown;
};

const WAAROM: { readonly [status: number]: string } = {
  200: 'Gelukt',
  201: 'Gemaakt',
  202: 'Begonnen; vraag later hoe het staat',
  400: 'Het verzoek is niet te lezen',
  401: 'Niet aangemeld',
  403: 'Niet in het adresboek, of geen toegang',
  404: 'Bestaat niet, of je mag het niet zien',
  409: 'Intussen veranderd, of kan niet in deze toestand',
  413: 'Te groot',
  415: 'Geen application/json',
  422: 'Een antwoord klopt niet met een regel',
  429: 'Te vaak: probeer het later opnieuw',
  500: 'Storing',
  503: 'Storing bij het aanmelden of in de opslag',
};

const response = (status: number, schema: Schema, type = 'application/json', description = WAAROM[status]) =>
  [String(status), { description, content: { [type]: { schema } } }] as const;

/** A file has a limit of its own. */
const teGroot = ({ body }: Route): string =>
  `Groter dan ${Math.floor((body?.bestand?.maxBytes ?? MAX_BYTES) / 1_000_000)} MB`;

/** A link in a body that does not work is 404 too, and who tries too often gets 429. */
const OPENBAAR = { metBody: [404, 409, 422, 429], zonder: [] } as const;

function faultStatuses(route: Route): readonly number[] {
  const body = route.body ? [400, 413, 415] : [];
  const regels = route.methode === 'GET' ? [] : [409, 422];
  const plek = route.pad.includes('{') ? [404] : [];
  if (route.openbaar) return [...body, ...plek, ...OPENBAAR[route.body ? 'metBody' : 'zonder'], 500];
  return [...body, 401, 403, ...plek, ...regels, 500, 503];
}

function operation(route: Route): Operation {
  const { statussen, schema, type } = route.antwoord;
  const responses = [
    ...statussen.map((status) => response(status, schema, type)),
    ...faultStatuses(route)
      .filter((status) => !statussen.includes(status))
      .map((status) => response(status, ref('Fout'), undefined, status === 413 ? teGroot(route) : undefined)),
  ];
  return {
    operationId: route.naam,
    summary: route.samenvatting,
    ...(route.openbaar ? { security: [] } : {}),
    parameters: paramNamen(route.pad).map((name) => ({ name, in: 'path', required: true, schema: PARAM_SCHEMA[name] })),
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: {
              [route.body.bestand ? 'application/octet-stream' : 'application/json']: { schema: route.body.schema },
            },
          },
        }
      : {}),
    responses: Object.fromEntries(responses),
  };
}

/** OpenAPI 3.1 of exactly these routes. */
export function buildOpenapi(routes: readonly Route[], versie: string): OpenapiDocument {
  const paths: OpenapiDocument['paths'] = {};
  for (const route of routes) {
    const path = (paths[`/${route.pad}`] ??= {});
    path[route.methode.toLowerCase()] = operation(route);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'TOP Dossier', version: versie, description: 'Dossiers en het ontwikkelingsperspectief (OPP)' },
    servers: [{ url: '/api' }],
    security: [{ entra: [] }],
    paths,
    components: {
      schemas: COMPONENTS,
      securitySchemes: {
        entra: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Access token van Microsoft Entra met de scope access_as_user',
        },
      },
    },
  };
}
