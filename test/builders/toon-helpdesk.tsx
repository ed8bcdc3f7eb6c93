import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import type { HelpdeskInfo, VraagBeeld, VraagRij, WensRij } from '@domain/helpdesk/helpdesk-beeld';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { Router } from 'wouter';
import { createApi, type Api } from '../../tabs/api/api';
import { ApiProvider, createQueryClient } from '../../tabs/api/ApiProvider';
import type { Uitkomst } from '../../tabs/api/request';
import { HelpdeskKamer } from '../../tabs/helpdesk/HelpdeskKamer';
import { Announcer } from '../../tabs/ui/Announcer';
import { useGuardedLocation } from '../../tabs/ui/guarded-location';
import { JOOST, WATERRAD } from './een-adresboek';
import { eenHelpdeskInfo, eenVraagBeeld, eenVraagRij, eenWens } from './een-helpdeskvraag-beeld';

export const alsJoost = (over: Partial<Ik> = {}): Ik => ({
  medewerker: JOOST,
  functie: 'KC’er',
  scholen: [WATERRAD],
  swv: 'Waterstede',
  magDossierOpenen: true,
  heeftWerkvoorraad: true,
  magBijeenkomstenBeheren: false,
  ...over,
});

type Verzoek = { method: string; path: string; body: unknown };
type Uitkomsten = Uitkomst<unknown> | undefined;
export type Antwoord = (verzoek: Verzoek) => Uitkomsten;

type Opstelling = {
  ik?: Ik;
  pad?: string;
  beeld?: VraagBeeld;
  rijen?: readonly VraagRij[];
  wensen?: readonly WensRij[];
  info?: Partial<HelpdeskInfo>;
  /** What the server answers, before the ordinary answers; may throw a `Storing`. */
  antwoord?: (verzoek: Verzoek) => Uitkomsten | Promise<Uitkomsten>;
};

const gewoon = (path: string, opstelling: Opstelling): unknown => {
  const { beeld = eenVraagBeeld(), rijen = [eenVraagRij()], wensen = [eenWens()], info, ik = alsJoost() } = opstelling;
  const antwoorden: Readonly<Record<string, unknown>> = {
    ik,
    helpdeskvragenlijst: { rijen },
    helpdeskwensen: { wensen },
    helpdeskpost: { mails: [] },
    helpdeskstellers: { stellers: [] },
    helpdeskinfo: eenHelpdeskInfo(info),
    helpdeskteksten: { teksten: [{ id: 't1', titel: 'Bedankt', tekst: 'Dank voor je vraag.' }], versie: 'v1' },
    kennisbank: { artikelen: [], magSchrijven: false, magPubliceren: false, terReview: 0 },
    [`helpdesk/vragen/${beeld.vraag.vraagId}`]: beeld,
  };
  if (path in antwoorden) return antwoorden[path];
  throw new Error(`nobody expected ${path}`);
};

const isKijken = ({ method, path }: Verzoek): boolean => method === 'GET' || path === 'helpdeskvragenlijst';

/** The room on the screen, with a server that remembers what it was asked. */
export function toonHelpdesk(opstelling: Opstelling = {}) {
  const verzoeken: Verzoek[] = [];
  const json = async (method: string, path: string, { body }: { body?: unknown } = {}) => {
    const verzoek = { method, path, body };
    verzoeken.push(verzoek);
    return (await opstelling.antwoord?.(verzoek)) ?? { ok: true, value: gewoon(path, opstelling) };
  };
  const upload = async (path: string, body: File) => json('POST', path, { body });
  const api: Api = createApi({ json, upload, blob: (path: string) => json('GET', path) } as unknown as Parameters<
    typeof createApi
  >[0]);
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  // jsdom has no layout; as wide as two columns.
  Element.prototype.scrollIntoView ??= () => undefined;
  window.matchMedia = (media) =>
    ({ matches: media.includes('900px'), media, addEventListener() {}, removeEventListener() {} }) as never;
  location.hash = opstelling.pad ?? '/helpdesk';
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={api} client={client}>
        <Router hook={useGuardedLocation}>
          <Suspense fallback={null}>
            <HelpdeskKamer ik={opstelling.ik ?? alsJoost()} />
          </Suspense>
          <Announcer />
        </Router>
      </ApiProvider>
    </FluentProvider>,
  );
  return {
    user: userEvent.setup(),
    client,
    verzoeken,
    /** What was asked besides looking. */
    handelingen: () => verzoeken.filter((verzoek) => !isKijken(verzoek)),
    route: () => location.hash.slice(1),
  };
}
