import type { AanmeldProbleem, AanmeldReden } from './aanmeld-fout';
import { createTokenProvider, type TokenProvider } from './token-provider';
import type { AanmeldWens, TokenSource } from './token-source';

export type SignIn = {
  token: TokenProvider;
  /** Asks the user, after a click. True: there is a token; false: there is another problem. In a plain browser the page may go. */
  meldAan(wens?: AanmeldWens): Promise<boolean>;
  /** Only in a plain browser; inside a host signing out is up to the host. */
  meldAf(): Promise<void>;
  /** The server refused a token that was fresh. */
  meldGeweigerd(): void;
  /** Who is signed in, for the eye only. */
  account(): string | undefined;
};

type Deps = {
  /** Loads the way that fits where we are. */
  openSource(): Promise<TokenSource>;
  explain(error: unknown): Promise<AanmeldProbleem>;
  /** Told after each attempt: the problem, or that there is none any more. */
  report(probleem: AanmeldProbleem | undefined): void;
};

/** What the user made of the question; that it cannot go without one they knew already. */
const OWN_DOING: readonly AanmeldReden[] = ['venster', 'afgebroken'];

/** One token for the whole page, from whichever way there is, and what to say when it does not come. */
export function createSignIn({ openSource, explain, report }: Deps): SignIn {
  let source: TokenSource | undefined;
  let opening: Promise<TokenSource> | undefined;

  const getSource = (): Promise<TokenSource> =>
    (opening ??= openSource().then(
      (opened) => (source = opened),
      (error: unknown) => {
        // The next one may try again.
        opening = undefined;
        throw error;
      },
    ));

  let told: AanmeldReden | undefined;
  /** What is kept somewhere is no good any more: the server said so. */
  let isStale = false;
  /** A fresh one was no good either: only the user can change that. */
  let isRefused = false;
  const tell = (probleem: AanmeldProbleem | undefined): void => {
    told = probleem?.reden;
    report(probleem);
  };
  const attempt = async (ask: (source: TokenSource) => Promise<string>, isSilent: boolean): Promise<string> => {
    try {
      const token = await ask(await getSource());
      isStale = false;
      if (!isSilent) isRefused = false;
      if (!isRefused) tell(undefined);
      return token;
    } catch (error) {
      const probleem = await explain(error);
      if (!(isSilent && told && OWN_DOING.includes(told))) tell(probleem);
      throw error;
    }
  };

  const { token, renew } = createTokenProvider((fresh) => {
    isStale ||= fresh;
    return attempt((from) => from.silent(isStale), true);
  });
  return {
    token,
    meldAan: (wens = {}) =>
      renew(attempt((from) => from.interactive(wens), false)).then(
        () => true,
        () => false,
      ),
    meldGeweigerd() {
      isRefused = true;
      tell({ reden: 'verlopen' });
    },
    meldAf: async () => source?.signOut?.(),
    account: () => source?.account(),
  };
}
