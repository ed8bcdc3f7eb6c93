import type { Afwijking } from './afwijking';
import type { AgendaMap } from './agenda';
import type { Mailbox } from './mailbox';
import type { MeldingenFeed } from './meldingen';
import type { Postbus } from './postbus';

export type Omgeving = {
  postbus: Postbus;
  agenda: AgendaMap;
  /** Where a meeting is joined. */
  teams: { url: string };
  meldingen: MeldingenFeed;
  nu: () => Date;
  mailboxen: readonly Mailbox[];
  afwijking: Afwijking;
  /** Address of the mailbox that a call is about; absent on an upload session. */
  mailbox?: string;
};
