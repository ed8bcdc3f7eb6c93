import type { School } from '../adresboek/medewerker';
import { formatDatum } from '../datum/datum';
import { type Antwoorden } from '../formulier/antwoord';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import { isGelijk } from '../formulier/is-gelijk';
import { accept, refuse, type Refusal, type Result } from '../result';
import { listWijzigVelden } from './aanmeld-velden';
import type { Aanmelding } from './aanmelding';
import type { Bijeenkomst } from './bijeenkomst';
import type { DeelnemerMailSoort } from './deelnemer-bericht';
import { isAfmeldenOpen, isVoorbij } from './fase';
import { readGegevens } from './gegevens';
import { cleanAntwoorden, readWijziging } from './inschrijving';
import { readAanbodTot } from './momenten';
import { settle, unchanged } from './settle';
import { AANBOD_VERLOPEN, AFGEZEGD, DEELNEMER_ONBEKEND, GEWIST, LINK_WERKT_NIET, VOORBIJ } from './weigeringen';
import type { Wissel } from './wissel';

export type EigenAanmeldingInput = {
  bijeenkomst: Bijeenkomst;
  /** All of them. */
  aanmeldingen: readonly Aanmelding[];
  aanmeldingId: string;
  nu: string;
};

/** Only for who has had an item in the agenda does a later one have to be newer. */
const nextAgendaVersie = ({ agendaVersie }: Aanmelding): number => (agendaVersie > 0 ? agendaVersie + 1 : 0);

const findAanmelding = ({ aanmeldingen, aanmeldingId }: EigenAanmeldingInput): Aanmelding | undefined =>
  aanmeldingen.find(({ id }) => id === aanmeldingId);

export const checkKomend = ({
  bijeenkomst,
  nu,
}: Pick<EigenAanmeldingInput, 'bijeenkomst' | 'nu'>): readonly Refusal[] => {
  if (bijeenkomst.eindstand) return [GEWIST];
  if (bijeenkomst.status === 'afgezegd') return [AFGEZEGD];
  return isVoorbij(bijeenkomst, nu) ? [VOORBIJ] : [];
};

export const settleEen = (
  input: Pick<EigenAanmeldingInput, 'bijeenkomst' | 'aanmeldingen' | 'nu'>,
  aanmelding: Aanmelding,
  soort?: DeelnemerMailSoort,
): Result<Wissel> => accept(settle({ ...input, gewijzigd: [aanmelding], mails: soort ? [{ aanmelding, soort }] : [] }));

/** Takes back a place, a place in line, or an offer. */
export const annuleer = ({ aangebodenTot: _, ...aanmelding }: Aanmelding, nu: string): Aanmelding => ({
  ...aanmelding,
  status: 'geannuleerd',
  gewijzigdOp: nu,
  agendaVersie: nextAgendaVersie(aanmelding),
});

const teLaat = ({ antwoorden }: Bijeenkomst): Refusal => ({
  code: 'afmelden-te-laat',
  message: `Afmelden via deze pagina kon tot en met ${formatDatum(readGegevens(antwoorden).afmeldenTot)}. Bel of mail het samenwerkingsverband.`,
});

/** Leaving the waiting list or turning down an offer is never too late: it costs nobody a place. */
export const mayAfmelden = (bijeenkomst: Bijeenkomst, { status }: Aanmelding, nu: string): boolean =>
  status === 'wachtlijst' || status === 'aangeboden' || isAfmeldenOpen(bijeenkomst, nu);

/** Cancels a sign-up; the place goes to who waits longest. Twice is once. */
export function cancelAanmelding(input: EigenAanmeldingInput & { door: 'zelf' | 'swv' }): Result<Wissel> {
  const { bijeenkomst, door, nu } = input;
  const aanmelding = findAanmelding(input);
  if (!aanmelding) return refuse(door === 'zelf' ? LINK_WERKT_NIET : DEELNEMER_ONBEKEND);
  if (aanmelding.status === 'geannuleerd') return accept(unchanged(bijeenkomst));
  const bezwaren = checkKomend(input);
  if (bezwaren.length > 0) return refuse(...bezwaren);
  if (door === 'zelf' && !mayAfmelden(bijeenkomst, aanmelding, nu)) return refuse(teLaat(bijeenkomst));
  return settleEen(input, annuleer(aanmelding, nu), 'afmelding');
}

