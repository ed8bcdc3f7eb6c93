import type { PubliekeBijeenkomst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { formatTijd, toDag } from '@domain/datum/datum';
import { formatUur, formatWeekdag } from '@domain/datum/tijd';

/** `9.00 tot 11.00 uur` */
export const formatTijden = ({ van, tot }: Pick<PubliekeBijeenkomst, 'van' | 'tot'>): string =>
  `${formatUur(van)} tot ${formatUur(tot)} uur`;

/** `donderdag 15 mei 2025, 10.42 uur`, in Europe/Amsterdam. */
export const formatMoment = (instant: string): string => `${formatWeekdag(toDag(instant))}, ${formatTijd(instant)} uur`;

/** The first part is what counts. Absent when nobody can sign up any more. */
export function describePlekken({ fase, vrij, capaciteit }: PubliekeBijeenkomst): [string, string] | undefined {
  if (fase === 'open') return [`Nog ${vrij} vrij`, ` van de ${capaciteit}`];
  if (fase !== 'vol') return undefined;
  return ['Vol', capaciteit === 1 ? ', de enige plek is bezet' : `, alle ${capaciteit} plekken zijn bezet`];
}

/** Whether one can still go there. */
export const isKomend = ({ fase }: PubliekeBijeenkomst): boolean => fase !== 'voorbij' && fase !== 'afgezegd';

const wachtenden = (aantal: number): string => {
  if (aantal === 0) return 'Er staat nog niemand op.';
  return aantal === 1 ? 'Er staat nu 1 persoon op.' : `Er staan nu ${aantal} mensen op.`;
};

export type Bericht = { kop: string; tekst: string };

const GEWEEST = 'Kijk in de lijst welke bijeenkomsten nog komen.';

/** Why somebody cannot simply sign up; absent when one can. */
export function describeFase({ fase, wachtend, afzegReden }: PubliekeBijeenkomst): Bericht | undefined {
  const berichten: Partial<Record<PubliekeBijeenkomst['fase'], Bericht>> = {
    vol: {
      kop: 'Deze bijeenkomst is vol',
      tekst: `Je kunt op de wachtlijst. ${wachtenden(wachtend)} Komt er een plek vrij, dan krijgt de eerste op de lijst een mail en 48 uur om te kiezen.`,
    },
    gesloten: {
      kop: 'Aanmelden kan niet meer',
      tekst: 'Ben je al aangemeld? Dan verandert er niets. Kijk anders in de lijst of een andere bijeenkomst je past.',
    },
    voorbij: { kop: 'Deze bijeenkomst is al begonnen of geweest', tekst: GEWEEST },
    afgezegd: {
      kop: 'Deze bijeenkomst gaat niet door',
      tekst: [afzegReden?.trim(), 'Wie was aangemeld, heeft een mail gekregen.'].filter(Boolean).join(' '),
    },
  };
  return berichten[fase];
}
