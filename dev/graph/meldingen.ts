import { openTabellen } from './open-tabellen';

/** One line of the activity feed, as a person reads it. */
export type FeedRegel = {
  nummer: number;
  /** Object id of the person. */
  voor: string;
  chainId: number;
  activiteit: string;
  /** The sentence of the manifest, filled in. */
  tekst: string;
  onderregel: string;
  webUrl: string;
  op: string;
  isGelezen: boolean;
  /** How often it was sent; only the last one shows. */
  keren: number;
};
type Rij = { nummer: number; json: string };

const TABELLEN = `
  CREATE TABLE IF NOT EXISTS feed (nummer INTEGER PRIMARY KEY, voor TEXT, chainId INTEGER, json TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS feed_voor ON feed (voor, chainId);
  CREATE TABLE IF NOT EXISTS zonder_app (voor TEXT PRIMARY KEY);
`;

export type MeldingenFeed = ReturnType<typeof createMeldingenFeed>;

/** The activity feed of everybody, in the file of the mailboxes; `:memory:` for a test. */
export function createMeldingenFeed(file: string) {
  const { all, run, close } = openTabellen(file, TABELLEN);
  const toRegel = ({ nummer, json }: Rij): FeedRegel => ({ ...(JSON.parse(json) as FeedRegel), nummer });

  /** Newest first; of everybody when nobody is named. */
  const list = (voor?: string): readonly FeedRegel[] =>
    voor === undefined
      ? all<Rij>('SELECT nummer, json FROM feed ORDER BY nummer DESC').map(toRegel)
      : all<Rij>('SELECT nummer, json FROM feed WHERE voor = ? ORDER BY nummer DESC', voor).map(toRegel);

  return {
    list,
    /** What was told before under the same chain goes. */
    add(regel: Omit<FeedRegel, 'nummer' | 'isGelezen' | 'keren'>) {
      const eerder = list(regel.voor).find(({ chainId }) => chainId === regel.chainId);
      if (eerder) run('DELETE FROM feed WHERE nummer = ?', eerder.nummer);
      const json = JSON.stringify({ ...regel, isGelezen: false, keren: (eerder?.keren ?? 0) + 1 });
      run('INSERT INTO feed VALUES (NULL, ?, ?, ?)', regel.voor, regel.chainId, json);
    },
    read(nummer: number) {
      const [rij] = all<Rij>('SELECT nummer, json FROM feed WHERE nummer = ?', nummer);
      if (rij)
        run('UPDATE feed SET json = ? WHERE nummer = ?', JSON.stringify({ ...toRegel(rij), isGelezen: true }), nummer);
    },
    zetZonderApp(personen: readonly string[]) {
      run('DELETE FROM zonder_app');
      for (const voor of personen) run('INSERT OR IGNORE INTO zonder_app VALUES (?)', voor);
    },
    heeftApp: (voor: string): boolean => all('SELECT voor FROM zonder_app WHERE voor = ?', voor).length === 0,
    close,
  };
}
