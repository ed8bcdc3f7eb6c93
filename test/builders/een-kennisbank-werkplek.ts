import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Dossier } from '@domain/dossier/dossier';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Gespreksregel, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import { createMakeSleutel } from '../../functions/adapters/tokens/make-sleutel';
import { createKennisbankUseCases } from '../../functions/create-kennisbank-use-cases';
import type { Document } from '../../functions/ports';
import {
  createAdresboek,
  MEDEWERKERS as MEDEWERKERS_PARTITIE,
  SCHOLEN as SCHOLEN_PARTITIE,
  toMedewerkerDocument,
  toSchoolDocument,
} from '../../functions/use-cases/adresboek';
import type { KennisbankDeps } from '../../functions/use-cases/kennisbank/artikel-store';
import { HANNA, JOOST, MEDEWERKERS, SCHOLEN, WATERRAD, YARA } from './een-adresboek';

export const HELPDESK: Medewerker = {
  id: 'kees-kikker',
  naam: 'Kees Kikker',
  email: 'kees-kikker@waterstede.example',
  rollen: ['helpdesk'],
  scholen: [],
};
export const ARTIKEL: Antwoorden = {
  titel: 'Een rustplek regelen',
  samenvatting: 'Zo vraag je een rustplek aan.',
  tekst: '1. Bel je consulent.\n2. Spreek een dag af.',
  stappen: ['6'],
  trefwoorden: 'time-out, prikkels',
};

const put = (value: Document) => ({ kind: 'put', value }) as const;

/** A question of Joost about a dossier, with an answer that names everybody. */
const eenVraag = (dossierId: string): readonly (Helpdeskvraag | Gespreksregel)[] => {
  const stempel = { doorId: JOOST.id, door: JOOST.naam, op: '2026-11-02T08:00:00.000Z' };
  const vraag: Helpdeskvraag = {
    id: 'vraag',
    soort: 'vraag',
    vraagId: 'vraag-1',
    nummer: 'H-2026-000001',
    vraagSoort: 'technisch',
    onderwerp: 'Bij stap 8 kan ik geen tussendoel toevoegen',
    status: 'wachtOpAanvrager',
    steller: { id: JOOST.id, naam: JOOST.naam, email: JOOST.email, functie: 'KC’er', schoolId: WATERRAD.id },
    wijk: WATERRAD.wijk,
    schoolId: WATERRAD.id,
    stap: 8,
    dossier: { dossierId, nummer: 'D-2024-000123' },
    route: {
      bestemming: 'helpdesk',
      aan: { naam: 'Helpdesk', email: 'h@w.example' },
      cc: [{ naam: YARA.naam, email: YARA.email }],
    },
    betrokken: [],
    artikelIds: [],
    aantalRegels: 2,
    gesteldOp: stempel.op,
    laatsteOp: stempel.op,
    laatsteVan: 'helpdesk',
    sluitOp: '9999-12-31T00:00:00.000Z',
    zoek: '',
  };
  const regel = (id: string, regelSoort: Gespreksregel['regelSoort'], tekst: string): Gespreksregel => ({
    id,
    soort: 'regel',
    vraagId: vraag.vraagId,
    regelSoort,
    stempel,
    functie: '',
    tekst,
    via: 'app',
    bijlagen: [],
  });
  return [
    vraag,
    regel(
      'regel-0001',
      'vraag',
      'Bij Fenna en Sterre op Het Waterrad gaat het mis in D-2024-000123. Bel me op 0612345678.',
    ),
    regel('regel-0002', 'notitie', 'Joost belt vaak.'),
    regel('regel-0003', 'antwoord', `Dag Joost. Vink het gebied aan in stap 4. Mail anders ${HANNA.email}.`),
  ];
};

/** The use-cases of the kennisbank on the real SQLite store in memory, on 22 November 2026. */
export async function eenKennisbankWerkplek() {
  const klok = { nu: '2026-11-22T08:00:00.000Z' };
  const clock = () => new Date(klok.nu);
  const sqlite = openSqlite(':memory:');
  const adresboek = createSqliteStore(sqlite, 'adresboek', clock);
  await adresboek.commit(MEDEWERKERS_PARTITIE, [...MEDEWERKERS, HELPDESK].map(toMedewerkerDocument).map(put));
  await adresboek.commit(SCHOLEN_PARTITIE, SCHOLEN.map(toSchoolDocument).map(put));
  const helpdesk = createSqliteStore(sqlite, 'helpdesk', clock);
  const dossiers = createSqliteStore(sqlite, 'dossiers', clock);
  const deps: KennisbankDeps = {
    helpdesk,
    dossiers,
    adresboek: createAdresboek({ store: adresboek, clock }),
    sleutel: createMakeSleutel(['een-sleutel-voor-de-proef-van-32-tekens']),
    clock,
  };
  const useCases = createKennisbankUseCases(deps);
  /** Yara reads it and publishes what she read. */
  const publiceerGezien = async (artikelId: string) => {
    const beeld = await useCases.readArtikel(YARA, { artikelId });
    return useCases.publishArtikel(YARA, { artikelId, gezien: beeld.ok ? beeld.value.versie : '' });
  };
  return {
    klok,
    useCases,
    publiceerGezien,
    /** A draft of Hanna. */
    maak: (id: string, antwoorden: Antwoorden = ARTIKEL) => useCases.openArtikel(HANNA, { id, antwoorden }),
    async publiceer(id: string, antwoorden: Antwoorden = ARTIKEL): Promise<void> {
      await useCases.openArtikel(HANNA, { id, antwoorden });
      await publiceerGezien(id);
    },
    /** Puts a question with an answer in the store, about this dossier; it names Sterre too, of another dossier of the school. */
    async stelVraag({ kop, stappen }: Dossier, regels: number = 4): Promise<void> {
      await dossiers.commit(kop.dossierId, [kop, ...stappen].map(put));
      const leerling = { ...kop.leerling, roepnaam: 'Sterre', achternaam: 'Duinroos' };
      const ander = { ...kop, dossierId: 'dossier-2', schoolId: WATERRAD.id, leerling };
      await dossiers.commit('dossier-2', [put(ander)]);
      await helpdesk.commit('vraag-1', eenVraag(kop.dossierId).slice(0, regels).map(put));
    },
    dump: async () => JSON.stringify((await helpdesk.changes(undefined, 1000)).items),
    close: () => sqlite.close(),
  };
}
export type KennisbankWerkplek = Awaited<ReturnType<typeof eenKennisbankWerkplek>>;
