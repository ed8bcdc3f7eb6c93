const LOSLATEN_MS = 60_000;

/** Gives a file to the browser to keep. A file name holds no names and no addresses. */
export function bewaarBestand(inhoud: Blob, naam: string): void {
  const adres = URL.createObjectURL(inhoud);
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(adres), LOSLATEN_MS);
}
