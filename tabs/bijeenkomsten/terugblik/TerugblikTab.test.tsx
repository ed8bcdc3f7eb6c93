import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BijeenkomstBeeld, TerugblikBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eenBeeld } from '../../../test/builders/een-bijeenkomst-beeld';
import { eenReacties, eenTerugblik, GEHAD, NODIG } from '../../../test/builders/een-terugblik';
import { createApi } from '../../api/api';
import { ApiProvider, createQueryClient } from '../../api/ApiProvider';
import { Storing } from '../../api/storing';
import { TerugblikTab } from './TerugblikTab';
import type { LegWolk } from './wolk/wolk-vorm';

/** Sunday 1 June 2025, after the last day for reactions. */
const NU = '2025-06-01T08:00:00Z';
/** The browser lays out for real; here each word gets a line. */
const leg: LegWolk = async (woorden) => woorden.map((woord, plaats) => ({ ...woord, x: 0, y: plaats * 20 }));

type Server = { terugblik?: TerugblikBeeld | Error; beeld?: BijeenkomstBeeld };

function show({ terugblik = eenTerugblik(), beeld = eenBeeld({ fase: 'voorbij' }) }: Server = {}) {
  const tabellen: string[] = [];
  const json = async () => {
    if (terugblik instanceof Error) throw terugblik;
    return { ok: true as const, value: terugblik };
  };
  const blob = async (pad: string) => {
    tabellen.push(pad);
    throw new Storing('storing', '7F3A');
  };
  const api = createApi({ json, blob } as unknown as Parameters<typeof createApi>[0]);
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={api} client={client}>
        <TerugblikTab beeld={beeld} leg={leg} />
      </ApiProvider>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), tabellen };
}

const kaart = (naam = GEHAD.label) => screen.findByRole('region', { name: naam });
const rij = (tabel: HTMLElement, plaats: number) =>
  [...(within(tabel).getAllByRole('row')[plaats]?.querySelectorAll('td') ?? [])]
    .map((cel) => cel.textContent)
    .filter(Boolean)
    .join(' · ');

