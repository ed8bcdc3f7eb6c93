import type { HerkansingUitkomst } from '@domain/beheer/post-beeld';

const mails = (aantal: number): string => (aantal === 1 ? '1 mail' : `${aantal} mails`);

/** What became of a second chance. */
export function describeHerkansing({ herkanst, alOnderweg, geweigerd }: HerkansingUitkomst): string {
  if (herkanst > 0) return `${mails(herkanst)} opnieuw klaargezet`;
  if (geweigerd.length > 0) return `${mails(geweigerd.length)} kan nu niet opnieuw`;
  return alOnderweg === 1 ? 'Deze mail was al onderweg' : 'Deze mails waren al onderweg';
}

const UUR = 60;
const DAG = 24 * UUR;

/** `12 minuten`, `3 uur`, `2 dagen`; whole, rounded down. */
export function describeWacht(sinds: string, nu: string): string {
  const minuten = Math.max(0, Math.floor((Date.parse(nu) - Date.parse(sinds)) / 60_000));
  if (minuten < 1) return 'minder dan een minuut';
  if (minuten < UUR) return minuten === 1 ? '1 minuut' : `${minuten} minuten`;
  if (minuten < DAG) return `${Math.floor(minuten / UUR)} uur`;
  const dagen = Math.floor(minuten / DAG);
  return dagen === 1 ? '1 dag' : `${dagen} dagen`;
}
