import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import type { Refusal } from '@domain/result';
import { useState } from 'react';
import type { Api } from '../../api/api';
import type { Uitkomst } from '../../api/request';
import { useHelpdeskActie } from '../../api/use-helpdesk';
import { useEenHandeling } from '../../ui/use-een-handeling';
import { useConcept } from '../concept';
import { isGevonden } from '../Gevonden';

export type AntwoordSoort = 'bericht' | 'notitie';

const LEEG: Refusal = { code: 'veld-leeg', message: 'Schrijf eerst een bericht.' };

type Gelezen = Pick<VraagBeeld['vraag'], 'vraagId' | 'aantalRegels'>;

/** The reply that is being written: it stays when the screen goes away, until it is sent. */
export function useAntwoord({ vraagId, aantalRegels: gezien }: Gelezen, soort: AntwoordSoort) {
  const stand = useConcept(`${soort}-${vraagId}`);
  const { doe, mislukt, isBezig } = useEenHandeling(useHelpdeskActie(vraagId));
  const [leeg, setLeeg] = useState(false);
  const gevonden = mislukt && isGevonden(mislukt.refusals) ? mislukt.refusals : [];

  const zendMet = async (vraag: (api: Api) => Promise<Uitkomst<VraagBeeld>>): Promise<VraagBeeld | undefined> => {
    const nieuw = await doe(vraag);
    if (nieuw) stand.wis();
    return nieuw;
  };
  const verstuur = async (over: { toch?: boolean; oplossen?: boolean } = {}): Promise<VraagBeeld | undefined> => {
    const { id, tekst, bijlagen, artikelId } = stand.huidig();
    const isLeeg = tekst.trim() === '';
    setLeeg(isLeeg && !over.oplossen);
    if (isLeeg && over.oplossen) return zendMet((api) => api.zetHelpdeskstatus(vraagId, 'opgelost', gezien));
    if (isLeeg) return undefined;
    const bericht = {
      id,
      soort,
      tekst,
      gezien,
      bijlagen: bijlagen.map((bijlage) => bijlage.id),
      ...(artikelId && { artikelId }),
      ...over,
    };
    return zendMet((api) => api.schrijfHelpdeskbericht(vraagId, bericht));
  };
  return {
    ...stand,
    verstuur,
    isBezig,
    gevonden,
    mislukt: leeg ? { refusals: [LEEG] } : gevonden.length > 0 ? undefined : mislukt,
  };
}
export type AntwoordStand = ReturnType<typeof useAntwoord>;
