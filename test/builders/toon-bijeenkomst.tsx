import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import type { ComponentType, ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { bijeenkomstRoutes } from '../../functions/http/routes/bijeenkomsten';
import { createApi } from '../../tabs/api/api';
import { ApiProvider, createQueryClient } from '../../tabs/api/ApiProvider';
import { Storing } from '../../tabs/api/storing';
import { useBijeenkomst } from '../../tabs/api/use-bijeenkomsten';
import { ToastHost } from '../../tabs/ui/toast/ToastHost';
import { HANNA, SCHOLEN } from './een-adresboek';
import type { BijeenkomstWerkplek } from './een-bijeenkomst-werkplek';
import { createRouteServer } from './een-route-server';

/** The line to the server: `weg` fails every question, `antwoordKwijt` does the work and loses the answer. */
type Lijn = { stand: 'goed' | 'weg' | 'antwoordKwijt'; gevraagd: string[] };

const ALS_HANNA: Ik = {
  medewerker: HANNA,
  functie: 'consulent',
  scholen: SCHOLEN,
  swv: 'Waterstede',
  magDossierOpenen: false,
  heeftWerkvoorraad: true,
  magBijeenkomstenBeheren: true,
};

function createServer({ staf }: BijeenkomstWerkplek) {
  const server = createRouteServer(bijeenkomstRoutes(staf), HANNA);
  return async (method: string, path: string, body: unknown): Promise<unknown> => {
    if (path === 'ik') return { ok: true, value: ALS_HANNA };
    const antwoord = await server(method, path, body);
    if (antwoord === undefined) throw new Error(`No route ${method} ${path}`);
    return antwoord;
  };
}

function createLijn(werkplek: BijeenkomstWerkplek) {
  const lijn: Lijn = { stand: 'goed', gevraagd: [] };
  const server = createServer(werkplek);
  const vraag = async (method: string, path: string, { body }: { body?: unknown } = {}) => {
    lijn.gevraagd.push(`${method} ${path}`);
    if (lijn.stand === 'weg') throw new Storing('geenVerbinding');
    const antwoord = await server(method, path, body);
    if (lijn.stand === 'antwoordKwijt') throw new Storing('geenVerbinding');
    return antwoord;
  };
  return { lijn, json: vraag, blob: (path: string) => vraag('GET', path) };
}

type TabProps = { beeld: BijeenkomstBeeld };

/** As the page does it: the part gets the bijeenkomst as it is now. */
function Pagina({ id, Tab }: { id: string; Tab: ComponentType<TabProps> }) {
  const { data } = useBijeenkomst(id);
  return data?.ok ? <Tab beeld={data.value} /> : null;
}

function toon(werkplek: BijeenkomstWerkplek, inhoud: ReactNode) {
  const { lijn, json, blob } = createLijn(werkplek);
  const api = createApi({ json, blob } as unknown as Parameters<typeof createApi>[0]);
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  const { hook } = memoryLocation({ path: '/' });
  const { container, unmount } = render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={api} client={client}>
        <Router hook={hook}>{inhoud}</Router>
        <ToastHost />
      </ApiProvider>
    </FluentProvider>,
  );
  return { lijn, client, container, unmount, user: userEvent.setup({ delay: null }) };
}

/** One part of the page of a bijeenkomst, before a real server in memory. */
export const toonBijeenkomst = (werkplek: BijeenkomstWerkplek, id: string, Tab: ComponentType<TabProps>) =>
  toon(werkplek, <Pagina id={id} Tab={Tab} />);

/** A whole page before that server. */
export const toonPagina = (werkplek: BijeenkomstWerkplek, Scherm: ComponentType) => toon(werkplek, <Scherm />);