const AFGEMELD: Refusal = {
  code: 'regel',
  message: 'Je bent afgemeld. Meld je opnieuw aan op de pagina van de bijeenkomst.',
};

function checkWijzigbaar(input: EigenAanmeldingInput, { status }: Aanmelding): readonly Refusal[] {
  const bezwaren = checkKomend(input);
  return bezwaren.length === 0 && status === 'geannuleerd' ? [AFGEMELD] : bezwaren;
}

const isZelfde = (a: Antwoorden, b: Antwoorden): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((naam) => isGelijk(a[naam], b[naam]));

/** Changes what somebody filled in. `antwoorden`: the whole form of `listWijzigVelden`. */
export function changeAanmelding(
  input: EigenAanmeldingInput & { antwoorden: Antwoorden; scholen: readonly School[] },
): Result<Wissel> {
  const { bijeenkomst, scholen, nu } = input;
  const aanmelding = findAanmelding(input);
  if (!aanmelding) return refuse(LINK_WERKT_NIET);
  const { vragen } = readGegevens(bijeenkomst.antwoorden);
  const antwoorden = cleanAntwoorden(input.antwoorden);
  const bezwaren = [
    ...checkWijzigbaar(input, aanmelding),
    ...checkAntwoorden(listWijzigVelden(vragen), antwoorden, 'gereed'),
  ];
  if (bezwaren.length > 0) return refuse(...bezwaren);
  const nieuw = readWijziging(antwoorden, vragen, scholen);
  const deelnemer = { ...nieuw.deelnemer, email: aanmelding.deelnemer.email };
  if (isZelfde(deelnemer, aanmelding.deelnemer) && isZelfde(nieuw.antwoorden, aanmelding.antwoorden))
    return accept(unchanged(bijeenkomst));
  const agendaVersie = nextAgendaVersie(aanmelding);
  return settleEen(
    input,
    { ...aanmelding, deelnemer, antwoorden: nieuw.antwoorden, gewijzigdOp: nu, agendaVersie },
    'gewijzigde-aanmelding',
  );
}

/** The link of an offer gives no place back: it is for one answer. */
const AL_JA_GEZEGD: Refusal = {
  code: 'regel',
  message: 'Je hebt al laten weten dat je komt. Meld je af met de link in de mail ‘Je bent aangemeld’.',
};

/** The state that an answer leads to: giving it twice changes nothing. */
const isAlGegeven = ({ status }: Aanmelding, komt: boolean): boolean =>
  komt ? status === 'bevestigd' || status === 'aanwezig' : status === 'geannuleerd';

const bevestig = ({ aangebodenTot: _, ...aanmelding }: Aanmelding, nu: string): Aanmelding => ({
  ...aanmelding,
  status: 'bevestigd',
  gewijzigdOp: nu,
  agendaVersie: aanmelding.agendaVersie + 1,
});

/** Takes the place that is held, or gives it to the next in line. */
export function answerAanbod(input: EigenAanmeldingInput & { komt: boolean }): Result<Wissel> {
  const { bijeenkomst, komt, nu } = input;
  const aanmelding = findAanmelding(input);
  if (!aanmelding) return refuse(LINK_WERKT_NIET);
  if (isAlGegeven(aanmelding, komt)) return accept(unchanged(bijeenkomst));
  const bezwaren = checkKomend(input);
  if (bezwaren.length > 0) return refuse(...bezwaren);
  if (aanmelding.status === 'bevestigd') return refuse(AL_JA_GEZEGD);
  if (aanmelding.status !== 'aangeboden' || readAanbodTot(bijeenkomst, aanmelding) <= nu)
    return refuse(AANBOD_VERLOPEN);
  return komt
    ? settleEen(input, bevestig(aanmelding, nu), 'bevestiging')
    : settleEen(input, annuleer(aanmelding, nu), 'afmelding');
}
