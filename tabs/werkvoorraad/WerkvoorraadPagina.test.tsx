import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Taak } from '@domain/dossier/dossier';
import { toWerkvoorraadRij } from '@domain/werkvoorraad/to-werkvoorraad-rij';
import type { Ik, WachtendeTaak, Werkvoorraad, WerkvoorraadVraag } from '@domain/werkvoorraad/werkvoorraad';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { HANNA, MARIT, SCHOLEN, ZILVEREN_REIGER } from '../../test/builders/een-adresboek';
import { eenDossier, eenStempel } from '../../test/builders/een-dossier';
import { createApi } from '../api/api';
import { ApiProvider, createQueryClient } from '../api/ApiProvider';
import { Storing } from '../api/storing';
import { ALLE_DOSSIERS, vraagStore } from './vraag';
import { WerkvoorraadPagina } from './WerkvoorraadPagina';

/** Tuesday 1 October 2024, 10.42 in Amsterdam. */
const NU = '2024-10-01T08:42:00Z';

const VASTSTELLEN = {
  soort: 'vaststellen',
  stap: 4,
  doe: 'Stel het OPP vast',
  reden: 'Dan zijn de weken om.',
} as const;
const taak = (datum: string, over: Partial<Taak> = {}): Taak => ({ ...VASTSTELLEN, datum, ...over });
const wacht = (dossierId: string, leerling: string, een: Taak): WachtendeTaak => ({
  dossierId,
  nummer: 'D-2024-000123',
  leerling,
  taak: een,
});
const rij = (id: string, achternaam: string, volgendeTaak?: Taak) => ({
  ...toWerkvoorraadRij(eenDossier({ id, kop: { bijgewerkt: eenStempel({ op: NU }) } }).kop, SCHOLEN),
  leerling: { roepnaam: 'Fenna', achternaam, geboortedatum: '2016-03-12', groep: '5' },
  ...(volgendeTaak && { volgendeTaak }),
});
const FENNA = rij('dossier-1', 'Wielewaal', taak('2024-10-14'));
const LIJST: Werkvoorraad = { rijen: [FENNA], aantal: 1, aantalGearchiveerd: 0 };
const LEEG: Werkvoorraad = { rijen: [], aantal: 0, aantalGearchiveerd: 0 };

const alsIk = (medewerker: Medewerker, over: Partial<Ik> = {}): Ik => ({
  medewerker,
  functie: 'IB’er',
  scholen: [ZILVEREN_REIGER],
  swv: 'Waterstede',
  magDossierOpenen: true,
  heeftWerkvoorraad: true,
  magBijeenkomstenBeheren: false,
  ...over,
});

type Server = {
  ik?: Ik;
  taken?: readonly WachtendeTaak[];
  lijst?(vraag: WerkvoorraadVraag): Werkvoorraad;
};

