import { toLinkTekst, WAAROM, type NieuwsbriefMailInput } from '@domain/nieuwsbrief/to-mail-tekst';
import type { MakeNieuwsbriefHtml } from '../../ports';
import { escapeHtml } from './escape-html';
import { createRenderMarkdown } from './render-markdown';

const LETTER = "font-family:'Segoe UI',Arial,Helvetica,sans-serif;";
const TEKST = `${LETTER}font-size:16px;line-height:24px;`;
/** No colours: the mail program chooses those that can be read, also in dark mode. */
const LINK = 'text-decoration:underline;';
const KOP = `${LETTER}font-weight:600;`;

const render = createRenderMarkdown({
  p: `${TEKST}margin:0 0 16px;`,
  ul: `${TEKST}margin:0 0 16px;padding-left:24px;`,
  ol: `${TEKST}margin:0 0 16px;padding-left:24px;`,
  li: 'margin:0 0 4px;',
  a: LINK,
  h3: `${KOP}font-size:17px;line-height:24px;margin:0 0 8px;`,
  h4: `${KOP}font-size:16px;line-height:24px;margin:0 0 8px;`,
  blockquote: 'margin:0 0 16px;padding-left:12px;border-left:3px solid #8a8ac4;',
  pre: 'white-space:pre-wrap;font-size:14px;margin:0 0 16px;',
});

const link = (href: string, tekst: string): string => `<a href="${escapeHtml(href)}" style="${LINK}">${tekst}</a>`;
const alinea = (inhoud: string, stijl = `${TEKST}margin:0 0 16px;`): string => `<p style="${stijl}">${inhoud}</p>`;

const stuk = (onderdeel: NieuwsbriefMailInput['onderdelen'][number]): string =>
  [
    `<h2 style="${KOP}font-size:20px;line-height:28px;margin:0 0 8px;">${escapeHtml(onderdeel.titel)}</h2>`,
    render(onderdeel.tekst),
    onderdeel.link ? alinea(link(onderdeel.link, toLinkTekst(onderdeel))) : '',
  ].join('\n');

/** A long word or link must not make a phone scroll sideways; Outlook knows only the second. */
const BREEK = 'overflow-wrap:anywhere;word-break:break-word;-webkit-hyphens:auto;hyphens:auto;';

const rij = (inhoud: string, stijl: string): string =>
  `<tr><td style="padding:24px 24px 8px;${BREEK}${stijl}">\n${inhoud}\n</td></tr>`;
const LIJN = 'border-top:1px solid #c8c8d8;';

/** A table for the width, because mail programs know nothing else; it is announced as no table. */
export const makeNieuwsbriefHtml: MakeNieuwsbriefHtml = ({
  titel,
  inleiding,
  onderdelen,
  swv,
  links,
}) => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(titel)}</title>
</head>
<body style="margin:0;padding:0;">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%"><tr><td align="center">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="max-width:600px;table-layout:fixed;text-align:left;">
${rij(
  [
    alinea(escapeHtml(swv), `${LETTER}font-size:14px;line-height:20px;margin:0 0 8px;`),
    `<h1 style="${KOP}font-size:26px;line-height:34px;margin:0 0 16px;">${escapeHtml(titel)}</h1>`,
    render(inleiding),
  ].join('\n'),
  '',
)}
${onderdelen.map((onderdeel) => rij(stuk(onderdeel), LIJN)).join('\n')}
${rij(
  [
    alinea(link(links.pagina, 'Lees deze nieuwsbrief op internet')),
    alinea(
      `${WAAROM} Wil je hem niet meer ontvangen? ${link(links.uitschrijven, 'Schrijf je uit')}.`,
      `${LETTER}font-size:14px;line-height:20px;margin:0 0 16px;`,
    ),
  ].join('\n'),
  LIJN,
)}
</table>
</td></tr></table>
</body>
</html>`;
