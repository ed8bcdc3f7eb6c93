import type { Aanwezige, DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { StapNummer } from '@domain/stappenplan/stap';
import { findStap } from '@domain/stappenplan/stappenplan';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { sleutel } from '../api/sleutels';
import { useAanwezigheid } from '../api/use-stap';

/** Where in the dossier somebody is: a step, or the wet-check. */
export type Plek = { soort: 'stap'; nummer: StapNummer } | { soort: 'wet' };

/** The place in the address; without one the step that waits. */
function leesPlek(location: string, { id, kop }: DossierBeeld): Plek {
  const rest = location.slice(`/dossiers/${id}`.length);
  if (rest === '/wet') return { soort: 'wet' };
  const stap = findStap(Number(/^\/stap\/(\d{1,2})$/.exec(rest)?.[1]));
  return { soort: 'stap', nummer: stap?.nummer ?? kop.huidigeStap };
}

/** Who else is here; and when the dossier has changed, asks for it again. */
export function useSamen(dossier: DossierBeeld, nummer: StapNummer, ikId: string): readonly Aanwezige[] {
  const client = useQueryClient();
  const { data } = useAanwezigheid(dossier.id, nummer);
  const aanwezig = data?.ok ? data.value : undefined;
  const isAnders = aanwezig !== undefined && aanwezig.versie !== dossier.versie;
  const versie = aanwezig?.versie;
  useEffect(() => {
    if (isAnders) void client.invalidateQueries({ queryKey: sleutel.dossier(dossier.id) });
  }, [isAnders, versie, client, dossier.id]);
  return (aanwezig?.aanwezigen ?? []).filter(({ id }) => id !== ikId);
}

export const usePlek = (dossier: DossierBeeld): Plek => leesPlek(useLocation()[0], dossier);
