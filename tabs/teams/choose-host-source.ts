import { nestedAppAuth } from '@microsoft/teams-js';
import type { Aanmeldgegevens } from '@domain/toegang/aanmeldgegevens';
import type { TokenSource } from './token-source';

/** The host made a bridge for MSAL; whether it wants us to use it, it says itself. */
export const chooseHostSource = async (
  own: TokenSource,
  readGegevens: () => Promise<Aanmeldgegevens>,
): Promise<TokenSource> =>
  nestedAppAuth.isNAAChannelRecommended()
    ? import('./naa-source').then(({ openNaaSource }) => openNaaSource(own, readGegevens))
    : own;
