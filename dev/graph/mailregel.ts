import type { Afwijking } from './afwijking';
import type { Mailbox } from './mailbox';
import type { Post } from './postbus';

/** The header and value that the mail-flow rule of the swv looks at, as in `infra/`. */
export const BEVEILIGD_KOP = 'x-swv-beveiligd';

const hasKop = ({ koppen }: Pick<Post, 'koppen'>): boolean =>
  koppen.some(({ name, value }) => name.toLowerCase() === BEVEILIGD_KOP && value === 'encrypt');

/**
 * Stands in for two mail-flow rules of the secure mailbox: with the header the mail is encrypted, without it the mail goes
 * back to the sender. Plain mail of another mailbox leaves as it is. This machine encrypts nothing; it only records what
 * Exchange would have done.
 */
export const isVersleuteld = (post: Pick<Post, 'koppen'>, mailbox: Mailbox | undefined): boolean =>
  mailbox?.isBeveiligd === true && hasKop(post);

export const isTegengehouden = (post: Pick<Post, 'koppen'>, mailbox: Mailbox | undefined): boolean =>
  mailbox?.isBeveiligd === true && !hasKop(post);

/** What the rule writes on a mail that it encrypted; who reads the mail sees it among the headers. */
const VERSLEUTELD_KOP = { name: 'x-swv-versleuteld', value: 'ja' };

export const listMerken = (
  post: Pick<Post, 'koppen'>,
  mailbox: Mailbox | undefined,
  { versleutelt }: Afwijking,
): Post['koppen'] => (versleutelt && isVersleuteld(post, mailbox) ? [VERSLEUTELD_KOP] : []);
