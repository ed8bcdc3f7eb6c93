/** Limits keep these linear, whatever somebody pastes. */
const EMAIL = /[^\s@<>()]{1,100}@[^\s@<>()]{1,200}/g;
const LINK = /\b(?:https?:\/\/|www\.)\S{1,500}/gi;
/** Nine digits or more, also with signs between them: telephone numbers, burgerservicenummers, accounts. */
const NUMMER = /\+?\d(?:[ .()-]{0,2}\d){8,19}/g;

/** Takes out what leads to a person, before words are counted. */
export const removeContact = (tekst: string): string =>
  tekst.replace(EMAIL, ' . ').replace(LINK, ' . ').replace(NUMMER, ' . ');

/** The same for an answer that is shown. */
export const maskContact = (tekst: string): string => tekst.replace(EMAIL, '[e-mailadres]').replace(NUMMER, '[nummer]');
