import type { Aanmelding } from '@domain/bijeenkomst/aanmelding';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import type { Wissel } from '@domain/bijeenkomst/wissel';
import type { Result } from '@domain/result';
import { listAanmeldingen, toWrites } from '../bijeenkomst-store';
import type { BijeenkomstDeps } from '../deps';
import { BIJEENKOMST_NIET_GEVONDEN, BIJEENKOMST_TE_DRUK } from '../refusals';
import { retryOnConflict } from '../retry';
import type { Document, Write } from '../../ports';
import { createLoket } from './loket';

type Rule<W, A> = (bijeenkomst: Bijeenkomst, aanmeldingen: readonly A[]) => Result<W>;
/** A change that needs only the sign-ups of `ids`, in that order. They are as the ones before it in the portion left them. */
export type Aanvraag<W extends Wissel = Wissel> = { ids: readonly string[]; rule: Rule<W, Aanmelding | undefined> };
/** A change that has to see all of them. */
type AanvraagOverAlle<W extends Wissel = Wissel> = { ids: 'alle'; rule: Rule<W, Aanmelding> };
type Vraag = Aanvraag | AanvraagOverAlle;
/** Answers when the change is stored. */
export type BijeenkomstLoket = <W extends Wissel>(
  bijeenkomstId: string,
  aanvraag: Aanvraag<W> | AanvraagOverAlle<W>,
) => Promise<Result<W>>;

const MAX_AANVRAGEN = 25;
/** What one commit takes, with room to spare: 100 writes and 2 MB. */
const MAX_WRITES = 100;
const MAX_BYTES = 1_800_000;

type Portie = {
  bijeenkomst: Bijeenkomst;
  aanmeldingen: Map<string, Aanmelding>;
  /** By id: who signs up twice in one portion is written once. */
  documenten: Map<string, Document>;
  bytes: number;
  isGewijzigd: boolean;
};

/** Puts a change on top of the portion; `false` when it does not fit any more. */
function voegToe(deps: BijeenkomstDeps, portie: Portie, wissel: Wissel): boolean {
  const documenten = toWrites(deps, wissel, '').flatMap((write) => (write.kind === 'put' ? [write.value] : []));
  const bytes = documenten.reduce((som, document) => som + Buffer.byteLength(JSON.stringify(document)), portie.bytes);
  const isVol = portie.documenten.size + documenten.length + 1 > MAX_WRITES || bytes > MAX_BYTES;
  if (isVol && portie.isGewijzigd) return false;
  for (const document of documenten) portie.documenten.set(document.id, document);
  for (const aanmelding of wissel.aanmeldingen) portie.aanmeldingen.set(aanmelding.id, aanmelding);
  Object.assign(portie, { bijeenkomst: wissel.bijeenkomst, bytes, isGewijzigd: true });
  return true;
}

const judge = ({ bijeenkomst, aanmeldingen }: Portie, { ids, rule }: Vraag): Result<Wissel> =>
  ids === 'alle'
    ? rule(bijeenkomst, [...aanmeldingen.values()])
    : rule(
        bijeenkomst,
        ids.map((id) => aanmeldingen.get(id)),
      );

/** One after another, each on what the one before left. Gives the outcomes of those that fit. */
function pasToe(deps: BijeenkomstDeps, portie: Portie, aanvragen: readonly Vraag[]): readonly Result<Wissel>[] {
  const uitkomsten: Result<Wissel>[] = [];
  for (const aanvraag of aanvragen) {
    const uitkomst = judge(portie, aanvraag);
    if (uitkomst.ok && !voegToe(deps, portie, uitkomst.value)) break;
    uitkomsten.push(uitkomst);
  }
  return uitkomsten;
}

async function readAanmeldingen(
  { bijeenkomsten }: BijeenkomstDeps,
  bijeenkomstId: string,
  aanvragen: readonly Vraag[],
): Promise<Portie['aanmeldingen']> {
  const enkele = new Set(aanvragen.flatMap(({ ids }) => (ids === 'alle' ? [] : ids)));
  const gelezen = aanvragen.some(({ ids }) => ids === 'alle')
    ? await listAanmeldingen(bijeenkomsten, bijeenkomstId)
    : (await Promise.all([...enkele].map((id) => bijeenkomsten.read<Aanmelding>(bijeenkomstId, id)))).map(
        (stored) => stored?.value,
      );
  return new Map(gelezen.flatMap((aanmelding) => (aanmelding ? [[aanmelding.id, aanmelding]] : [])));
}

/** Reads the head once, and commits once for all of them. `undefined`: another instance was first. */
async function probeer(
  deps: BijeenkomstDeps,
  bijeenkomstId: string,
  aanvragen: readonly Vraag[],
): Promise<readonly Result<Wissel>[] | undefined> {
  const kop = await deps.bijeenkomsten.read<Bijeenkomst>(bijeenkomstId, 'bijeenkomst');
  if (!kop) return aanvragen.map(() => BIJEENKOMST_NIET_GEVONDEN);
  const aanmeldingen = await readAanmeldingen(deps, bijeenkomstId, aanvragen);
  const portie: Portie = {
    bijeenkomst: kop.value,
    aanmeldingen,
    documenten: new Map(),
    bytes: Buffer.byteLength(JSON.stringify(kop.value)),
    isGewijzigd: false,
  };
  const uitkomsten = pasToe(deps, portie, aanvragen);
  if (!portie.isGewijzigd) return uitkomsten;
  const bewaard = await deps.bijeenkomsten.commit(bijeenkomstId, [
    { kind: 'replace', value: portie.bijeenkomst, version: kop.version },
    ...[...portie.documenten.values()].map((value): Write => ({ kind: 'put', value })),
  ]);
  return bewaard.ok ? uitkomsten : undefined;
}

/** Many at once for one bijeenkomst: see `createLoket`. A refusal of one does not touch the others. */
export function createBijeenkomstLoket(deps: BijeenkomstDeps): BijeenkomstLoket {
  const loket = createLoket<Vraag, Result<Wissel>>(
    async (bijeenkomstId, aanvragen) =>
      (await retryOnConflict(() => probeer(deps, bijeenkomstId, aanvragen))) ??
      aanvragen.map(() => BIJEENKOMST_TE_DRUK),
    MAX_AANVRAGEN,
  );
  // The outcome is that of the rule of this same aanvraag.
  return <W extends Wissel>(bijeenkomstId: string, aanvraag: Aanvraag<W> | AanvraagOverAlle<W>) =>
    loket(bijeenkomstId, aanvraag) as Promise<Result<W>>;
}
