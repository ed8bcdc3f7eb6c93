import type { Gesprek } from '@domain/gesprek/gesprek';
import type { Document } from '../ports';
import type { SendBericht } from '../use-cases/send-bericht';
import type { Werk } from './follow-container';

const isWachtend = (document: Document): document is Gesprek =>
  document.soort === 'gesprek' && (document as Partial<Gesprek>).status === 'wachtend';

/** Brings a talk into the calendar within seconds after it was committed. */
export const planGesprek =
  (syncGesprek: SendBericht): Werk =>
  (document) =>
    isWachtend(document) ? () => syncGesprek(document.dossierId, document.id) : undefined;
