import type { Medewerker } from '../adresboek/medewerker';
import { mayBehandelVraag, mayBeoordeelWens, mayReadVraag } from '../toegang/helpdesk';
import type { HelpdeskActie } from './helpdesk-beeld';
import type { Gespreksregel, Helpdeskvraag } from './helpdeskvraag';
import { isWens } from './wens';

type Kijk = {
  vraag: Helpdeskvraag;
  isStaf: boolean;
  isOpen: boolean;
  magWens: boolean;
  heeftTeBeoordelen: boolean;
};

/** What role and state together leave possible. A closed one is never reopened. */
const MOGELIJK = {
  antwoorden: ({ isOpen }) => isOpen,
  notitie: ({ isOpen, isStaf }) => isOpen && isStaf,
  toewijzen: ({ isOpen, isStaf }) => isOpen && isStaf,
  statusZetten: ({ isOpen, isStaf }) => isOpen && isStaf,
  oplossen: ({ isOpen, vraag }) => isOpen && vraag.status !== 'opgelost',
  vervolgvraag: ({ isOpen, isStaf }) => !isOpen && !isStaf,
  samenvoegen: ({ isOpen, isStaf }) => isOpen && isStaf,
  artikelKoppelen: ({ isOpen, isStaf }) => isOpen && isStaf,
  artikelMaken: ({ isStaf, vraag }) => isStaf && vraag.eersteAntwoordOp !== undefined,
  wensBeoordelen: ({ magWens, vraag }) => magWens && isWens(vraag),
  stemmen: ({ vraag }) => isWens(vraag) && (vraag.wens.status === 'ontvangen' || vraag.wens.status === 'gepland'),
  overnemen: ({ isOpen, isStaf, heeftTeBeoordelen }) => isOpen && isStaf && heeftTeBeoordelen,
} as const satisfies Record<HelpdeskActie, (kijk: Kijk) => boolean>;

/** The buttons of one person; nothing for who may not read it. */
export function listHelpdeskActies(
  medewerker: Medewerker,
  vraag: Helpdeskvraag,
  regels: readonly Gespreksregel[] = [],
): readonly HelpdeskActie[] {
  if (!mayReadVraag(medewerker, vraag)) return [];
  const kijk: Kijk = {
    vraag,
    isStaf: mayBehandelVraag(medewerker, vraag),
    isOpen: vraag.status !== 'gesloten',
    magWens: mayBeoordeelWens(medewerker),
    heeftTeBeoordelen: regels.some(({ regelSoort }) => regelSoort === 'teBeoordelen'),
  };
  return (Object.keys(MOGELIJK) as HelpdeskActie[]).filter((actie) => MOGELIJK[actie](kijk));
}
