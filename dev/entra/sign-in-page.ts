import { PERSONAS, type Persona } from '../demo-wereld/persona';
import { POSTVAK_CSS } from '../graph/postvak-css';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** What can go wrong with Entra, to look at the pages for it. The real one says the first two on a page of its own too. */
export const WAT_ALS = {
  toestemming: {
    label: 'er toestemming nodig is',
    error: 'consent_required',
    description: 'AADSTS65001: The user or administrator has not consented to use the application.',
  },
  gast: {
    label: 'dit een account van elders is',
    error: 'invalid_request',
    description: 'AADSTS50020: User account from identity provider does not exist in tenant.',
  },
  annuleren: {
    label: 'ik het venster sluit',
    error: 'access_denied',
    description: 'AADSTS65004: User declined to consent to access the app.',
  },
} as const;

const withChoice = (query: string, name: string, value: string): string => {
  const params = new URLSearchParams(query);
  params.set(name, value);
  return `?${escape(params.toString())}`;
};

const composeGroup = (groep: string, query: string): string => {
  const links = PERSONAS.filter((persona) => persona.groep === groep).map(
    ({ kort, naam, functie }: Persona) =>
      `<li><a href="${withChoice(query, 'persona', kort)}">${escape(naam)}, ${escape(functie)}</a></li>`,
  );
  return `<article><h2>${escape(groep)}</h2><ul>${links.join('')}</ul></article>`;
};

const composePage = (titel: string, inhoud: string): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${titel}</title>
    <link rel="icon" href="data:," />
    <style>${POSTVAK_CSS}</style>
  </head>
  <body>
    <header><h1>${titel}</h1></header>
    <main>${inhoud}</main>
  </body>
</html>
`;

/** Where the sign-in page of Microsoft would be: no password, you choose who you are. `query` is what was asked. */
export function composeSignInPage(query: string): string {
  const groepen = [...new Set(PERSONAS.map(({ groep }) => groep))];
  const wat = Object.entries(WAT_ALS).map(
    ([code, { label }]) => `<li><a href="${withChoice(query, 'watals', code)}">Doe alsof ${label}</a></li>`,
  );
  return composePage(
    'Kies een account',
    `<p>Hier staat in het echt de aanmeldpagina van Microsoft. Op deze computer kies je wie je bent.</p>
    ${groepen.map((groep) => composeGroup(groep, query)).join('')}
    <article><h2>Wat als</h2><ul>${wat.join('')}</ul></article>`,
  );
}

export const composeRefusedPage = (waarom: string): string =>
  composePage('Aanmelden lukt niet', `<article><p>${escape(waarom)}</p></article>`);