beforeEach(() => {
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  Object.defineProperty(document, 'fonts', { configurable: true, value: { ready: Promise.resolve() } });
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NU) });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('TerugblikTab', () => {
  it('zegt hoeveel aanwezigen reageerden en tot wanneer dat kon', async () => {
    show();
    expect(
      await screen.findByText('10 van de 12 aanwezigen gaven een reactie. Reageren kon tot en met 29 mei.'),
    ).toBeTruthy();
  });

  it('geeft per vraag een tabel waarin gelijke aantallen een nummer delen', async () => {
    show();
    const tabel = within(await kaart()).getByRole('table');
    expect(rij(tabel, 1)).toBe('1 · praktisch · 8');
    expect(rij(tabel, 2)).toBe('1 · voorbeelden · 8');
    expect(rij(tabel, 3)).toBe('3 · doelen · 2');
    expect(within(tabel).getAllByRole('button')).toHaveLength(8);
    expect(within(tabel).queryByText('klei')).toBeNull();
  });

  it('toont alle woorden als daarom wordt gevraagd', async () => {
    const { user } = show();
    const tabel = within(await kaart()).getByRole('table');
    await user.click(within(await kaart()).getByRole('button', { name: 'Toon alle 9 woorden' }));
    expect(within(tabel).getAllByRole('button')).toHaveLength(9);
  });

  it('tekent de wolk met de eerste drie woorden als tekst', async () => {
    show();
    const wolk = within(await kaart()).getByRole('img');
    expect(wolk.getAttribute('aria-label')).toContain(
      'De grootste woorden zijn praktisch (8 personen), voorbeelden (8 personen) en doelen (2 personen).',
    );
    expect(await within(wolk).findByText('voorbeelden')).toBeTruthy();
  });

  it('laat bij een woord de antwoorden lezen, zonder e-mailadres en met wat er meetelt', async () => {
    const { user } = show();
    const knop = within(await kaart()).getByRole('button', { name: 'voorbeelden' });
    expect(screen.getByText('Kies een woord om de antwoorden te lezen.')).toBeTruthy();
    await user.click(knop);
    expect(knop.getAttribute('aria-pressed')).toBe('true');
    const paneel = screen.getByRole('complementary');
    expect(paneel.textContent).toContain('8 antwoorden op vraag 1, zonder namen');
    expect(paneel.textContent).toContain('‘voorbeeld’ telt mee als ‘voorbeelden’.');
    await user.click(within(paneel).getByRole('button', { name: 'Toon nog 2 antwoorden' }));
    expect(within(paneel).getAllByRole('listitem')).toHaveLength(8);
    expect(paneel.textContent).toContain('Een voorbeeld. Mail [e-mailadres]');
  });

  it('kiest hetzelfde met een klik in de wolk, en laat los met de knop of een tweede keer', async () => {
    const { user } = show();
    const knop = within(await kaart()).getByRole('button', { name: 'praktisch' });
    await user.click(await within(within(await kaart()).getByRole('img')).findByText('praktisch'));
    expect(knop.getAttribute('aria-pressed')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Sluit' }));
    expect(knop.getAttribute('aria-pressed')).toBe('false');
    expect(document.activeElement).toBe(knop);
    await user.keyboard(' ');
    expect(knop.getAttribute('aria-pressed')).toBe('true');
    await user.keyboard(' ');
    expect(knop.getAttribute('aria-pressed')).toBe('false');
  });

  it('maakt van weinig gelijke woorden geen wolk', async () => {
    show();
    const weinig = await kaart(NODIG.label);
    expect(weinig.textContent).toContain('Te weinig gelijke woorden voor een woordwolk.');
    expect(within(weinig).queryByRole('img')).toBeNull();
    expect(rij(within(weinig).getByRole('table'), 1)).toBe('1 · meer tijd · 7');
  });

  it('geeft het cijfer en wat mensen nog kwijt wilden', async () => {
    show();
    expect((await screen.findByRole('region', { name: 'Cijfer' })).textContent).toContain('7,8 gemiddeld');
    expect(screen.getByRole('region', { name: 'Wil je nog iets kwijt?' }).textContent).toContain('Dank je wel.');
  });

  it('zegt bij geen reacties wanneer de vragen zijn verstuurd', async () => {
    const dank = {
      id: 'rondzending-dank',
      soort: 'dank',
      doel: 'deelnemers',
      onderwerp: 'Dank je wel',
      klaargezet: { doorId: 'automatisch', door: 'Automatisch', op: '2025-05-15T11:00:00.000Z' },
      verzonden: 22,
      aandacht: 0,
    } as const;
    show({ terugblik: eenTerugblik({ reacties: [] }), beeld: eenBeeld({ fase: 'voorbij', rondzendingen: [dank] }) });
    expect(await screen.findByRole('heading', { name: 'Nog geen reacties.' })).toBeTruthy();
    expect(screen.getByText('De vragen zijn verstuurd op 15 mei.')).toBeTruthy();
  });

  it('laat het antwoord van een enkele deelnemer niet zien', async () => {
    show({
      terugblik: eenTerugblik({ reacties: eenReacties({ gehad: 'sparren', meer: 'Groet van Teun', cijfer: 3 }) }),
    });
    expect(await screen.findByRole('heading', { name: 'Er is 1 reactie.' })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/sparren|Teun/);
  });

  it('zegt wat er niet geladen is en probeert het opnieuw', async () => {
    show({ terugblik: new Storing('storing', '7F3A') });
    expect(await screen.findByText('De terugblik is niet geladen.')).toBeTruthy();
    expect(screen.getByText(/noem code 7F3A/)).toBeTruthy();
  });

  it('zegt het als de antwoorden niet zijn opgehaald', async () => {
    const { user, tabellen } = show();
    await user.click(await screen.findByRole('button', { name: 'Antwoorden (Excel)' }));
    expect(await screen.findByText('Het bestand is niet gemaakt.')).toBeTruthy();
    expect(tabellen).toEqual(['bijeenkomsten/bijeenkomst-1/antwoorden/xlsx']);
  });
});
