import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { completeStap } from '@domain/dossier/complete-stap';
import type { Dossier } from '@domain/dossier/dossier';
import { saveStap } from '@domain/dossier/save-stap';
import { toDossierBeeld, toStapBeeld } from '@domain/dossier/to-dossier-beeld';
import type { Medewerker, School } from '@domain/adresboek/medewerker';
import { leesTekst, type Antwoorden } from '@domain/formulier/antwoord';
import type { Wijziging } from '@domain/formulier/wijziging';
import type { StapNummer } from '@domain/stappenplan/stap';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { eenVolledigDossier } from '../../test/builders/een-dossier';
import type { Api } from '../api/api';
import { ApiProvider, createQueryClient } from '../api/ApiProvider';
import { Storing } from '../api/storing';
import { toHref, useGuardedLocation } from '../ui/guarded-location';
import { DossierPagina } from './DossierPagina';

const SCHOOL: School = { id: '99AA00', naam: 'De Zilveren Reiger', soort: 'bao', wijk: 'Noorderhaven' };
const MARIT: Medewerker = { id: 'marit', naam: 'Marit Lijsterbes', email: '', rollen: ['ib'], scholen: ['99AA00'] };
const TEUN = { doorId: 'teun-hazelaar', door: 'Teun Hazelaar', op: new Date().toISOString() };
const ALS_MARIT = { doorId: 'marit', door: 'Marit Lijsterbes', op: new Date().toISOString() };

/** The server in memory, with the real rules; Teun works in it too, and the line can drop. */
function serveer(id: string, stap8: Antwoorden = {}) {
  const server = {
    dossier: eenVolledigDossier({ id, stappen: { 8: stap8 }, gereed: [1, 2, 3, 4] }),
    versie: 1,
    isWeg: false,
  };
  const kijker = { medewerker: MARIT, scholen: [SCHOOL] };
  const zet = (dossier: Dossier) => {
    server.dossier = dossier;
    server.versie += 1;
  };
  const personen = [{ id: 'teun-hazelaar', naam: 'Teun Hazelaar', functie: 'leerkracht', uit: 'school' as const }];
  const beeld = () =>
    toDossierBeeld(
      { dossier: server.dossier, versie: String(server.versie), logboek: [], berichten: [], school: SCHOOL, personen },
      kijker,
    );
  const lijn = async () => {
    if (server.isWeg) throw new Storing('geenVerbinding');
  };
  const bewaar = (nummer: StapNummer, wijzigingen: readonly Wijziging[], stempel: typeof TEUN) => {
    const uitkomst = saveStap(server.dossier, {
      nummer,
      wijzigingen,
      personen: [{ id: 'teun-hazelaar', uit: 'school' }],
      stempel,
    });
    if (uitkomst.ok) zet(uitkomst.value.dossier);
    return uitkomst;
  };
  const api = {
    ik: async () => ({ ok: true, value: { medewerker: MARIT, functie: 'IB’er', scholen: [SCHOOL] } }),
    dossier: async () => (await lijn(), { ok: true, value: beeld() }),
    meldAanwezig: async () => ({ ok: true, value: { versie: String(server.versie), aanwezigen: [] } }),
    bewaarStap: async (_: string, nummer: StapNummer, wijzigingen: readonly Wijziging[]) => {
      await lijn();
      const uitkomst = bewaar(nummer, wijzigingen, ALS_MARIT);
      if (!uitkomst.ok) return uitkomst;
      const stap = toStapBeeld(server.dossier, server.dossier.stappen[nummer - 1]!, kijker);
      return { ok: true, value: { versie: String(server.versie), stap } };
    },
    meldStapGereed: async (_: string, nummer: StapNummer) => {
      const moment = { stempel: ALS_MARIT, uniek: 'x' };
      const uitkomst = completeStap(server.dossier, {
        nummer,
        personen: [{ id: 'teun-hazelaar', uit: 'school' }],
        moment,
      });
      if (!uitkomst.ok) return uitkomst;
      zet(uitkomst.value.dossier);
      return { ok: true, value: beeld() };
    },
  } as unknown as Api;
  const tekst = (nummer: StapNummer, naam: string) => leesTekst(server.dossier.stappen[nummer - 1]!.antwoorden, naam);
  return { server, api, tekst, teun: (nummer: StapNummer, wijziging: Wijziging) => bewaar(nummer, [wijziging], TEUN) };
}

async function open(nummer: StapNummer, stap8?: Antwoorden) {
  const id = crypto.randomUUID();
  const wereld = serveer(id, stap8);
  window.location.hash = `#/dossiers/${id}/stap/${nummer}`;
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={wereld.api} client={createQueryClient()}>
        <Router hook={useGuardedLocation} hrefs={toHref}>
          <DossierPagina id={id} />
        </Router>
      </ApiProvider>
    </FluentProvider>,
  );
  await screen.findByRole('main', { name: `Stap ${nummer}` });
  return { ...wereld, user: userEvent.setup() };
}

const BEHOEFTEN = 'Onderwijsbehoeften van de leerling';

