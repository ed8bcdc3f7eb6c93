import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import type { BijeenkomstBeeld, BijeenkomstLijst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { Router } from 'wouter';
import { createApi, type Api } from '../../tabs/api/api';
import { ApiProvider, createQueryClient } from '../../tabs/api/ApiProvider';
import type { Uitkomst } from '../../tabs/api/request';
import { BijeenkomstenKamer } from '../../tabs/bijeenkomsten/BijeenkomstenKamer';
import { useGuardedLocation } from '../../tabs/ui/guarded-location';
import { HANNA } from './een-adresboek';
import { eenBeeld, eenRij } from './een-bijeenkomst-beeld';

export const alsHanna = (over: Partial<Ik> = {}): Ik => ({
  medewerker: HANNA,
  functie: 'consulent, TPO Noorderhaven',
  scholen: [],
  swv: 'Waterstede',
  magDossierOpenen: false,
  heeftWerkvoorraad: true,
  magBijeenkomstenBeheren: true,
  ...over,
});

export type Verzoek = { method: string; path: string; body: unknown };
export type Antwoord = (verzoek: Verzoek) => Uitkomst<unknown> | undefined;

/** Answers one question; the others get their ordinary answer. */
export const bij =
  (method: string, path: string, antwoord: Antwoord): Antwoord =>
  (verzoek) =>
    verzoek.method === method && verzoek.path === path ? antwoord(verzoek) : undefined;

export const eenLijst = (over: Partial<BijeenkomstLijst> = {}): BijeenkomstLijst => ({
  rijen: [eenRij()],
  wijken: ['Molenkwartier', 'Noorderhaven'],
  ...over,
});

type Opstelling = {
  ik?: Ik;
  pad?: string;
  beeld?: BijeenkomstBeeld;
  lijst?: BijeenkomstLijst;
  /** What the server answers, before the ordinary answers; may throw a `Storing`. */
  antwoord?: Antwoord;
};

const gewoon = ({ path }: Verzoek, { beeld = eenBeeld(), lijst = eenLijst() }: Opstelling): Uitkomst<unknown> => {
  if (path === 'bijeenkomstlijst') return { ok: true, value: lijst };
  if (path === `bijeenkomsten/${beeld.bijeenkomstId}`) return { ok: true, value: beeld };
  throw new Error(`nobody expected ${path}`);
};

/** The room on the screen, with a server that remembers what it was asked. */
export function toonBijeenkomsten(opstelling: Opstelling = {}) {
  const verzoeken: Verzoek[] = [];
  const json = async (method: string, path: string, { body }: { body?: unknown } = {}) => {
    const verzoek = { method, path, body };
    verzoeken.push(verzoek);
    return opstelling.antwoord?.(verzoek) ?? gewoon(verzoek, opstelling);
  };
  const api: Api = createApi({ json, blob: json } as unknown as Parameters<typeof createApi>[0]);
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  // jsdom has no layout.
  Element.prototype.scrollIntoView ??= () => undefined;
  location.hash = opstelling.pad ?? '/bijeenkomsten';
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={api} client={client}>
        <Router hook={useGuardedLocation}>
          <Suspense fallback={null}>
            <BijeenkomstenKamer ik={opstelling.ik ?? alsHanna()} />
          </Suspense>
        </Router>
      </ApiProvider>
    </FluentProvider>,
  );
  return {
    user: userEvent.setup(),
    client,
    verzoeken,
    /** What was asked besides looking. */
    handelingen: () => verzoeken.filter(({ method, path }) => method !== 'GET' && path !== 'bijeenkomstlijst'),
    route: () => location.hash.slice(1),
  };
}
