import type { School } from '@domain/adresboek/medewerker';
import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import type { NieuwsbriefInhoud, NieuwsbriefOnderdeel } from '@domain/nieuwsbrief/nieuwsbrief';
import type { NieuwsbriefBeeld } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { toNieuwsbriefPartitie, type NieuwsbriefBericht } from '@domain/nieuwsbrief/nieuwsbrief-bericht';
import { opmaak } from '../../functions/adapters/html/opmaak';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createNieuwsbriefUseCases } from '../../functions/create-nieuwsbrief-use-cases';
import { linkMetToken } from '../../functions/link-naar-bijeenkomst';
import type { Document, DocumentStore } from '../../functions/ports';
import { createAdresboek, SCHOLEN as SCHOLEN_PARTITIE, toSchoolDocument } from '../../functions/use-cases/adresboek';
import type { NieuwsbriefDeps } from '../../functions/use-cases/nieuwsbrief/nieuwsbrief-deps';
import { createSendNieuwsbrief } from '../../functions/use-cases/nieuwsbrief/send-nieuwsbrief';
import { YARA } from './een-adresboek';
import { eenBijeenkomstWerkplek, expectOk } from './een-bijeenkomst-werkplek';

export const NIEUWSBRIEF_ID = '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c001';
const PUBLIEK = 'https://top.example/publiek';

export const eenOnderdeel = (over: Partial<NieuwsbriefOnderdeel> = {}): NieuwsbriefOnderdeel => ({
  id: 'onderdeel-1',
  onderdeelSoort: 'tekst',
  titel: 'Nieuwe knoppencursus',
  tekst: 'In mei is er een **nieuwe cursus**.',
  ...over,
});
export const eenInhoud = (over: Partial<NieuwsbriefInhoud> = {}): NieuwsbriefInhoud => ({
  titel: 'Nieuwsbrief april',
  inleiding: 'Dit is er nieuw.',
  onderdelen: [eenOnderdeel()],
  ...over,
});
const eenArtikel = (over: Partial<GepubliceerdArtikel> = {}): GepubliceerdArtikel => ({
  artikelId: 'gebieden-aanvinken',
  titel: 'Gebieden aanvinken in stap 4',
  samenvatting: 'Zonder gebied kan je geen tussendoel maken.',
  tekst: 'Open stap 4.',
  stappen: [4],
  codes: [],
  trefwoorden: [],
  versie: 1,
  bijgewerktOp: '2025-03-20T08:00:00.000Z',
  leesMinuten: 1,
  ...over,
});

/** So many schools with an address of their own. */
export const eenAantalScholen = (aantal: number): readonly School[] =>
  Array.from({ length: aantal }, (_, i) => ({
    id: `98${String(i).padStart(3, '0')}0`,
    naam: `School ${i + 1}`,
    soort: 'bao',
    wijk: 'Noorderhaven',
    email: `school${i + 1}@school.example`,
  }));

/** The use-cases about the nieuwsbrief on the real SQLite store in memory, with the people of `een-adresboek.ts`. */
export async function eenNieuwsbriefWerkplek({ scholen = [] as readonly School[] } = {}) {
  const bijeenkomst = await eenBijeenkomstWerkplek();
  const { deps: basis, klok } = bijeenkomst;
  const sqlite = openSqlite(':memory:');
  const helpdesk = createSqliteStore(sqlite, 'helpdesk', basis.clock);
  const directory = createSqliteStore(sqlite, 'adresboek', basis.clock);
  for (let i = 0; i < scholen.length; i += 90)
    await directory.commit(
      SCHOLEN_PARTITIE,
      scholen.slice(i, i + 90).map((school) => ({ kind: 'put', value: toSchoolDocument(school) })),
    );
  const ander = createAdresboek({ store: directory, clock: basis.clock });
  const deps: NieuwsbriefDeps = {
    ...basis,
    adresboek: scholen.length > 0 ? { ...basis.adresboek, listScholen: ander.listScholen } : basis.adresboek,
    helpdesk,
    dossiers: createSqliteStore(sqlite, 'dossiers', basis.clock),
    linkNaarNieuwsbrief: (id) => `${PUBLIEK}/?nieuwsbrief=${id}`,
    linkNaarUitschrijven: (token) => linkMetToken(PUBLIEK, 'uitschrijven', token),
    openOpmaak: async () => opmaak,
    listArtikelen: async () => [eenArtikel()],
  };
  const brieven = createNieuwsbriefUseCases(deps);
  const beeld = async (nieuwsbriefId = NIEUWSBRIEF_ID): Promise<NieuwsbriefBeeld> =>
    expectOk(await brieven.readNieuwsbrief(YARA, { nieuwsbriefId }));
  const berichten = async (nieuwsbriefId = NIEUWSBRIEF_ID) =>
    (await helpdesk.list<NieuwsbriefBericht>(toNieuwsbriefPartitie(nieuwsbriefId), 'bericht-')).map(
      ({ value }) => value,
    );

  return {
    deps,
    klok,
    bijeenkomst,
    helpdesk,
    brieven,
    beeld,
    berichten,
    /** Another worker, on a store that may fail. */
    maakWerker: (store: DocumentStore = helpdesk) => createSendNieuwsbrief({ ...deps, helpdesk: store }),
    /** A concept with this in it. */
    async schrijf(inhoud: Partial<NieuwsbriefInhoud> = {}, nieuwsbriefId = NIEUWSBRIEF_ID): Promise<NieuwsbriefBeeld> {
      expectOk(await brieven.openNieuwsbrief(YARA, { id: nieuwsbriefId, titel: 'Nieuwsbrief april' }));
      const { versie } = await beeld(nieuwsbriefId);
      return expectOk(await brieven.saveNieuwsbrief(YARA, { nieuwsbriefId, versie, inhoud: eenInhoud(inhoud) }));
    },
    /** Presses send and lets the worker make the mails. */
    async verstuur(nieuwsbriefId = NIEUWSBRIEF_ID): Promise<NieuwsbriefBeeld> {
      const { versie } = await beeld(nieuwsbriefId);
      expectOk(await brieven.queueNieuwsbrief(YARA, { nieuwsbriefId, versie }));
      await createSendNieuwsbrief(deps)(nieuwsbriefId);
      return beeld(nieuwsbriefId);
    },
    /** The token that an address got with its mail. */
    async leesToken(email: string, nieuwsbriefId = NIEUWSBRIEF_ID): Promise<string> {
      const bericht = (await berichten(nieuwsbriefId)).find(({ aan }) => aan.email === email);
      return /pagina=uitschrijven#(\S+)/.exec(bericht?.tekst ?? '')?.[1] ?? '';
    },
    put: (partition: string, ...values: readonly Document[]) =>
      helpdesk.commit(
        partition,
        values.map((value) => ({ kind: 'put', value })),
      ),
    dump: async () => JSON.stringify((await helpdesk.changes(undefined, 1000)).items),
    close() {
      bijeenkomst.close();
      sqlite.close();
    },
  };
}
export type NieuwsbriefWerkplek = Awaited<ReturnType<typeof eenNieuwsbriefWerkplek>>;
