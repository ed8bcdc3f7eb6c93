/** Timers and change feeds: what works by itself would write while a test compares. */
const ACHTERGROND = [
  'verstuur-berichten',
  'verstuur-deelnemerberichten',
  'verwerk-rondzendingen',
  'onderhoud-bijeenkomsten',
  'verstuur-helpdeskberichten',
  'lees-postvak',
  'verwerk-nieuwsbrieven',
  'onderhoud-helpdesk',
  'plan-gesprekken',
  'verstuur-meldingen',
  'verstuur-bericht',
  'volg-bijeenkomst',
  'volg-helpdesk',
];

/** Settings of a machine on which only requests do something. */
export const STILLE_ACHTERGROND: Readonly<Record<string, string>> = Object.fromEntries(
  ACHTERGROND.map((naam) => [`AzureWebJobs.${naam}.Disabled`, 'true']),
);
