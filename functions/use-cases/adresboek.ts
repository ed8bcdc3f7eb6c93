import type { Medewerker, School } from '@domain/adresboek/medewerker';
import type { Clock, Document, DocumentStore, Stored } from '../ports';
import { retryOnConflict } from './retry';

export type MedewerkerDocument = Medewerker & { soort: 'medewerker' };
/** `soort` says what kind of document it is, so the kind of school needs another name. */
export type SchoolDocument = Omit<School, 'soort'> & { soort: 'school'; schoolsoort: School['soort'] };
type Teller = Document & { soort: 'teller'; stand: number };

/** The partitions of the container `adresboek`. */
export const MEDEWERKERS = 'medewerkers';
export const SCHOLEN = 'scholen';
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
const toMedewerker = ({ value: { soort: _, ...medewerker } }: Stored<MedewerkerDocument>): Medewerker => medewerker;
const toSchool = ({ value: { soort: _, schoolsoort, ...school } }: Stored<SchoolDocument>): School => ({
  ...school,
  soort: schoolsoort,
});

const NUMMER_LETTER = { dossiers: 'D', helpdesk: 'H' } as const;

/** The directory of the swv. */
export type Adresboek = {
  /** Read anew each time: someone who was taken out has no access from that moment. */
  findMedewerker(id: string): Promise<Medewerker | undefined>;
  /** At most a minute old. */
  listMedewerkers(): Promise<readonly Medewerker[]>;
  /** At most a minute old. */
  listScholen(): Promise<readonly School[]>;
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

/** `store`: the container `adresboek`. */
export function createAdresboek({ store, clock }: { store: DocumentStore; clock: Clock }): Adresboek {
  return {
    async findMedewerker(id) {
      const stored = await store.read<MedewerkerDocument>(MEDEWERKERS, id);
      return stored && toMedewerker(stored);
    },
    listMedewerkers: keep(clock, async () => (await store.list<MedewerkerDocument>(MEDEWERKERS)).map(toMedewerker)),
    listScholen: keep(clock, async () => (await store.list<SchoolDocument>(SCHOLEN)).map(toSchool)),
    async nextNummer(waarvan, jaar) {
      const stand = await retryOnConflict(() => nextStand(store, `${waarvan}-${jaar}`));
      if (stand === undefined) throw new Error('nummer-te-druk');
      return `${NUMMER_LETTER[waarvan]}-${jaar}-${String(stand).padStart(6, '0')}`;
    },
  };
}
