import { formatDatum, formatTijd, toDag } from '@domain/datum/datum';
import { escapeHtml } from './escape-html';
import type { Ontvangen } from './list-postvak';
import type { Mailbox } from './mailbox';
import { BEVEILIGD_KOP } from './mailregel';
import type { Adres } from './postbus';
import { renderAgenda } from './render-agenda';
import { renderAntwoord, renderNieuw } from './render-formulier';

/** Plain text as HTML: addresses become links, without the full stop after them. */
export const toHtml = (tekst: string): string =>
  tekst
    .split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:)!?])/)
    .map((deel, i) => {
      const veilig = escapeHtml(deel);
      return i % 2 === 1 ? `<a href="${veilig}">${veilig}</a>` : veilig;
    })
    .join('');

const adres = ({ naam, email }: Adres): string => escapeHtml(naam ? `${naam} <${email}>` : email);
const adressen = (lijst: readonly Adres[]): string => lijst.map(adres).join('<br>');

/** The page; `berichten` newest first, `gekozen` the address of the filter. */
export function renderPagina(
  berichten: readonly Ontvangen[],
  ontvangers: readonly Adres[],
  mailboxen: readonly Mailbox[],
  { gekozen = '', isVerstuurd = false } = {},
): string {
  const keuzes = ontvangers.map(
    (een) =>
      `<option value="${escapeHtml(een.email)}"${een.email === gekozen ? ' selected' : ''}>${adres(een)}</option>`,
  );
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Postvak van de proefomgeving</title>
<link rel="stylesheet" href="/postvak/postvak.css">
<script src="/postvak/postvak.js" defer></script>
</head>
<body>
<header>
<h1>Postvak</h1>
<p>De mail die TOP Dossier op deze computer verstuurt. Er gaat niets echt weg.</p>
<form action="/postvak" method="get">
<label for="aan">Toon de post van</label>
<select id="aan" name="aan"><option value="">iedereen</option>${keuzes.join('')}</select>
<button>Toon</button>
</form>
${renderNieuw(mailboxen)}<p id="stand" role="status">${isVerstuurd ? 'Je mail is bezorgd. ' : ''}${telling(berichten.length)}</p>
</header>
<main id="berichten">${renderBerichten(berichten)}</main>
</body>
</html>
`;
}

const telling = (aantal: number): string =>
  aantal === 0
    ? 'Er is nog geen post. Nieuwe post komt hier vanzelf.'
    : `${aantal} ${aantal === 1 ? 'bericht' : 'berichten'}`;

export const renderBerichten = (berichten: readonly Ontvangen[]): string => berichten.map(renderBericht).join('\n');

function renderBericht(bericht: Ontvangen): string {
  const { nummer, onderwerp, van, aan, cc, ontvangenOp, tekst } = bericht;
  return `<article data-nummer="${nummer}" aria-labelledby="onderwerp-${nummer}">
<h2 id="onderwerp-${nummer}">${escapeHtml(onderwerp)}</h2>
${merk(bericht)}
<dl>
<dt>Van</dt><dd>${adres(van)}</dd>
<dt>Aan</dt><dd>${adressen(aan)}</dd>
${cc.length ? `<dt class="cc">Cc</dt><dd class="cc">${adressen(cc)}</dd>` : ''}
<dt>Ontvangen</dt><dd><time datetime="${escapeHtml(ontvangenOp)}">${formatDatum(toDag(ontvangenOp))}, ${formatTijd(ontvangenOp)} uur</time></dd>
</dl>
<div class="tekst">${toHtml(tekst)}</div>
${bericht.opmaak ? `<p><a href="${bericht.opmaak}" target="_blank">Toon de mail met opmaak</a></p>\n` : ''}${bericht.bijlagen.map(({ agenda }) => (agenda ? renderAgenda(agenda) : '')).join('')}${bijlagen(bericht)}${koppen(bericht)}${renderAntwoord(bericht)}</article>`;
}

const MERK = {
  versleuteld: `<p class="merk veilig">Versleuteld door de mailregel (${BEVEILIGD_KOP}: encrypt)</p>`,
  gewoon: '<p class="merk">Gewone mail: voor dit postvak gelden de regels voor beveiligde mail niet.</p>',
  vanBuiten: '<p class="merk">Van buiten: deze mail is op deze pagina geschreven.</p>',
  tegengehouden: `<p class="merk tegen">Tegengehouden door de mailregel: de kop ${BEVEILIGD_KOP} ontbreekt. De ontvanger ziet dit bericht niet; het ging terug naar de afzender.</p>`,
};
const merk = ({ isVersleuteld, isTegengehouden, isVanBuiten }: Ontvangen): string =>
  isVanBuiten ? MERK.vanBuiten : isVersleuteld ? MERK.versleuteld : isTegengehouden ? MERK.tegengehouden : MERK.gewoon;

const bijlagen = ({ bijlagen: lijst, nummer }: Ontvangen): string =>
  lijst.length === 0
    ? ''
    : `<h3 id="bijlagen-${nummer}">Bijlagen</h3>
<ul aria-labelledby="bijlagen-${nummer}">${lijst
        .map(({ naam, grootte, pad }) => {
          const veilig = escapeHtml(naam);
          const bewaar = `<a href="${pad}?bewaar" download="${veilig}">Bewaar<span class="stil"> ${veilig}</span></a>`;
          return `<li><a href="${pad}">${veilig}</a> <span class="meta">${formatGrootte(grootte)}</span> ${bewaar}</li>`;
        })
        .join('')}</ul>
`;

const koppen = ({ koppen: lijst }: Ontvangen): string =>
  lijst.length === 0
    ? ''
    : `<h3>Internetkoppen</h3>
<ul class="koppen">${lijst.map(({ name, value }) => `<li><code>${escapeHtml(`${name}: ${value}`)}</code></li>`).join('')}</ul>
`;

/** `148 kB`, `1,2 MB` */
function formatGrootte(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
