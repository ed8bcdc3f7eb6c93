import { completeBericht } from '@domain/bericht/bericht-verloop';
import { addDagen } from '@domain/datum/datum';
import {
  completeVerzending,
  editNieuwsbrief,
  openNieuwsbrief,
  startVerzending,
} from '@domain/nieuwsbrief/change-nieuwsbrief';
import { listOntvangers } from '@domain/nieuwsbrief/list-ontvangers';
import type { Nieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief';
import { toNieuwsbriefPartitie } from '@domain/nieuwsbrief/nieuwsbrief-bericht';
import type { Result } from '@domain/result';
import { makeNieuwsbriefHtml } from '../../../functions/adapters/html/make-nieuwsbrief-html';
import { createLinkTokens } from '../../../functions/adapters/tokens/link-tokens';
import { createMakeSleutel } from '../../../functions/adapters/tokens/make-sleutel';
import { linkMetToken } from '../../../functions/link-naar-bijeenkomst';
import { linkNaarNieuwsbrief } from '../../../functions/link-naar-nieuwsbrief';
import { makeNieuwsbriefBericht } from '../../../functions/use-cases/nieuwsbrief/make-nieuwsbrief-mail';
import { LINK_SLEUTEL } from '../../machine-settings';
import type { Partitie } from '../bijeenkomsten/list-bijeenkomst-partities';
import { HANNA, MEDEWERKERS, SCHOLEN, SWV_NAAM } from '../personas';
import { NIEUWSBRIEVEN, type NieuwsbriefVerhaal } from './nummers';

/** `publiekUrl`: where the public pages stand, for the links in the mails. */
type Wereld = { vandaag: string; publiekUrl: string };

/** An issue that the rules refuse is a mistake in the issue. */
function unwrap<T>(uitkomst: Result<T>): T {
  if (uitkomst.ok) return uitkomst.value;
  throw new Error(uitkomst.refusals.map(({ code, pad = '' }) => `${code} ${pad}`).join(', '));
}

/** The mails of an issue, as they stand when all of them have left. */
function listBerichten(nieuwsbrief: Nieuwsbrief, publiekUrl: string) {
  const deps = {
    clock: () => new Date(nieuwsbrief.op),
    swv: SWV_NAAM,
    tokens: createLinkTokens([LINK_SLEUTEL]),
    sleutel: createMakeSleutel([LINK_SLEUTEL]),
    linkNaarNieuwsbrief: (id: string) => linkNaarNieuwsbrief(publiekUrl, id),
    linkNaarUitschrijven: (token: string) => linkMetToken(publiekUrl, 'uitschrijven', token),
    makeNieuwsbriefHtml,
  };
  return listOntvangers({ scholen: SCHOLEN, medewerkers: MEDEWERKERS, uitgeschreven: new Set() }).map((adres) =>
    completeBericht(makeNieuwsbriefBericht(deps, nieuwsbrief, adres), nieuwsbrief.op),
  );
}

function speelNieuwsbrief(
  { id, dagenGeleden, isVerstuurd, inhoud }: NieuwsbriefVerhaal,
  { vandaag, publiekUrl }: Wereld,
): Partitie {
  const stempel = {
    doorId: HANNA,
    door: MEDEWERKERS.find(({ id: wie }) => wie === HANNA)?.naam ?? '',
    op: `${addDagen(vandaag, -dagenGeleden)}T08:30:00.000Z`,
  };
  const concept = unwrap(editNieuwsbrief(openNieuwsbrief(id, inhoud.titel, stempel), inhoud, stempel));
  const partition = toNieuwsbriefPartitie(id);
  if (!isVerstuurd) return { partition, values: [concept] };
  const verstuurd = unwrap(startVerzending(concept, stempel));
  const berichten = listBerichten(verstuurd, publiekUrl);
  return { partition, values: [completeVerzending(verstuurd, berichten.length), ...berichten] };
}

/** The issues of the demo world around `vandaag`, as the container `helpdesk` keeps them. */
export const listNieuwsbriefPartities = (wereld: Wereld): readonly Partitie[] =>
  NIEUWSBRIEVEN.map((verhaal) => speelNieuwsbrief(verhaal, wereld));
