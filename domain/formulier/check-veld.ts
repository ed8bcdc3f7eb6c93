import { formatDatum, isDatum } from '../datum/datum';
import { isTijd } from '../datum/tijd';
import type { Refusal } from '../result';
import type { Antwoord } from './antwoord';
import { VRAAG_OM_EMAIL } from './check-invoer';
import { findBsn } from './elfproef';
import { isSleutel } from './sleutel';
import type {
  DatumVeld,
  EnkelVeld,
  GetalVeld,
  KeuzeVeld,
  LangeTekstVeld,
  MeerkeuzeVeld,
  PersoonKeuze,
  PersoonVeld,
  TekstVeld,
  VeldSoort,
} from './veld';

type Bezwaar = Omit<Refusal, 'pad'>;

/** Within a sentence; an abbreviation such as `TPO` or `OPP-begindatum` stays as it is. */
const kleineLetter = (label: string): string =>
  /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
const getal = (waarde: number): string => String(waarde).replace('.', ',');

const SOORT_BEZWAAR: Bezwaar = {
  code: 'veld-soort',
  message: 'Dit antwoord past niet bij deze vraag. Laad de pagina opnieuw en vul het nog eens in.',
};
const BSN_BEZWAAR: Bezwaar = {
  code: 'bsn',
  message: 'Dit lijkt een burgerservicenummer. Haal het weg: het mag niet in het dossier.',
};

function checkTekst({ maxLengte }: TekstVeld | LangeTekstVeld, antwoord: Antwoord): Bezwaar | undefined {
  if (typeof antwoord !== 'string') return SOORT_BEZWAAR;
  if (antwoord.length > maxLengte) {
    const teveel = antwoord.length - maxLengte;
    return {
      code: 'veld-te-lang',
      message: `Hier passen ${maxLengte} tekens. Haal ${teveel} ${teveel === 1 ? 'teken' : 'tekens'} weg.`,
    };
  }
  return findBsn(antwoord) ? BSN_BEZWAAR : undefined;
}

/** Beyond these a date is a slip of the pen; days that are counted on from it would fall out of the calendar. */
const EERSTE_DAG = '1900-01-01';
const LAATSTE_DAG = '2199-12-31';

function checkDatum(
  { vroegst = EERSTE_DAG, laatst = LAATSTE_DAG }: DatumVeld,
  antwoord: Antwoord,
): Bezwaar | undefined {
  if (typeof antwoord !== 'string') return SOORT_BEZWAAR;
  if (!isDatum(antwoord))
    return {
      code: 'datum-bestaat-niet',
      message: 'Deze datum bestaat niet. Kies een dag uit de kalender, bijvoorbeeld 31-01-2026.',
    };
  if (antwoord < vroegst) return buitenGrens(vroegst, 'later');
  if (antwoord > laatst) return buitenGrens(laatst, 'eerder');
  return undefined;
}

const buitenGrens = (grens: string, kant: 'eerder' | 'later'): Bezwaar => ({
  code: 'datum-buiten-grens',
  message: `Kies ${formatDatum(grens)} of ${kant}.`,
  voorstel: grens,
});

const checkTijd = (antwoord: Antwoord): Bezwaar | undefined => {
  if (typeof antwoord !== 'string') return SOORT_BEZWAAR;
  return isTijd(antwoord)
    ? undefined
    : { code: 'tijd-bestaat-niet', message: 'Deze tijd bestaat niet. Vul uren en minuten in, bijvoorbeeld 9.00.' };
};

const checkJaNee = (antwoord: Antwoord): Bezwaar | undefined =>
  typeof antwoord === 'boolean' ? undefined : SOORT_BEZWAAR;

const KEUZE_ONBEKEND: Bezwaar = {
  code: 'keuze-onbekend',
  message: 'Dit antwoord staat niet in de lijst. Kies een van de antwoorden.',
};

function checkKeuze({ opties, bron }: KeuzeVeld, antwoord: Antwoord): Bezwaar | undefined {
  if (typeof antwoord !== 'string') return SOORT_BEZWAAR;
  if (bron) return isSleutel(antwoord) ? undefined : KEUZE_ONBEKEND;
  return opties.some(({ code }) => code === antwoord) ? undefined : KEUZE_ONBEKEND;
}

