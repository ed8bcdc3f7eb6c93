import { toEenRegel, toNaam } from '../bijeenkomst/een-regel';
import type { HelpdeskUren } from './helpdesk-beeld';
import { describeOpening, describeUren } from './werktijd';

export type OntvangstInput = { naam: string; onderwerp: string; nu: string; uren: HelpdeskUren; swv: string };

/** The automatic answer to somebody we do not know: it says nothing about any question. */
export function composeOntvangstMail({ naam, onderwerp, nu, uren, swv }: OntvangstInput): {
  onderwerp: string;
  tekst: string;
} {
  const { weerOpen } = describeOpening(nu, uren);
  return {
    onderwerp: `Ontvangen: ${toEenRegel(onderwerp).slice(0, 150) || 'je mail'}`,
    tekst: [
      `Beste ${toNaam(naam) ?? 'lezer'},`,
      `Ontvangen. De helpdesk is ${describeUren(uren)} open.${weerOpen ? ` ${weerOpen}` : ''}`,
      'We kennen dit adres niet. Werk je bij een school? Stuur je vraag dan vanaf het adres van je werk, of stel hem in de app.',
      `Met vriendelijke groet,\nHelpdesk ${toEenRegel(swv)}`,
    ].join('\n\n'),
  };
}
