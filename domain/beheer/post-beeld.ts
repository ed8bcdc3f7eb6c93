import type { BerichtStatus } from '../bericht/bericht';

/** What leaves: three kinds of mail, and the appointments that the calendar has to show. */
export const POST_BAKKEN = ['dossiers', 'bijeenkomsten', 'helpdesk', 'gesprekken'] as const;
export type PostBak = (typeof POST_BAKKEN)[number];
export const POST_BAK_LABEL = {
  dossiers: 'Beveiligde berichten',
  bijeenkomsten: 'Mail over bijeenkomsten',
  helpdesk: 'Helpdesk en nieuwsbrief',
  gesprekken: 'Afspraken in Outlook',
} as const satisfies Record<PostBak, string>;

/** How to find one message again. */
export type PostSleutel = { bak: PostBak; partitie: string; id: string };

/** `oudste`: since when the one that waits longest has been ready. */
export type PostTelling = { bak: PostBak; aantallen: { readonly [status in BerichtStatus]: number }; oudste?: string };

/** A message that needs a person. No names, no addresses, no subject: ids, moments and a code. */
export type PostRegel = PostSleutel & {
  /** What kind of mail, in words. */
  soort: string;
  klaargezetOp: string;
  pogingen: number;
  code: string;
  /** What the code means and what to do about it. */
  uitleg: string;
};

/** `isMeer`: there are more in attention than stand in the list. */
export type PostBeeld = {
  op: string;
  tellingen: readonly PostTelling[];
  aandacht: readonly PostRegel[];
  isMeer: boolean;
};

/** `geweigerd`: why a message may not go again. `isMeer`: ask again for the rest. */
export type HerkansingUitkomst = {
  herkanst: number;
  /** Was on its way already, or gone. */
  alOnderweg: number;
  geweigerd: readonly (PostSleutel & { reden: string })[];
  isMeer: boolean;
};
