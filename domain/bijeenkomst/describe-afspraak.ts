import { formatTijd, toDag } from '../datum/datum';
import { formatTijdvak, formatWeekdag } from '../datum/tijd';
import { toEenRegel } from './een-regel';
import type { Gegevens } from './gegevens';

/** `donderdag 15 mei 2025, 9.00–11.00 uur` */
const formatAfspraak = ({ datum, van, tot }: Pick<Gegevens, 'datum' | 'van' | 'tot'>): string =>
  `${formatWeekdag(datum)}, ${formatTijdvak(van, tot)}`;

/** `woensdag 14 mei 2025 om 10.42 uur` */
export const formatMoment = (instant: string): string =>
  `${formatWeekdag(toDag(instant))} om ${formatTijd(instant)} uur`;

/** When and where, in a few lines. The link to an online bijeenkomst is for who has a place (`metLink`). */
export function describeAfspraak(gegevens: Gegevens, metLink: boolean): string {
  const { titel, isOnline, plaats, kaartLink, teamsLink } = gegevens;
  return [
    toEenRegel(titel),
    `Wanneer: ${formatAfspraak(gegevens)}`,
    `Waar: ${isOnline ? 'online, via Teams' : toEenRegel(plaats)}`,
    ...(!isOnline && kaartLink ? [`Kaart: ${toEenRegel(kaartLink)}`] : []),
    ...(metLink && isOnline && teamsLink ? [`Meedoen: ${toEenRegel(teamsLink)}`] : []),
  ].join('\n');
}

const VERANDERD: { readonly [veld: string]: string } = {
  titel: 'de titel',
  datum: 'de datum',
  van: 'de tijd',
  tot: 'de tijd',
  vorm: 'de plaats',
  plaats: 'de plaats',
  kaartLink: 'de link naar de kaart',
  teamsLink: 'de link naar de Teams-vergadering',
};

/** `de datum`, `de tijd`; each once. `velden`: names of what changed. */
export const listVeranderd = (velden: readonly string[]): readonly string[] => [
  ...new Set(velden.flatMap((veld) => VERANDERD[veld] ?? [])),
];
