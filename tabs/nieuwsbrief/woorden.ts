export const adressen = (aantal: number): string => (aantal === 1 ? '1 adres' : `${aantal} adressen`);

const MAX_NAMEN = 5;

/** Which schools a mail cannot reach, and who can do something about it. */
export function zonderAdres(scholen: readonly string[]): string {
  const over = scholen.length - MAX_NAMEN;
  const namen = [...scholen.slice(0, MAX_NAMEN), ...(over > 0 ? [`nog ${over}`] : [])].join(', ');
  return `Zonder adres, dus zonder mail: ${namen}. Beheer vult het adresboek aan.`;
}
