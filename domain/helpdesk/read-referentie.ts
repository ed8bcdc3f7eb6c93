/** The number of a question in the subject of a mail: the one between brackets, as we write it, before any other. */
export function readReferentie(onderwerp: string): string | undefined {
  const kort = onderwerp.slice(0, 1000);
  const [, nummer] = /\[\s*(H-\d{4}-\d{6})\s*\]/i.exec(kort) ?? /\b(H-\d{4}-\d{6})\b/i.exec(kort) ?? [];
  return nummer?.toUpperCase();
}
