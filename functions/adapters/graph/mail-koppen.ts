import type { InternetMessageHeader } from '@microsoft/microsoft-graph-types';
import type { InkomendeMail } from '../../ports';

/** Carries the berichtId on our own plain mail. A mail program does not copy it into a reply. */
export const EIGEN_KOP = 'x-swv-helpdesk';

type Koppen = readonly InternetMessageHeader[];

const waardenVan = (koppen: Koppen, naam: string): readonly string[] =>
  koppen.filter(({ name }) => name?.toLowerCase() === naam).map(({ value }) => (value ?? '').trim());

/** A header of which the value says that a machine wrote the mail. Sources: RFC 3834, RFC 3462, [MS-OXCMAIL] 2.2.3.2.14. */
const MACHINE: readonly (readonly [string, RegExp])[] = [
  ['auto-submitted', /^(?!no\b)./i],
  ['precedence', /^(bulk|junk|list|auto_reply)\b/i],
  ['x-auto-response-suppress', /^(?!none\b)./i],
  ['x-autoreply', /./],
  ['x-autorespond', /./],
  ['list-id', /./],
  ['return-path', /^<>$/],
  ['content-type', /^multipart\/report\b/i],
];
const MACHINE_ADRES = /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply|microsoftexchange[0-9a-f]*)@/i;

const isAutomatisch = (koppen: Koppen, email: string): boolean =>
  MACHINE_ADRES.test(email) || MACHINE.some(([naam, is]) => waardenVan(koppen, naam).some((waarde) => is.test(waarde)));

/** Our mail server wrote that the sender is not who the mail says. One that others wrote can only make it worse. */
const isVervalst = (koppen: Koppen): boolean =>
  waardenVan(koppen, 'authentication-results').some((waarde) => /\b(dmarc|compauth)=fail\b/i.test(waarde));

/** What the headers of a mail tell about who, or what, sent it. */
export function readKoppen(
  koppen: Koppen,
  email: string,
): Pick<InkomendeMail, 'isAutomatisch' | 'isVervalst' | 'eigenBerichtId'> {
  const [eigenBerichtId] = waardenVan(koppen, EIGEN_KOP);
  return {
    isAutomatisch: isAutomatisch(koppen, email),
    isVervalst: isVervalst(koppen),
    ...(eigenBerichtId ? { eigenBerichtId } : {}),
  };
}
