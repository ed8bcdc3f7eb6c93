import { linkInApp, type AppAdres } from './link-in-app';

/** The conversation about a question, for who may read it. */
export const linkNaarVraag = (app: AppAdres, vraag: string): string => linkInApp(app, { vraag });
