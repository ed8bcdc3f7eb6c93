/** `hier`: in this window instead of a new one, which leaves the page. `ander`: choose an account anew. */
export type AanmeldWens = { hier?: boolean; ander?: boolean };

/** One way to get a token for our API. Rejects with whatever its supplier throws; `explain-sign-in` makes sense of it. */
export type TokenSource = {
  /** Asks nobody anything. `fresh`: not the one that was kept. */
  silent(fresh: boolean): Promise<string>;
  /** May ask the user something in a window of its own: only after a click, or browsers block it. */
  interactive(wens: AanmeldWens): Promise<string>;
  /** Who is signed in, for the eye only. */
  account(): string | undefined;
  /** Only where the session is ours and not that of the host. */
  signOut?(): Promise<void>;
};
