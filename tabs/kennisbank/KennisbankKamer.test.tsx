import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MARIT, YARA } from '../../test/builders/een-adresboek';
import { eenArtikelBeeld, eenKennisbank, toonMetKennisbank } from '../../test/builders/toon-kennisbank';
import { Storing } from '../api/storing';
import { KennisbankKamer } from './KennisbankKamer';

afterEach(cleanup);
const ok = <T,>(value: T) => ({ ok: true as const, value });
const als = (medewerker: Ik['medewerker']) => ({ medewerker }) as Ik;
const toon = (route = '/kennisbank', api: object = {}, wie = MARIT) =>
  toonMetKennisbank(<KennisbankKamer ik={als(wie)} />, { route, api });

describe('KennisbankKamer', () => {
  it('toont alle uitleg per fase, en zoekt terwijl je typt, ook met een typefout', async () => {
    const user = userEvent.setup();
    toon();
    expect(await screen.findByRole('region', { name: 'Waarnemen (stap 1 tot en met 3)' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Schrijven/ })).toBeNull();
    await user.type(screen.getByRole('searchbox', { name: 'Zoek in de uitleg' }), 'tusendoelen');
    const gevonden = await screen.findByRole('region', { name: 'Gevonden uitleg' });
    expect(within(gevonden).getAllByRole('link')[0]?.textContent).toBe('Tussendoelen opstellen (stap 8)');
    expect(gevonden.querySelector('mark')?.textContent).toBe('Tussendoelen');
  });

  it('zegt wat je kunt doen als er niets is', async () => {
    const user = userEvent.setup();
    toon();
    await user.type(await screen.findByRole('searchbox', { name: 'Zoek in de uitleg' }), 'xqzw');
    expect(await screen.findByText('Geen uitleg gevonden')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Stel een vraag' })).toBeTruthy();
  });

  it('zegt dat het niet geladen is, en probeert het opnieuw', async () => {
    const kennisbank = vi
      .fn()
      .mockRejectedValueOnce(new Storing('storing', '7F3A'))
      .mockResolvedValue(ok(eenKennisbank()));
    toon('/kennisbank', {
      kennisbank: () => kennisbank().catch((fout: Storing) => Promise.reject(Object.assign(fout, { name: 'x' }))),
    });
    expect(await screen.findByRole('region', { name: 'Plannen (stap 6 tot en met 9)' })).toBeTruthy();
  });

  it('toont een artikel met inhoud, verwante artikelen en de vraag of het nuttig was', async () => {
    const user = userEvent.setup();
    const stemmen: unknown[] = [];
    toon('/kennisbank/gebieden-aanvinken', {
      wasDitNuttig: async (id: string, ja: boolean) => (stemmen.push([id, ja]), ok({ ja })),
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Gebieden aanvinken in stap 4' })).toBeTruthy();
    expect(screen.getByText(/hoort bij stap 4, 5 en 8/)).toBeTruthy();
    const inhoud = await screen.findByRole('navigation', { name: 'In dit artikel' });
    const [eerste] = within(inhoud).getAllByRole('button');
    if (!eerste) throw new Error('no headings');
    await user.click(eerste);
    expect(document.activeElement?.tagName).toBe('H2');
    expect(within(screen.getByRole('navigation', { name: 'Lees ook' })).getAllByRole('link').length).toBeGreaterThan(1);
    await user.click(screen.getByRole('button', { name: 'Ja' }));
    expect(await screen.findByText('Fijn. Dank voor je antwoord.')).toBeTruthy();
    expect(stemmen).toEqual([['gebieden-aanvinken', true]]);
  });

  it('volgt een link in een artikel zonder de pagina te laden', async () => {
    const user = userEvent.setup();
    toon('/kennisbank/tussendoelen-opstellen');
    await user.click(await screen.findByRole('link', { name: 'in stap 4' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Gebieden aanvinken in stap 4' })).toBeTruthy();
  });

  it('kent geen artikel dat er niet is, en geen schrijfpagina voor de school', async () => {
    toon('/kennisbank/bestaat-niet');
    expect(await screen.findByText('Dit artikel is er niet')).toBeTruthy();
    cleanup();
    toon('/kennisbank/schrijven');
    expect(await screen.findByText('Dit artikel is er niet')).toBeTruthy();
    cleanup();
    toon('/kennisbank/schrijven/a');
    expect(await screen.findByRole('heading', { level: 1, name: 'Uitleg' })).toBeTruthy();
  });
});

describe('schrijven', () => {
  it('toont wat op review wacht eerst', async () => {
    const { artikel } = eenArtikelBeeld();
    const rijen = [
      { ...artikel, artikelId: 'r', titel: 'Ter review', staat: 'terReview' },
      { ...artikel, artikelId: 'c', titel: '', staat: 'concept' },
    ];
    toon('/kennisbank/schrijven', { artikelWerklijst: async () => ok({ rijen }) }, YARA);
    const review = await screen.findByRole('region', { name: 'Wacht op review' });
    expect(within(review).getByRole('link', { name: 'Ter review' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Nog zonder titel' })).toBeTruthy();
  });

  it('toont meteen hoe het wordt, bewaart wat veranderde en publiceert', async () => {
    const user = userEvent.setup();
    const gedaan: unknown[] = [];
    let beeld = eenArtikelBeeld();
    toon(
      '/kennisbank/schrijven/a',
      {
        artikel: async () => ok(beeld),
        bewaarArtikel: async (_: string, wijzigingen: readonly unknown[]) => {
          gedaan.push(wijzigingen);
          beeld = { ...beeld, versie: '2', artikel: { ...beeld.artikel, titel: 'Een rustplek regelen nu' } };
          return ok(beeld);
        },
        publiceerArtikel: async (id: string, gezien: string) => (
          gedaan.push([id, gezien]),
          ok({ ...beeld, acties: ['bewaren'] })
        ),
      },
      YARA,
    );
    const titel = await screen.findByRole('textbox', { name: /Titel/ });
    expect(screen.getByText(/geschreven door Hanna Meerkoet/)).toBeTruthy();
    const voorbeeld = screen.getByRole('region', { name: 'Voorbeeld' });
    await waitFor(() => expect(voorbeeld.querySelector('strong')?.textContent).toBe('consulent'));
    await user.type(titel, ' nu');
    expect(await within(voorbeeld).findByRole('heading', { name: 'Een rustplek regelen nu' })).toBeTruthy();
    expect(screen.getByText('Nog niet bewaard')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Publiceer' }));
    await waitFor(() =>
      expect(gedaan).toEqual([
        [{ pad: 'titel', van: 'Een rustplek regelen', naar: 'Een rustplek regelen nu' }],
        ['a', '2'],
      ]),
    );
    expect(await screen.findByText('Alles is bewaard')).toBeTruthy();
  });

  it('laat bij een weigering de tekst staan en zegt waarom', async () => {
    const user = userEvent.setup();
    const refusals = [{ code: 'artikel-niet-klaar', message: 'In de tekst staat nog [naam].', pad: 'tekst' }];
    toon(
      '/kennisbank/schrijven/a',
      { artikel: async () => ok(eenArtikelBeeld()), publiceerArtikel: async () => ({ ok: false, refusals }) },
      YARA,
    );
    await user.click(await screen.findByRole('button', { name: 'Publiceer' }));
    expect((await screen.findAllByText(/In de tekst staat nog \[naam\]/)).length).toBeGreaterThan(0);
    expect(
      screen
        .getAllByRole('link', { name: 'Uitleg' })
        .some((link) => link.getAttribute('href')?.endsWith('artikel-schrijven')),
    ).toBe(true);
  });

  it('publiceert niet wat een collega net veranderde, en laat zien wat er nu staat', async () => {
    const user = userEvent.setup();
    const refusals = [{ code: 'dossier-gewijzigd', message: 'Een collega heeft dit artikel net veranderd.' }];
    let beeld = eenArtikelBeeld();
    toon(
      '/kennisbank/schrijven/a',
      {
        artikel: async () => ok(beeld),
        publiceerArtikel: async () => {
          beeld = { ...beeld, versie: '2', artikel: { ...beeld.artikel, titel: 'Van een collega' } };
          return { ok: false, refusals };
        },
      },
      YARA,
    );
    await user.click(await screen.findByRole('button', { name: 'Publiceer' }));
    expect(await screen.findByText(/Een collega heeft dit artikel net veranderd/)).toBeTruthy();
    expect(await screen.findByRole('heading', { level: 1, name: 'Van een collega' })).toBeTruthy();
  });

  it('zegt waarom er geen nieuw artikel komt', async () => {
    const user = userEvent.setup();
    const refusals = [{ code: 'geen-toegang', message: 'Uitleg schrijven doet het samenwerkingsverband.' }];
    toon(
      '/kennisbank/schrijven',
      { artikelWerklijst: async () => ok({ rijen: [] }), maakArtikel: async () => ({ ok: false, refusals }) },
      YARA,
    );
    await user.click(await screen.findByRole('button', { name: 'Nieuw artikel' }));
    expect(await screen.findByText(/Uitleg schrijven doet het samenwerkingsverband/)).toBeTruthy();
    expect(location.hash).toBe('#/kennisbank/schrijven');
  });

  it('bewaart eerst als je naar een andere pagina gaat', async () => {
    const user = userEvent.setup();
    const gedaan: string[] = [];
    toon(
      '/kennisbank/schrijven/a',
      {
        artikel: async () => ok(eenArtikelBeeld()),
        bewaarArtikel: async () => (gedaan.push('bewaard'), ok(eenArtikelBeeld({ versie: '2' }))),
      },
      YARA,
    );
    await user.type(await screen.findByRole('textbox', { name: /Titel/ }), '!');
    await act(async () =>
      user.click(
        within(screen.getByRole('navigation', { name: 'Je bent hier' })).getByRole('link', { name: 'Uitleg' }),
      ),
    );
    await waitFor(() => expect(location.hash).toBe('#/kennisbank'));
    expect(gedaan).toEqual(['bewaard']);
  });
});
