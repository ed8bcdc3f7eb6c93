import type { Refusal } from '../result';
import type { Antwoord } from './antwoord';
import type { TekstVeld, Veld } from './veld';

type Bezwaar = Omit<Refusal, 'pad'>;

const NAAM = String.raw`[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?`;
const HOST = String.raw`(?:${NAAM}\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})`;
/** What mail systems accept without quotes. Source: RFC 5321 §4.1.2 and §4.5.3.1. */
const LOKAAL = String.raw`(?=[^@]{1,64}@)[a-z0-9!#$%&'*+/=?^_{|}~\x60-]+(?:\.[a-z0-9!#$%&'*+/=?^_{|}~\x60-]+)*`;
const EMAIL = new RegExp(`^${LOKAAL}@${HOST}$`, 'i');
const LINK = new RegExp(String.raw`^https://${HOST}(?::\d{1,5})?(?:[/?#][^\s"<>\x60\\]*)?$`, 'i');

/** Also for who left it empty. */
export const VRAAG_OM_EMAIL = 'Vul je e-mailadres in, bijvoorbeeld naam@school.nl.';

const INVOER = {
  email: {
    past: (tekst) => tekst.length <= 254 && EMAIL.test(tekst),
    bezwaar: { code: 'email-onleesbaar', message: VRAAG_OM_EMAIL },
  },
  url: {
    past: (tekst) => LINK.test(tekst),
    bezwaar: {
      code: 'link-onleesbaar',
      message: 'Plak een link die met https:// begint, bijvoorbeeld https://www.school.nl.',
    },
  },
} as const satisfies Partial<
  Record<NonNullable<TekstVeld['invoer']>, { past: (tekst: string) => boolean; bezwaar: Bezwaar }>
>;

/** Whether mail can go there, or a link can be opened. Judged when a form is sent, never while somebody types. */
export function checkInvoer(veld: Veld, antwoord: Antwoord): Bezwaar | undefined {
  if (veld.soort !== 'tekst' || typeof antwoord !== 'string') return undefined;
  if (veld.invoer !== 'email' && veld.invoer !== 'url') return undefined;
  const { past, bezwaar } = INVOER[veld.invoer];
  return past(antwoord.trim()) ? undefined : bezwaar;
}
