import type { Medewerker } from '../adresboek/medewerker';
import type { Ontvanger } from '../bericht/bericht';
import { toDag } from '../datum/datum';
import { judgeNogTeKomen, judgeTijdvak, type Tijdvak } from '../datum/judge-tijdvak';
import { formatTijdvak, formatWeekdag, toInstant } from '../datum/tijd';
import type { Dossier } from '../dossier/dossier';
import type { DossierBeeld } from '../dossier/dossier-beeld';
import { toLogboekRegel } from '../dossier/logboek';
import { toOntvanger } from '../dossier/queue-bericht';
import { updateSamenvatting } from '../dossier/samenvatting';
import { checkNietGearchiveerd } from '../dossier/stap-toestand';
import type { Moment, Verandering } from '../dossier/verandering';
import { leesCodes, leesTekst, type Antwoorden } from '../formulier/antwoord';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import type { Veld } from '../formulier/veld';
import { accept, refuse, type Refusal, type Result } from '../result';
import type { Gesprek, GesprekSoort } from './gesprek';
import { checkNietTeVer, GESPREK_LABEL, listGesprekVelden, listUitTeNodigen, listVerzetVelden } from './gesprek-velden';

export type GesprekWissel = Verandering & { gesprek: Gesprek };
type Omgeving = {
  antwoorden: Antwoorden;
  /** Whom a veld of this dossier may name, and the people themselves. */
  personen: DossierBeeld['personen'];
  medewerkers: readonly Medewerker[];
  /** All talks about this dossier. */
  gesprekken: readonly Gesprek[];
  /** Who plans or moves it. */
  door: Medewerker;
  moment: Moment;
};
/** `link` opens the dossier in the app. */
export type PlanGesprekInput = Omgeving & { id: string; link: string };
/** `versie`: what the person who changes it had on the screen. */
export type ChangeGesprekInput = Omgeving & { gesprek: Gesprek; versie: number };

const GESPREK_VOORBIJ: Refusal = {
  code: 'gesprek-voorbij',
  message: 'Dit gesprek is geannuleerd of al begonnen. Plan een nieuw gesprek.',
};
const INTUSSEN_VERZET: Refusal = {
  code: 'dossier-gewijzigd',
  message: 'Een collega heeft dit gesprek intussen veranderd. Kijk wat er nu staat en probeer het opnieuw.',
};

const leesTijdvak = (antwoorden: Antwoorden): Tijdvak => ({
  datum: leesTekst(antwoorden, 'datum'),
  van: leesTekst(antwoorden, 'van'),
  tot: leesTekst(antwoorden, 'tot'),
});

/** What is wrong with these answers; times only once the velden themselves are right. */
function judgeGesprek(velden: readonly Veld[], antwoorden: Antwoorden, nu: string): readonly Refusal[] {
  const bezwaren = checkAntwoorden(velden, antwoorden, 'gereed');
  if (bezwaren.length > 0) return bezwaren;
  const tijdvak = leesTijdvak(antwoorden);
  const tijden = judgeTijdvak(tijdvak);
  return tijden.length > 0 ? tijden : [...judgeNogTeKomen(tijdvak, nu), ...checkNietTeVer(antwoorden, toDag(nu))];
}

/** Two colleagues who plan the same talk, without knowing of each other. */
function judgeDubbel(
  { id, wat }: Pick<Gesprek, 'id' | 'wat'>,
  { antwoorden, gesprekken }: Omgeving,
): readonly Refusal[] {
  const tijdvak = leesTijdvak(antwoorden);
  const dubbel = gesprekken.find(
    (een) =>
      een.id !== id &&
      een.wat === wat &&
      een.wens === 'staat' &&
      een.datum === tijdvak.datum &&
      een.van < tijdvak.tot &&
      tijdvak.van < een.tot,
  );
  if (!dubbel) return [];
  const wanneer = formatTijdvak(dubbel.van, dubbel.tot);
  return [
    {
      code: 'gesprek-staat-er-al',
      message: `${dubbel.klaargezet.door} plande dit gesprek al op deze dag, ${wanneer}. Verzet dat gesprek, of kies een andere tijd.`,
      pad: 'van',
    },
  ];
}

function judgeAlles(
  { kop }: Dossier,
  gesprek: Pick<Gesprek, 'id' | 'wat'>,
  input: Omgeving,
  velden: readonly Veld[],
): readonly Refusal[] {
  const bezwaren = [...checkNietGearchiveerd(kop), ...judgeGesprek(velden, input.antwoorden, input.moment.stempel.op)];
  return bezwaren.length > 0 ? bezwaren : judgeDubbel(gesprek, input);
}

type Wanneer = Pick<Gesprek, 'datum' | 'van' | 'tot' | 'beginOp' | 'eindOp' | 'genodigden' | 'genodigdeIds'>;

function readWanneer({ antwoorden, medewerkers }: Omgeving, eerste: Ontvanger): Wanneer {
  const tijdvak = leesTijdvak(antwoorden);
  const gekozen = leesCodes(antwoorden, 'metWie');
  const anderen = gekozen
    .filter((code) => code !== eerste.id)
    .flatMap((code) => medewerkers.find(({ id }) => id === code) ?? [])
    .map(toOntvanger);
  const genodigden = [eerste, ...anderen];
  return {
    ...tijdvak,
    beginOp: toInstant(tijdvak.datum, tijdvak.van) ?? '',
    eindOp: toInstant(tijdvak.datum, tijdvak.tot) ?? '',
    genodigden,
    genodigdeIds: genodigden.map(({ id }) => id),
  };
}

