import { openTabellen } from './open-tabellen';
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
  const { all, run, close } = openTabellen(file, TABEL);
  const list = (waar: string, ...waarden: readonly string[]): readonly Afspraak[] =>
    all<{ json: string }>(`SELECT json FROM afspraak ${waar} ORDER BY rowid`, ...waarden).map(
      ({ json }) => JSON.parse(json) as Afspraak,
    );
  return {
    /** Also what was cancelled, oldest first. */
    list: () => list(''),
    read: (id: string) => list('WHERE id = ?', id)[0],
    findTransactie: (transactionId: string) => list('WHERE transactionId = ?', transactionId)[0],
    save: (afspraak: Afspraak) =>
      run(
        'INSERT INTO afspraak VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json',
        afspraak.id,
        afspraak.transactionId,
        JSON.stringify(afspraak),
      ),
    close,
  };
}
