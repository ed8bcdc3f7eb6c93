import type { DossierBeeld, StapBeeld } from '@domain/dossier/dossier-beeld';
import type { Wijziging } from '@domain/formulier/wijziging';
import type { StapNummer } from '@domain/stappenplan/stap';
import { findStap } from '@domain/stappenplan/stappenplan';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Api } from '../../api/api';
import { useApi } from '../../api/ApiProvider';
import type { Uitkomst } from '../../api/request';
import { sleutel } from '../../api/sleutels';
import { isGeenVerbinding, Storing } from '../../api/storing';
import type { Autosave, AutosaveOptions, AutosaveState, SaveAnswer } from '../../form/autosave/autosave-state';
import { keurStap } from './beoordeel-stap';
import { houdWerk, pakWerk, werkSleutel } from './werkplaats';

const metStap = (dossier: DossierBeeld, stap: StapBeeld): DossierBeeld => ({
  ...dossier,
  stappen: dossier.stappen.map((oud) => (oud.nummer === stap.nummer ? stap : oud)),
  kop: {
    ...dossier.kop,
    voortgang: dossier.kop.voortgang.map((oud, index) => (index + 1 === stap.nummer ? stap.toestand : oud)),
  },
});

type Bron = { api: Api; client: QueryClient; id: string; nummer: StapNummer };

/** Saves and keeps the copy in memory in step. A dossier that was asked for before the save would be older: that question stops. */
async function bewaar({ api, client, id, nummer }: Bron, wijzigingen: readonly Wijziging[]): Promise<SaveAnswer> {
  const queryKey = sleutel.dossier(id);
  await client.cancelQueries({ queryKey });
  const uitkomst = await api.bewaarStap(id, nummer, wijzigingen);
  if (uitkomst.ok) {
    const { stap } = uitkomst.value;
    client.setQueryData<Uitkomst<DossierBeeld>>(queryKey, (nu) =>
      nu?.ok ? { ok: true, value: metStap(nu.value, stap) } : nu,
    );
    // The head repeats the answers of step 1.
    if (nummer === 1) void client.invalidateQueries({ queryKey });
    return { ok: true, antwoorden: stap.antwoorden, stempels: stap.stempels };
  }
  if (uitkomst.refusals.some(({ code }) => code === 'niet-aangemeld')) throw new Storing('storing', 'AANMELDEN');
  if (!uitkomst.botsingen?.length) void client.invalidateQueries({ queryKey });
  return uitkomst;
}

/** A form can outlive its screen, so it asks for the dossier of the moment. */
function leesNu(client: QueryClient, dossier: DossierBeeld): DossierBeeld {
  const nu = client.getQueryData<Uitkomst<DossierBeeld>>(sleutel.dossier(dossier.id));
  return nu?.ok ? nu.value : dossier;
}

type Werk = { autosave: Autosave; state: AutosaveState };

/** The answers of one step on the screen, which save themselves. Follows what others change in the dossier. */
export function useStapWerk(dossier: DossierBeeld, stap: StapBeeld, vandaag: string): Werk {
  const api = useApi();
  const client = useQueryClient();
  const { nummer } = stap;
  const naam = werkSleutel(dossier.id, nummer);

  const autosave = useMemo(
    () =>
      pakWerk(naam, (): AutosaveOptions => ({
        velden: findStap(nummer).velden,
        antwoorden: stap.antwoorden,
        save: (wijzigingen) => bewaar({ api, client, id: dossier.id, nummer }, wijzigingen),
        keur: (antwoorden) => keurStap({ dossier: leesNu(client, dossier), nummer, antwoorden, vandaag }),
        isOffline: isGeenVerbinding,
        now: () => new Date().toISOString(),
        opgeslagenOp: stap.gewijzigd?.op,
      })),
    // One form for as long as this step is open: the answers come in through `receive`.
    [naam],
  );

  useEffect(() => houdWerk(naam), [naam]);
  useEffect(() => autosave.receive(stap.antwoorden, stap.stempels), [autosave, stap.antwoorden, stap.stempels]);
  return { autosave, state: useSyncExternalStore(autosave.subscribe, autosave.getState) };
}
