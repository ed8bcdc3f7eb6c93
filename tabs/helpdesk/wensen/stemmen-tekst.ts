import type { WensRij } from '@domain/helpdesk/helpdesk-beeld';

/** `12 stemmen, ook van jou` */
export const stemmenTekst = ({ stemmen, isMijnStem }: Pick<WensRij, 'stemmen' | 'isMijnStem'>): string =>
  `${stemmen === 1 ? '1 stem' : `${stemmen} stemmen`}${isMijnStem ? ', ook van jou' : ''}`;
