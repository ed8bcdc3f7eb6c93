/**
 * The functions that answer without a token, and no others. `begrensd`: counted, and refused with 429 when it is too much;
 * the rest is a cheap read: at most a few documents, never a write.
 */
export const OPEN_FUNCTIES: Readonly<Record<string, 'begrensd' | 'goedkoop'>> = {
  gezondheid: 'goedkoop',
  openapi: 'goedkoop',
  'show-aanmeldgegevens': 'goedkoop',
  'list-publieke-bijeenkomsten': 'goedkoop',
  'list-publieke-scholen': 'goedkoop',
  'read-publieke-pagina': 'goedkoop',
  'make-publieke-agenda': 'goedkoop',
  'list-nieuwsbriefarchief': 'goedkoop',
  'read-publieke-nieuwsbrief': 'goedkoop',
  'sign-up-deelnemers': 'begrensd',
  'request-link': 'begrensd',
  'read-eigen-aanmelding': 'begrensd',
  'change-eigen-aanmelding': 'begrensd',
  'cancel-eigen-aanmelding': 'begrensd',
  'read-aanbod': 'begrensd',
  'answer-aanbod': 'begrensd',
  'read-reactie-formulier': 'begrensd',
  'submit-reactie': 'begrensd',
  'unsubscribe-nieuwsbrief': 'begrensd',
};
