import type { AanmeldUitkomst, PubliekePagina } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useRef } from 'react';
import type { NieuweAanmelding, PubliekApi } from '../api/publiek-api';
import type { Uitkomst } from '../api/request';

/** The server takes a form that came back within three seconds for the work of a robot. */
const MIN_INVULTIJD_MS = 3200;

const wachtTot = (moment: number): Promise<void> =>
  new Promise((klaar) => setTimeout(klaar, Math.max(0, moment - performance.now())));

/**
 * Sends the form with the stempel of the page. Who comes back to a filled-in form and presses at once waits a moment; who left
 * the page open for days gets a new stempel.
 */
export function useMeldAan(api: PubliekApi, pagina: PubliekePagina) {
  const vers = useRef({ stempel: pagina.stempel, vanaf: performance.now() + MIN_INVULTIJD_MS });
  const { bijeenkomstId } = pagina.bijeenkomst;

  async function stuur(aanmelding: Omit<NieuweAanmelding, 'stempel'>): Promise<Uitkomst<AanmeldUitkomst>> {
    await wachtTot(vers.current.vanaf);
    return api.meldAan(bijeenkomstId, { ...aanmelding, stempel: vers.current.stempel });
  }

  return async (aanmelding: Omit<NieuweAanmelding, 'stempel'>): Promise<Uitkomst<AanmeldUitkomst>> => {
    const uitkomst = await stuur(aanmelding);
    if (uitkomst.ok || !uitkomst.refusals.some(({ code }) => code === 'link-werkt-niet')) return uitkomst;
    const nieuw = await api.pagina(bijeenkomstId);
    if (!nieuw.ok) return nieuw;
    vers.current = { stempel: nieuw.value.stempel, vanaf: performance.now() + MIN_INVULTIJD_MS };
    return stuur(aanmelding);
  };
}
