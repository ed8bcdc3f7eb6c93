import type { Persona } from '../demo-wereld/persona';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

function composeOptions(personas: readonly Persona[]): string {
  const groepen = [...new Set(personas.map(({ groep }) => groep))];
  const option = ({ id, kort, naam, email, functie }: Persona) =>
    `<option value="${id}" data-kort="${kort}" data-naam="${escape(naam)}" data-email="${email}">${escape(naam)}, ${escape(functie)}</option>`;
  return groepen
    .map((groep) => {
      const options = personas.filter((persona) => persona.groep === groep).map(option);
      return `<optgroup label="${escape(groep)}">${options.join('')}</optgroup>`;
    })
    .join('');
}

const ICON = {
  dossier:
    '<path d="M6 2.5h8.5L19 7v13.5a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-17a1 1 0 0 1 1-1Zm8 0V7h5M8.5 12h7M8.5 16h7"/>',
  activiteit: '<path d="M12 3a6 6 0 0 0-6 6v4l-1.5 3.5h15L18 13V9a6 6 0 0 0-6-6Zm-2 14a2 2 0 0 0 4 0"/>',
  postvak:
    '<path d="M3.5 5.5h17a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-17a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1Zm-1 1.5L12 13l9.5-6"/>',
};
const icon = (name: keyof typeof ICON): string =>
  `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${ICON[name]}</svg>`;

/** The window around the tab: what Teams would be, without a network. */
export const composeFramePage = (personas: readonly Persona[]): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>TOP Dossier in Teams (op deze computer)</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/frame/frame.css" />
    <script type="module" src="/frame/frame.js"></script>
  </head>
  <body data-theme="default">
    <a class="skip" href="#tab">Naar de app</a>
    <header class="titlebar">
      <p class="place">Teams <span>op deze computer</span></p>
      <div class="choices">
        <label for="persona">Aangemeld als</label>
        <select id="persona" autocomplete="off">${composeOptions(personas)}</select>
        <label for="aanmelden">Aanmelden</label>
        <select id="aanmelden" autocomplete="off">
          <option value="">met het token van Teams</option>
          <option value="naa">met MSAL in Teams (NAA)</option>
          <optgroup label="Wat als">
            <option value="toestemming">er toestemming nodig is</option>
            <option value="geblokkeerd">het venster niet opengaat</option>
            <option value="gast">het een gast is</option>
            <option value="verlopen">het token is verlopen</option>
            <option value="verbinding">er geen verbinding is</option>
            <option value="mislukt">iemand het afbreekt</option>
          </optgroup>
        </select>
        <label for="theme">Thema</label>
        <select id="theme" autocomplete="off">
          <option value="default">Licht</option>
          <option value="dark">Donker</option>
          <option value="contrast">Hoog contrast</option>
        </select>
      </div>
    </header>
    <nav class="appbar" aria-label="Apps">
      <ul>
        <li>
          <button id="bell" class="bell" type="button" aria-expanded="false" aria-controls="feed">
            ${icon('activiteit')}<span>Activiteit</span><span id="bell-count" class="count" aria-hidden="true" hidden></span>
            <span id="bell-text" class="unseen">niets nieuws</span>
          </button>
        </li>
        <li><a id="app" href="/" aria-current="page">${icon('dossier')}<span>Dossiers</span></a></li>
        <li><a href="/postvak" target="_blank">${icon('postvak')}<span>Postvak</span></a></li>
      </ul>
    </nav>
    <main>
      <h1 class="unseen">TOP Dossier</h1>
      <section id="vergadering" class="vergadering" aria-label="Vergadering" hidden>
        <p>Vergadering in Teams (nagebootst)</p>
        <ul>
          <li>Jij</li>
          <li>Collega</li>
          <li>Ouder</li>
        </ul>
        <a href="/">Verlaat de vergadering</a>
      </section>
      <iframe id="tab" title="TOP Dossier" allow="clipboard-write"></iframe>
    </main>
    <section id="feed" class="feed" aria-labelledby="feed-title" tabindex="-1" hidden>
      <h2 id="feed-title">Activiteit</h2>
      <p id="feed-empty">Er is nog niets voor je.</p>
      <ol id="feed-list"></ol>
    </section>
    <div id="notice" class="notice" hidden>
      <p id="notice-text" role="status"></p>
      <button id="notice-close" type="button">Sluit melding</button>
    </div>
    <noscript>Dit venster heeft JavaScript nodig. Zet JavaScript aan en laad de pagina opnieuw.</noscript>
  </body>
</html>
`;
