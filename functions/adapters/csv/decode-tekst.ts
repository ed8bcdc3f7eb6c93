/** Undefined when these bytes are no text, such as a workbook of Excel. */
export function decodeTekst(bytes: Uint8Array): string | undefined {
  const [eerste, tweede] = bytes;
  // What Excel calls Unicode text.
  if (eerste === 0xff && tweede === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // CSV as Excel on Windows saves it; every byte is a letter there.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
