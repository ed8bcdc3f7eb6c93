import type { AanmeldReden } from './aanmeld-fout';

/** `adresboek`: a good account that the directory does not know; `afgemeld`: signed out a moment ago. */
export type PaginaReden = AanmeldReden | 'adresboek' | 'afgemeld';

export type AanmeldWoorden = {
  titel: string;
  tekst: string;
  /** What to do, one after the other. */
  stappen?: readonly string[];
  /** The main button: `aanmelden` may ask something in a window, `opnieuw` only looks again. */
  knop: { label: string; doet: 'aanmelden' | 'opnieuw' | 'herladen' };
};

const OPNIEUW = { label: 'Probeer opnieuw', doet: 'opnieuw' } as const;
const AANMELDEN = { label: 'Aanmelden met je werkaccount', doet: 'aanmelden' } as const;
const WEER_AANMELDEN = { label: 'Meld je opnieuw aan', doet: 'aanmelden' } as const;

export const AANMELD_WOORDEN = {
  aanmelden: {
    titel: 'Welkom bij TOP Dossier',
    tekst:
      'Meld je aan met het werkaccount van je school of je samenwerkingsverband. Het is hetzelfde account als in Teams.',
    knop: AANMELDEN,
  },
  afgemeld: {
    titel: 'Je bent afgemeld',
    tekst: 'Werk je op een computer van meer mensen? Sluit dan ook dit venster.',
    knop: AANMELDEN,
  },
  toestemming: {
    titel: 'Er is nog toestemming nodig',
    tekst: 'TOP Dossier wil weten wie je bent: je naam en je werkaccount. Daar is één keer toestemming voor nodig.',
    stappen: [
      'Kies Geef toestemming en lees wat er staat.',
      'Mag je dat niet zelf? Vraag de ICT-beheerder van je school of bestuur om TOP Dossier toe te staan.',
    ],
    knop: { label: 'Geef toestemming', doet: 'aanmelden' },
  },
  gast: {
    titel: 'Dit account hoort bij een andere organisatie',
    tekst: 'In TOP Dossier werk je met het account van je eigen school of van je samenwerkingsverband, niet als gast.',
    knop: OPNIEUW,
  },
  verlopen: {
    titel: 'Je aanmelding is verlopen',
    tekst: 'Na een tijd meld je je opnieuw aan. Zo blijven de gegevens van leerlingen beschermd.',
    knop: WEER_AANMELDEN,
  },
  venster: {
    titel: 'Je browser hield het aanmeldvenster tegen',
    tekst: 'Voor het aanmelden gaat een klein venster open. Dat moet mogen van je browser.',
    stappen: [
      'Kijk in de adresbalk van je browser naar het teken voor een tegengehouden venster (pop-up).',
      'Sta vensters van deze pagina toe.',
      'Kies daarna Probeer opnieuw.',
    ],
    knop: { label: 'Probeer opnieuw', doet: 'aanmelden' },
  },
  adresboek: {
    titel: 'Je staat nog niet in het adresboek',
    tekst: 'Vraag de beheerder van je samenwerkingsverband om je toe te voegen.',
    stappen: [
      'Geef de beheerder je naam, je school en je werkaccount door.',
      'Hoor je dat je bent toegevoegd? Kies Probeer opnieuw.',
    ],
    knop: OPNIEUW,
  },
  verbinding: {
    titel: 'Er is geen verbinding',
    tekst: 'TOP Dossier krijgt geen antwoord. Kijk of je internet werkt en probeer het opnieuw.',
    knop: OPNIEUW,
  },
  afgebroken: {
    titel: 'Het aanmelden is niet afgemaakt',
    tekst: 'Het venster is gesloten voordat je was aangemeld.',
    knop: WEER_AANMELDEN,
  },
  kader: {
    titel: 'Teams antwoordt niet',
    tekst: 'Deze pagina wacht op Teams om te weten wie je bent. Laad opnieuw, of open TOP Dossier in je browser.',
    knop: { label: 'Laad opnieuw', doet: 'herladen' },
  },
  mislukt: {
    titel: 'Het aanmelden is niet gelukt',
    tekst: 'Probeer het opnieuw. Blijft dit? Vraag het de helpdesk.',
    knop: { label: 'Probeer opnieuw', doet: 'aanmelden' },
  },
} as const satisfies Record<PaginaReden, AanmeldWoorden>;

/** In Teams a guest changes organisation there; in a browser another account is one click away. */
export const GAST_IN_TEAMS = [
  'Klik in Teams rechtsboven op je foto en kies je eigen organisatie.',
  'Open TOP Dossier daar opnieuw.',
] as const;
