import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { NieuweReeks } from '../../api/bijeenkomsten-api';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eenConcept } from '../../../test/builders/een-bijeenkomst-beeld';
import { toonBijeenkomsten } from '../../../test/builders/toon-bijeenkomsten';
import { type Antwoord } from '../../../test/builders/toon-kamer';
import { Storing } from '../../api/storing';
import { toasts } from '../../ui/toast/toasts';

const knop = (name: string) => screen.getByRole('button', { name });
const veld = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const titelVeld = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Titel' });

beforeEach(() => {
  toasts.set([]);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-01-10T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('een nieuwe bijeenkomst', () => {
  const NIEUW = '/bijeenkomsten/nieuw';
  const maakt: Antwoord = ({ method, path, body }) => {
    if (method === 'POST' && path === 'bijeenkomsten') return { ok: true, value: body };
    return method === 'GET' ? { ok: true, value: eenConcept() } : undefined;
  };

  it('begint met een voorstel, en bewaart een concept dat nog half is', async () => {
    const { user, handelingen, route } = toonBijeenkomsten({ pad: NIEUW, antwoord: maakt });
    expect((await titelVeld()).value).toBe('Wijkbijeenkomst HGW en TOP Dossier');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Soort bijeenkomst' }), 'Knoppencursus');
    expect(veld('Titel').value).toBe('Knoppencursus TOP Dossier');
    await user.dblClick(knop('Bewaar concept'));
    await waitFor(() => expect(route()).toMatch(/^\/bijeenkomsten\/[0-9a-f-]{36}$/));
    expect(handelingen()).toHaveLength(1);
    const { antwoorden } = handelingen()[0]?.body as { antwoorden: Antwoorden };
    expect(antwoorden).toMatchObject({ soort: 'knoppencursus', vorm: 'locatie', capaciteit: 24 });
    expect(antwoorden['datum']).toBeUndefined();
  });

  it('vraagt om een titel, en verstuurt tot dan niets', async () => {
    const { user, handelingen } = toonBijeenkomsten({ pad: NIEUW, antwoord: maakt });
    await user.clear(await titelVeld());
    await user.click(knop('Bewaar concept'));
    expect(await screen.findByText('Vul in: titel.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(veld('Titel')));
    expect(handelingen()).toEqual([]);
  });

  it('houdt bij een storing alles op het scherm, en maakt bij de tweede poging dezelfde', async () => {
    let isWeg = true;
    const { user, handelingen } = toonBijeenkomsten({
      pad: NIEUW,
      antwoord: (verzoek) => {
        if (isWeg && verzoek.method === 'POST' && verzoek.path === 'bijeenkomsten')
          throw new Storing('storing', '7F3A');
        return maakt(verzoek);
      },
    });
    await user.type(await titelVeld(), ' 2025');
    await user.click(knop('Bewaar concept'));
    expect(await screen.findByText(/noem code 7F3A/)).toBeTruthy();
    expect(veld('Titel').value).toBe('Wijkbijeenkomst HGW en TOP Dossier 2025');
    isWeg = false;
    await user.click(knop('Bewaar concept'));
    await waitFor(() => expect(handelingen()).toHaveLength(2));
    const ids = handelingen().map(({ body }) => (body as { id: string }).id);
    expect(ids[0]).toBe(ids[1]);
  });

  it('laat naast de extra vragen zien hoe het aanmeldformulier wordt', async () => {
    const { user } = toonBijeenkomsten({ pad: NIEUW, antwoord: maakt });
    await titelVeld();
    const voorbeeld = within(await screen.findByRole('region', { name: 'Zo ziet het aanmeldformulier eruit' }));
    expect(voorbeeld.getByText('Voor- en achternaam')).toBeTruthy();
    await user.click(knop('Vraag toevoegen'));
    await user.type(screen.getByRole('textbox', { name: 'Vraag' }), 'Wat wil je leren?');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Soort antwoord' }), 'Korte tekst');
    expect(await voorbeeld.findByRole('textbox', { name: /Wat wil je leren/ })).toBeTruthy();
  });

  it('vraagt bij weggaan of wat je invulde weg mag', async () => {
    const { user, route } = toonBijeenkomsten({ pad: NIEUW, antwoord: maakt });
    await user.type(await titelVeld(), ' 2025');
    await user.click(screen.getByRole('link', { name: 'Annuleren' }));
    await user.click(await screen.findByRole('button', { name: 'Blijf hier' }));
    expect(route()).toBe(NIEUW);
    expect(veld('Titel').value).toBe('Wijkbijeenkomst HGW en TOP Dossier 2025');
  });
});

describe('een nieuwe reeks', () => {
  const REEKS = '/bijeenkomsten/nieuwe-reeks';
  const reeksVan = (body: unknown) => body as NieuweReeks;
  const maakt: Antwoord = ({ method, path, body }) => {
    if (path === 'bijeenkomstreeksen') {
      const { bijeenkomsten } = reeksVan(body);
      return { ok: true, value: { ids: bijeenkomsten.map(({ id }) => id) } };
    }
    return method === 'POST' && path.endsWith('/publicatie') ? { ok: true, value: eenConcept() } : undefined;
  };
  const rij = (nummer: number) => within(screen.getByRole('group', { name: new RegExp(`^Bijeenkomst ${nummer}`) }));
  type User = ReturnType<typeof toonBijeenkomsten>['user'];
  const vulDatum = (user: User, nummer: number, datum: string) =>
    user.type(rij(nummer).getByRole('textbox', { name: 'Datum' }), datum);

  it('stelt voor elke wijk een rij voor, met één extra, en maakt ze in één keer', async () => {
    const { user, handelingen, route } = toonBijeenkomsten({ pad: REEKS, antwoord: maakt });
    await titelVeld();
    expect(rij(1).getByRole<HTMLSelectElement>('combobox', { name: 'Wijk' }).value).toBe('Molenkwartier');
    expect(rij(2).getByRole<HTMLSelectElement>('combobox', { name: 'Wijk' }).value).toBe('Noorderhaven');
    await user.click(knop('Extra bijeenkomst toevoegen'));
    expect(rij(3).getByRole<HTMLSelectElement>('combobox', { name: 'Wijk' }).value).toBe('alle');
    await vulDatum(user, 1, '4-3-2025');
    await vulDatum(user, 2, '6-3-2025');
    await vulDatum(user, 3, '15-5-2025');
    await user.click(knop('Maak 3 bijeenkomsten'));
    const dialoog = within(await screen.findByRole('dialog', { name: /3 bijeenkomsten maken/ }));
    expect(dialoog.getByText('di 4 mrt 2025')).toBeTruthy();
    expect(dialoog.getAllByText(/^Nog nodig om te publiceren: .*Plaats/)).toHaveLength(3);
    await user.dblClick(dialoog.getByRole('button', { name: 'Maak 3 concepten' }));
    await waitFor(() => expect(route()).toBe('/bijeenkomsten'));
    expect(handelingen()).toHaveLength(1);
    const reeks = reeksVan(handelingen()[0]?.body);
    expect(reeks.bijeenkomsten.map(({ antwoorden }) => [antwoorden['wijk'], antwoorden['aanmeldenTot']])).toEqual([
      ['Molenkwartier', '2025-03-02'],
      ['Noorderhaven', '2025-03-04'],
      ['alle', '2025-05-13'],
    ]);
    expect(new Set(reeks.bijeenkomsten.map(({ id }) => id)).size).toBe(3);
  });

  it('publiceert een reeks die af is meteen, als je dat kiest', async () => {
    const { user, handelingen } = toonBijeenkomsten({ pad: REEKS, antwoord: maakt });
    await titelVeld();
    await user.click(knop('Verwijder Bijeenkomst 2, Noorderhaven'));
    await vulDatum(user, 1, '4-3-2025');
    await user.type(rij(1).getByLabelText('Van'), '09:00');
    await user.type(rij(1).getByLabelText('Plaats'), 'Kade 12');
    await user.click(knop('Maak 1 bijeenkomst'));
    const dialoog = within(await screen.findByRole('dialog'));
    await user.click(dialoog.getByRole('button', { name: 'Maak en publiceer' }));
    await waitFor(() => expect(toasts.get().at(-1)?.titel).toBe('1 bijeenkomst is openbaar'));
    const [reeks, publicatie] = handelingen();
    expect(publicatie?.path).toBe(`bijeenkomsten/${reeksVan(reeks?.body).bijeenkomsten[0]?.id}/publicatie`);
  });

  it('vraagt bij elke rij om de datum, en laat je terugzetten wat je verwijderde', async () => {
    const { user, handelingen } = toonBijeenkomsten({ pad: REEKS, antwoord: maakt });
    await titelVeld();
    await user.click(knop('Verwijder Bijeenkomst 1, Molenkwartier'));
    expect(screen.queryByRole('group', { name: /Molenkwartier/ })).toBeNull();
    toasts.get().at(-1)?.actie?.doe();
    expect(await screen.findByRole('group', { name: 'Bijeenkomst 1, Molenkwartier' })).toBeTruthy();
    await user.click(knop('Maak 2 bijeenkomsten'));
    expect(await screen.findAllByText('Vul de datum in: datum.')).toHaveLength(2);
    expect(handelingen()).toEqual([]);
  });

  it('noemt een weigering bij het veld waar ze over gaat', async () => {
    const { user } = toonBijeenkomsten({
      pad: REEKS,
      antwoord: (verzoek) =>
        verzoek.path === 'bijeenkomstreeksen'
          ? { ok: false, refusals: [{ code: 'veld-te-lang', message: 'Hier passen 120 tekens.', pad: 'titel' }] }
          : maakt(verzoek),
    });
    await titelVeld();
    await vulDatum(user, 1, '4-3-2025');
    await vulDatum(user, 2, '6-3-2025');
    await user.click(knop('Maak 2 bijeenkomsten'));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Maak 2 concepten' }));
    await waitFor(() => expect(veld('Titel').getAttribute('aria-invalid')).toBe('true'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
