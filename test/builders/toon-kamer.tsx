import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, type ReactNode } from 'react';
import { Router } from 'wouter';
import { createApi } from '../../tabs/api/api';
import { ApiProvider, createQueryClient } from '../../tabs/api/ApiProvider';
import type { Uitkomst } from '../../tabs/api/request';
import { useGuardedLocation } from '../../tabs/ui/guarded-location';

export type Verzoek = { method: string; path: string; body: unknown };
export type Antwoord = (verzoek: Verzoek) => Uitkomst<unknown> | undefined;

/** Answers one question; the others get their ordinary answer. */
export const bij =
  (method: string, path: string, antwoord: Antwoord): Antwoord =>
  (verzoek) =>
    verzoek.method === method && verzoek.path === path ? antwoord(verzoek) : undefined;

type Opstelling = {
  pad: string;
  /** May throw a `Storing`, or wait. */
  server(verzoek: Verzoek): unknown;
  /** What stands outside the room, such as who reads aloud. */
  ernaast?: ReactNode;
};

/** A room on the screen at `pad`, with a server that remembers what it was asked. Asks once: who tries again does so himself. */
export function toonKamer(kamer: ReactNode, { pad, server, ernaast }: Opstelling) {
  const verzoeken: Verzoek[] = [];
  const vraag = async (method: string, path: string, body?: unknown) => {
    const verzoek = { method, path, body };
    verzoeken.push(verzoek);
    return server(verzoek);
  };
  const api = createApi({
    json: (method: string, path: string, { body }: { body?: unknown } = {}) => vraag(method, path, body),
    upload: (path: string, body: File) => vraag('POST', path, body),
    blob: (path: string) => vraag('GET', path),
  } as unknown as Parameters<typeof createApi>[0]);
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  location.hash = pad;
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={api} client={client}>
        <Router hook={useGuardedLocation}>
          <Suspense fallback={null}>{kamer}</Suspense>
          {ernaast}
        </Router>
      </ApiProvider>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), client, verzoeken, route: () => location.hash.slice(1) };
}
