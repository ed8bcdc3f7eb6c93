import type { Token } from './tokenize';

export type Lezer = ReturnType<typeof createLezer>;

/** Walks through the words of a file. `is` looks, `kan` takes when it is there, `eis` throws when it is not. */
export function createLezer(tokens: readonly Token[]) {
  let op = 0;
  const kijk = (): Token | undefined => tokens[op];
  const neem = (): Token => {
    const token = tokens[op];
    if (!token) throw new Error('het bestand houdt midden in een regel op');
    op += 1;
    return token;
  };
  const is = (tekst: string): boolean => {
    const token = kijk();
    return token !== undefined && token.soort !== 'tekst' && token.tekst === tekst;
  };
  const eis = (tekst: string): void => {
    const token = neem();
    if (token.soort === 'tekst' || token.tekst !== tekst)
      throw new Error(`regel ${token.regel}: ${JSON.stringify(token.tekst)} in plaats van ${JSON.stringify(tekst)}`);
  };
  const kan = (tekst: string): boolean => is(tekst) && neem() !== undefined;
  const naam = (): string => {
    const token = neem();
    if (token.soort !== 'naam') throw new Error(`regel ${token.regel}: een naam in plaats van ${token.tekst}`);
    return token.tekst;
  };
  const tekst = (): string => {
    const token = neem();
    if (token.soort !== 'tekst' || token.delen.length !== 1) throw new Error(`regel ${token.regel}: een vaste tekst`);
    return token.tekst;
  };
  const regels = (): void => {
    while (is('\n')) neem();
  };
  return { kijk, is, eis, kan, naam, tekst, neem, regels, isKlaar: () => op >= tokens.length };
}
