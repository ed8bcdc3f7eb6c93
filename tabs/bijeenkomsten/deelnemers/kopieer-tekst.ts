/** Frames may lack the right to the clipboard; then the old way. Says whether it worked. */
export async function kopieerTekst(tekst: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(tekst);
    return true;
  } catch {
    return kopieerGeselecteerd(tekst);
  }
}

function kopieerGeselecteerd(tekst: string): boolean {
  const veld = document.createElement('textarea');
  veld.value = tekst;
  veld.style.position = 'fixed';
  veld.style.opacity = '0';
  const vanwaar = document.activeElement as HTMLElement | null;
  document.body.append(veld);
  veld.select();
  const isGelukt = document.execCommand?.('copy') ?? false;
  veld.remove();
  vanwaar?.focus();
  return isGelukt;
}
