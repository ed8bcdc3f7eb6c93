import type { Reactie } from '@domain/bijeenkomst/aanmelding';
import type { ReactieFormulier } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { readGegevens } from '@domain/bijeenkomst/gegevens';
import { linkTot } from '@domain/bijeenkomst/link-tot';
import { judgeReageren } from '@domain/bijeenkomst/submit-reactie';
import { toPubliekeBijeenkomst } from '@domain/bijeenkomst/to-publiek';
import { toDag } from '@domain/datum/datum';
import { accept, type Result } from '@domain/result';
import { openLink } from './open-link';
import { readGepubliceerde, type Bezoeker, type PubliekDeps } from './publiek-deps';
import { toReactieId } from './reactie-id';
import { LINK_WERKT_NIET } from './weigeringen';

export type ReadReactieFormulier = (bezoeker: Bezoeker, input: { token: string }) => Promise<Result<ReactieFormulier>>;

export const createReadReactieFormulier =
  (deps: PubliekDeps): ReadReactieFormulier =>
  async (bezoeker, { token }) => {
    const link = await openLink(deps, bezoeker, token, 'reactie');
    if (!link.ok) return link;
    const { bijeenkomstId } = link.value;
    const bijeenkomst = await readGepubliceerde(deps.bijeenkomsten, bijeenkomstId);
    if (!bijeenkomst) return LINK_WERKT_NIET;
    const nu = deps.clock().toISOString();
    const mag = judgeReageren(bijeenkomst, nu);
    if (!mag.ok) return mag;
    const eerder = await deps.bijeenkomsten.read<Reactie>(bijeenkomstId, toReactieId(deps, link.value));
    return accept({
      swv: deps.swv,
      bijeenkomst: toPubliekeBijeenkomst(bijeenkomst, nu),
      terugblikvragen: readGegevens(bijeenkomst.antwoorden).terugblikvragen,
      reagerenTot: toDag(linkTot('reactie', bijeenkomst)),
      isGereageerd: eerder !== undefined,
    });
  };
