/** Names are ours, such as `bijlage-<uuid>`; anything else would be a way out of the folder. Throws. */
export function checkBestandsnaam(naam: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,99}$/.test(naam)) throw new Error('A file has a name of our own making');
  return naam;
}