beforeEach(() => {
  // As wide as three columns.
  window.matchMedia = (media) =>
    ({ matches: media.includes('min-width: 1280'), media, addEventListener() {}, removeEventListener() {} }) as never;
});
afterEach(cleanup);

describe('DossierScherm: openen', () => {
  it('zet de focus op de titel van de stap en noemt in de paginatitel geen naam', async () => {
    await open(5);
    expect(document.activeElement?.textContent).toBe('Ontwikkeldoelen en behoeften');
    expect(document.title).toBe('Stap 5 · Dossier D-2024-000123');
    expect(screen.getByRole('link', { current: 'step' }).textContent).toMatch('Ontwikkeldoelen en behoeften, bezig');
  });

  it('toont een stap die gereed is als tekst, met Heropen stap', async () => {
    await open(4);
    expect(screen.queryByLabelText('Integratief beeld')).toBeNull();
    expect(screen.getByRole('button', { name: 'Heropen stap' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /gereed melden/ })).toBeNull();
  });
});

describe('DossierScherm: bewaren', () => {
  it('bewaart bij het verlaten van het veld', async () => {
    const { user, tekst } = await open(5);
    await user.type(screen.getByLabelText(BEHOEFTEN), ' En rust.');
    await user.tab();
    await waitFor(() => expect(tekst(5, 'onderwijsbehoeften')).toMatch(/En rust\.$/));
    await waitFor(() => expect(screen.getByText(/^Opgeslagen om/)).toBeTruthy());
  });

  it('vraagt eerst voordat je weggaat met tekst die niet bewaard kan worden, en bewaart die daarna toch', async () => {
    const { user, server, tekst } = await open(5);
    server.isWeg = true;
    await user.type(screen.getByLabelText(BEHOEFTEN), ' En rust.');
    await user.click(screen.getByRole('link', { name: /Inzet en bekostiging/ }));
    expect((await screen.findByRole('alertdialog')).textContent).toMatch(
      'In stap 5 staat tekst die nog niet bewaard is',
    );
    await user.click(screen.getByRole('button', { name: 'Ga toch verder' }));
    await screen.findByRole('main', { name: 'Stap 6' });
    server.isWeg = false;
    act(() => void window.dispatchEvent(new Event('online')));
    await waitFor(() => expect(tekst(5, 'onderwijsbehoeften')).toMatch(/En rust\.$/));
  });

  it('laat na een botsing kiezen, en meldt de stap tot die keuze niet gereed', async () => {
    const { user, teun, tekst } = await open(5);
    const van = tekst(5, 'onderwijsbehoeften');
    teun(5, { pad: 'onderwijsbehoeften', van, naar: 'Van Teun.' });
    await user.type(screen.getByLabelText(BEHOEFTEN), ' Van Marit.');
    await user.tab();
    await screen.findByText('Kies een tekst.');
    expect(tekst(5, 'onderwijsbehoeften')).toBe('Van Teun.');
    await user.click(screen.getByRole('button', { name: 'Stap 5 gereed melden' }));
    expect((await screen.findByText(/Kies eerst welke tekst blijft/)).textContent).toMatch(
      'Stap 5 is nog niet gereed.',
    );
    await user.click(screen.getByRole('button', { name: 'Kies' }));
    await user.click(await screen.findByRole('radio', { name: 'Jouw tekst' }));
    await user.click(screen.getByRole('button', { name: 'Bewaar mijn tekst' }));
    await waitFor(() => expect(tekst(5, 'onderwijsbehoeften')).toBe(`${van} Van Marit.`));
  });
});

describe('DossierScherm: gereed melden', () => {
  it('noemt per probleem een link, die de rij opent en de focus in het veld zet', async () => {
    const rijen = eenVolledigDossier().stappen[7]!.antwoorden['tussendoelen'] as { id: string }[];
    const { user } = await open(8, {
      tussendoelen: rijen.map((rij, plaats) =>
        plaats === 0 ? { ...rij, evaluatiedatum: '2025-01-27', wie: '' } : rij,
      ),
    });
    expect(screen.getByText('1 fout en 1 leeg veld')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Stap 8 gereed melden' }));
    const balk = (await screen.findByText('Stap 8 is nog niet gereed.')).closest('[tabindex="-1"]');
    expect(document.activeElement).toBe(balk);
    await user.click(screen.getByRole('button', { name: 'Evaluatiedatum bij tussendoel 1' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Evaluatiedatum')));
    await user.click(screen.getByRole('button', { name: 'Kies 23 januari 2025' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Evaluatiedatum bij tussendoel 1' })).toBeNull());
    expect(screen.getByRole('button', { name: 'Wie bij tussendoel 1' })).toBeTruthy();
  });

  it('gaat na gereed naar de titel van de volgende stap', async () => {
    const { user, server } = await open(5);
    await user.click(screen.getByRole('button', { name: 'Stap 5 gereed melden' }));
    await screen.findByRole('main', { name: 'Stap 6' });
    expect(server.dossier.stappen[4]?.toestand).toBe('gereed');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Inzet en bekostiging'));
  });
});
