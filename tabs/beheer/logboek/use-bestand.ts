import type { AuditVraag } from '@domain/beheer/auditlog';
import { useRef } from 'react';
import type { AuditVorm } from '../../api/toezicht-api';
import { useAuditBestand } from '../../api/use-toezicht';
import { bewaarBestand } from '../../ui/bewaar-bestand';
import { misluktVan } from '../lees-actie';

/** The period as a file, one at a time; it can be stopped, and stopping is no failure. */
export function useBestand(vraag: AuditVraag) {
  const actie = useAuditBestand();
  const lopend = useRef<AbortController>(undefined);
  const haal = async (vorm: AuditVorm): Promise<void> => {
    if (actie.isPending) return;
    lopend.current = new AbortController();
    const { signal } = lopend.current;
    const uitkomst = await actie.mutateAsync({ vraag, vorm, signal }).catch(() => undefined);
    if (uitkomst?.ok) bewaarBestand(uitkomst.value, `logboek-${vraag.soort}-${vraag.van}-${vraag.tot}.${vorm}`);
  };
  const isGestopt = lopend.current?.signal.aborted === true;
  return {
    haal,
    stop: () => lopend.current?.abort(),
    mislukt: isGestopt ? undefined : misluktVan(actie),
    isBezig: actie.isPending,
  };
}
