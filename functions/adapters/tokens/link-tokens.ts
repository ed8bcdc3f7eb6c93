import { createHmac, timingSafeEqual } from 'node:crypto';
import type { LinkDoel, LinkInhoud, LinkTokens } from '../../ports';
import { deriveKey } from './derive-key';

/** Longer than any token of ours; nothing beyond it is looked at. */
const MAX_LENGTE = 300;

const toTekst = ({ doel, bijeenkomstId, aanmeldingId, tot }: LinkInhoud): string =>
  [doel, bijeenkomstId, aanmeldingId, Date.parse(tot).toString(36)].join('.');

/** `tekst` is what we signed, so it has these four parts. */
function toInhoud(tekst: string): LinkInhoud {
  const [doel = '', bijeenkomstId = '', aanmeldingId = '', tot = ''] = tekst.split('.');
  return { doel: doel as LinkDoel, bijeenkomstId, aanmeldingId, tot: new Date(parseInt(tot, 36)).toISOString() };
}

/** Compares texts, not bytes: the last character of base64 has bits that do not count. */
function isGelijk(a: string, b: string): boolean {
  const [links, rechts] = [Buffer.from(a), Buffer.from(b)];
  return links.length === rechts.length && timingSafeEqual(links, rechts);
}

/**
 * `doel.bijeenkomst.aanmelding.tot.handtekening`: letters that need no escaping in an address. The first key signs; all of
 * them are accepted, so that a key can be replaced while links are under way.
 */
export function createLinkTokens(sleutels: readonly string[]): LinkTokens {
  const keys = sleutels.map((sleutel) => deriveKey(sleutel, 'link'));
  const [eerste] = keys;
  if (!eerste) throw new Error('A key is needed to sign links');
  const mac = (tekst: string, key: Buffer): string => createHmac('sha256', key).update(tekst).digest('base64url');

  return {
    sign(inhoud) {
      const tekst = toTekst(inhoud);
      return `${tekst}.${mac(tekst, eerste)}`;
    },
    verify(token, doel, nu) {
      const einde = token.lastIndexOf('.');
      if (einde < 0 || token.length > MAX_LENGTE) return undefined;
      const [tekst, handtekening] = [token.slice(0, einde), token.slice(einde + 1)];
      // Every key is tried, also after a hit: how long it takes says nothing about which one it was.
      if (keys.filter((key) => isGelijk(mac(tekst, key), handtekening)).length === 0) return undefined;
      const inhoud = toInhoud(tekst);
      return inhoud.doel === doel && nu <= inhoud.tot ? inhoud : undefined;
    },
  };
}
