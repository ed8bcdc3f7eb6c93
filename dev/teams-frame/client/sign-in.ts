import type { Gebruiker } from './teams-context';

/**
 * How signing in goes, for tests: `?aanmelden=mislukt` refuses, `toestemming` asks for consent first and then works,
 * `verlopen` hands out a token that has expired.
 */
export type Aanmelden = (gebruiker: Gebruiker, silent: boolean) => Promise<readonly [boolean, string]>;

const EXPIRED_SECONDS = '-600';

async function fetchToken({ id }: Gebruiker, wijze: string | null): Promise<readonly [boolean, string]> {
  const query = new URLSearchParams({ persona: id, ...(wijze === 'verlopen' ? { geldig: EXPIRED_SECONDS } : {}) });
  const response = await fetch(`/dev/token?${query}`, { cache: 'no-store' }).catch(() => undefined);
  if (!response?.ok) return [false, 'FailedToGetToken'];
  const { token } = (await response.json()) as { token: string };
  return [true, token];
}

/** Answers `authentication.getAuthToken` in the way of the host: whether it worked, and the token or the reason. */
export const createAanmelden =
  (wijze: string | null): Aanmelden =>
  async (gebruiker, silent) => {
    if (wijze === 'mislukt') return [false, 'CancelledByUser'];
    if (wijze === 'toestemming' && silent) return [false, 'resourceRequiresConsent'];
    return fetchToken(gebruiker, wijze);
  };
