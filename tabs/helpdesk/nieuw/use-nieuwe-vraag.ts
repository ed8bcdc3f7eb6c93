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

/** The question that is being written: kept while somebody looks around, until it is sent. */
export function useNieuweVraag({ dossierId, stap }: Waarbij) {
  const stand = useConcept(`nieuw-${dossierId ?? ''}-${stap ?? ''}`);
  const { doe, mislukt, isBezig } = useEenHandeling(useHelpdeskHandeling<GesteldeVraag>());
  const [bezwaren, setBezwaren] = useState<readonly Refusal[]>([]);
  const gevonden = mislukt && isGevonden(mislukt.refusals) ? mislukt.refusals : [];

  const verstuur = async (toch?: boolean): Promise<GesteldeVraag | undefined> => {
    const concept = stand.huidig();
    const { id, soort, onderwerp, tekst, bijlagen } = concept;
    const nieuwe = listBezwaren(concept);
    setBezwaren(nieuwe);
    if (nieuwe.length > 0 || !soort) return undefined;
    const vraag = {
      id,
      soort,
      onderwerp,
      tekst,
      bijlagen: bijlagen.map((bijlage) => bijlage.id),
      ...(stap && { stap }),
      ...(dossierId && { dossierId }),
      ...(toch && { toch }),
    };
    const gesteld = await doe((api) => api.stelHelpdeskvraag(vraag));
    if (gesteld) stand.wis();
    return gesteld;
  };
  return {
    ...stand,
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
