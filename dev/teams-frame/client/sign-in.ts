import type { Gebruiker } from './teams-context';

/**
 * How signing in goes, for tests and to look at the pages for it: `?aanmelden=` with a comma list. `naa`: the host recommends
 * nested app auth. The rest is what goes wrong: `mislukt` refuses, `toestemming` asks for consent first and then works,
 * `geblokkeerd` cannot open the window for it, `gast` and `verbinding` speak for themselves, `verlopen` hands out a token
 * that has expired.
 */
const PROBLEMEN = ['mislukt', 'toestemming', 'geblokkeerd', 'gast', 'verbinding', 'verlopen'] as const;
export type Probleem = (typeof PROBLEMEN)[number];
export type Wijze = { isNaa: boolean; probleem: Probleem | undefined };

export function readWijze(text: string | null): Wijze {
  const delen = (text ?? '').split(',');
  return { isNaa: delen.includes('naa'), probleem: PROBLEMEN.find((probleem) => delen.includes(probleem)) };
}

/** What the host would say, if it cannot give a token now. */
export const isBlocked = (probleem: Probleem | undefined, silent: boolean): boolean =>
  probleem !== undefined && probleem !== 'verlopen' && (probleem !== 'toestemming' || silent);

const EXPIRED_SECONDS = '-600';

export type Tokens = { token: string; idToken: string };

export async function fetchTokens({ id }: Gebruiker, { probleem }: Wijze): Promise<Tokens | undefined> {
  const query = new URLSearchParams({ persona: id });
  if (probleem === 'verlopen') query.set('geldig', EXPIRED_SECONDS);
  const response = await fetch(`/dev/token?${query}`, { cache: 'no-store' }).catch(() => undefined);
  return response?.ok ? ((await response.json()) as Tokens) : undefined;
}

/** In the words of `authentication.getAuthToken`. */
const reasonOf = (probleem: Probleem | undefined, silent: boolean): string => {
  if (probleem === 'gast') return 'AADSTS50020: User account from identity provider does not exist in tenant.';
  if (probleem === 'verbinding') return 'NO_NETWORK';
  if (probleem === 'geblokkeerd' && !silent) return 'FailedToOpenWindow';
  return probleem === 'mislukt' ? 'CancelledByUser' : 'resourceRequiresConsent';
};

/** Answers `authentication.getAuthToken` in the way of the host: whether it worked, and the token or the reason. */
export const createAanmelden =
  (wijze: Wijze) =>
  async (gebruiker: Gebruiker, silent: boolean): Promise<readonly [boolean, string]> => {
    if (isBlocked(wijze.probleem, silent)) return [false, reasonOf(wijze.probleem, silent)];
    const tokens = await fetchTokens(gebruiker, wijze);
    return tokens ? [true, tokens.token] : [false, 'FailedToGetToken'];
  };
