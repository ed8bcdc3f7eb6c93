import { formatDatum, isDatum } from '@domain/datum/datum';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { leesTekst } from '@domain/formulier/antwoord';
import { useMutation } from '@tanstack/react-query';
import { useApi } from '../../api/ApiProvider';
import { Storing } from '../../api/storing';
import { bewaarBestand } from '../../ui/bewaar-bestand';
import type { VraagBeeld } from './vraag-beeld';
import { saveWolk, type PlaatVorm } from './wolk/save-wolk';
import type { LegWolk } from './wolk/wolk-vorm';

/** Making files of the terugblik. One at a time; `fout` when the last one did not work. */
export function useBestanden({ bijeenkomstId, antwoorden }: BijeenkomstBeeld, leg: LegWolk) {
  const api = useApi();
  const werk = useMutation({ mutationFn: (maak: () => Promise<void>) => maak() });
  const titel = leesTekst(antwoorden, 'titel');
  const dag = leesTekst(antwoorden, 'datum');
  const datum = isDatum(dag) ? formatDatum(dag) : '';

  const haalAntwoorden = async () => {
    const uitkomst = await api.tabel(bijeenkomstId, 'antwoorden', 'xlsx');
    if (!uitkomst.ok) throw new Storing('storing', uitkomst.kenmerk);
    bewaarBestand(uitkomst.value, `terugblik-${dag}.xlsx`);
  };
  return {
    isBezig: werk.isPending,
    fout: werk.error,
    opnieuw: () => werk.variables && werk.mutate(werk.variables),
    bewaarAntwoorden: () => werk.mutate(haalAntwoorden),
    bewaarWolk: ({ nummer, label, woorden }: VraagBeeld, vorm: PlaatVorm) =>
      werk.mutate(() =>
        saveWolk({
          woorden,
          vraag: label,
          onderschrift: [titel, datum].filter(Boolean).join(' · '),
          naam: `woordwolk-${dag}-vraag-${nummer}`,
          vorm,
          leg,
        }),
      ),
  };
}

export type Bestanden = ReturnType<typeof useBestanden>;
