import type { Medewerker } from '@domain/adresboek/medewerker';
import { addStilleRegel } from '@domain/helpdesk/add-regel';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import { VRAAG_GESLOTEN } from '@domain/helpdesk/weigeringen';
import { accept, refuse, type Result } from '@domain/result';
import type { HelpdeskDeps } from '../deps';
import { doeHandeling } from './handeling';

export type LinkArtikel = (
  medewerker: Medewerker,
  input: { vraagId: string; artikelId: string },
) => Promise<Result<VraagBeeld>>;

/** Puts an article beside the conversation, once. */
export const createLinkArtikel =
  (deps: HelpdeskDeps): LinkArtikel =>
  (medewerker, { vraagId, artikelId }) =>
    doeHandeling(deps, { medewerker, vraagId, wie: 'staf' }, ({ vraag, functie, stempel }) => {
      if (vraag.status === 'gesloten') return refuse(VRAAG_GESLOTEN);
      if (vraag.artikelIds.includes(artikelId)) return accept({ vraag, regels: [], mails: [] });
      const tekst = `${stempel.door} heeft hier uitleg bij gezet.`;
      const regel = { regelSoort: 'gebeurtenis', functie, tekst, artikelId, via: 'app', stempel } as const;
      const wissel = addStilleRegel({ vraag, ...regel });
      return accept({ ...wissel, vraag: { ...wissel.vraag, artikelIds: [...vraag.artikelIds, artikelId] } });
    });
