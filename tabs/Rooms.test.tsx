import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import type { VraagRij } from '@domain/helpdesk/helpdesk-beeld';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { afterEach, describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { BEHEER, MARIT, ZILVEREN_REIGER } from '../test/builders/een-adresboek';
import { eenVraagRij } from '../test/builders/een-helpdeskvraag-beeld';
import { eenLijst } from '../test/builders/toon-bijeenkomsten';
import { createApi } from './api/api';
import { ApiProvider, createQueryClient } from './api/ApiProvider';
import { Rooms } from './Rooms';
import { useGuardedLocation } from './ui/guarded-location';

const IK: Ik = {
  medewerker: MARIT,
  functie: 'IB’er',
  scholen: [ZILVEREN_REIGER],
  swv: 'Waterstede',
  magDossierOpenen: true,
  heeftWerkvoorraad: true,
  magBijeenkomstenBeheren: false,
};
const BEHEERDER: Ik = {
  ...IK,
  medewerker: BEHEER,
  functie: 'beheer',
  scholen: [],
  magDossierOpenen: false,
  heeftWerkvoorraad: false,
  magBijeenkomstenBeheren: true,
};
const TAAK = {
  dossierId: 'a',
  nummer: 'D-2024-000123',
  leerling: 'Fenna Wielewaal',
  taak: {
    soort: 'vaststellen',
    stap: 4,
    doe: 'Stel het OPP vast',
    reden: 'Dan zijn de weken om.',
    datum: '2024-10-14',
  },
};

function toon(ik: Ik, route = '/', vragen: readonly VraagRij[] = []) {
  const antwoorden: { readonly [path: string]: unknown } = {
    ik,
    taken: { taken: [TAAK] },
    werkvoorraad: { rijen: [], aantal: 0, aantalGearchiveerd: 0 },
    bijeenkomstlijst: eenLijst(),
    helpdeskvragenlijst: { rijen: vragen },
  };
  const json = async (_: string, path: string) => ({ ok: true as const, value: antwoorden[path] });
  const api = createApi({ json, blob: json } as unknown as Parameters<typeof createApi>[0]);
  location.hash = route;
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={api} client={createQueryClient()}>
        <Router hook={useGuardedLocation}>
          <Rooms isReady takeFirstRoute={() => undefined} />
        </Router>
      </ApiProvider>
    </FluentProvider>,
  );
}

const onderdelen = () =>
  within(screen.getByRole('navigation', { name: 'Onderdelen' }))
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('aria-current')]);

afterEach(cleanup);

describe('Rooms', () => {
  it('begint bij de werkvoorraad, met het aantal taken', async () => {
    toon(IK);
    await screen.findByRole('img', { name: '1 taak' });
    expect(onderdelen()).toEqual([
      ['Werkvoorraad1', 'page'],
      ['Bijeenkomsten', null],
      ['Helpdesk', null],
    ]);
  });

  it('brengt wie geen werkvoorraad heeft meteen bij de bijeenkomsten', async () => {
    toon(BEHEERDER);
    expect(await screen.findByRole('heading', { level: 1, name: 'Bijeenkomsten' })).toBeTruthy();
    expect(onderdelen()).toEqual([
      ['Bijeenkomsten', 'page'],
      ['Helpdesk', null],
      ['Beheer', null],
    ]);
  });

  it('heeft Beheer alleen voor wie beheer is', async () => {
    toon(IK, '/beheer/scholen');
    await waitFor(() => expect(location.hash).toBe('#/'));
    expect(onderdelen().map(([naam]) => naam)).not.toContain('Beheer');
  });

  it('brengt een onbekend adres onder bijeenkomsten terug naar de lijst', async () => {
    toon(BEHEERDER, '/bijeenkomsten/a/b/c');
    expect(await screen.findByRole('link', { name: 'Extra bijeenkomst HGW en TOP Dossier' })).toBeTruthy();
    expect(location.hash).toBe('#/bijeenkomsten');
  });

  it('zet een stip bij Helpdesk als daar iets op je wacht', async () => {
    toon(IK, '/', [eenVraagRij()]);
    expect(await screen.findByRole('img', { name: 'er wacht iets op jou' })).toBeTruthy();
  });
});
