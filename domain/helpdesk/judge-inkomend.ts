import type { Medewerker } from '../adresboek/medewerker';
import { mayBehandelVraag, mayReadVraag } from '../toegang/helpdesk';
import type { Helpdeskvraag } from './helpdeskvraag';

/** What to do with a mail that came in. `eigen`: our own mail that came back; nothing. */
export type InkomendOordeel =
  | { soort: 'eigen' | 'onbekend' | 'teVeel' }
  | { soort: 'reactie' | 'antwoord'; vraagId: string }
  /** For staff to look at. `gesloten`: the question is closed, so it cannot come in there. `isOnbekend`: of nobody in the directory. */
  | { soort: 'teBeoordelen' | 'gesloten'; vraagId: string; isOnbekend: boolean }
  /** `vervolgOp`: the closed question that it answers. */
  | { soort: 'nieuweVraag'; vervolgOp?: string }
  /** A machine wrote it. `isBekend`: for somebody who may read the question, so it may be shown there. */
  | { soort: 'automatisch'; vraagId?: string; isBekend: boolean };

export type InkomendInput = {
  email: string;
  isAutomatisch: boolean;
  isVervalst: boolean;
  /** Value of our own header, if it is there. */
  eigenBerichtId?: string;
  /** The question that the subject refers to. */
  vraag?: Helpdeskvraag;
  /** Who has this address in the directory. */
  medewerker?: Medewerker;
  /** Address of the plain mailbox. */
  helpdeskAdres: string;
  /** This address has sent more than we take up in an hour. */
  isTeVeel: boolean;
};

type Wie = 'steller' | 'staf' | undefined;

/**
 * Who wrote, about which question, and what becomes of it. The reference alone opens nothing: whoever may not read the
 * question in the app does not get into it by mail either.
 */
export function judgeInkomend(input: InkomendInput): InkomendOordeel {
  const { vraag, eigenBerichtId } = input;
  if (eigenBerichtId !== undefined && isVanPostvak(input)) return { soort: 'eigen' };
  if (input.isTeVeel) return { soort: 'teVeel' };
  const wie = vraag && findWie(input, vraag);
  if (isVanMachine(input))
    return { soort: 'automatisch', ...(vraag && { vraagId: vraag.vraagId }), isBekend: wie !== undefined };
  return vraag ? judgeBijVraag(vraag, wie, input) : judgeZonderVraag(input);
}

/** With our header from another address, a machine has sent our mail back. */
const isVanMachine = ({ isAutomatisch, eigenBerichtId }: InkomendInput): boolean =>
  isAutomatisch || eigenBerichtId !== undefined;

const isVanPostvak = ({ email, helpdeskAdres }: InkomendInput): boolean => email === helpdeskAdres.toLowerCase();

const judgeZonderVraag = ({ medewerker, isVervalst }: InkomendInput): InkomendOordeel => ({
  soort: medewerker && !isVervalst ? 'nieuweVraag' : 'onbekend',
});

function findWie(input: InkomendInput, vraag: Helpdeskvraag): Wie {
  const { medewerker } = input;
  if (input.isVervalst) return undefined;
  if (isVanPostvak(input)) return 'staf';
  if (!medewerker || !mayReadVraag(medewerker, vraag)) return undefined;
  return mayBehandelVraag(medewerker, vraag) ? 'staf' : 'steller';
}

function judgeBijVraag(
  { vraagId, status }: Helpdeskvraag,
  wie: Wie,
  { medewerker, isVervalst }: InkomendInput,
): InkomendOordeel {
  const isDicht = status === 'gesloten';
  if (wie === 'steller') return isDicht ? { soort: 'nieuweVraag', vervolgOp: vraagId } : { soort: 'reactie', vraagId };
  if (wie === 'staf' && !isDicht) return { soort: 'antwoord', vraagId };
  const isOnbekend = wie === undefined && !medewerker && !isVervalst;
  return { soort: isDicht ? 'gesloten' : 'teBeoordelen', vraagId, isOnbekend };
}
