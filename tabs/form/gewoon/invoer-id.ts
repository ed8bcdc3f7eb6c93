import type { Pad } from '@domain/formulier/wijziging';

/** The id of the input at a pad, or of the first one of a group: where a link to a message leads. */
export const toInvoerId = (pad: Pad, idPrefix = 'gewoon-'): string => `${idPrefix}${pad.replaceAll('/', '-')}`;
