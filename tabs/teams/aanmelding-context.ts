import type { Aanmeldgegevens } from '@domain/toegang/aanmeldgegevens';
import { createContext, useContext } from 'react';
import type { AanmeldProbleem } from './aanmeld-fout';
import type { AanmeldWens } from './token-source';

/** What the screens know of signing in. */
export type Aanmelding = {
  /** Why there is no token now; absent while all is well. */
  probleem?: AanmeldProbleem | undefined;
  /** A plain browser: here we keep the session, and somebody can sign out or choose another account. */
  isBrowser: boolean;
  meldAan(wens?: AanmeldWens): Promise<boolean>;
  meldAf(): Promise<void>;
  account(): string | undefined;
  readGegevens?(): Promise<Aanmeldgegevens>;
};

const niets = async (): Promise<void> => undefined;

export const AanmeldContext = createContext<Aanmelding>({
  isBrowser: false,
  meldAan: async () => false,
  meldAf: niets,
  account: () => undefined,
});
export const useAanmelding = (): Aanmelding => useContext(AanmeldContext);
