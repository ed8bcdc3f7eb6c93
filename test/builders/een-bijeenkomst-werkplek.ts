import type { Aanmelding, Reactie } from '@domain/bijeenkomst/aanmelding';
import type { SwvInstellingen } from '@domain/beheer/instellingen';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { DeelnemerBericht } from '@domain/bijeenkomst/deelnemer-bericht';
import type { Rondzending } from '@domain/bijeenkomst/rondzending';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Refusal, Result } from '@domain/result';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import { makeTabel } from '../../functions/adapters/tabel/make-tabel';
import { createLinkTokens } from '../../functions/adapters/tokens/link-tokens';
import { createMakeSleutel } from '../../functions/adapters/tokens/make-sleutel';
import { createBijeenkomstUseCases } from '../../functions/create-bijeenkomst-use-cases';
import type { Document, DocumentStore } from '../../functions/ports';
import {
  createAdresboek,
  INSTELLINGEN,
  INSTELLINGEN_ID,
  MEDEWERKERS as MEDEWERKERS_PARTITIE,
  SCHOLEN as SCHOLEN_PARTITIE,
  toMedewerkerDocument,
  toSchoolDocument,
} from '../../functions/use-cases/adresboek';
import type { AuditRegel } from '../../functions/use-cases/audit';
import type { BijeenkomstDeps } from '../../functions/use-cases/deps';
import { linkMetToken, linkNaarBijeenkomst } from '../../functions/link-naar-bijeenkomst';
import { HANNA, MEDEWERKERS, SCHOLEN } from './een-adresboek';
import { eenBijeenkomstAntwoorden } from './een-bijeenkomst-beeld';

const SLEUTELS = ['een-sleutel-voor-de-proef-van-32-tekens'];
const PUBLIEK = 'https://top.example/publiek';

/** A form as somebody of De Zilveren Reiger fills it in; `wie` makes the address. */
export const eenInschrijving = (wie: string, over: Antwoorden = {}): Antwoorden => ({
  naam: `${wie.charAt(0).toUpperCase()}${wie.slice(1)} Kievit`,
  email: `${wie}@zilverenreiger.example`,
  school: 'De Zilveren Reiger (99AA00)',
  rol: 'ib',
  ...over,
});

/** The value, or a fault that says what was refused. */
export function expectOk<T>(result: Result<T> | { ok: false; refusals: readonly Refusal[] }): T {
  if (!result.ok) throw new Error(result.refusals.map(({ code, pad }) => `${code} ${pad ?? ''}`).join(', '));
  return result.value;
}
export const codesOf = (result: Result<unknown> | { ok: false; refusals: readonly Refusal[] }): readonly string[] =>
  result.ok ? [] : result.refusals.map(({ code }) => code);

const readDocs = async <T extends Document>(store: DocumentStore, id: string, prefix: string): Promise<readonly T[]> =>
  (await store.list<T>(id, prefix)).map(({ value }) => value);

