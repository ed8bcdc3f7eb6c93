import { submitReactie } from '@domain/bijeenkomst/submit-reactie';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { accept, type Result } from '@domain/result';
import { openLink } from './open-link';
import { readGepubliceerde, type Bezoeker, type PubliekDeps } from './publiek-deps';
import { toReactieId } from './reactie-id';
import { AL_GEREAGEERD, LINK_WERKT_NIET } from './weigeringen';

type Input = { token: string; antwoorden: Antwoorden };
export type SubmitReactie = (bezoeker: Bezoeker, input: Input) => Promise<Result<{ bewaard: true }>>;

export const createSubmitReactie =
  (deps: PubliekDeps): SubmitReactie =>
  async (bezoeker, { token, antwoorden }) => {
    const link = await openLink(deps, bezoeker, token, 'reactie');
    if (!link.ok) return link;
    const bijeenkomst = await readGepubliceerde(deps.bijeenkomsten, link.value.bijeenkomstId);
    if (!bijeenkomst) return LINK_WERKT_NIET;
    const nu = deps.clock().toISOString();
    const reactie = submitReactie({ bijeenkomst, id: toReactieId(deps, link.value), antwoorden, nu });
    if (!reactie.ok) return reactie;
    // Beside the head: nothing depends on how many there are, and a full room reacts at the same moment.
    const bewaard = await deps.bijeenkomsten.commit(link.value.bijeenkomstId, [
      { kind: 'create', value: reactie.value },
    ]);
    return bewaard.ok ? accept({ bewaard: true }) : AL_GEREAGEERD;
  };
