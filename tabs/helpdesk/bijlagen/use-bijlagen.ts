import { MAX_BIJLAGE, MAX_BIJLAGEN } from '@domain/helpdesk/judge-bijlage';
import type { Refusal } from '@domain/result';
import { useState } from 'react';
import { useApi } from '../../api/ApiProvider';
import { announce } from '../../ui/announce';
import type { Mislukt } from '../../ui/use-een-handeling';
import type { GekozenBijlage } from '../concept';

export const SOORTEN = '.png,.jpg,.jpeg,.gif,.webp,.pdf,.txt,.docx,.xlsx';

const TE_VEEL: Refusal = {
  code: 'bijlage-te-groot',
  message: 'Een bericht kan vijf bijlagen hebben. Stuur de rest in een volgend bericht.',
};
const teGroot = ({ name }: File): Refusal => ({
  code: 'bijlage-te-groot',
  message: `${name} moet kleiner zijn dan 5 MB. Maak de afbeelding kleiner of knip een deel uit.`,
});

/** Files go up one by one; what worked stays, and what did not says why. The server judges the kind by its first bytes. */
export function useBijlagen(
  huidig: () => readonly GekozenBijlage[],
  onBijlagen: (bijlagen: readonly GekozenBijlage[]) => void,
) {
  const api = useApi();
  const [isBezig, setIsBezig] = useState(false);
  const [mislukt, setMislukt] = useState<Mislukt>();

  const laad = async (bestand: File): Promise<readonly Refusal[]> => {
    if (huidig().length >= MAX_BIJLAGEN) return [TE_VEEL];
    if (bestand.size > MAX_BIJLAGE) return [teGroot(bestand)];
    const uitkomst = await api.uploadBijlage(bestand);
    if (!uitkomst.ok) return uitkomst.refusals;
    onBijlagen([...huidig(), { ...uitkomst.value, bestand }]);
    announce(`${uitkomst.value.naam} is toegevoegd.`);
    return [];
  };

  const voegToe = async (bestanden: readonly File[]): Promise<void> => {
    setIsBezig(true);
    setMislukt(undefined);
    try {
      const refusals: Refusal[] = [];
      for (const bestand of bestanden) refusals.push(...(await laad(bestand)));
      if (refusals.length > 0) setMislukt({ refusals });
    } catch (fout) {
      setMislukt({ fout, refusals: [] });
    } finally {
      setIsBezig(false);
    }
  };
  return { voegToe, isBezig, mislukt };
}
