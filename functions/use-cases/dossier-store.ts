import type { Dossier, Kop, Momentopname, StapDocument } from '@domain/dossier/dossier';
import type { Moment, Verandering } from '@domain/dossier/verandering';
import type { Document, DocumentStore, Stored, Write } from '../ports';
import { toAuditRegel } from './audit';
import type { Deps } from './deps';

/** A dossier with the version of each of its documents, by id. */
export type Geladen = { dossier: Dossier; versies: ReadonlyMap<string, string> };

/** The version of the head is the version of the dossier. */
export const readVersie = ({ dossier, versies }: Geladen): string => versies.get(dossier.kop.id) ?? '';

type DossierDocument = Kop | StapDocument | Momentopname;

const listDocumenten = ({ kop, stappen, momentopnamen }: Dossier): readonly DossierDocument[] => [
  kop,
  ...stappen,
  ...momentopnamen,
];

function toGeladen(stored: readonly Stored<DossierDocument>[]): Geladen | undefined {
  const documenten = stored.map(({ value }) => value);
  const kop = documenten.find((document) => document.soort === 'kop');
  if (!kop) return undefined;
  const stappen = documenten.filter((document) => document.soort === 'stap');
  const momentopnamen = documenten.filter((document) => document.soort === 'momentopname');
  return {
    dossier: { kop, stappen, momentopnamen },
    versies: new Map(stored.map(({ value, version }) => [value.id, version])),
  };
}

/** The whole aggregate with one read of the store. The order of the ids is the order of the steps. */
export const loadDossier = async (dossiers: DocumentStore, dossierId: string): Promise<Geladen | undefined> =>
  toGeladen(await dossiers.list<DossierDocument>(dossierId, 'dossier-'));

/** The same, with the settings of the swv that the rules look at. */
export async function loadMetInstellingen(
  { dossiers, adresboek }: Pick<Deps, 'dossiers' | 'adresboek'>,
  dossierId: string,
): Promise<Geladen | undefined> {
  const [geladen, { stappen, termijnen }] = await Promise.all([
    loadDossier(dossiers, dossierId),
    adresboek.readInstellingen(),
  ]);
  return geladen && { ...geladen, dossier: { ...geladen.dossier, instellingen: { stappen, termijnen } } };
}

/** What changed since it was loaded; the version of each document makes a lost update impossible. */
function listWrites(na: Dossier, voor: Geladen | undefined): readonly Write[] {
  const bekend = new Set(voor ? listDocumenten(voor.dossier) : []);
  return listDocumenten(na)
    .filter((document) => !bekend.has(document))
    .map((value): Write => {
      const version = voor?.versies.get(value.id);
      return version === undefined ? { kind: 'create', value } : { kind: 'replace', value, version };
    });
}

const toCreate = (value: Document): Write => ({ kind: 'create', value });

/** What to save besides the dossier and the logboek, in the same commit. */
export type MetOok = Verandering & { ook?: readonly Write[] };

export type Commit = {
  verandering: MetOok;
  moment: Moment;
  /** For the audit, such as `stap-4-bewaard`. */
  wat: string;
  /** Absent for a new dossier. */
  voor?: Geladen;
};

/**
 * The changed documents, the head, the logboek, what else belongs to it and a line for the audit: all or nothing.
 * Gives `undefined` when somebody else was first.
 */
export async function commitDossier(
  dossiers: DocumentStore,
  { verandering, moment, wat, voor }: Commit,
): Promise<Geladen | undefined> {
  const { dossier, logboek, ook = [] } = verandering;
  const { stempel, uniek } = moment;
  const audit = toAuditRegel(wat, stempel.doorId, stempel.op, uniek);
  const writes = [...listWrites(dossier, voor), ...[...logboek, audit].map(toCreate), ...ook];
  const bewaard = await dossiers.commit(dossier.kop.dossierId, writes);
  if (!bewaard.ok) return undefined;
  const nieuw = writes.flatMap((write, plaats): [string, string][] =>
    write.kind === 'delete' ? [] : [[write.value.id, bewaard.value[plaats] ?? '']],
  );
  return { dossier, versies: new Map([...(voor?.versies ?? []), ...nieuw]) };
}
