import { cp, writeFile } from 'node:fs/promises';
import { buildPubliek } from './build-publiek';
import { buildTabs, readApiUrl, SITE_FOLDER, TABS_FOLDER } from './build-tabs';
import { composeSiteConfig } from './site-config';
import { writeKennisgevingen } from './write-kennisgevingen';

/** What somebody gets at an address that is not there. */
const NIET_GEVONDEN = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Pagina niet gevonden</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <h1>Deze pagina is er niet</h1>
    <p>Controleer het adres, of ga naar <a href="/tab/">TOP Dossier</a> of de <a href="/publiek/">bijeenkomsten</a>.</p>
  </body>
</html>
`;

/** Builds the whole site into `dist/tabs`: the tab, the public pages, and what a Static Web App has to know of them. */
export async function buildSite() {
  const [tabs, publiek] = await Promise.all([buildTabs(), buildPubliek()]);
  // A Static Web App asks for a page at the root; it sends everybody on before this is seen.
  await cp(`${TABS_FOLDER}/index.html`, `${SITE_FOLDER}/index.html`);
  await writeFile(`${SITE_FOLDER}/404.html`, NIET_GEVONDEN);
  await writeKennisgevingen(SITE_FOLDER);
  const config = composeSiteConfig({ apiUrl: readApiUrl() });
  await writeFile(`${SITE_FOLDER}/staticwebapp.config.json`, `${JSON.stringify(config, undefined, 2)}\n`);
  return { tabs, publiek };
}
