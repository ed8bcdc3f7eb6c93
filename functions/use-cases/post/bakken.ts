import type { PostBak } from '@domain/beheer/post-beeld';
import type { BerichtStatus } from '@domain/bericht/bericht';
import type { Gesprek } from '@domain/gesprek/gesprek';
import type { Stempel } from '@domain/formulier/wijziging';
import type { Document, DocumentStore } from '../../ports';

export type PostStores = { readonly [naam in 'dossiers' | 'bijeenkomsten' | 'helpdesk']: DocumentStore };

/** What every document that waits to leave has. */
export type Wachtend = Document & {
  status: BerichtStatus | Gesprek['status'];
  klaargezet: Stempel;
  pogingen: number;
  laatsteFout?: string;
};

type Bak = {
  store: keyof PostStores;
  soort: 'bericht' | 'gesprek';
  /** Which of their own states is which of the four of a message. */
  statussen: { readonly [status in BerichtStatus]: readonly string[] };
};

const MAIL: Bak['statussen'] = {
  klaargezet: ['klaargezet'],
  bezig: ['bezig'],
  verzonden: ['verzonden'],
  aandacht: ['aandacht'],
};

/** Where each kind of post lies. A talk waits for the calendar as a message waits for the mailbox. */
export const BAKKEN: { readonly [bak in PostBak]: Bak } = {
  dossiers: { store: 'dossiers', soort: 'bericht', statussen: MAIL },
  bijeenkomsten: { store: 'bijeenkomsten', soort: 'bericht', statussen: MAIL },
  helpdesk: { store: 'helpdesk', soort: 'bericht', statussen: MAIL },
  gesprekken: {
    store: 'dossiers',
    soort: 'gesprek',
    statussen: { ...MAIL, klaargezet: ['wachtend'], verzonden: ['gepland', 'geannuleerd'] },
  },
};
