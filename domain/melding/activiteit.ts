/** What a notification in Teams may be about. The manifest declares exactly these, and Teams refuses any other. */
export const ACTIVITEITEN = ['wachtOpJou', 'vraagBeantwoord', 'berichtAandacht'] as const;
export type Activiteit = (typeof ACTIVITEITEN)[number];

/** The one blank in the sentence that the manifest has for each of them. */
export const INVULWOORD = 'wat';
/** Characters that go in the blank; Teams cuts a sentence off. */
export const MAX_WAT = 100;
