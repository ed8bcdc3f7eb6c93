import { refuse } from '@domain/result';

/** A stranger gets exactly the same answer as for a dossier that does not exist. */
export const NIET_GEVONDEN = refuse({
  code: 'niet-gevonden',
  message: 'Dit dossier bestaat niet, of je mag het niet zien.',
});

export const GEEN_TOEGANG = refuse({
  code: 'geen-toegang',
  message: 'Dit doet de IB’er of KC’er van de school. Vraag het aan die collega.',
});

/** After many tries: others keep writing in the same dossier. */
export const TE_DRUK = refuse({
  code: 'dossier-gewijzigd',
  message: 'Veel collega’s werken nu in dit dossier. Er is niets bewaard. Probeer het over een paar seconden opnieuw.',
});

export const BIJEENKOMST_NIET_GEVONDEN = refuse({
  code: 'niet-gevonden',
  message: 'Deze bijeenkomst bestaat niet. Kijk in de lijst welke bijeenkomsten er zijn.',
});

/** For somebody of a school: what staff of the swv do. */
export const ALLEEN_SWV = refuse({
  code: 'geen-toegang',
  message:
    'Bijeenkomsten maken en beheren doet het samenwerkingsverband. Aanmelden kan via de lijst met bijeenkomsten.',
});

export const BIJEENKOMST_TE_DRUK = refuse({
  code: 'dossier-gewijzigd',
  message: 'Het is nu erg druk bij deze bijeenkomst. Er is niets bewaard. Probeer het over een paar seconden opnieuw.',
});

export const ARTIKEL_NIET_GEVONDEN = refuse({
  code: 'niet-gevonden',
  message: 'Dit artikel bestaat niet of staat niet meer online. Zoek in de uitleg naar een ander artikel.',
});

/** A stranger gets exactly the same answer as for a question that does not exist. */
export const VRAAG_NIET_GEVONDEN = refuse({
  code: 'niet-gevonden',
  message: 'Deze vraag bestaat niet, of je mag haar niet zien. Kijk in de lijst met je vragen.',
});

export const MAIL_NIET_GEVONDEN = refuse({
  code: 'niet-gevonden',
  message: 'Deze mail staat hier niet meer. Laad de pagina opnieuw om te zien wat er nog ligt.',
});

export const VRAAG_TE_DRUK = refuse({
  code: 'dossier-gewijzigd',
  message: 'Anderen schrijven nu ook in deze vraag. Er is niets bewaard. Probeer het over een paar seconden opnieuw.',
});

export const ALLEEN_HELPDESK = refuse({
  code: 'geen-toegang',
  message: 'Dit doet de helpdesk van het samenwerkingsverband. Stel je vraag, dan lezen zij mee.',
});

export const ALLEEN_BEHEER = refuse({
  code: 'geen-toegang',
  message: 'De openingstijden en het telefoonnummer stelt beheer in. Geef aan beheer door wat er anders moet.',
});

export const NIEUWSBRIEF_NIET_GEVONDEN = refuse({
  code: 'niet-gevonden',
  message: 'Deze nieuwsbrief bestaat niet. Kijk in de lijst welke nieuwsbrieven er zijn.',
});

export const SCHOOL_NIET_GEVONDEN = refuse({
  code: 'niet-gevonden',
  message: 'Deze school staat niet in het adresboek. Kijk in de lijst met scholen.',
});

export const MEDEWERKER_NIET_GEVONDEN = refuse({
  code: 'niet-gevonden',
  message: 'Deze medewerker staat niet in het adresboek. Kijk in de lijst met medewerkers.',
});

export const VOORBEELD_VEROUDERD = refuse({
  code: 'voorbeeld-verouderd',
  message: 'Het adresboek is veranderd sinds je het voorbeeld zag. Bekijk het voorbeeld nog eens en lees dan in.',
});

export const PROEF_NIET_GEVONDEN = refuse({
  code: 'niet-gevonden',
  message: 'Deze proef is er niet meer. Stuur de proefmails opnieuw.',
});
