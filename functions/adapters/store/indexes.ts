/** How the documents of one kind are looked for across partitions. */
export type SoortIndex = {
  /** Texts that lists are sorted on. */
  sorts: readonly string[];
  /** The field nearly every question names with `is` or `in`: each of its values is kept in sort order. */
  per?: string;
  /** Fields that are judged without opening the document. */
  filters?: readonly string[];
  /** The same, for fields that hold an array of texts (`heeft`). */
  lijsten?: readonly string[];
  /**
   * Combinations of fields by which the number of documents is kept, so that counting does not grow with the store. A
   * question is answered by the first that has all its fields; what it names most often comes first.
   */
  tallies?: readonly (readonly string[])[];
};

/**
 * Every list in the product, as data. The indexes in SQLite and the indexing policy of Cosmos DB are derived from it, and a
 * query that is not declared here is a fault in both: Cosmos DB would refuse to sort on it.
 */
export const INDEXES: Readonly<Record<string, SoortIndex>> = {
  kop: {
    sorts: ['volgendeDatum', 'sorteernaam', 'bijgewerktOp'],
    per: 'schoolId',
    filters: ['isGearchiveerd', 'isGedeeld', 'fase', 'niveau', 'groep', 'zoek'],
    lijsten: ['leerkrachten'],
    tallies: [
      ['schoolId', 'isGearchiveerd', 'isGedeeld', 'fase', 'niveau'],
      ['schoolId', 'groep', 'isGearchiveerd', 'isGedeeld', 'fase', 'niveau'],
    ],
  },
  bericht: { sorts: ['volgendePoging'], per: 'status', filters: ['mailSoort'] },
  melding: { sorts: ['volgendePoging'], per: 'status' },
  gesprek: { sorts: ['volgendePoging', 'beginOp'], filters: ['status', 'chatId'], lijsten: ['genodigdeIds'] },
  audit: { sorts: ['op'], filters: ['door'] },
  bijeenkomst: { sorts: ['begin', 'volgendeActieOp'], filters: ['wijk', 'zoek', 'status'] },
  rondzending: { sorts: ['klaargezetOp'], per: 'status' },
  vraag: {
    sorts: ['laatsteOp', 'gesteldOp', 'sluitOp'],
    filters: ['schoolId', 'wijk', 'vraagSoort', 'status', 'zoek', 'nummer'],
    lijsten: ['betrokken'],
  },
  artikel: { sorts: ['titel'], filters: ['staat'] },
  nieuwsbrief: { sorts: ['op'], filters: ['status'] },
  medewerker: { sorts: ['naam'], filters: ['email'] },
  school: { sorts: ['naam'], filters: ['wijk'] },
};
