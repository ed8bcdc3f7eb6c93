import type { Refusal } from '../result';

export const GEEN_THEMAVERBINDER: Refusal = {
  code: 'geen-themaverbinder',
  message:
    'Er is nog geen Themaverbinder. Vraag beheer om die in te stellen; daarna kan dit weg. Er is niets verstuurd.',
};

export const VRAAG_GESLOTEN: Refusal = {
  code: 'vraag-gesloten',
  message: 'Deze vraag is gesloten. Stel een vervolgvraag; die komt bij dezelfde mensen.',
};
