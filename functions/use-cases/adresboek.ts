import { heeftRol, isActief, type Medewerker, type School } from '@domain/adresboek/medewerker';
import type { SwvInstellingen } from '@domain/beheer/instellingen';
import { withStandaard } from '@domain/beheer/standaard-swv';
import type { Stempel } from '@domain/formulier/wijziging';
import type { Clock, Document, DocumentStore, Stored } from '../ports';
import { retryOnConflict } from './retry';

/** `bijgewerkt`: the last change by beheer. */
export type MedewerkerDocument = Medewerker & { soort: 'medewerker'; bijgewerkt?: Stempel };
/** `soort` says what kind of document it is, so the kind of school needs another name. */
export type SchoolDocument = Omit<School, 'soort'> & {
  soort: 'school';
  schoolsoort: School['soort'];
  bijgewerkt?: Stempel;
};
export type InstellingenDocument = Partial<SwvInstellingen> & Document & { bijgewerkt?: Stempel };
type Teller = Document & { soort: 'teller'; stand: number };

/** The partitions of the container `adresboek`. */
export const MEDEWERKERS = 'medewerkers';
export const SCHOLEN = 'scholen';
export const INSTELLINGEN = 'instellingen';
export const INSTELLINGEN_ID = 'swv';
const TELLERS = 'tellers';

export const toMedewerkerDocument = (medewerker: Medewerker): MedewerkerDocument => ({
  ...medewerker,
  soort: 'medewerker',
});
export const toSchoolDocument = ({ soort, ...school }: School): SchoolDocument => ({
  ...school,
  soort: 'school',
  schoolsoort: soort,
});
export const toMedewerker = ({ soort: _, bijgewerkt: __, ...medewerker }: MedewerkerDocument): Medewerker => medewerker;
export const toSchool = ({ soort: _, bijgewerkt: __, schoolsoort, ...school }: SchoolDocument): School => ({
  ...school,
  soort: schoolsoort,
});
/** Beside people and schools stands what guards their changes. */
export const isMedewerkerDocument = (value: Document): value is MedewerkerDocument => value.soort === 'medewerker';
export const isSchoolDocument = (value: Document): value is SchoolDocument => value.soort === 'school';

async function listAlle<T extends Document>(
  store: DocumentStore,
  partition: string,
  isSoort: (value: Document) => value is T,
): Promise<readonly T[]> {
  const documenten: readonly Stored<Document>[] = await store.list(partition);
  return documenten.map(({ value }) => value).filter(isSoort);
}

const NUMMER_LETTER = { dossiers: 'D', helpdesk: 'H' } as const;

/** The directory of the swv. */
export type Adresboek = {
  /** Read anew each time: someone who was taken out or switched off has no access from that moment. */
  findMedewerker(id: string): Promise<Medewerker | undefined>;
  /** Who may be chosen, asked or mailed: without who was switched off. At most a minute old. */
  listMedewerkers(): Promise<readonly Medewerker[]>;
  /** Everybody who was ever in it, for the names in what was written before. At most a minute old. */
  listAlleMedewerkers(): Promise<readonly Medewerker[]>;
  /** Also schools that were switched off: their dossiers are there. At most a minute old. */
  listScholen(): Promise<readonly School[]>;
  /** What the swv decided itself, complete. At most a minute old. */
  readInstellingen(): Promise<SwvInstellingen>;
  /** Gives out the next number of a year, such as `D-2026-000123`. A number that is not used leaves a gap. */
  nextNummer(waarvan: keyof typeof NUMMER_LETTER, jaar: string): Promise<string>;
};

const BEWAAR_MS = 60_000;

/** Keeps an answer for a minute; a fault is not kept. */
function keep<T>(clock: Clock, load: () => Promise<T>): () => Promise<T> {
  let bewaard: { tot: number; waarde: Promise<T> } | undefined;
  return () => {
    const nu = clock().getTime();
    if (bewaard && nu < bewaard.tot) return bewaard.waarde;
    const nieuw = { tot: nu + BEWAAR_MS, waarde: load() };
    nieuw.waarde.catch(() => {
      if (bewaard === nieuw) bewaard = undefined;
    });
    bewaard = nieuw;
    return nieuw.waarde;
  };
}

async function nextStand(store: DocumentStore, id: string): Promise<number | undefined> {
  const teller = await store.read<Teller>(TELLERS, id);
  const value: Teller = { id, soort: 'teller', stand: (teller?.value.stand ?? 0) + 1 };
  const { ok } = await store.commit(TELLERS, [
    teller ? { kind: 'replace', value, version: teller.version } : { kind: 'create', value },
  ]);
  return ok ? value.stand : undefined;
}

/** Read anew each time: from the first beheerder on, nobody else counts. */
const heeftBeheer = async (store: DocumentStore): Promise<boolean> =>
  (await listAlle(store, MEDEWERKERS, isMedewerkerDocument)).some((een) => isActief(een) && heeftRol(een, 'beheer'));

type AdresboekDeps = {
  /** The container `adresboek`. */
  store: DocumentStore;
  clock: Clock;
  /** Object id of who may begin: an empty directory has nobody who could add the first. */
  eersteBeheerder?: string | undefined;
};

const EERSTE: Omit<Medewerker, 'id'> = { naam: 'Eerste beheerder', email: '', rollen: ['beheer'], scholen: [] };

export function createAdresboek({ store, clock, eersteBeheerder }: AdresboekDeps): Adresboek {
  const listAlleMedewerkers = keep(clock, async () =>
    (await listAlle(store, MEDEWERKERS, isMedewerkerDocument)).map(toMedewerker),
  );
  return {
    async findMedewerker(id) {
      const stored = await store.read<Document>(MEDEWERKERS, id);
      if (stored && isMedewerkerDocument(stored.value))
        return isActief(stored.value) ? toMedewerker(stored.value) : undefined;
      return id === eersteBeheerder && !(await heeftBeheer(store)) ? { id, ...EERSTE } : undefined;
    },
    listMedewerkers: async () => (await listAlleMedewerkers()).filter(isActief),
    listAlleMedewerkers,
    listScholen: keep(clock, async () => (await listAlle(store, SCHOLEN, isSchoolDocument)).map(toSchool)),
    readInstellingen: keep(clock, async () => {
      const bewaard = await store.read<InstellingenDocument>(INSTELLINGEN, INSTELLINGEN_ID);
      return withStandaard(bewaard?.value ?? {});
    }),
    async nextNummer(waarvan, jaar) {
      const stand = await retryOnConflict(() => nextStand(store, `${waarvan}-${jaar}`));
      if (stand === undefined) throw new Error('nummer-te-druk');
      return `${NUMMER_LETTER[waarvan]}-${jaar}-${String(stand).padStart(6, '0')}`;
    },
  };
}
