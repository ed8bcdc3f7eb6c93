import type { AppAdres } from './link-in-app';
import type { Adresboek } from './use-cases/adresboek';

/** Where links in mail and calendar lead: into Teams, unless the swv wants them in a browser. */
export const createFindAppAdres =
  (app: AppAdres, adresboek: Pick<Adresboek, 'readInstellingen'>): (() => Promise<AppAdres>) =>
  async () =>
    (await adresboek.readInstellingen()).kanalen.teamsLinks ? app : { url: app.url };
