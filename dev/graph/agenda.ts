import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { Adres } from './postbus';

/** An event in the calendar of one of our mailboxes. Times as they were given, in Europe/Amsterdam. */
export type Afspraak = {
  id: string;
  mailbox: string;
  /** Once used, never again for another event. */
  transactionId: string;
  /** Value of the extended property that the app writes. */
  gesprekId: string;
  onderwerp: string;
  tekst: string;
  /** `YYYY-MM-DDTHH:MM` */
  begin: string;
  eind: string;
  genodigden: readonly Adres[];
  joinUrl?: string;
  /** Counts the changes. */
  versie: number;
  isWeg: boolean;
};

const TABEL = 'CREATE TABLE IF NOT EXISTS afspraak (id TEXT PRIMARY KEY, transactionId TEXT, json TEXT NOT NULL)';

export type AgendaMap = ReturnType<typeof createAgendaMap>;

/** The calendars, in the file of the mailboxes; `:memory:` for a test. */
export function createAgendaMap(file: string) {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
  db.exec(TABEL);
  const all = (waar: string, ...waarden: SQLInputValue[]): readonly Afspraak[] =>
    db
      .prepare(`SELECT json FROM afspraak ${waar} ORDER BY rowid`)
      .all(...waarden)
      .map((rij) => JSON.parse(String(rij.json)) as Afspraak);
  return {
    /** Also what was cancelled, oldest first. */
    list: () => all(''),
    read: (id: string) => all('WHERE id = ?', id)[0],
    findTransactie: (transactionId: string) => all('WHERE transactionId = ?', transactionId)[0],
    save: (afspraak: Afspraak) =>
      void db
        .prepare('INSERT INTO afspraak VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json')
        .run(afspraak.id, afspraak.transactionId, JSON.stringify(afspraak)),
    close: () => db.close(),
  };
}
