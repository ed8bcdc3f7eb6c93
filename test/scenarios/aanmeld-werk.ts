import { randomUUID } from 'node:crypto';
import type { Aanmelding } from '@domain/bijeenkomst/aanmelding';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import type { AanmeldUitkomst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { DeelnemerBericht } from '@domain/bijeenkomst/deelnemer-bericht';
import { publishBijeenkomst } from '@domain/bijeenkomst/levensloop';
import { openBijeenkomst } from '@domain/bijeenkomst/open-bijeenkomst';
import { addDagen, toDag } from '@domain/datum/datum';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { createLinkTokens } from '../../functions/adapters/tokens/link-tokens';
import type { LinkDoel, LinkInhoud, Stored } from '../../functions/ports';
import { eenBijeenkomstAntwoorden } from '../builders/een-bijeenkomst-beeld';
import { eenStempel } from '../builders/een-dossier';
import { sendVerzoek, type Ontvangen } from './send-verzoek';
import type { Scenario, Weigering } from './start-scenario';

const DAG_MS = 24 * 3_600_000;
/** Somebody else each time: an address in the part of IPv6 that is kept for documentation. */
const randomNetwerk = (): string => `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`;
const instant = (verschilMs: number): string => new Date(Date.now() + verschilMs).toISOString();

export type Antwoord<T> = Ontvangen<T & Partial<Weigering>>;
export type Aanmeldpoging = { antwoorden: Antwoorden } & Partial<{
  url: string;
  netwerk: string;
  id: string;
  wachtlijst: boolean;
  stempel: string;
  website: string;
}>;
export type AanmeldWerk = Awaited<ReturnType<typeof createAanmeldWerk>>;

/** A form of one person. */
export const formulierVan = (email: string, over: Antwoorden = {}): Antwoorden => ({
  naam: 'Kim Waterhoen',
  email,
  school: 'De Zilveren Reiger (99AA00)',
  rol: 'ib',
  ...over,
});

/** Lines in the log that say what they should not. */
export const listRegels = ({ readLog }: Pick<Scenario, 'readLog'>, wat: RegExp): readonly string[] =>
  readLog()
    .split('\n')
    .filter((regel) => wat.test(regel));

/**
 * What visitors do, over HTTP, straight to a functions host: the last address in `x-forwarded-for` is then the visitor. The
 * bijeenkomsten are put in the store by the rules; what time brings is done by moving the moments that are stored.
 */
export function createAanmeldWerk(scenario: Scenario) {
  const store = scenario.openStore('bijeenkomsten');
  const tokens = createLinkTokens([scenario.settings['LINK_SLEUTEL'] ?? '']);
  /** As if the form was opened ten seconds ago. */
  const maakStempel = (bijeenkomstId: string, geledenMs = 10_000): string =>
    tokens.sign({ doel: 'formulier', bijeenkomstId, aanmeldingId: '', tot: instant(7 * DAG_MS - geledenMs) });

  const call = <T>(vraag: string, json?: unknown, naar: { url?: string; netwerk?: string } = {}) => {
    const { url = scenario.functionsUrl, netwerk = randomNetwerk() } = naar;
    const [methode = '', pad = ''] = vraag.split(' ');
    return sendVerzoek<T & Partial<Weigering>>(url, {
      methode,
      pad: `/api/publiek/${pad}`,
      json,
      koppen: { 'x-forwarded-for': netwerk },
    });
  };
  const listen = async <T extends { id: string; soort: string }>(id: string, prefix: string): Promise<readonly T[]> =>
    (await store.list<T>(id, prefix)).map(({ value }) => value);
  const listMailsAan = async (id: string, email: string) =>
    (await listen<DeelnemerBericht>(id, 'bericht-'))
      .filter(({ aan }) => aan.email === email)
      .toSorted((a, b) => a.klaargezet.op.localeCompare(b.klaargezet.op));

  return {
    store,
    call,
    maakStempel,
    maakLink: (inhoud: LinkInhoud): string => tokens.sign(inhoud),
    /** Open for sign-up, in a month from now. */
    async openBijeenkomst(over: Antwoorden = {}, kop: Partial<Bijeenkomst> = {}): Promise<string> {
      const bijeenkomstId = randomUUID();
      const nu = instant(0);
      const dag = (dagen: number) => addDagen(toDag(nu), dagen);
      const dagen = { datum: dag(30), aanmeldenTot: dag(28), afmeldenTot: dag(29) };
      const basis = { bijeenkomstId, stempel: eenStempel({ op: nu }), wijken: [], nu, aanmeldingen: [] };
      const open = openBijeenkomst({ ...basis, antwoorden: eenBijeenkomstAntwoorden({ ...dagen, ...over }) });
      const klaar = open.ok ? publishBijeenkomst({ ...basis, bijeenkomst: open.value }) : open;
      if (!klaar.ok) throw new Error(JSON.stringify(klaar.refusals));
      await store.commit(bijeenkomstId, [{ kind: 'put', value: { ...klaar.value.bijeenkomst, ...kop } }]);
      return bijeenkomstId;
    },
    meldAan: (bijeenkomstId: string, { url, netwerk, antwoorden, ...over }: Aanmeldpoging) =>
      call<AanmeldUitkomst>(
        `POST bijeenkomsten/${bijeenkomstId}/aanmeldingen`,
        { id: randomUUID(), antwoorden, wachtlijst: true, stempel: maakStempel(bijeenkomstId), website: '', ...over },
        { ...(url ? { url } : {}), ...(netwerk ? { netwerk } : {}) },
      ),
    readKop: async (bijeenkomstId: string): Promise<Stored<Bijeenkomst>> => {
      const kop = await store.read<Bijeenkomst>(bijeenkomstId, 'bijeenkomst');
      if (!kop) throw new Error(`geen bijeenkomst ${bijeenkomstId}`);
      return kop;
    },
    listAanmeldingen: (bijeenkomstId: string) => listen<Aanmelding>(bijeenkomstId, 'aanmelding-'),
    /** Status by address. */
    readStatussen: async (bijeenkomstId: string) =>
      Object.fromEntries(
        (await listen<Aanmelding>(bijeenkomstId, 'aanmelding-')).map((een) => [een.deelnemer.email, een.status]),
      ),
    listBerichten: (bijeenkomstId: string) => listen<DeelnemerBericht>(bijeenkomstId, 'bericht-'),
    /** Kinds of mail to an address, the oldest first. */
    listMails: async (bijeenkomstId: string, email: string) =>
      (await listMailsAan(bijeenkomstId, email)).map(({ mailSoort }) => mailSoort),
    /** The newest link of this kind that was mailed to an address. */
    async readLink(bijeenkomstId: string, email: string, doel: Exclude<LinkDoel, 'formulier'>): Promise<string> {
      const mails = await listMailsAan(bijeenkomstId, email);
      const links = mails.flatMap(({ tekst }) => [...tekst.matchAll(new RegExp(`pagina=${doel}#(\\S+)`, 'g'))]);
      return links.at(-1)?.[1] ?? '';
    },
  };
}