const isAlZo = (gesprek: Gesprek, { datum, van, tot, genodigdeIds }: Wanneer): boolean =>
  gesprek.datum === datum &&
  gesprek.van === van &&
  gesprek.tot === tot &&
  gesprek.genodigdeIds.join(' ') === genodigdeIds.join(' ');

const describeWanneer = ({ datum, van, tot }: Tijdvak): string => `${formatWeekdag(datum)}, ${formatTijdvak(van, tot)}`;
const describeWie = ({ genodigden }: Pick<Gesprek, 'genodigden'>): string =>
  `Uitgenodigd: ${genodigden.map(({ naam }) => naam).join(', ')}.`;

/** The number, as in secure mail: the only reference used outside the app. */
const composeOnderwerp = (wat: GesprekSoort, { kop }: Dossier): string =>
  `${GESPREK_LABEL[wat]} TOP dossier (${kop.nummer})`;

const toWissel = (dossier: Dossier, gesprek: Gesprek, wat: string, tekst: string, moment: Moment): GesprekWissel => ({
  dossier: updateSamenvatting(dossier, moment.stempel),
  logboek: [toLogboekRegel({ wat: 'gesprekGepland', titel: `${GESPREK_LABEL[gesprek.wat]} ${wat}`, tekst }, moment)],
  gesprek,
});

/** A talk that the calendar has to show. To be saved in one commit. */
export function planGesprek(dossier: Dossier, input: PlanGesprekInput): Result<GesprekWissel> {
  const { antwoorden, personen, moment, id, door, link } = input;
  const uitTeNodigen = listUitTeNodigen(personen, { isGedeeld: dossier.kop.isGedeeld, geplandDoor: door.id });
  const wat = leesTekst(antwoorden, 'wat') as GesprekSoort;
  const refusals = judgeAlles(dossier, { id, wat }, input, listGesprekVelden(uitTeNodigen));
  if (refusals.length > 0) return refuse(...refusals);
  const gesprek: Gesprek = {
    ...readWanneer(input, toOntvanger(door)),
    id,
    soort: 'gesprek',
    dossierId: dossier.kop.dossierId,
    wat,
    onderwerp: composeOnderwerp(wat, dossier),
    link,
    wens: 'staat',
    versie: 1,
    status: 'wachtend',
    klaargezet: moment.stempel,
    pogingen: 0,
    volgendePoging: moment.stempel.op,
    gedaan: {},
  };
  const tekst = `Op ${describeWanneer(gesprek)}. ${describeWie(gesprek)}`;
  return accept(toWissel(dossier, gesprek, 'gepland', tekst, moment));
}

const isOpen = ({ wens, beginOp }: Gesprek, nu: string): boolean => wens === 'staat' && nu < beginOp;

/** A worker that is at it may still be making the event: the next one waits until that is over. */
function vraagOpnieuw(gesprek: Gesprek, nu: string): Gesprek {
  const { laatsteFout: _, ...rest } = gesprek;
  const volgendePoging = gesprek.status === 'bezig' ? gesprek.volgendePoging : nu;
  return { ...rest, versie: gesprek.versie + 1, status: 'wachtend', pogingen: 0, volgendePoging };
}

/** Another day, time or company. The calendar follows, and tells everybody. */
export function changeGesprek(dossier: Dossier, input: ChangeGesprekInput): Result<GesprekWissel> {
  const { gesprek, versie, personen, medewerkers, door, moment } = input;
  const { op } = moment.stempel;
  const [eerste] = gesprek.genodigden;
  if (!eerste || !isOpen(gesprek, op)) return refuse(GESPREK_VOORBIJ);
  // Who planned it may have left since, and then hears no more of it.
  const isEr = medewerkers.some(({ id }) => id === eerste.id);
  const wanneer = readWanneer(input, isEr ? eerste : toOntvanger(door));
  // The answer to the first time was lost.
  if (gesprek.versie !== versie)
    return isAlZo(gesprek, wanneer) ? accept({ dossier, logboek: [], gesprek }) : refuse(INTUSSEN_VERZET);
  const keuzes = listUitTeNodigen(personen, { isGedeeld: dossier.kop.isGedeeld, geplandDoor: eerste.id });
  const refusals = judgeAlles(dossier, gesprek, input, listVerzetVelden(keuzes));
  if (refusals.length > 0) return refuse(...refusals);
  const nieuw = { ...vraagOpnieuw(gesprek, op), ...wanneer };
  const tekst = `Van ${describeWanneer(gesprek)} naar ${describeWanneer(nieuw)}. ${describeWie(nieuw)}`;
  return accept(toWissel(dossier, nieuw, 'verzet', tekst, moment));
}

/** Takes it out of the calendar; everybody hears it. */
export function cancelGesprek(dossier: Dossier, gesprek: Gesprek, moment: Moment): Result<GesprekWissel> {
  const { op } = moment.stempel;
  if (!isOpen(gesprek, op)) return refuse(GESPREK_VOORBIJ);
  const weg: Gesprek = { ...vraagOpnieuw(gesprek, op), wens: 'weg' };
  const tekst = `Het gesprek van ${describeWanneer(gesprek)} gaat niet door. Wie was uitgenodigd, krijgt bericht.`;
  return accept(toWissel(dossier, weg, 'geannuleerd', tekst, moment));
}
