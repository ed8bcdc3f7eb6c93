import { useState } from 'react';
import { useLocation } from 'wouter';
import { useHelpdeskHandeling } from '../../api/use-helpdesk';
import { useEenHandeling } from '../../ui/use-een-handeling';

/** A draft from the answer, without personal data; the writer goes there to finish it. The same id twice is the same draft. */
export function useMaakArtikel(vraagId: string) {
  const [, navigate] = useLocation();
  const [id] = useState(() => crypto.randomUUID());
  const { doe, mislukt } = useEenHandeling(useHelpdeskHandeling<{ id: string }>());
  const maak = async () => {
    const concept = await doe((api) => api.maakArtikelUitVraag({ id, vraagId }));
    if (concept) navigate(`/kennisbank/schrijven/${concept.id}`);
  };
  return { maak, mislukt };
}
