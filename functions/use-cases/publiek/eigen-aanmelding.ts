import type { Aanmelding } from '@domain/bijeenkomst/aanmelding';
import type { EigenAanmelding } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { linkTot } from '@domain/bijeenkomst/link-tot';
import { toEigenAanmelding } from '@domain/bijeenkomst/to-publiek';
import type { Wissel } from '@domain/bijeenkomst/wissel';
import { accept, type Result } from '@domain/result';
import type { LinkInhoud } from '../../ports';
import { loadBijeenkomst, type BijeenkomstBron } from '../bijeenkomst-store';
import { openLink } from './open-link';
import type { Bezoeker, PubliekDeps } from './publiek-deps';
import { LINK_WERKT_NIET, WIJZIGEN_TE_VAAK } from './weigeringen';

type Stand = Pick<BijeenkomstBron, 'bijeenkomst' | 'aanmeldingen'>;
export type EigenDoel = 'aanmelding' | 'aanbod';
/** What a rule about one's own sign-up is given. */
type EigenStand = Stand & { aanmeldingId: string; nu: string };

const findAanmelding = ({ aanmeldingId }: LinkInhoud, { aanmeldingen }: Stand): Aanmelding | undefined =>
  aanmeldingen.find(({ id }) => id === aanmeldingId);

/** The sign-up is gone when the personal data are; a link to an offer is for that offer alone. */
function hoortErbij(inhoud: LinkInhoud, stand: Stand): boolean {
  const aanmelding = findAanmelding(inhoud, stand);
  if (!aanmelding || inhoud.doel !== 'aanbod' || aanmelding.status !== 'aangeboden') return aanmelding !== undefined;
  return [aanmelding.aangebodenTot, linkTot('aanbod', stand.bijeenkomst, aanmelding)].includes(inhoud.tot);
}

function toBeeld({ swv, clock }: PubliekDeps, inhoud: LinkInhoud, stand: Stand): Result<EigenAanmelding> {
  const aanmelding = findAanmelding(inhoud, stand);
  if (!aanmelding) return LINK_WERKT_NIET;
  return accept(toEigenAanmelding({ ...stand, aanmelding, swv, nu: clock().toISOString() }));
}

/** What somebody sees of their own sign-up, with a link of this kind. */
export async function readEigen(
  deps: PubliekDeps,
  bezoeker: Bezoeker,
  token: string,
  doel: EigenDoel,
): Promise<Result<EigenAanmelding>> {
  const link = await openLink(deps, bezoeker, token, doel);
  if (!link.ok) return link;
  const stand = await loadBijeenkomst(deps.bijeenkomsten, link.value.bijeenkomstId);
  return stand && hoortErbij(link.value, stand) ? toBeeld(deps, link.value, stand) : LINK_WERKT_NIET;
}

/** As the sign-ups stand after a change. */
const applyWissel = (aanmeldingen: readonly Aanmelding[], wissel: Wissel): Stand => {
  const alle = new Map([...aanmeldingen, ...wissel.aanmeldingen].map((aanmelding) => [aanmelding.id, aanmelding]));
  return { bijeenkomst: wissel.bijeenkomst, aanmeldingen: [...alle.values()] };
};

type EigenWijziging = { token: string; doel: EigenDoel; rule(stand: EigenStand): Result<Wissel> };

/** Changes one's own sign-up by a rule, in line with everybody who signs up now, and shows it as it became. */
export async function changeEigen(
  deps: PubliekDeps,
  bezoeker: Bezoeker,
  { token, doel, rule }: EigenWijziging,
): Promise<Result<EigenAanmelding>> {
  const link = await openLink(deps, bezoeker, token, doel);
  if (!link.ok) return link;
  const { bijeenkomstId, aanmeldingId } = link.value;
  if (!(await deps.begrens('wijzigen', aanmeldingId))) return WIJZIGEN_TE_VAAK;
  let voor: readonly Aanmelding[] | undefined;
  const uitkomst = await deps.loket(bijeenkomstId, {
    ids: 'alle',
    rule(bijeenkomst, aanmeldingen) {
      voor = aanmeldingen;
      if (!hoortErbij(link.value, { bijeenkomst, aanmeldingen })) return LINK_WERKT_NIET;
      return rule({ bijeenkomst, aanmeldingen, aanmeldingId, nu: deps.clock().toISOString() });
    },
  });
  // Without a bijeenkomst no rule was asked: for who holds a link, only the link has stopped working.
  if (!voor) return LINK_WERKT_NIET;
  return uitkomst.ok ? toBeeld(deps, link.value, applyWissel(voor, uitkomst.value)) : uitkomst;
}