function show({ ik = alsIk(MARIT), taken = [], lijst = () => LIJST }: Server = {}) {
  const vragen: WerkvoorraadVraag[] = [];
  const json = async (_: string, path: string, { body }: { body?: unknown } = {}) => {
    if (path === 'ik') return { ok: true as const, value: ik };
    if (path === 'taken') return { ok: true as const, value: { taken } };
    vragen.push(body as WerkvoorraadVraag);
    return { ok: true as const, value: lijst(body as WerkvoorraadVraag) };
  };
  const api = createApi({ json, blob: json } as unknown as Parameters<typeof createApi>[0]);
  const { hook, history } = memoryLocation({ path: '/', record: true });
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={api} client={client}>
        <Router hook={hook}>
          <WerkvoorraadPagina />
        </Router>
      </ApiProvider>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), vragen, history, client };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NU) });
  vraagStore.set(ALLE_DOSSIERS);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('Dit wacht op jou', () => {
  it('zet de taken onder te laat, deze week en later, met dag, reden en hoelang nog', async () => {
    show({
      taken: [
        wacht('a', 'Jurre Boterbloem', taak('2024-09-25', { stap: 10, doe: 'Evalueer het OPP met de ouders' })),
        wacht('b', 'Ilias Morgenster', taak('2024-10-04')),
        wacht('c', 'Fenna Wielewaal', taak('2024-10-14')),
      ],
    });
    expect(await screen.findByRole('heading', { name: 'Te laat 1' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Deze week 1' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Later 1' })).toBeTruthy();
    const jurre = screen.getByRole('link', { name: /Jurre Boterbloem/ });
    expect(jurre.getAttribute('href')).toBe('/dossiers/a/stap/10');
    expect(jurre.textContent).toContain('6 dagen te laat');
    expect(screen.getByRole('link', { name: /Ilias/ }).textContent).toContain('Vrijdag');
    expect(screen.getByRole('link', { name: /14 okt.*Fenna/ }).textContent).toContain('Over 13 dagen');
  });

  it('laat wat ver weg is pas zien als je erom vraagt, en leest daar verder', async () => {
    const taken = Array.from({ length: 7 }, (_, i) => wacht(`d${i}`, `Leerling ${i}`, taak(`2024-11-0${i + 1}`)));
    const { user } = show({ taken });
    await user.click(await screen.findByRole('button', { name: 'Toon nog 2 taken' }));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Leerling 5'));
  });

  it('noemt zonder taken de volgende datum', async () => {
    show();
    expect(await screen.findByText('Er wacht niets op jou')).toBeTruthy();
    expect(
      await screen.findByText('De volgende datum is 14 oktober: dan moet het OPP van Fenna Wielewaal klaar zijn.'),
    ).toBeTruthy();
  });
});

