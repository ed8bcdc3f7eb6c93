import { toRegels } from '../bijeenkomst/een-regel';
import type { NieuwsbriefInhoud, NieuwsbriefOnderdeel, OnderdeelSoort } from './nieuwsbrief';

/** What a link under a piece is called. */
const LINK_TEKST = {
  tekst: 'Lees verder',
  artikel: 'Lees het artikel',
  vraag: 'Lees verder',
  bijeenkomst: 'Bekijk de bijeenkomst',
  woordwolk: 'Lees verder',
} as const satisfies Record<OnderdeelSoort, string>;
export const toLinkTekst = ({ onderdeelSoort }: Pick<NieuwsbriefOnderdeel, 'onderdeelSoort'>): string =>
  LINK_TEKST[onderdeelSoort];

/** Markdown as somebody reads it who sees only letters: marks go, links show their address. */
export const toPlatteTekst = (markdown: string): string =>
  toRegels(
    markdown
      .replace(/!?\[([^\]\n]{0,300})\]\(([^)\s]{0,500})\)/g, '$1 ($2)')
      .replace(/^#{1,6} +/gm, '')
      .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2')
      .replace(/^( *)[*+] /gm, '$1- '),
  );

export type NieuwsbriefMailInput = NieuwsbriefInhoud & {
  swv: string;
  links: {
    /** The issue on the public pages. */
    pagina: string;
    uitschrijven: string;
  };
};

/**
 * Why somebody gets this, and how to stop it; in both shapes of the mail. Graph takes only headers of our own (`x-`), so no
 * List-Unsubscribe: this is the one way out.
 */
export const WAAROM = 'Je krijgt deze nieuwsbrief omdat je school bij het samenwerkingsverband hoort.';

const toStuk = ({ titel, tekst, link, onderdeelSoort }: NieuwsbriefOnderdeel): string =>
  [titel.toUpperCase(), toPlatteTekst(tekst), ...(link ? [`${LINK_TEKST[onderdeelSoort]}: ${link}`] : [])].join('\n\n');

/** The mail for who reads plain text. */
export const toMailTekst = ({ titel, inleiding, onderdelen, swv, links }: NieuwsbriefMailInput): string =>
  [
    titel,
    ...(inleiding.trim() ? [toPlatteTekst(inleiding)] : []),
    ...onderdelen.map(toStuk),
    `Lees deze nieuwsbrief op internet: ${links.pagina}`,
    `Met vriendelijke groet,\n${swv}`,
    `${WAAROM} Wil je hem niet meer ontvangen? Schrijf je uit: ${links.uitschrijven}`,
  ].join('\n\n');
