import type { Mailbox } from './mailbox';
import type { Postbus } from './postbus';

export type Omgeving = {
  postbus: Postbus;
  nu: () => Date;
  mailboxen: readonly Mailbox[];
  /** Address of the mailbox that a call is about; absent on an upload session. */
  mailbox?: string;
};
