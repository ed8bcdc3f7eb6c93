import type { Stempel } from '../formulier/wijziging';

export const RONDZENDING_SOORTEN = [
  'gewijzigd',
  'afgezegd',
  'bericht',
  'herinnering-7',
  'herinnering-1',
  'dank',
] as const;
export type RondzendingSoort = (typeof RONDZENDING_SOORTEN)[number];
export type RondzendingDoel = 'iedereen' | 'deelnemers' | 'wachtlijst';

/**
 * A mail to many: committed with the change that causes it, and turned into one bericht a person by the worker, in
 * portions. The id makes it once: `rondzending-<soort or uuid>`.
 */
export type Rondzending = {
  id: string;
  soort: 'rondzending';
  bijeenkomstId: string;
  rondzendingSoort: RondzendingSoort;
  doel: RondzendingDoel;
  /** Only for `bericht`: what staff wrote. */
  inhoud?: { onderwerp: string; tekst: string };
  /** Only for `gewijzigd`: names of the velden that changed, such as `datum` and `plaats`. */
  veranderd?: readonly string[];
  status: 'open' | 'klaar';
  klaargezet: Stempel;
  /** Instant; sorts the open ones. */
  klaargezetOp: string;
  /** How many berichten it made; known when `klaar`. */
  aantal?: number;
};
