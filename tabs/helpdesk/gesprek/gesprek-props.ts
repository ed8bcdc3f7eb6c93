import type { Medewerker } from '@domain/adresboek/medewerker';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';

/** What every part of a conversation needs. */
export type GesprekProps = {
  beeld: VraagBeeld;
  ik: Medewerker;
  /** Opens an article beside the conversation. */
  onLees(artikelId: string): void;
};
