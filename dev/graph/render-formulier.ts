import { formatDatum, formatTijd, toDag } from '@domain/datum/datum';
import { escapeHtml } from './escape-html';
import type { Ontvangen } from './list-postvak';
import type { Mailbox } from './mailbox';
import type { Adres } from './postbus';

const optie = ({ naam, email }: Adres): string =>
  `<option value="${escapeHtml(email)}">${escapeHtml(naam ? `${naam} <${email}>` : email)}</option>`;

/** The original below the answer, as a mail program puts it there. */
const citeer = ({ van, ontvangenOp, tekst }: Ontvangen): string =>
  [
    `Op ${formatDatum(toDag(ontvangenOp))} om ${formatTijd(ontvangenOp)} uur schreef ${van.naam} <${van.email}>:`,
    ...tekst.split('\n').map((regel) => `> ${regel}`),
  ].join('\n');

const veld = (id: string, label: string, invoer: string): string =>
  `<p class="veld"><label for="${id}">${label}</label>${invoer}</p>`;
const vinkje = (id: string, naam: string, label: string): string =>
  `<p class="vinkje"><input type="checkbox" id="${id}" name="${naam}"><label for="${id}">${label}</label></p>`;
const formulier = (titel: string, actie: string, velden: readonly string[]): string =>
  `<details class="schrijf"><summary>${titel}</summary>
<form action="${actie}" method="post" enctype="multipart/form-data">${velden.join('\n')}<button>Verstuur</button></form>
</details>
`;

/** Answers a mail: as one of its readers, or as anybody else. */
export function renderAntwoord(bericht: Ontvangen): string {
  const { nummer, aan, cc, onderwerp } = bericht;
  const id = (naam: string) => `${naam}-${nummer}`;
  return formulier(`Beantwoord<span class="stil"> ${escapeHtml(onderwerp)}</span>`, '/postvak/antwoord', [
    `<input type="hidden" name="nummer" value="${nummer}">`,
    veld(id('van'), 'Van', `<select id="${id('van')}" name="van">${[...aan, ...cc].map(optie).join('')}</select>`),
    veld(id('anders'), 'Of van een ander adres', `<input type="email" id="${id('anders')}" name="anders">`),
    veld(id('tekst'), 'Tekst', `<textarea id="${id('tekst')}" name="tekst" rows="6" required></textarea>`),
    // The parser drops one line break right after the tag.
    veld(
      id('citaat'),
      'Tekst van de mail eronder',
      `<textarea id="${id('citaat')}" name="citaat" rows="4">\n${escapeHtml(citeer(bericht))}</textarea>`,
    ),
    veld(id('bestand'), 'Bestand', `<input type="file" id="${id('bestand')}" name="bestand" multiple>`),
    vinkje(id('allen'), 'allen', 'Ook aan alle andere ontvangers'),
    vinkje(id('automatisch'), 'automatisch', 'Automatisch antwoord, zoals bij afwezigheid'),
  ]);
}

/** Writes a new mail to one of the mailboxes of the app. */
export const renderNieuw = (mailboxen: readonly Mailbox[]): string =>
  formulier('Schrijf een mail', '/postvak/mail', [
    veld('nieuw-naam', 'Naam', '<input id="nieuw-naam" name="naam" autocomplete="off">'),
    veld('nieuw-van', 'Van (adres)', '<input type="email" id="nieuw-van" name="van" required autocomplete="off">'),
    veld(
      'nieuw-aan',
      'Aan',
      `<select id="nieuw-aan" name="aan">${mailboxen
        .toSorted((een, ander) => Number(een.isBeveiligd) - Number(ander.isBeveiligd))
        .map(optie)
        .join('')}</select>`,
    ),
    veld('nieuw-onderwerp', 'Onderwerp', '<input id="nieuw-onderwerp" name="onderwerp">'),
    veld('nieuw-tekst', 'Tekst', '<textarea id="nieuw-tekst" name="tekst" rows="6" required></textarea>'),
    veld('nieuw-bestand', 'Bestand', '<input type="file" id="nieuw-bestand" name="bestand" multiple>'),
    vinkje('nieuw-automatisch', 'automatisch', 'Automatisch antwoord, zoals bij afwezigheid'),
  ]);
