import type { ImportSoort } from '@domain/beheer/beheer-beeld';

const SCHOLEN = [
  ['Vestigingsnummer', 'Naam', 'Soort', 'Wijk', 'Bestuur', 'E-mailadres', 'In gebruik'],
  ['99AA00', 'De Zilveren Reiger', 'bao', 'Noorderhaven', 'Stichting Rietveld', 'info@zilverenreiger.example', 'ja'],
  ['99AB00', 'Het Waterrad', 'sbo', 'Molenkwartier', 'Stichting Rietveld', 'info@waterrad.example', 'ja'],
];
const MEDEWERKERS = [
  ['Object-id', 'Naam', 'E-mailadres', 'Rollen', 'Scholen', 'Groepen', 'TPO', 'Heeft toegang'],
  ['0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e0001', 'Marit Lijsterbes', 'marit@school.example', 'ib', '99AA00', '', '', 'ja'],
  [
    '0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e0002',
    'Teun Hazelaar',
    'teun@school.example',
    'leerkracht',
    '99AA00',
    '5, 6',
    '',
    'ja',
  ],
  [
    '0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e0003',
    'Hanna Meerkoet',
    'hanna@swv.example',
    'consulent',
    '',
    '',
    'Noorderhaven',
    'ja',
  ],
];

/** The mark at the beginning tells Excel that it is UTF-8; with semicolons it opens in columns in the Netherlands. */
const toCsv = (rijen: readonly (readonly string[])[]): string =>
  `\uFEFF${rijen.map((rij) => rij.join(';')).join('\r\n')}\r\n`;

/** A list to start from, with the columns that are read and rows to write over. */
export const VOORBEELD_LIJSTEN: { readonly [soort in ImportSoort]: string } = {
  scholen: toCsv(SCHOLEN),
  medewerkers: toCsv(MEDEWERKERS),
};