describe('Dossiers', () => {
  it('noemt van elk dossier de voortgang, de volgende datum en wie het bijwerkte', async () => {
    show();
    const regel = await screen.findByRole('row', { name: /Fenna Wielewaal/ });
    const { getByRole, getByText } = within(regel);
    expect(getByRole('link', { name: 'Fenna Wielewaal' }).getAttribute('href')).toBe('/dossiers/dossier-1');
    expect(getByRole('img').getAttribute('aria-label')).toBe('0 van 11 stappen gereed');
    expect(getByText('Waarnemen · stap 1 · Extra ondersteuning')).toBeTruthy();
    expect(getByText('14 okt 2024')).toBeTruthy();
    expect(getByText('vandaag 10.42')).toBeTruthy();
    expect(screen.getByText('1 van De Zilveren Reiger')).toBeTruthy();
  });

  it('zoekt als je even niet typt, en zet de zoekterm nooit in het adres', async () => {
    const { user, vragen, history } = show();
    await screen.findByRole('link', { name: 'Fenna Wielewaal' });
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('Fenna');
    await screen.findByText('1 gevonden');
    expect(vragen.map(({ zoek }) => zoek)).toEqual([undefined, 'Fenna']);
    expect(history).toEqual(['/']);
    expect(location.href).not.toContain('Fenna');
  });

  it('zegt het als er niets is gevonden, en wist dan zoeken en filters', async () => {
    const { user, vragen } = show({ lijst: ({ groep }) => (groep ? LEEG : LIJST) });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Groep' }), 'Groep 8');
    await screen.findByText('Geen dossier gevonden');
    await user.click(screen.getByRole('button', { name: 'Wis zoeken en filters' }));
    await screen.findByRole('link', { name: 'Fenna Wielewaal' });
    expect(vragen.map(({ groep }) => groep)).toEqual([undefined, '8']);
    expect(document.activeElement?.textContent).toBe('Dossiers');
  });

  it('sorteert op een kop, en nog eens andersom', async () => {
    const { user, vragen } = show();
    await screen.findByRole('link', { name: 'Fenna Wielewaal' });
    const kop = (name: string) => screen.getByRole('columnheader', { name }).getAttribute('aria-sort');
    expect(kop('Volgende datum')).toBe('ascending');
    await user.click(screen.getByRole('button', { name: 'Bijgewerkt' }));
    await waitFor(() => expect(vragen.at(-1)).toEqual({ sorteer: 'bijgewerkt', richting: 'af' }));
    expect([kop('Bijgewerkt'), kop('Volgende datum')]).toEqual(['descending', 'none']);
    await user.click(screen.getByRole('button', { name: 'Bijgewerkt' }));
    await waitFor(() => expect(vragen.at(-1)).toEqual({ sorteer: 'bijgewerkt', richting: 'op' }));
  });

  it('haalt de volgende bladzijde en leest daar verder', async () => {
    const bladzijde = (vervolg?: string): Werkvoorraad =>
      vervolg
        ? { rijen: [rij('dossier-2', 'Zuring')], aantal: 2, aantalGearchiveerd: 0 }
        : { ...LIJST, aantal: 2, vervolg: 'verder' };
    const { user } = show({ lijst: ({ vervolg }) => bladzijde(vervolg) });
    await user.click(await screen.findByRole('button', { name: 'Toon meer dossiers' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Fenna Zuring'));
    expect(screen.getByRole('link', { name: 'Fenna Wielewaal' })).toBeTruthy();
    expect(screen.getByText('Geen datum')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Toon meer dossiers' })).toBeNull();
  });

  it('toont gearchiveerde dossiers als je erom vraagt', async () => {
    const { user, vragen } = show({ lijst: () => ({ ...LIJST, aantalGearchiveerd: 3 }) });
    await user.click(await screen.findByRole('button', { name: 'Toon ook 3 gearchiveerde dossiers' }));
    await screen.findByRole('button', { name: 'Verberg gearchiveerde dossiers' });
    await waitFor(() => expect(vragen.at(-1)?.ookGearchiveerd).toBe(true));
  });
});

describe('wie je bent', () => {
  it('helpt iemand zonder dossiers op weg', async () => {
    show({ lijst: () => LEEG });
    expect(await screen.findByText('Nog geen dossiers.')).toBeTruthy();
    expect(screen.getByText('Start het eerste dossier of vraag je IB’er om je toe te voegen.')).toBeTruthy();
  });

  it('toont een consulent de school, en geen knop voor een nieuw dossier', async () => {
    show({ ik: alsIk(HANNA, { functie: 'consulent, TPO Noorderhaven', magDossierOpenen: false }) });
    expect(await screen.findByText('Dossiers die scholen met je delen')).toBeTruthy();
    expect(await screen.findByRole('columnheader', { name: 'School' })).toBeTruthy();
    expect(screen.getByRole('cell', { name: 'De Zilveren Reiger' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Nieuw dossier' })).toBeNull();
  });
});

describe('als het misgaat', () => {
  it('noemt bij een storing een code voor de helpdesk, en probeert het opnieuw', async () => {
    let isStuk = true;
    const { user } = show({
      lijst: () => {
        if (isStuk) throw new Storing('storing', '7F3A');
        return LIJST;
      },
    });
    expect(await screen.findByText(/noem code 7F3A/)).toBeTruthy();
    isStuk = false;
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('link', { name: 'Fenna Wielewaal' })).toBeTruthy();
    expect(screen.queryByText(/7F3A/)).toBeNull();
  });

  it('houdt zonder verbinding de lijst op het scherm en zegt van wanneer die is', async () => {
    let isStuk = false;
    const { client } = show({
      lijst: () => {
        if (isStuk) throw new Storing('geenVerbinding');
        return LIJST;
      },
    });
    await screen.findByRole('link', { name: 'Fenna Wielewaal' });
    isStuk = true;
    await client.refetchQueries();
    expect(await screen.findByText('Je ziet de dossiers van vandaag 10.42.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Fenna Wielewaal' })).toBeTruthy();
  });
});
