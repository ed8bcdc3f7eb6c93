import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Wijziging } from '@domain/formulier/wijziging';
import { saveHelpdeskInstellingen } from '@domain/helpdesk/instellingen';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { beheerRoutes } from '../../functions/http/routes/beheer';
import { BeheerKamer } from '../../tabs/beheer/BeheerKamer';
import { Announcer } from '../../tabs/ui/Announcer';
import { ToastHost } from '../../tabs/ui/toast/ToastHost';
import { toasts } from '../../tabs/ui/toast/toasts';
import { BEHEER } from './een-adresboek';
import type { BeheerWerkplek } from './een-beheer-werkplek';
import { eenHelpdeskInfo } from './een-helpdeskvraag-beeld';
import { createRouteServer } from './een-route-server';
import { toonKamer, type Verzoek } from './toon-kamer';

const alsBeheer = (medewerker: Medewerker): Ik => ({
  medewerker,
  functie: 'beheer',
  scholen: [],
  swv: 'Waterstede',
  magDossierOpenen: false,
  heeftWerkvoorraad: false,
  magBijeenkomstenBeheren: true,
});

type Opstelling = {
  pad?: string;
  wie?: Medewerker;
  /** Comes before the server; may throw a `Storing`. */
  eerst?(verzoek: Verzoek): void;
};

/** The room on the screen, before the real routes with a real store in memory. */
export function toonBeheer(werkplek: BeheerWerkplek, { pad = '/beheer', wie = BEHEER, eerst }: Opstelling = {}) {
  const server = createRouteServer(beheerRoutes(werkplek.useCases), wie);
  const helpdesk = { info: eenHelpdeskInfo({ magInstellen: true }) };
  const bewaarHelpdesk = ({ id: doorId, naam: door }: Medewerker, wijzigingen: readonly Wijziging[]) => {
    const { info } = helpdesk;
    const na = saveHelpdeskInstellingen({ instellingen: info, bijgewerkt: info.bijgewerkt, wijzigingen });
    if (!na.ok) return na;
    helpdesk.info = { ...info, ...na.value, bijgewerkt: { doorId, door, op: '2026-11-22T10:00:00.000Z' } };
    return { ok: true, value: helpdesk.info };
  };
  window.matchMedia ??= (media) =>
    ({ matches: false, media, addEventListener() {}, removeEventListener() {} }) as never;
  toasts.set([]);
  const { verzoeken, ...scherm } = toonKamer(<BeheerKamer ik={alsBeheer(wie)} />, {
    pad,
    async server({ method, path, body }) {
      const inhoud = body instanceof File ? await readBestand(body) : body;
      eerst?.({ method, path, body: inhoud });
      if (path === 'helpdeskinfo') return { ok: true, value: helpdesk.info };
      if (path === 'helpdeskinstellingen')
        return bewaarHelpdesk(wie, (body as { wijzigingen: readonly Wijziging[] }).wijzigingen);
      return server(method, path, inhoud);
    },
    ernaast: (
      <>
        <Announcer />
        <ToastHost />
      </>
    ),
  });
  return {
    ...scherm,
    /** What was asked besides looking. */
    handelingen: () => verzoeken.filter(({ method }) => method !== 'GET'),
    /** Another beheerder changes the hours of the helpdesk meanwhile. */
    collega: (...wijzigingen: readonly Wijziging[]) =>
      bewaarHelpdesk({ ...BEHEER, id: 'ander', naam: 'Ans Ander' }, wijzigingen),
  };
}

const readBestand = async (bestand: File) => ({
  naam: bestand.name,
  inhoud: new Uint8Array(await bestand.arrayBuffer()),
});
