import { formatWeekdag } from '../datum/tijd';
import type { Aanmelding, AanmeldingStatus } from './aanmelding';
import { chooseMethode, hasPlek } from './agendapunt';
import type { Bijeenkomst } from './bijeenkomst';
import type { DeelnemerMailSoort } from './deelnemer-bericht';
import { describeAfspraak, formatMoment } from './describe-afspraak';
import { isAfmeldenOpen } from './fase';
import type { Gegevens } from './gegevens';
import { linkTot } from './link-tot';

export type DeelnemerMailInput = {
  soort: DeelnemerMailSoort;
  bijeenkomst: Bijeenkomst;
  aanmelding: Aanmelding;
  /** Name of the samenwerkingsverband. */
  swv: string;
  links: {
    /** The public page. */
    pagina: string;
    /** To see, change and cancel the sign-up without logging in. */
    aanmelding: string;
    /** Present while a place is offered. */
    aanbod?: string;
    /** To the feedback form. */
    reactie?: string;
  };
  /** Place on the waiting list, from 1, where it is known. */
  wachtnummer?: number;
  /** What staff wrote, for a `bericht`. */
  inhoud?: { onderwerp: string; tekst: string };
  /** Names of the velden that changed, for `gewijzigd`. */
  veranderd?: readonly string[];
  /** Instant at which the mail is written. */
  nu: string;
};
export type DeelnemerMailTekstInput = DeelnemerMailInput & { gegevens: Gegevens };

export const afspraak = ({ gegevens, aanmelding }: DeelnemerMailTekstInput): string =>
  describeAfspraak(gegevens, hasPlek(aanmelding));
export const opnieuw = ({ links }: DeelnemerMailTekstInput): string =>
  `Wil je toch komen? Op deze pagina zie je of er plek is en kun je je opnieuw aanmelden: ${links.pagina}`;

export const beheer = (input: DeelnemerMailTekstInput): string => {
  const bekijk = `Bekijk of wijzig je aanmelding, of meld je af: ${input.links.aanmelding}`;
  return hasPlek(input.aanmelding) ? `${bekijk}\n${afmelden(input)}` : bekijk;
};

/** Who waits may leave at any time. */
const afmelden = ({ bijeenkomst, gegevens, nu }: DeelnemerMailTekstInput): string => {
  const dag = formatWeekdag(gegevens.afmeldenTot);
  return isAfmeldenOpen(bijeenkomst, nu)
    ? `Afmelden kan tot en met ${dag}.`
    : `Afmelden via de link kon tot en met ${dag}. Bel of mail ons als je niet kunt.`;
};

const BIJLAGE = {
  REQUEST: 'Open de bijlage (uitnodiging.ics) om de bijeenkomst in je agenda te zetten.',
  CANCEL: 'Open de bijlage (uitnodiging.ics) om de afspraak uit je agenda te halen.',
} as const;
export const bijlage = ({ soort, aanmelding }: DeelnemerMailTekstInput): string | undefined => {
  const methode = chooseMethode(soort, aanmelding);
  if (methode === 'REQUEST' && soort === 'gewijzigd')
    return 'Open de bijlage (uitnodiging.ics) om de afspraak in je agenda bij te werken.';
  return methode && BIJLAGE[methode];
};

export const wachten = ({ wachtnummer, links }: DeelnemerMailTekstInput): string =>
  wachtnummer === undefined
    ? `Je staat op de wachtlijst. Je plaats op de wachtlijst zie je hier: ${links.aanmelding}`
    : `Je staat op plaats ${wachtnummer} van de wachtlijst.`;
export const WACHT_UITLEG =
  'Komt er een plek vrij en ben jij aan de beurt? Dan krijg je een mail. Je hebt dan 48 uur om te laten weten of je komt. Begint de bijeenkomst eerder? Dan heb je tot het begin.';

export const aanbod = ({ bijeenkomst, aanmelding, links }: DeelnemerMailTekstInput): string => {
  const tot = formatMoment(linkTot('aanbod', bijeenkomst, aanmelding));
  return `Er is een plek voor je vrij. We houden die plek vast tot ${tot}. Laat voor die tijd weten of je komt: ${links.aanbod ?? links.aanmelding}\nHoren we niets, dan gaat de plek naar de volgende op de wachtlijst.`;
};

const PLEK = 'Je hebt een plek.';
/** What a sign-up is worth at this moment. */
const STAND = {
  bevestigd: () => PLEK,
  aanwezig: () => PLEK,
  nietVerschenen: () => PLEK,
  wachtlijst: wachten,
  aangeboden: aanbod,
  geannuleerd: () => 'Je aanmelding is geannuleerd.',
} as const satisfies Record<AanmeldingStatus, (input: DeelnemerMailTekstInput) => string>;
export const stand = (input: DeelnemerMailTekstInput): string => STAND[input.aanmelding.status](input);
