import type { AanmeldUitkomst } from '@domain/bijeenkomst/bijeenkomst-beeld';

type Plek = AanmeldUitkomst['plekken'][number];

/** `plaats 4 op de wachtlijst` */
export function describePlek({ plaats, wachtnummer }: Plek): string {
  if (plaats === 'bevestigd') return 'aangemeld';
  return wachtnummer === undefined ? 'op de wachtlijst' : `plaats ${wachtnummer} op de wachtlijst`;
}

/** The title after sending; one form may bring several people. */
export function describeUitkomst(plekken: readonly Plek[]): string {
  const metPlek = plekken.filter(({ plaats }) => plaats === 'bevestigd').length;
  const [eerste] = plekken;
  if (plekken.length === 1)
    return metPlek === 1
      ? 'Je bent aangemeld'
      : `Je staat op ${eerste?.wachtnummer ? `plaats ${eerste.wachtnummer}` : 'de wachtlijst'}`;
  if (metPlek === plekken.length) return 'Jullie zijn aangemeld';
  return metPlek === 0
    ? 'Jullie staan op de wachtlijst'
    : `${metPlek} van jullie ${metPlek === 1 ? 'is' : 'zijn'} aangemeld`;
}
