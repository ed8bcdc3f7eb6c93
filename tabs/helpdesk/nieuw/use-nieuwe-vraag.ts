import { judgeVraag } from '@domain/helpdesk/ask-vraag';
import type { Refusal } from '@domain/result';
import type { StapNummer } from '@domain/stappenplan/stap';
import { useState } from 'react';
import type { GesteldeVraag } from '../../api/helpdesk-api';
import { useHelpdeskHandeling } from '../../api/use-helpdesk';
import { useEenHandeling } from '../../ui/use-een-handeling';
import { useConcept, type Concept } from '../concept';
import { isGevonden } from '../Gevonden';

const KIES_SOORT: Refusal = { code: 'veld-leeg', pad: 'soort', message: 'Kies wat voor vraag je hebt.' };

type Waarbij = { dossierId: string | undefined; stap: StapNummer | undefined };

/** What still has to be filled in, in the order of the fields. */
function listBezwaren({ soort, onderwerp, tekst }: Concept): readonly Refusal[] {
  const oordeel = judgeVraag({ onderwerp, tekst });
  return [...(soort ? [] : [KIES_SOORT]), ...(oordeel.ok ? [] : oordeel.refusals)];
}

function toVerzoek({ id, onderwerp, tekst, bijlagen, dossier }: Concept, { dossierId, stap }: Waarbij) {
  const over = dossierId ?? dossier?.dossierId;
  return {
    id,
    onderwerp,
    tekst,
    bijlagen: bijlagen.map((bijlage) => bijlage.id),
    ...(stap && { stap }),
    ...(over && { dossierId: over }),
  };
}

/** The question that is being written: kept while somebody looks around, until it is sent. */
export function useNieuweVraag({ dossierId, stap }: Waarbij) {
  const stand = useConcept(`nieuw-${dossierId ?? ''}-${stap ?? ''}`);
  const { doe, mislukt, isBezig } = useEenHandeling(useHelpdeskHandeling<GesteldeVraag>());
  const [bezwaren, setBezwaren] = useState<readonly Refusal[]>([]);
  const gevonden = mislukt && isGevonden(mislukt.refusals) ? mislukt.refusals : [];

  const verstuur = async (toch?: boolean): Promise<GesteldeVraag | undefined> => {
    const concept = stand.huidig();
    const nieuwe = listBezwaren(concept);
    setBezwaren(nieuwe);
    const { soort } = concept;
    if (nieuwe.length > 0 || !soort) return undefined;
    const vraag = { ...toVerzoek(concept, { dossierId, stap }), soort, ...(toch && { toch }) };
    const gesteld = await doe((api) => api.stelHelpdeskvraag(vraag));
    if (gesteld) stand.wis();
    return gesteld;
  };
  return {
    ...stand,
    /** Asked from a dossier it is about that one. */
    magDossier: dossierId === undefined,
    zet: (over: Parameters<typeof stand.zet>[0]) => {
      setBezwaren(bezwaren.filter(({ pad }) => !pad || !(pad in over)));
      stand.zet(over);
    },
    bezwaarBij: (pad: string) => bezwaren.find((bezwaar) => bezwaar.pad === pad)?.message,
    aantalBezwaren: bezwaren.length,
    verstuur,
    gevonden,
    mislukt: gevonden.length > 0 ? undefined : mislukt,
    isBezig,
  };
}
export type NieuweVraag = ReturnType<typeof useNieuweVraag>;
