import { linkInApp } from './link-in-app';

export const linkNaarDossier = (appUrl: string, dossierId: string): string =>
  linkInApp(appUrl, { naam: 'dossier', id: dossierId, pad: 'dossiers' });
