import type { BijeenkomstBeeld, TerugblikBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { formatDatum, toDag } from '@domain/datum/datum';

/** `29 mei`, with the year when that is another one. */
const kort = (dag: string, vandaag: string): string => {
  const [nummer, maand, jaar] = formatDatum(dag).split(' ');
  return vandaag.startsWith(`${jaar}`) ? `${nummer} ${maand}` : `${nummer} ${maand} ${jaar}`;
};

function telReacties(aantal: number, aanwezigen: number): string {
  const gaf = aantal === 1 ? 'gaf' : 'gaven';
  if (aanwezigen > 0 && aanwezigen >= aantal) return `${aantal} van de ${aanwezigen} aanwezigen ${gaf} een reactie.`;
  return aantal === 1 ? 'Er is 1 reactie.' : `Er zijn ${aantal} reacties.`;
}

/** `19 van de 22 aanwezigen gaven een reactie. Reageren kon tot en met 29 mei.` */
export function describeStand({ reacties, aanwezigen, reagerenTot }: TerugblikBeeld, nu: string): string {
  const vandaag = toDag(nu);
  const tot = reagerenTot.includes('T') ? toDag(reagerenTot) : reagerenTot;
  const wanneer = `Reageren ${tot < vandaag ? 'kon' : 'kan'} tot en met ${kort(tot, vandaag)}.`;
  return `${telReacties(reacties.length, aanwezigen)} ${wanneer}`;
}

/** Why there is nothing to see yet. */
export function describeWachten({ fase, rondzendingen }: BijeenkomstBeeld, isVerstuurd: boolean, nu: string): string {
  const verstuurd = rondzendingen.find(({ soort }) => soort === 'dank')?.klaargezet.op;
  if (fase === 'afgezegd') return 'Deze bijeenkomst ging niet door.';
  if (verstuurd) return `De vragen zijn verstuurd op ${kort(toDag(verstuurd), toDag(nu))}.`;
  if (isVerstuurd) return 'De vragen zijn verstuurd.';
  return 'Deelnemers krijgen de vragen na afloop, met een mail om hen te bedanken.';
}
