/** `fresh` drops the token at hand: asked for once after the server refused it. */
export type TokenProvider = (ask?: { fresh: boolean }) => Promise<string>;

/** Keeps one token in memory and shares one question among all who ask at the same time. A failed question is not kept. */
export function createTokenProvider(getAuthToken: () => Promise<string>): TokenProvider {
  let current: Promise<string> | undefined;
  return ({ fresh } = { fresh: false }) => {
    if (fresh) current = undefined;
    if (current) return current;
    const asked = getAuthToken();
    current = asked;
    asked.catch(() => {
      if (current === asked) current = undefined;
    });
    return asked;
  };
}
