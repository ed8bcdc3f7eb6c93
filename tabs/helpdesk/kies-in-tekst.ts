/** Selects the words in the field, so that they can be seen and typed over. */
export function kiesInTekst(veld: HTMLTextAreaElement | HTMLInputElement | null, woorden: string): void {
  if (!veld) return;
  const vanaf = veld.value.toLowerCase().indexOf(woorden.toLowerCase());
  veld.focus();
  if (vanaf >= 0) veld.setSelectionRange(vanaf, vanaf + woorden.length);
}
