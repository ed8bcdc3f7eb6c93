import { isBsn } from './elfproef';

/** The id of a row or the code of an option that comes from the dossier: made by a screen, so it is judged like any answer. */
export const isSleutel = (sleutel: string): boolean => /^[A-Za-z0-9-]{1,64}$/.test(sleutel) && !isBsn(sleutel);
