import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { Router } from 'wouter';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import { makeTabel } from '../../functions/adapters/tabel/make-tabel';
import { createToezichtUseCases, type ToezichtDeps } from '../../functions/create-toezicht-use-cases';
import { beheerRoutes } from '../../functions/http/routes/beheer';
import { toezichtRoutes } from '../../functions/http/routes/toezicht';
import { toAuditRegel } from '../../functions/use-cases/audit';
import { createApi } from '../../tabs/api/api';
import { ApiProvider, createQueryClient } from '../../tabs/api/ApiProvider';
import { useGuardedLocation } from '../../tabs/ui/guarded-location';
import { ToastHost } from '../../tabs/ui/toast/ToastHost';
import { toasts } from '../../tabs/ui/toast/toasts';
import { BEHEER } from './een-adresboek';
import { eenBeheerWerkplek } from './een-beheer-werkplek';
import { createRouteServer } from './een-route-server';
import { ZELFTEST } from './een-zelftest';

type Verzoek = { method: string; path: string; body: unknown };

/** The real routes on a real store in memory; Graph is that of `een-zelftest.ts`. */
export async function eenToezicht() {
  const werkplek = await eenBeheerWerkplek();
  const sqlite = openSqlite(':memory:');
  const open = (container: string) => createSqliteStore(sqlite, container, werkplek.deps.clock);
  const bestanden = { save: async () => {}, read: async () => undefined, delete: async () => {} };
  const deps: ToezichtDeps = {
    ...ZELFTEST,
    ...werkplek.deps,
    directory: werkplek.directory,
    bijeenkomsten: open('bijeenkomsten'),
    helpdesk: open('helpdesk'),
    bestanden,
    readKenmerken: async () => ({ aud: 'top-dossier', tid: 'tenant-1', rechten: ['access_as_user'], versie: '2.0' }),
    helpdeskAdres: 'helpdesk@waterstede.example',
    makeTabel,
  };
  return {
    ...werkplek,
    deps,
    /** Somebody read a dossier, once a minute from 5 November 2026 on. */
    async putGelezen(dossierId: string, door: string, aantal: number) {
      for (let vanaf = 0; vanaf < aantal; vanaf += 100)
        await deps.dossiers.commit(
          dossierId,
          Array.from({ length: Math.min(100, aantal - vanaf) }, (_, plaats) => {
            const op = new Date(Date.UTC(2026, 10, 5, 9) + (vanaf + plaats) * 60_000).toISOString();
            return { kind: 'put', value: toAuditRegel('gelezen', door, op, String(vanaf + plaats)) } as const;
          }),
        );
    },
    close() {
      sqlite.close();
      werkplek.close();
    },
  };
}
export type Toezicht = Awaited<ReturnType<typeof eenToezicht>>;

type Opstelling = {
  over?: Partial<ToezichtDeps>;
  /** Comes before the server; may throw a `Storing`, or wait. */
  eerst?(verzoek: Verzoek): unknown;
};

/** One page on the screen, before the real routes. */
export function toonToezicht(toezicht: Toezicht, pagina: ReactElement, { over = {}, eerst }: Opstelling = {}) {
  const verzoeken: Verzoek[] = [];
  const routes = [
    ...toezichtRoutes(createToezichtUseCases({ ...toezicht.deps, ...over })),
    ...beheerRoutes(toezicht.useCases),
  ];
  const server = createRouteServer(routes, BEHEER);
  const vraag = async (method: string, path: string, body?: unknown) => {
    verzoeken.push({ method, path, body });
    await eerst?.({ method, path, body });
    return server(method, path, body);
  };
  const api = createApi({
    json: (method: string, path: string, { body }: { body?: unknown } = {}) => vraag(method, path, body),
    blob: (path: string, { body, signal }: { body?: unknown; signal?: AbortSignal } = {}) =>
      Promise.race([
        vraag('POST', path, body),
        new Promise((_, stop) => signal?.addEventListener('abort', () => stop(new Error('gestopt')))),
      ]),
  } as unknown as Parameters<typeof createApi>[0]);
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  window.matchMedia ??= (media) =>
    ({ matches: false, media, addEventListener() {}, removeEventListener() {} }) as never;
  toasts.set([]);
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={api} client={client}>
        <Router hook={useGuardedLocation}>
          {pagina}
          <ToastHost />
        </Router>
      </ApiProvider>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), verzoeken };
}