/** The use-cases for staff on the real SQLite store in memory. Half past eight in Amsterdam, on 1 April 2025. */
export async function eenBijeenkomstWerkplek({ nu = '2025-04-01T06:30:00.000Z' } = {}) {
  const klok = { nu };
  const clock = () => new Date(klok.nu);
  const sqlite = openSqlite(':memory:');
  const bijeenkomsten = createSqliteStore(sqlite, 'bijeenkomsten', clock);
  const adresboek = createSqliteStore(sqlite, 'adresboek', clock);
  const put = (value: Document) => ({ kind: 'put', value }) as const;
  await adresboek.commit(MEDEWERKERS_PARTITIE, MEDEWERKERS.map(toMedewerkerDocument).map(put));
  await adresboek.commit(SCHOLEN_PARTITIE, SCHOLEN.map(toSchoolDocument).map(put));

  let aantal = 0;
  const deps: BijeenkomstDeps = {
    bijeenkomsten,
    adresboek: createAdresboek({ store: adresboek, clock }),
    clock,
    newId: () => `id-${(aantal += 1)}`,
    tokens: createLinkTokens(SLEUTELS),
    sleutel: createMakeSleutel(SLEUTELS),
    swv: 'Waterstede',
    linkNaarBijeenkomst: (id) => linkNaarBijeenkomst(PUBLIEK, id),
    linkMetToken: (doel, token) => linkMetToken(PUBLIEK, doel, token),
  };
  const staf = createBijeenkomstUseCases({ ...deps, makeTabel });
  const beeld = async (bijeenkomstId: string): Promise<BijeenkomstBeeld> =>
    expectOk(await staf.readBijeenkomst(HANNA, { bijeenkomstId }));

  return {
    deps,
    klok,
    staf,
    /** What beheer decided; absent is as the product comes. Seen within a minute. */
    saveInstellingen: (over: Partial<SwvInstellingen>) =>
      adresboek.commit(INSTELLINGEN, [put({ id: INSTELLINGEN_ID, soort: 'instellingen', ...over })]),
    beeld,
    /** A bijeenkomst of 15 May 2025, still a concept. */
    async maak(id: string, over: Antwoorden = {}): Promise<string> {
      expectOk(await staf.openBijeenkomst(HANNA, { id, antwoorden: eenBijeenkomstAntwoorden(over) }));
      return id;
    },
    /** The same, open for sign-up. */
    async publiceer(id: string, over: Antwoorden = {}): Promise<string> {
      expectOk(await staf.openBijeenkomst(HANNA, { id, antwoorden: eenBijeenkomstAntwoorden(over) }));
      expectOk(await staf.publishBijeenkomst(HANNA, { bijeenkomstId: id }));
      return id;
    },
    /** Signs people up by hand, one request each; gives the ids of the sign-ups. */
    async meldAan(bijeenkomstId: string, ...namen: readonly string[]): Promise<readonly string[]> {
      for (const naam of namen) {
        const antwoorden = eenInschrijving(naam);
        expectOk(await staf.addAanmelding(HANNA, { bijeenkomstId, id: `verzoek-${naam}`, antwoorden }));
      }
      const { deelnemers } = await beeld(bijeenkomstId);
      return namen.map((naam) => deelnemers.find(({ deelnemer }) => deelnemer.email.startsWith(`${naam}@`))?.id ?? '');
    },
    /** `naam status`, as staff see the list. */
    lijst: async (id: string) =>
      (await beeld(id)).deelnemers.map(({ deelnemer, status }) => `${deelnemer.naam.split(' ')[0]} ${status}`),
    kop: async (id: string) => (await bijeenkomsten.read<Bijeenkomst>(id, 'bijeenkomst'))?.value,
    aanmeldingen: (id: string) => readDocs<Aanmelding>(bijeenkomsten, id, 'aanmelding-'),
    berichten: (id: string) => readDocs<DeelnemerBericht>(bijeenkomsten, id, 'bericht-'),
    rondzendingen: (id: string) => readDocs<Rondzending>(bijeenkomsten, id, 'rondzending-'),
    reacties: (id: string) => readDocs<Reactie>(bijeenkomsten, id, 'reactie-'),
    /** Puts documents in the partition as they are. */
    async put<T extends Document>(partition: string, ...values: readonly T[]): Promise<void> {
      await bijeenkomsten.commit(partition, values.map(put));
    },
    /** What was audited, as `who what`. */
    audit: async (id: string) =>
      (await readDocs<AuditRegel>(bijeenkomsten, id, 'audit-')).map(({ door, wat }) => `${door} ${wat}`),
    /** Everything in the container, to see that nothing was stored. */
    dump: async () => JSON.stringify((await bijeenkomsten.changes(undefined, 1000)).items),
    close: () => sqlite.close(),
  };
}
export type BijeenkomstWerkplek = Awaited<ReturnType<typeof eenBijeenkomstWerkplek>>;
