/** `fresh` drops the token at hand: asked for once after the server refused it. */
export type TokenProvider = (ask?: { fresh: boolean }) => Promise<string>;

/** Keeps one token in memory and shares one question among all who ask at the same time. A failed question is not kept. */
export function createTokenProvider(ask: (fresh: boolean) => Promise<string>) {
  let current: Promise<string> | undefined;
  /** Was asked for because of a refusal: good enough for all who come with that same refusal. */
  let renewing: Promise<string> | undefined;

  const keep = (asked: Promise<string>): Promise<string> => {
    current = asked;
    asked.catch(() => {
      if (current === asked) current = undefined;
    });
    return asked;
  };
  const renew = (asked: Promise<string>): Promise<string> => {
    renewing = asked;
    const settle = () => {
      if (renewing === asked) renewing = undefined;
    };
    asked.then(settle, settle);
    return keep(asked);
  };
  const token: TokenProvider = ({ fresh } = { fresh: false }) => {
    if (!fresh) return current ?? keep(ask(false));
    return renewing ?? renew(ask(true));
  };
  /** `renew`: the user signs in anew; who asks meanwhile waits for that. */
  return { token, renew };
}
