/** The timer and the change feeds: what works by itself would write while a test compares. */
const ACHTERGROND = ['elke-minuut', 'verstuur-bericht', 'volg-bijeenkomst', 'volg-helpdesk'];

/** Settings of a machine on which only requests do something. */
export const STILLE_ACHTERGROND: Readonly<Record<string, string>> = Object.fromEntries(
  ACHTERGROND.map((naam) => [`AzureWebJobs.${naam}.Disabled`, 'true']),
);
