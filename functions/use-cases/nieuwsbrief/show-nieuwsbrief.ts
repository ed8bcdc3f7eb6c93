import type { Nieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief';
import type { NieuwsbriefBeeld } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { toNieuwsbriefPartitie } from '@domain/nieuwsbrief/nieuwsbrief-bericht';
import { accept, type Result } from '@domain/result';
import { NIEUWSBRIEF_NIET_GEVONDEN } from '../refusals';
import { findOntvangers } from './find-ontvangers';
import type { NieuwsbriefDeps } from './nieuwsbrief-deps';
import { loadNieuwsbrief } from './nieuwsbrief-store';

export type ShowDeps = Pick<NieuwsbriefDeps, 'helpdesk' | 'adresboek' | 'linkNaarNieuwsbrief'>;
type Voortgang = NieuwsbriefBeeld['voortgang'];

async function countVoortgang(
  helpdesk: ShowDeps['helpdesk'],
  { nieuwsbriefId, status }: Nieuwsbrief,
): Promise<Voortgang> {
  if (status === 'concept') return { aantal: 0, verzonden: 0, aandacht: 0 };
  const partition = toNieuwsbriefPartitie(nieuwsbriefId);
  const tel = (van?: string) =>
    helpdesk.count({ partition, soort: 'bericht', ...(van && { where: [{ field: 'status', is: van }] }) });
  const [aantal, verzonden, aandacht] = await Promise.all([tel(), tel('verzonden'), tel('aandacht')]);
  return { aantal, verzonden, aandacht };
}

/** How far it is follows from the mails themselves, so that it is never ahead of them. */
export async function showNieuwsbrief(deps: ShowDeps, nieuwsbriefId: string): Promise<Result<NieuwsbriefBeeld>> {
  const kop = await loadNieuwsbrief(deps.helpdesk, nieuwsbriefId);
  if (!kop) return NIEUWSBRIEF_NIET_GEVONDEN;
  const [voortgang, { adressen, zonderAdres }] = await Promise.all([
    countVoortgang(deps.helpdesk, kop.value),
    findOntvangers(deps),
  ]);
  // While mails are being made, the ones still to come count too.
  const isOnderweg = kop.value.status === 'verzenden';
  const aantal = isOnderweg ? Math.max(voortgang.aantal, adressen.length) : voortgang.aantal;
  return accept({
    nieuwsbrief: kop.value,
    versie: kop.version,
    voortgang: { ...voortgang, aantal },
    ontvangers: kop.value.status === 'concept' ? adressen.length : aantal,
    zonderAdres,
    publiekeLink: deps.linkNaarNieuwsbrief(nieuwsbriefId),
  });
}
