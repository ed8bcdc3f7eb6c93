import type { LinkInhoud } from '../../ports';
import type { BijeenkomstDeps } from '../deps';

/** One reaction for each sign-up, and no way back from the reaction to the person. */
export const toReactieId = (
  { sleutel }: Pick<BijeenkomstDeps, 'sleutel'>,
  { bijeenkomstId, aanmeldingId }: LinkInhoud,
): string => `reactie-${sleutel('reactie', bijeenkomstId, aanmeldingId)}`;
