import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Wijziging } from '@domain/formulier/wijziging';
import { saveHelpdeskInstellingen } from '@domain/helpdesk/instellingen';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { Router } from 'wouter';
import { beheerRoutes } from '../../functions/http/routes/beheer';
import { createApi, type Api } from '../../tabs/api/api';
import { ApiProvider, createQueryClient } from '../../tabs/api/ApiProvider';
import { BeheerKamer } from '../../tabs/beheer/BeheerKamer';
import { Announcer } from '../../tabs/ui/Announcer';
import { useGuardedLocation } from '../../tabs/ui/guarded-location';
import { ToastHost } from '../../tabs/ui/toast/ToastHost';
import { toasts } from '../../tabs/ui/toast/toasts';
import { BEHEER } from './een-adresboek';
import type { BeheerWerkplek } from './een-beheer-werkplek';
import { eenHelpdeskInfo } from './een-helpdeskvraag-beeld';
import { createRouteServer } from './een-route-server';

const alsBeheer = (medewerker: Medewerker): Ik => ({
  medewerker,
  functie: 'beheer',
  scholen: [],
  swv: 'Waterstede',
  magDossierOpenen: false,
  heeftWerkvoorraad: false,
  magBijeenkomstenBeheren: true,
});

type Verzoek = { method: string; path: string; body: unknown };

type Opstelling = {
  pad?: string;
  wie?: Medewerker;
  /** Comes before the server; may throw a `Storing`. */
  eerst?(verzoek: Verzoek): void;
};

/** The room on the screen, before the real routes with a real store in memory. */
export function toonBeheer(werkplek: BeheerWerkplek, { pad = '/beheer', wie = BEHEER, eerst }: Opstelling = {}) {
  const verzoeken: Verzoek[] = [];
  const server = createRouteServer(beheerRoutes(werkplek.useCases), wie);
  const helpdesk = { info: eenHelpdeskInfo({ magInstellen: true }) };
  const bewaarHelpdesk = ({ id: doorId, naam: door }: Medewerker, wijzigingen: readonly Wijziging[]) => {
    const { info } = helpdesk;
    const na = saveHelpdeskInstellingen({ instellingen: info, bijgewerkt: info.bijgewerkt, wijzigingen });
    if (!na.ok) return na;
    helpdesk.info = { ...info, ...na.value, bijgewerkt: { doorId, door, op: '2026-11-22T10:00:00.000Z' } };
    return { ok: true, value: helpdesk.info };
  };
  const vraag = async (method: string, path: string, body?: unknown) => {
    verzoeken.push({ method, path, body });
    eerst?.({ method, path, body });
    if (path === 'helpdeskinfo') return { ok: true, value: helpdesk.info };
    if (path === 'helpdeskinstellingen')
      return bewaarHelpdesk(wie, (body as { wijzigingen: readonly Wijziging[] }).wijzigingen);
    return server(method, path, body);
  };
  const api = createApi({
    json: (method: string, path: string, { body }: { body?: unknown } = {}) => vraag(method, path, body),
    upload: async (path: string, bestand: File) =>
      vraag('POST', path, { naam: bestand.name, inhoud: new Uint8Array(await bestand.arrayBuffer()) }),
  } as unknown as Parameters<typeof createApi>[0]) satisfies Api;
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  // jsdom has no layout.
  Element.prototype.scrollIntoView ??= () => undefined;
  window.matchMedia ??= (media) =>
    ({ matches: false, media, addEventListener() {}, removeEventListener() {} }) as never;
  toasts.set([]);
  location.hash = pad;
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={api} client={client}>
        <Router hook={useGuardedLocation}>
          <Suspense fallback={null}>
            <BeheerKamer ik={alsBeheer(wie)} />
          </Suspense>
          <Announcer />
          <ToastHost />
        </Router>
      </ApiProvider>
    </FluentProvider>,
  );
  return {
    user: userEvent.setup(),
    client,
    /** What was asked besides looking. */
    handelingen: () => verzoeken.filter(({ method }) => method !== 'GET'),
    /** Another beheerder changes the hours of the helpdesk meanwhile. */
    collega: (...wijzigingen: readonly Wijziging[]) =>
      bewaarHelpdesk({ ...BEHEER, id: 'ander', naam: 'Ans Ander' }, wijzigingen),
    route: () => location.hash.slice(1),
  };
}
