import type { Refusal } from '@domain/result';
import { useState } from 'react';
import type { Api } from '../../../api/api';
import { useApi } from '../../../api/ApiProvider';
import type { NieuweReeks } from '../../../api/bijeenkomsten-api';
import { useMaakReeks } from '../../../api/use-bijeenkomsten';
import { useMaken } from '../use-maken';

/** One after the other; what does not succeed stays a concept. */
async function publiceer(api: Api, ids: readonly string[]): Promise<number> {
  let aantal = 0;
  for (const id of ids) {
    const uitkomst = await api.publiceerBijeenkomst(id).catch(() => undefined);
    if (uitkomst?.ok) aantal += 1;
  }
  return aantal;
}

export type Gemaakt = { aantal: number; gepubliceerd: number };

/** Makes a reeks in one go, and publishes it when asked. One id a form: making it twice makes one. */
export function useMaakReeksActie(onGeweigerd: (refusals: readonly Refusal[]) => void) {
  const api = useApi();
  const actie = useMaakReeks();
  const [reeksId] = useState(() => crypto.randomUUID());
  const { maak, mislukt, isBezig } = useMaken<Gemaakt>(onGeweigerd);
  const maakReeks = (reeks: NieuweReeks, isPublicatie: boolean) =>
    maak(async () => {
      const uitkomst = await actie.mutateAsync(reeks);
      if (!uitkomst.ok) return uitkomst;
      const { ids } = uitkomst.value;
      return { ok: true, value: { aantal: ids.length, gepubliceerd: isPublicatie ? await publiceer(api, ids) : 0 } };
    });
  return { reeksId, maakReeks, mislukt, isBezig };
}
