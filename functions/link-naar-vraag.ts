import { linkInApp } from './link-in-app';

/** The conversation about a question, for who may read it. */
export const linkNaarVraag = (appUrl: string, vraagId: string): string =>
  linkInApp(appUrl, { naam: 'vraag', id: vraagId, pad: 'helpdesk/vraag' });
