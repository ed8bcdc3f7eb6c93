import { randomUUID } from 'node:crypto';
import type { Aanmelding } from '@domain/bijeenkomst/aanmelding';
import type { DeelnemerBericht } from '@domain/bijeenkomst/deelnemer-bericht';
import { publishBijeenkomst } from '@domain/bijeenkomst/levensloop';
import { openBijeenkomst } from '@domain/bijeenkomst/open-bijeenkomst';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { createMakeAgenda } from '../../functions/adapters/agenda/make-agenda';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import { createLinkTokens } from '../../functions/adapters/tokens/link-tokens';
import { createMakeSleutel } from '../../functions/adapters/tokens/make-sleutel';
import { createPubliekUseCases } from '../../functions/create-publiek-use-cases';
import type { LinkDoel } from '../../functions/ports';
import { listAanmeldingen, loadBijeenkomst } from '../../functions/use-cases/bijeenkomst-store';
import type { BijeenkomstDeps } from '../../functions/use-cases/deps';
import { eenBijeenkomstAntwoorden } from './een-bijeenkomst-beeld';
import { eenStempel } from './een-dossier';
import { eenWerkplek } from './een-werkplek';

const SLEUTELS = ['een-sleutel-alleen-voor-deze-test-1234'];
export const BIJEENKOMST_ID = 'bijeenkomst-1';
/** Two weeks before the bijeenkomst of `eenBijeenkomstAntwoorden`. */
const NU = '2025-05-01T08:00:00.000Z';

/** A filled-in sign-up form. */
export const eenFormulier = (email: string, over: Antwoorden = {}): Antwoorden => ({
  naam: 'Kim Waterhoen',
  email,
  school: 'De Zilveren Reiger',
  rol: 'ib',
  ...over,
});

/** The public use-cases on the real store, with real tokens and mails, and a clock that the test moves. */
export async function eenPubliek(antwoorden: Antwoorden = {}) {
  const { deps: werk, klok } = await eenWerkplek(NU);
  const bijeenkomsten = createSqliteStore(openSqlite(':memory:'), 'bijeenkomsten', werk.clock);
  const deps: BijeenkomstDeps = {
    bijeenkomsten,
    adresboek: werk.adresboek,
    clock: werk.clock,
    newId: randomUUID,
    tokens: createLinkTokens(SLEUTELS),
    sleutel: createMakeSleutel(SLEUTELS),
    swv: 'Waterstede',
    linkNaarBijeenkomst: (id) => `https://publiek.example/?bijeenkomst=${id}`,
    linkMetToken: (doel, token) => `https://publiek.example/?pagina=${doel}#${token}`,
  };
  const makeAgenda = createMakeAgenda({ organisator: { naam: 'Waterstede', email: 'swv@waterstede.example' } });
  const maak = (over: Partial<BijeenkomstDeps> = {}) => createPubliekUseCases({ ...deps, ...over, makeAgenda });
  const publiek = maak();

  async function saveBijeenkomst(bijeenkomstId: string, over: Antwoorden = {}, isConcept = false): Promise<void> {
    const basis = { stempel: eenStempel({ op: klok.nu }), wijken: ['Noorderhaven', 'Molenkwartier'], nu: klok.nu };
    const open = openBijeenkomst({ ...basis, bijeenkomstId, antwoorden: eenBijeenkomstAntwoorden(over) });
    if (!open.ok) throw new Error(JSON.stringify(open.refusals));
    const klaar = publishBijeenkomst({ ...basis, bijeenkomst: open.value, aanmeldingen: [] });
    if (!klaar.ok) throw new Error(JSON.stringify(klaar.refusals));
    const value = isConcept ? open.value : klaar.value.bijeenkomst;
    await bijeenkomsten.commit(bijeenkomstId, [{ kind: 'put', value }]);
  }
  await saveBijeenkomst(BIJEENKOMST_ID, antwoorden);

  const wacht = (seconden: number) => void (klok.nu = new Date(Date.parse(klok.nu) + seconden * 1000).toISOString());
  /** What the page gave, some time ago. */
  async function leesStempel(bijeenkomstId = BIJEENKOMST_ID): Promise<string> {
    const pagina = await publiek.readPagina({ bijeenkomstId });
    if (!pagina.ok) throw new Error('geen pagina');
    return pagina.value.stempel;
  }
  const stempel = await leesStempel();
  wacht(60);
  const listBerichten = async (bijeenkomstId = BIJEENKOMST_ID) =>
    (await bijeenkomsten.list<DeelnemerBericht>(bijeenkomstId, 'bericht-')).map(({ value }) => value);

  return {
    deps,
    klok,
    wacht,
    publiek,
    maak,
    stempel,
    leesStempel,
    saveBijeenkomst,
    listBerichten,
    /** Each from a network of its own, unless it is given. */
    aanmeld: (
      formulier: Antwoorden,
      over: Partial<Parameters<typeof publiek.signUpDeelnemers>[1]> & { netwerk?: string } = {},
    ) => {
      const { netwerk = randomUUID(), ...rest } = over;
      const basis = { bijeenkomstId: BIJEENKOMST_ID, verzoekId: randomUUID(), wachtlijst: true, stempel, website: '' };
      return publiek.signUpDeelnemers({ netwerk }, { ...basis, antwoorden: formulier, ...rest });
    },
    readKop: async () => {
      const bron = await loadBijeenkomst(bijeenkomsten, BIJEENKOMST_ID);
      if (!bron) throw new Error('geen bijeenkomst');
      return bron.bijeenkomst;
    },
    listAanmeldingen: (): Promise<readonly Aanmelding[]> => listAanmeldingen(bijeenkomsten, BIJEENKOMST_ID),
    /** The newest link of this kind that was mailed to an address. */
    async leesLink(email: string, doel: Exclude<LinkDoel, 'formulier'>): Promise<string> {
      const naarHem = (await listBerichten()).filter(({ aan }) => aan.email === email);
      const links = naarHem
        .toSorted((a, b) => a.klaargezet.op.localeCompare(b.klaargezet.op))
        .flatMap(({ tekst }) => [...tekst.matchAll(new RegExp(`pagina=${doel}#(\\S+)`, 'g'))]);
      return links.at(-1)?.[1] ?? '';
    },
    /** Everything that is stored, but the counters. */
    dump: async () =>
      JSON.stringify(
        (await bijeenkomsten.changes(undefined, 10_000)).items.filter(({ value }) => value.soort !== 'grens'),
      ),
  };
}
