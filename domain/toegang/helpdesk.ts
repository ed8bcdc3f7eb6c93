import { heeftRol, type Medewerker } from '../adresboek/medewerker';
import type { Helpdeskvraag } from '../helpdesk/helpdeskvraag';

type Over = Pick<Helpdeskvraag, 'steller' | 'schoolId' | 'wijk' | 'route' | 'betrokken' | 'volgers'>;

/** Sees every question. */
const isHelpdesk = (medewerker: Medewerker): boolean => heeftRol(medewerker, 'helpdesk', 'themaverbinder');

/** Staff who answer questions; for a consulent only those of the own TPO, and those sent to them. */
export const isHelpdeskStaf = (medewerker: Medewerker): boolean =>
  isHelpdesk(medewerker) || heeftRol(medewerker, 'consulent');

const isConsulentVan = ({ tpo, email, ...medewerker }: Medewerker, { wijk, route, betrokken }: Over): boolean =>
  medewerker.rollen.includes('consulent') &&
  ((tpo !== undefined && tpo === wijk) ||
    betrokken.includes(medewerker.id) ||
    (route.bestemming === 'consulent' && betrokken.includes(email.toLowerCase())));

/** Answers, assigns and judges this question. Asking it oneself is another thing: then one is who asked. */
export const mayBehandelVraag = (medewerker: Medewerker, vraag: Over): boolean =>
  vraag.steller.id !== medewerker.id && (isHelpdesk(medewerker) || isConsulentVan(medewerker, vraag));

const isCollega = (medewerker: Medewerker, { schoolId }: Over): boolean =>
  schoolId !== '' && heeftRol(medewerker, 'ib', 'kc', 'schoolleider') && medewerker.scholen.includes(schoolId);

/** Beheer sets the hours and reads no conversation. A leerkracht sees only what they asked themselves. */
export const mayReadVraag = (medewerker: Medewerker, vraag: Over): boolean =>
  vraag.steller.id === medewerker.id ||
  vraag.volgers?.includes(medewerker.id) === true ||
  isCollega(medewerker, vraag) ||
  mayBehandelVraag(medewerker, vraag);

/** The same as `mayReadVraag` for lists: any of these must hold; `undefined` means: every question. */
export type VraagBereik = { schoolIds: readonly string[]; wijk?: string; betrokken: readonly string[] };

export function toVraagBereik(medewerker: Medewerker): VraagBereik | undefined {
  if (isHelpdesk(medewerker)) return undefined;
  const { id, email, tpo } = medewerker;
  const isConsulent = heeftRol(medewerker, 'consulent');
  return {
    schoolIds: heeftRol(medewerker, 'ib', 'kc', 'schoolleider') ? medewerker.scholen : [],
    ...(isConsulent && tpo ? { wijk: tpo } : {}),
    betrokken: isConsulent ? [id, email.toLowerCase()] : [id],
  };
}

/** Whose reading means that the question has arrived: not who only reads along. */
export const isBehandelaar = (medewerker: Medewerker, vraag: Over): boolean =>
  mayBehandelVraag(medewerker, vraag) &&
  (heeftRol(medewerker, 'helpdesk') ||
    vraag.betrokken.some((wie) => wie === medewerker.id || wie === medewerker.email.toLowerCase()));

export const mayBeoordeelWens = isHelpdesk;
/** Mail that was put aside is of nobody's TPO. */
export const mayLeesPost = isHelpdesk;
/** Hours and telephone number. */
export const mayStelHelpdeskIn = (medewerker: Medewerker): boolean => heeftRol(medewerker, 'beheer');
