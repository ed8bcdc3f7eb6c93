import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import type { Opmaak } from '../../ports';
import type { BijeenkomstDeps, HelpdeskDeps } from '../deps';

/** What the use-cases about the nieuwsbrief need. */
export type NieuwsbriefDeps = Pick<
  HelpdeskDeps,
  | 'helpdesk'
  | 'bijeenkomsten'
  | 'dossiers'
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
    /** Loads its library at the first call: a cold start does not wait for it. */
    openOpmaak(): Promise<Opmaak>;
    /** Every article that readers see, of the product and of the swv. */
    listArtikelen(): Promise<readonly GepubliceerdArtikel[]>;
  };
