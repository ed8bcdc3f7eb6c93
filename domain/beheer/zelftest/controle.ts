/** What the self-test looks at, in the order of the page. `wat` is for who never heard of it. */
const CONTROLES = {
  aanmelding: {
    titel: 'Aanmelding',
    wat: 'Jouw aanmelding geldt voor deze app, met het goede recht en van een toegelaten organisatie.',
  },
  scholen: { titel: 'Scholen', wat: 'In het adresboek staan scholen.' },
  beheerders: { titel: 'Beheerders', wat: 'Minstens één beheerder heeft toegang; twee is beter.' },
  themaverbinder: { titel: 'Themaverbinder', wat: 'Er is een Themaverbinder die vragen van de helpdesk meeleest.' },
  consulenten: { titel: 'Consulenten', wat: 'Elke wijk met scholen heeft een consulent.' },
  opslag: {
    titel: 'Opslag',
    wat: 'De app kan in elke bak van de opslag schrijven, lezen en verwijderen, en de bakken zijn ingericht zoals de app verwacht.',
  },
  bestanden: { titel: 'Bestanden', wat: 'De app kan een bijlage bewaren, teruglezen en verwijderen.' },
  'postvak-beveiligd': { titel: 'Beveiligd postvak', wat: 'De app mag het postvak voor beveiligde mail gebruiken.' },
  'postvak-publiek': {
    titel: 'Gewoon postvak',
    wat: 'De app mag het postvak voor bijeenkomsten en helpdesk gebruiken.',
  },
  'ander-postvak': {
    titel: 'Andere postvakken',
    wat: 'De app kan de mail en de agenda van iemand anders niet openen.',
  },
  klok: { titel: 'Klok', wat: 'De klok van de app loopt gelijk met die van Microsoft 365.' },
  versie: { titel: 'Versie', wat: 'Welke versie van de app en van de instellingen er draait.' },
  meldingen: { titel: 'Meldingen in Teams', wat: 'De app kan een melding in Teams laten zien.' },
  gesprekken: {
    titel: 'Gesprekken in Outlook',
    wat: 'De app mag afspraken maken in de agenda van het gewone postvak.',
  },
  sleutel: {
    titel: 'Sleutel van de links',
    wat: 'De links in mails zijn ondertekend met een sleutel die niemand kan raden.',
  },
  post: { titel: 'Uitgaande post', wat: 'Er ligt geen mail te lang, en geen mail vraagt aandacht.' },
  versleutelregel: {
    titel: 'Mailregel: versleutelen',
    wat: 'Een mail uit het beveiligde postvak wordt onderweg versleuteld.',
  },
  blokkeerregel: {
    titel: 'Mailregel: tegenhouden',
    wat: 'Een mail zonder beveiliging komt het beveiligde postvak niet uit.',
  },
  scan: {
    titel: 'Virusscan',
    wat: 'Elke bijlage wordt bij binnenkomst op virussen gescand.',
  },
  tab: {
    titel: 'Pagina van de tab',
    wat: 'De pagina mag in Teams worden getoond, en kan bij de app.',
  },
} as const satisfies Record<string, { titel: string; wat: string }>;
export type ControleCode = keyof typeof CONTROLES;
export const CONTROLE_CODES = Object.keys(CONTROLES) as readonly ControleCode[];

export const CONTROLE_UITSLAGEN = ['goed', 'letOp', 'fout', 'overgeslagen'] as const;
export type ControleUitslag = (typeof CONTROLE_UITSLAGEN)[number];

/** How to mend it: what to do, the command that does it, and the chapter of docs/beheer.md that tells more. */
export type Herstel = { tekst: string; commando?: string; hoofdstuk?: string };

/** What a check found. No pupil data and no secrets: counts, codes, and addresses of our own. */
export type ControleOordeel = { uitslag: ControleUitslag; melding: string; herstel?: Herstel };

/** `ms`: how long it took. */
export type ControleUitkomst = ControleOordeel & { code: ControleCode; titel: string; wat: string; ms: number };

/** `versie`: of the app. */
export type ZelftestBeeld = { op: string; versie: string; uitkomsten: readonly ControleUitkomst[] };

/** The two checks that send a mail. It takes a while before Exchange has delivered, so this is asked for again until `isKlaar`. */
export type ProefmailBeeld = {
  proefId: string;
  begonnenOp: string;
  isKlaar: boolean;
  uitkomsten: readonly ControleUitkomst[];
};

export const goed = (melding: string): ControleOordeel => ({ uitslag: 'goed', melding });
export const overgeslagen = (melding: string, herstel?: Herstel): ControleOordeel => ({
  uitslag: 'overgeslagen',
  melding,
  ...(herstel && { herstel }),
});
export const letOp = (melding: string, herstel: Herstel): ControleOordeel => ({ uitslag: 'letOp', melding, herstel });
export const fout = (melding: string, herstel: Herstel): ControleOordeel => ({ uitslag: 'fout', melding, herstel });

export const toUitkomst = (code: ControleCode, oordeel: ControleOordeel, ms: number): ControleUitkomst => ({
  code,
  ...CONTROLES[code],
  ...oordeel,
  ms,
});
