import { isLeeg } from '@domain/formulier/antwoord';
import type { Pad, Waarde } from '@domain/formulier/wijziging';
import type { Refusal } from '@domain/result';
import { formatOpsomming } from '@domain/stappenplan/opsomming';
import { isBinnen } from './schrijf';

/** What is still missing, asked for only when a step is reported ready; everything else is a mistake in what is there. */
const ONTBREEKT = ['veld-leeg', 'te-weinig-rijen'];

/** A rule about a whole lijst (`regel` without a row in its pad) says that something is missing in it. */
export const isOntbrekend = ({ code, pad }: Refusal): boolean =>
  ONTBREEKT.includes(code) || (code === 'regel' && !pad?.includes('/'));

export type Telling = { fouten: number; leeg: number };

export function telBezwaren(refusals: readonly Refusal[]): Telling {
  const leeg = refusals.filter(isOntbrekend).length;
  return { fouten: refusals.length - leeg, leeg };
}

const meervoud = (aantal: number, een: string, meer: string) => `${aantal} ${aantal === 1 ? een : meer}`;

/** `1 fout en 2 lege velden` */
export function formatTelling({ fouten, leeg }: Telling): string {
  const delen = [
    ...(fouten > 0 ? [meervoud(fouten, 'fout', 'fouten')] : []),
    ...(leeg > 0 ? [meervoud(leeg, 'leeg veld', 'lege velden')] : []),
  ];
  return delen.join(' en ');
}

export type RijStand = { soort: 'volledig' } | { soort: 'nog'; aantal: number } | { soort: 'fout'; aantal: number };

/** How far one row is, by the refusals of the whole form. */
export function readRijStand(refusals: readonly Refusal[], rijPad: Pad): RijStand {
  const { fouten, leeg } = telBezwaren(refusals.filter(({ pad }) => pad !== undefined && isBinnen(pad, rijPad)));
  if (fouten > 0) return { soort: 'fout', aantal: fouten };
  return leeg > 0 ? { soort: 'nog', aantal: leeg } : { soort: 'volledig' };
}

export const formatRijStand = (stand: RijStand): string => {
  if (stand.soort === 'volledig') return 'Volledig';
  return stand.soort === 'nog'
    ? `Nog ${meervoud(stand.aantal, 'veld', 'velden')}`
    : meervoud(stand.aantal, 'fout', 'fouten');
};

/** `Wie en hoe: nog leeg`, while there are few of them. `labels` of the empty velden, in order. */
export function formatLeeg(labels: readonly string[]): string | undefined {
  if (labels.length === 0 || labels.length > 3) return undefined;
  const [eerste = '', ...rest] = labels;
  return `${formatOpsomming([eerste, ...rest.map((label) => label.charAt(0).toLowerCase() + label.slice(1))])}: nog leeg`;
}

/** A text where a number should be: the checker cannot know that somebody is typing. */
const GETAL = 'Vul een getal in, bijvoorbeeld 12 of 12,5.';

export const verduidelijk = (refusal: Refusal, waarde: Waarde, isGetal: boolean): Refusal =>
  isGetal && refusal.code === 'veld-soort' && !isLeeg(waarde as string) ? { ...refusal, message: GETAL } : refusal;
