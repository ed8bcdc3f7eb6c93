import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import type { MakeNieuwsbriefHtml, RenderMarkdown } from '../../ports';
import type { BijeenkomstDeps, HelpdeskDeps } from '../deps';

/** What the use-cases about the nieuwsbrief need. */
export type NieuwsbriefDeps = Pick<
  HelpdeskDeps,
  | 'helpdesk'
  | 'bijeenkomsten'
  | 'adresboek'
  | 'clock'
  | 'newId'
  | 'swv'
  | 'tokens'
  | 'sleutel'
  | 'linkNaarNieuwsbrief'
  | 'linkNaarUitschrijven'
> &
  Pick<BijeenkomstDeps, 'linkNaarBijeenkomst'> & {
    renderMarkdown: RenderMarkdown;
    makeNieuwsbriefHtml: MakeNieuwsbriefHtml;
    /** Every article that readers see, of the product and of the swv. */
    listArtikelen(): Promise<readonly GepubliceerdArtikel[]>;
  };
