/** The cells of a CSV with semicolons, as RFC 4180 reads them. Written for tests, apart from what writes our tables. */
export function parseCsv(tekst: string): readonly (readonly string[])[] {
  const rijen: string[][] = [];
  const cel = /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|$)/gy;
  let rij: string[] = [];
  const bron = tekst.replace(/^\ufeff/, '');
  while (cel.lastIndex < bron.length) {
    const [, gequoot, kaal = '', einde] = cel.exec(bron) ?? [];
    if (einde === undefined) throw new Error('This is no CSV');
    rij.push(gequoot?.replaceAll('""', '"') ?? kaal);
    if (einde === ';') continue;
    rijen.push(rij);
    rij = [];
  }
  return rijen;
}
