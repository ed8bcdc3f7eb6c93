import { useMemo } from 'react';
import { useBeheerMedewerkers, useBeheerScholen, useSwvInstellingen } from '../../api/use-beheer';
import { useHelpdeskinfo } from '../../api/use-helpdesk';
import type { Uitkomst } from '../../api/request';
import { judgeKlaar } from './judge-klaar';

const waardeVan = <T>(data: Uitkomst<T> | undefined): T | undefined => (data?.ok ? data.value : undefined);

/** The points, once everything they look at is there, and the first request that failed. */
export function useKlaar() {
  const queries = [useBeheerScholen(), useBeheerMedewerkers(), useSwvInstellingen(), useHelpdeskinfo()] as const;
  const scholen = waardeVan(queries[0].data);
  const medewerkers = waardeVan(queries[1].data);
  const instellingen = waardeVan(queries[2].data);
  const helpdesk = waardeVan(queries[3].data);
  const punten = useMemo(
    () =>
      scholen && medewerkers && instellingen && helpdesk
        ? judgeKlaar({ scholen, medewerkers, instellingen, helpdesk })
        : undefined,
    [scholen, medewerkers, instellingen, helpdesk],
  );
  return { punten, mis: queries.find(({ error, data }) => error ?? data?.ok === false) };
}
