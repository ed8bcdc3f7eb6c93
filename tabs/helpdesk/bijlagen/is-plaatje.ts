import type { HelpdeskBijlage } from '@domain/helpdesk/helpdeskvraag';

/** What the helpdesk takes of pictures is what every browser can draw; never svg. */
export const isPlaatje = ({ type }: Pick<HelpdeskBijlage, 'type'>): boolean =>
  /^image\/(png|jpeg|gif|webp)$/.test(type);
