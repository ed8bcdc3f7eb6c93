/** A mailbox that the app may use. `isBeveiligd`: the mail-flow rules for secure mail hold for it. */
export type Mailbox = {
  email: string;
  /** Name of the sender as a reader sees it. */
  naam: string;
  isBeveiligd: boolean;
};

export const isZelfde = (een: string, ander: string): boolean => een.toLowerCase() === ander.toLowerCase();

/** The mailbox of a message; what was kept before there were more belongs to the first. */
export const findMailboxVan = (
  mailboxen: readonly Mailbox[],
  { mailbox }: { readonly mailbox?: string },
): Mailbox | undefined =>
  mailbox === undefined ? mailboxen[0] : mailboxen.find(({ email }) => isZelfde(email, mailbox));
