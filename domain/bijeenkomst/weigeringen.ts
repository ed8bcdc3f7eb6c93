import type { Refusal } from '../result';

export const CONCEPT: Refusal = {
  code: 'bijeenkomst-concept',
  message: 'Deze bijeenkomst is nog niet gepubliceerd. Publiceer haar eerst.',
};
export const GESLOTEN: Refusal = {
  code: 'bijeenkomst-gesloten',
  message: 'Aanmelden kan niet meer. Kijk in de lijst welke bijeenkomsten nog open zijn.',
};
export const AFGEZEGD: Refusal = {
  code: 'bijeenkomst-afgezegd',
  message: 'Deze bijeenkomst gaat niet door. Kijk in de lijst welke bijeenkomsten nog open zijn.',
};
export const VOORBIJ: Refusal = {
  code: 'bijeenkomst-voorbij',
  message: 'Deze bijeenkomst is al begonnen of geweest. Kijk in de lijst welke bijeenkomsten nog komen.',
};
export const GEWIST: Refusal = {
  code: 'gegevens-gewist',
  message: 'De gegevens van de deelnemers zijn verwijderd. De aantallen staan nog in het overzicht.',
};
export const VOL: Refusal = {
  code: 'bijeenkomst-vol',
  message: 'De laatste plek is net vergeven. Wil je op de wachtlijst?',
};
export const VOL_VOOR_SWV: Refusal = {
  code: 'bijeenkomst-vol',
  message: 'Alle plekken zijn vergeven. Verhoog eerst het aantal plekken, of kies een andere bijeenkomst.',
};
/** For staff. */
export const DEELNEMER_ONBEKEND: Refusal = {
  code: 'niet-gevonden',
  message: 'Deze deelnemer staat niet meer op de lijst. Laad de pagina opnieuw.',
};
/** For who comes with a personal link. */
export const LINK_WERKT_NIET: Refusal = {
  code: 'link-werkt-niet',
  message: 'Deze link werkt niet meer. Vraag een nieuwe aan.',
};
export const AANBOD_VERLOPEN: Refusal = {
  code: 'aanbod-verlopen',
  message:
    'Deze plek is naar de volgende op de wachtlijst gegaan. Meld je opnieuw aan als je weer op de wachtlijst wilt.',
};
