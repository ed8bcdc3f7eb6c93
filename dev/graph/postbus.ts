import { openTabellen } from './open-tabellen';

export type Adres = { naam: string; email: string };
export type Post = {
  id: string;
  /** Address; absent in what an earlier version kept. */
  mailbox?: string;
  /** The sender of a mail from outside; absent for what left one of our mailboxes. */
  van?: Adres;
  isConcept: boolean;
  /** Value of the extended property that the app writes. */
  berichtId: string;
  onderwerp: string;
  tekst: string;
  /** As it was sent, when it was sent as HTML; `tekst` then holds what it says. */
  html?: string;
  aan: readonly Adres[];
  cc: readonly Adres[];
  koppen: readonly { name: string; value: string }[];
  /** What Graph calls a message that is more than a mail, such as `#microsoft.graph.eventMessageResponse`. */
  odataType?: string;
  gemaaktOp: string;
  verzondenOp?: string;
  /** In transport: no search finds it before this moment. */
  zichtbaarVanaf?: string;
};
export type PostBijlage = { id: string; postId: string; naam: string; type: string; inhoud: Uint8Array };
export type Sessie = {
  id: string;
  postId: string;
  naam: string;
  type: string;
  grootte: number;
  inhoud: Uint8Array;
  tot: string;
};
/** A message that lies in the inbox of one of our mailboxes. */
export type Ingekomen = { nummer: number; id: string; mailbox: string; postId: string; op: string };
/** One line for each time that a message left the mailbox: the evidence that it left once. */
export type Bezorging = { nummer: number; postId: string; berichtId: string; op: string; isVersleuteld: boolean };

const TABELLEN = `
  CREATE TABLE IF NOT EXISTS post (id TEXT PRIMARY KEY, berichtId TEXT, json TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS post_bericht ON post (berichtId);
  CREATE TABLE IF NOT EXISTS bijlage (id TEXT PRIMARY KEY, postId TEXT, naam TEXT, type TEXT, inhoud BLOB);
  CREATE INDEX IF NOT EXISTS bijlage_post ON bijlage (postId);
  CREATE TABLE IF NOT EXISTS sessie
    (id TEXT PRIMARY KEY, postId TEXT, naam TEXT, type TEXT, grootte INTEGER, inhoud BLOB, tot TEXT);
  CREATE TABLE IF NOT EXISTS bezorging
    (nummer INTEGER PRIMARY KEY, postId TEXT, berichtId TEXT, op TEXT, isVersleuteld INTEGER);
  CREATE TABLE IF NOT EXISTS ingekomen
    (nummer INTEGER PRIMARY KEY, id TEXT, mailbox TEXT COLLATE NOCASE, postId TEXT, op TEXT);
`;

export type Postbus = ReturnType<typeof createPostbus>;

/** What is in the mailbox and what left it, in one SQLite file that survives a restart; `:memory:` for a test. */
export function createPostbus(file: string) {
  const { all, run, close } = openTabellen(file, TABELLEN);
  const toPost = ({ json }: { json: string }) => JSON.parse(json) as Post;

  return {
    savePost: (post: Post) =>
      run('INSERT OR REPLACE INTO post VALUES (?, ?, ?)', post.id, post.berichtId, JSON.stringify(post)),
    readPost: (id: string) => all<{ json: string }>('SELECT json FROM post WHERE id = ?', id).map(toPost)[0],
    findPost: (berichtId: string) =>
      all<{ json: string }>('SELECT json FROM post WHERE berichtId = ?', berichtId).map(toPost),

    deletePost: (id: string) => run('DELETE FROM post WHERE id = ?', id),

    saveBijlage: ({ id, postId, naam, type, inhoud }: PostBijlage) =>
      run('INSERT INTO bijlage VALUES (?, ?, ?, ?, ?)', id, postId, naam, type, inhoud),
    readBijlage: (id: string) => all<PostBijlage>('SELECT * FROM bijlage WHERE id = ?', id)[0],
    listBijlagen: (postId: string) =>
      all<Omit<PostBijlage, 'inhoud'> & { grootte: number }>(
        'SELECT id, postId, naam, type, length(inhoud) AS grootte FROM bijlage WHERE postId = ? ORDER BY rowid',
        postId,
      ),

    saveSessie: ({ id, postId, naam, type, grootte, inhoud, tot }: Sessie) =>
      run('INSERT OR REPLACE INTO sessie VALUES (?, ?, ?, ?, ?, ?, ?)', id, postId, naam, type, grootte, inhoud, tot),
    readSessie: (id: string) => all<Sessie>('SELECT * FROM sessie WHERE id = ?', id)[0],
    deleteSessie: (id: string) => run('DELETE FROM sessie WHERE id = ?', id),

    addBezorging: ({ postId, berichtId, op, isVersleuteld }: Omit<Bezorging, 'nummer'>) =>
      run('INSERT INTO bezorging VALUES (NULL, ?, ?, ?, ?)', postId, berichtId, op, Number(isVersleuteld)),
    /** Oldest first. */
    listBezorgd: () =>
      all<Omit<Bezorging, 'isVersleuteld'> & { isVersleuteld: number }>('SELECT * FROM bezorging ORDER BY nummer').map(
        (rij): Bezorging => ({
          ...rij,
          isVersleuteld: rij.isVersleuteld === 1,
        }),
      ),

    addIngekomen: ({ id, mailbox, postId, op }: Omit<Ingekomen, 'nummer'>) =>
      run('INSERT INTO ingekomen VALUES (NULL, ?, ?, ?, ?)', id, mailbox, postId, op),
    readIngekomen: (id: string) => all<Ingekomen>('SELECT * FROM ingekomen WHERE id = ?', id)[0],
    deleteIngekomen: (id: string) => run('DELETE FROM ingekomen WHERE id = ?', id),
    /** Oldest first: what came into this mailbox after that number, from that moment on. */
    listIngekomen: (mailbox: string, na: number, vanaf: string, aantal: number) =>
      all<Ingekomen>(
        'SELECT * FROM ingekomen WHERE mailbox = ? AND nummer > ? AND op >= ? ORDER BY nummer LIMIT ?',
        mailbox,
        na,
        vanaf,
        aantal,
      ),
    close,
  };
}