function checkMeerkeuze({ opties, max = opties.length }: MeerkeuzeVeld, antwoord: Antwoord): Bezwaar | undefined {
  if (!Array.isArray(antwoord) || !antwoord.every((code) => typeof code === 'string')) return SOORT_BEZWAAR;
  if (new Set(antwoord).size < antwoord.length) return SOORT_BEZWAAR;
  if (!antwoord.every((gekozen) => opties.some(({ code }) => code === gekozen))) return KEUZE_ONBEKEND;
  return antwoord.length > max ? { code: 'te-veel-keuzes', message: `Kies er hoogstens ${max}.` } : undefined;
}

function checkPersoon(
  { uit }: PersoonVeld,
  antwoord: Antwoord,
  personen: readonly PersoonKeuze[] | undefined,
): Bezwaar | undefined {
  if (typeof antwoord !== 'string' || antwoord.length > 100) return SOORT_BEZWAAR;
  if (!personen || personen.some((persoon) => persoon.id === antwoord && persoon.uit === uit)) return undefined;
  return {
    code: 'persoon-onbekend',
    message: 'Deze persoon staat niet in de adreslijst van dit dossier. Kies iemand uit de lijst.',
  };
}

function checkGetal(veld: GetalVeld, antwoord: Antwoord): Bezwaar | undefined {
  if (typeof antwoord !== 'number' || !Number.isFinite(antwoord)) return SOORT_BEZWAAR;
  const { min, max, eenheid } = veld;
  const achter = eenheid ? ` ${eenheid}` : '';
  if (antwoord < min)
    return { code: 'getal-buiten-grens', message: `Vul ${getal(min)}${achter} of meer in.`, voorstel: min };
  if (antwoord > max)
    return { code: 'getal-buiten-grens', message: `Vul ${getal(max)}${achter} of minder in.`, voorstel: max };
  return checkDecimalen(veld, antwoord);
}

function checkDecimalen({ decimalen = 0 }: GetalVeld, antwoord: number): Bezwaar | undefined {
  const afgerond = Number(antwoord.toFixed(decimalen));
  if (afgerond === antwoord) return undefined;
  const message = decimalen === 0 ? 'Vul een heel getal in.' : `Vul hoogstens ${decimalen} cijfers achter de komma in.`;
  return { code: 'getal-buiten-grens', message, voorstel: afgerond };
}

type Check = (veld: never, antwoord: Antwoord, personen?: readonly PersoonKeuze[]) => Bezwaar | undefined;

/** A kind without a check does not compile. */
const CHECKS = {
  tekst: checkTekst,
  langeTekst: checkTekst,
  datum: checkDatum,
  tijd: (_, antwoord) => checkTijd(antwoord),
  jaNee: (_, antwoord) => checkJaNee(antwoord),
  keuze: checkKeuze,
  meerkeuze: checkMeerkeuze,
  persoon: checkPersoon,
  getal: checkGetal,
} as const satisfies Record<Exclude<VeldSoort, 'lijst'>, Check>;

/** Judges one answer that is there: its kind and its limits. */
export function checkVeld(
  veld: EnkelVeld,
  antwoord: Antwoord,
  personen?: readonly PersoonKeuze[],
): Bezwaar | undefined {
  const check: Check = CHECKS[veld.soort];
  return check(veld as never, antwoord, personen);
}

const VRAAG_OM = {
  tekst: 'Vul in',
  langeTekst: 'Vul in',
  datum: 'Vul de datum in',
  tijd: 'Vul de tijd in',
  jaNee: 'Kies ja of nee',
  keuze: 'Kies een antwoord',
  meerkeuze: 'Kies minstens één antwoord',
  persoon: 'Kies een persoon',
  getal: 'Vul een getal in',
} as const satisfies Record<Exclude<VeldSoort, 'lijst'>, string>;

const vraagOm = (veld: EnkelVeld): string =>
  veld.soort === 'tekst' && veld.invoer === 'email'
    ? VRAAG_OM_EMAIL
    : `${VRAAG_OM[veld.soort]}: ${kleineLetter(veld.label)}`.replace(/[?.]?$/, (einde) => (einde === '?' ? '?' : '.'));

/** The sentence for an answer that must be there and is not. */
export const leegBezwaar = (veld: EnkelVeld): Bezwaar => ({ code: 'veld-leeg', message: vraagOm(veld) });
