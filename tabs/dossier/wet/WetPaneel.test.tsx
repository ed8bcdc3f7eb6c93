import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Dossier } from '@domain/dossier/dossier';
import { toDossierBeeld } from '@domain/dossier/to-dossier-beeld';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MARIT, SCHOLEN, ZILVEREN_REIGER } from '../../../test/builders/een-adresboek';
import { eenVolledigDossier } from '../../../test/builders/een-dossier';
import { OP_9_OKTOBER } from '../../../test/builders/wet-uitkomst';
import { createApi } from '../../api/api';
import { ApiProvider, createQueryClient } from '../../api/ApiProvider';
import { useAfdruk } from '../afdruk/op-papier';
import { WetPaneel } from './WetPaneel';

const beeldVan = (dossier: Dossier) =>
  toDossierBeeld(
    { dossier, versie: '1', logboek: [], berichten: [], school: ZILVEREN_REIGER, personen: [] },
    { medewerker: MARIT, scholen: SCHOLEN },
  );

const Printer = () => {
  useAfdruk('wet');
  return null;
};

function show(dossier: Dossier = OP_9_OKTOBER, vandaag = '2024-10-09') {
  const onNaarVeld = vi.fn();
  const beeld = beeldVan(dossier);
  const json = async (_: string, path: string) => ({
    ok: true as const,
    value: path === 'ik' ? { medewerker: MARIT, functie: 'IB’er', scholen: [], swv: 'Waterstede' } : beeld,
  });
  const api = createApi({ json, blob: json } as unknown as Parameters<typeof createApi>[0]);
  const paneel = (van: Dossier) => (
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={api} client={createQueryClient()}>
        <WetPaneel dossier={beeldVan(van)} vandaag={vandaag} onNaarVeld={onNaarVeld} />
        <Printer />
      </ApiProvider>
    </FluentProvider>
  );
  const { rerender } = render(paneel(dossier));
  return { onNaarVeld, user: userEvent.setup(), toon: (van: Dossier) => rerender(paneel(van)) };
}

const oordeel = () => screen.getByRole('status').textContent ?? '';
const lijst = (titel: RegExp) => {
  const kop = screen.getByRole('heading', { level: 2, name: titel });
  return within(kop.closest('section') as HTMLElement);
};

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('WetPaneel', () => {
  it('begint op de titel, met het oordeel, de volgende stap en de zes weken', () => {
    show();
    expect(document.activeElement?.textContent).toBe('Voldoet dit OPP aan de wet?');
    expect(oordeel()).toContain('Nog niet: 4 van de 10 onderdelen ontbreken');
    expect(oordeel()).toContain('Vul eerst stap 8 aan.');
    expect(oordeel()).toContain('nog 5 dagen');
  });

  it('springt naar het veld dat nu kan, en zegt waar de rest op wacht', async () => {
    const { user, onNaarVeld } = show();
    const ontbreekt = lijst(/^Dit ontbreekt 4/);
    expect(ontbreekt.getAllByRole('heading').map((kop) => kop.textContent)).toEqual([
      'Dit ontbreekt 4',
      'Ondersteuning en begeleiding: ontbreekt',
      'Overleg met de ouders: ontbreekt',
      'Overeenstemming met de ouders: wacht',
      'Vaststelling door het schoolbestuur: wacht',
    ]);
    expect(ontbreekt.getByText('Eerst stap 8')).toBeTruthy();
    expect(ontbreekt.getAllByRole('button')).toHaveLength(2);
    await user.click(ontbreekt.getByRole('button', { name: /^Naar stap 8/ }));
    expect(onNaarVeld).toHaveBeenCalledWith(8, 'tussendoelen/tussendoel-3/wie');
  });

  it('laat ook bij wat in orde is naar de stap gaan', async () => {
    const { user, onNaarVeld } = show();
    const inOrde = lijst(/^Dit is in orde of loopt op tijd 6/);
    expect(inOrde.getByText('Vastgelegd. Verplicht vanaf 1 augustus 2025')).toBeTruthy();
    await user.click(inOrde.getByRole('button', { name: 'Stap 7: Verwachte uitstroombestemming' }));
    expect(onNaarVeld).toHaveBeenCalledWith(7, 'bestemmingen');
  });

  it.each([
    ['voldoet', eenVolledigDossier(), '2025-02-03', 'Ja, dit OPP voldoet aan de wet'],
    ['te laat is', OP_9_OKTOBER, '2024-10-21', 'Te laat: de zes weken waren om op 14 oktober'],
    ['niet nodig is', eenVolledigDossier({ niveau: 'licht' }), '2024-10-09', 'geen OPP nodig'],
  ])('zegt het als het OPP %s', (_, dossier, vandaag, tekst) => {
    show(dossier, vandaag);
    expect(oordeel()).toContain(tekst);
  });

  it('wijst zonder overeenstemming de weg naar de geschillencommissie', () => {
    const nee = { id: 'i1', gezaghebbende: 'gezag-1', instemming: 'nee', datum: '2024-10-10', vorm: 'gesprek' };
    show(eenVolledigDossier({ stappen: { 9: { instemmingen: [nee] } } }), '2024-10-12');
    expect(oordeel()).toContain('Geen overeenstemming: het handelingsdeel geldt nog niet');
    expect(screen.getByRole('link', { name: 'Geschillencommissie passend onderwijs' })).toBeTruthy();
  });

  it('oordeelt opnieuw zodra er iets is bewaard', () => {
    const { toon } = show(OP_9_OKTOBER, '2025-02-03');
    expect(oordeel()).toContain('Te laat');
    toon(eenVolledigDossier());
    expect(oordeel()).toContain('Ja, dit OPP voldoet aan de wet');
  });

  it('noemt van elke eis waar die in de wet staat', async () => {
    const { user } = show();
    const knop = screen.getByRole('button', { name: 'Waar staat dit in de wet?' });
    expect(knop.getAttribute('aria-expanded')).toBe('false');
    await user.click(knop);
    expect(screen.getAllByRole('term')).toHaveLength(10);
    expect(screen.getByText(/Artikel 40a, tweede lid/)).toBeTruthy();
  });

  it('drukt af met het dossiernummer en wie het deed, en zonder de naam van de leerling', async () => {
    const print = vi.fn(() => window.dispatchEvent(new Event('beforeprint')));
    vi.stubGlobal('print', print);
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Afdrukken' }));
    expect(print).toHaveBeenCalledOnce();
    await screen.findByText(/Afgedrukt door Marit Lijsterbes op/);
    const papier = document.querySelector('body > [data-afdruk]')?.textContent ?? '';
    expect(papier).toContain('Dossier D-2024-000123 · OPP versie 1, concept');
    expect(papier).toContain('Overeenstemming met de ouders (eerst stap 8)');
    expect(papier).not.toContain('Fenna');
    vi.unstubAllGlobals();
  });

  it('zegt zonder verbinding van wanneer de uitkomst is', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    show();
    expect(screen.getByText(/^Deze uitkomst is van \d+\.\d\d uur\.$/)).toBeTruthy();
  });
});
