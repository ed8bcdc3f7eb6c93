export const BEHEER = '/beheer';

/** `/beheer/scholen` */
export const beheerAdres = (pad: string): string => `${BEHEER}/${pad}`;
