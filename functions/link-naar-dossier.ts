import type { StapNummer } from '@domain/stappenplan/stap';
import { linkInApp, type AppAdres } from './link-in-app';

/** Opens the dossier in the app, at a step when one is given. */
export const linkNaarDossier = (app: AppAdres, dossier: string, stap?: StapNummer): string =>
  linkInApp(app, stap ? { dossier, deel: `stap/${stap}` } : { dossier });
