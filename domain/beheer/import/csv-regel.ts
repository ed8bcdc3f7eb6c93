/** One row of a CSV file. `regel`: the line it starts on, the header is usually 1. */
export type CsvRegel = { regel: number; cellen: readonly string[] };
