import type { Melding } from '@domain/melding/melding';
import type { Document } from '../ports';
import type { SendMelding } from '../use-cases/send-melding';
import type { Werk } from './follow-container';

const isKlaargezet = (document: Document): document is Melding =>
  document.soort === 'melding' && (document as Partial<Melding>).status === 'klaargezet';

/** Tells a person something within seconds after it was committed. */
export const volgMeldingen =
  (sendMelding: SendMelding): Werk =>
  (document) =>
    isKlaargezet(document) ? () => sendMelding(document.partitie, document.id) : undefined;
