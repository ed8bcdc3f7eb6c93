import type { Message } from '@microsoft/microsoft-graph-types';
import type { MailUitkomst } from '../../ports';
import type { GraphCall } from './graph-call';
import { ITEM_WEG } from './graph-fout';

/** The name under which a message carries the id of its bericht. Never change it: messages under way are found by it. */
export const BERICHT_ID = 'String {6f3c2a1e-58d4-4b7b-9d0a-3e1c7f0b92d5} Name SwvBerichtId';

type Bericht = { conceptId: string; isVerzonden: boolean };
type Gevonden = MailUitkomst<Bericht | undefined>;
type Concept = { id: string; pad: string };

const SELECT = { $select: 'id,isDraft,createdDateTime' };

/** By property first, because the id of a message may change when it is sent; then by id, in case the search runs behind. */
export async function findBericht(
  call: GraphCall,
  pad: string,
  berichtId: string,
  concept?: Concept,
): Promise<Gevonden> {
  const lijst = await call<{ value?: readonly Message[] }>({
    wat: 'zoeken',
    pad,
    query: { $filter: toFilter(berichtId), $top: '25', ...SELECT },
  });
  if (!lijst.ok) return lijst;
  const gevonden = choose(lijst.value.value ?? [], concept?.id);
  return concept && !isBeslist(gevonden, concept)
    ? readConcept(call, concept, gevonden)
    : { ok: true, value: gevonden };
}

const isBeslist = (gevonden: Bericht | undefined, { id }: Concept): boolean =>
  gevonden !== undefined && (gevonden.isVerzonden || gevonden.conceptId === id);

async function readConcept(call: GraphCall, { id, pad }: Concept, anders: Bericht | undefined): Promise<Gevonden> {
  const bericht = await call<Message>({ wat: 'lezen', pad, query: SELECT });
  if (bericht.ok) return { ok: true, value: choose([bericht.value], id) };
  return bericht.fout.code === ITEM_WEG ? { ok: true, value: anders } : bericht;
}

const toFilter = (berichtId: string): string =>
  `singleValueExtendedProperties/Any(ep: ep/id eq '${BERICHT_ID}' and ep/value eq '${berichtId.replaceAll("'", "''")}')`;

/** A sent one settles it; then our own draft; then the oldest, for there may be two after a doubtful answer. */
function choose(berichten: readonly Message[], conceptId?: string): Bericht | undefined {
  const sleutel = ({ isDraft, id, createdDateTime }: Message) =>
    `${isDraft === false ? 'a' : id === conceptId ? 'b' : 'c'} ${createdDateTime}`;
  const [beste] = berichten.toSorted((een, ander) => sleutel(een).localeCompare(sleutel(ander)));
  return beste?.id ? { conceptId: beste.id, isVerzonden: beste.isDraft === false } : undefined;
}
