import type { HttpRequest } from '@azure/functions';

/** The first four of the eight groups, with the zeros that `::` stands for. */
function toNetwerk64(adres: string): string {
  const [voor = [], na] = adres.split('::').map((deel) => deel.split(':').filter(Boolean));
  const nullen = Array<string>(na ? Math.max(0, 8 - voor.length - na.length) : 0).fill('0');
  return [...voor, ...nullen, ...(na ?? [])].slice(0, 4).join(':');
}

/**
 * The address of the caller: the last one in `X-Forwarded-For`, because that is the one our own front end added; those
 * before it can be made up by anyone. Without the port, and of IPv6 only the network (/64): one visitor has many addresses.
 */
export function readNetwerk(request: Pick<HttpRequest, 'headers'>): string {
  const laatste = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  const ipv4 = /^(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/.exec(laatste);
  if (ipv4) return ipv4[1] ?? '';
  const adres = laatste.replace(/^\[|\](:\d+)?$/g, '').toLowerCase();
  return adres.includes(':') ? toNetwerk64(adres) : 'onbekend';
}
