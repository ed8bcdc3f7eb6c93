import { toAdresSleutel } from '@domain/nieuwsbrief/list-ontvangers';
import type { Document, DocumentStore, MakeSleutel } from '../../ports';

/** The partition of container `helpdesk` for what belongs to no question. */
export const HELPDESK = 'helpdesk';
const PREFIX = 'uitgeschreven-';

/** An address that wants no nieuwsbrief. Kept as it is: it must be recognised in the directory. */
export type Uitschrijving = Document & { soort: 'uitgeschreven'; email: string; op: string };

/** Names an address in ids and links without showing it. */
export const toOntvanger = (sleutel: MakeSleutel, email: string): string =>
  sleutel('nieuwsbrief', toAdresSleutel(email));
export const toUitschrijvingId = (ontvanger: string): string => `${PREFIX}${ontvanger}`;

export const listUitgeschreven = async (helpdesk: DocumentStore): Promise<ReadonlySet<string>> =>
  new Set((await helpdesk.list<Uitschrijving>(HELPDESK, PREFIX)).map(({ value }) => toAdresSleutel(value.email)));
