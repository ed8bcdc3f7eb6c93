import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { DeelnemerBericht } from '@domain/bijeenkomst/deelnemer-bericht';
import type { Rondzending } from '@domain/bijeenkomst/rondzending';
import { toBijeenkomstBeeld } from '@domain/bijeenkomst/to-bijeenkomst-beeld';
import { accept, type Result } from '@domain/result';
import type { Document, DocumentStore } from '../../ports';
import { loadBijeenkomst, type Geweigerd } from '../bijeenkomst-store';
import type { BijeenkomstDeps } from '../deps';
import { BIJEENKOMST_NIET_GEVONDEN } from '../refusals';
import { listWijken } from './wijken';

export type ShowDeps = Pick<BijeenkomstDeps, 'bijeenkomsten' | 'adresboek' | 'clock' | 'linkNaarBijeenkomst'>;

const listValues = async <T extends Document>(store: DocumentStore, bijeenkomstId: string, prefix: string) =>
  (await store.list<T>(bijeenkomstId, prefix)).map(({ value }) => value);

export async function showBijeenkomst(deps: ShowDeps, bijeenkomstId: string): Promise<Result<BijeenkomstBeeld>> {
  const { bijeenkomsten, adresboek } = deps;
  const [bron, berichten, rondzendingen, reacties, wijken, { bewaren }] = await Promise.all([
    loadBijeenkomst(bijeenkomsten, bijeenkomstId),
    listValues<DeelnemerBericht>(bijeenkomsten, bijeenkomstId, 'bericht-'),
    listValues<Rondzending>(bijeenkomsten, bijeenkomstId, 'rondzending-'),
    bijeenkomsten.count({ partition: bijeenkomstId, soort: 'reactie' }),
    listWijken(adresboek),
    adresboek.readInstellingen(),
  ]);
  if (!bron) return BIJEENKOMST_NIET_GEVONDEN;
  const { bijeenkomst, aanmeldingen, version } = bron;
  const publiekeLink = deps.linkNaarBijeenkomst(bijeenkomstId);
  return accept(
    toBijeenkomstBeeld({
      bijeenkomst,
      versie: version,
      aanmeldingen,
      berichten,
      rondzendingen,
      reacties,
      wijken,
      publiekeLink,
      bewaarDagen: bewaren.deelnemersDagen,
      nu: deps.clock().toISOString(),
    }),
  );
}

/** After a change: the bijeenkomst as it is now; a refusal, with its botsingen, passes unchanged. */
export const showUitkomst = async (
  deps: ShowDeps,
  bijeenkomstId: string,
  uitkomst: Result<unknown> | Geweigerd,
): Promise<Result<BijeenkomstBeeld> | Geweigerd> => (uitkomst.ok ? showBijeenkomst(deps, bijeenkomstId) : uitkomst);
