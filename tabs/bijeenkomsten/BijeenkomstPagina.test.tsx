import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eenBeeld, eenBijeenkomstAntwoorden, eenConcept } from '../../test/builders/een-bijeenkomst-beeld';
import { toonBijeenkomsten } from '../../test/builders/toon-bijeenkomsten';
import { bij, type Antwoord } from '../../test/builders/toon-kamer';
import { Storing } from '../api/storing';
import { toasts } from '../ui/toast/toasts';
import { zetOnbewaard } from './bewerken/onbewaard';

const PAD = '/bijeenkomsten/bijeenkomst-1';

const titelVeld = () => screen.findByRole('textbox', { name: 'Titel' });
const plaatsVeld = () => screen.getByRole('textbox', { name: 'Plaats' });
const knop = (name: string) => screen.getByRole('button', { name });
const toastTitels = () => toasts.get().map(({ titel }) => titel);

beforeEach(() => {
  zetOnbewaard('bijeenkomst-1', undefined);
  toasts.set([]);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-04-01T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('één bijeenkomst', () => {
  it('zegt wat, wanneer, waar en hoe het ervoor staat, met een eigen adres voor elk deel', async () => {
    toonBijeenkomsten({ pad: PAD });
    await screen.findByRole('heading', { level: 1, name: 'Extra bijeenkomst HGW en TOP Dossier' });
    expect(screen.getByText('Donderdag 15 mei 2025, 9.00–11.00 uur · Kantoor van het swv, Kade 12')).toBeTruthy();
    expect(screen.getByText('Aanmelden kan')).toBeTruthy();
    const delen = within(screen.getByRole('navigation', { name: 'Onderdelen van de bijeenkomst' }));
    expect(delen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Gegevens', PAD],
      ['Deelnemers 18', `${PAD}/deelnemers`],
      ['Aanwezig 0', `${PAD}/aanwezig`],
      ['Terugblik', `${PAD}/terugblik`],
    ]);
    expect(delen.getByRole('link', { name: 'Gegevens' }).getAttribute('aria-current')).toBe('page');
  });

  it('zegt het als de bijeenkomst niet bestaat', async () => {
    toonBijeenkomsten({
      pad: PAD,
      antwoord: () => ({ ok: false, refusals: [{ code: 'niet-gevonden', message: 'Weg.' }] }),
    });
    expect(await screen.findByText('Deze bijeenkomst bestaat niet')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Naar alle bijeenkomsten' })).toBeTruthy();
  });

  it('toont de gegevens als tekst wanneer er niets meer te wijzigen is', async () => {
    toonBijeenkomsten({ pad: PAD, beeld: eenBeeld({ fase: 'voorbij', acties: ['berichtSturen'] }) });
    expect(await screen.findByText('IB’ers en KC’ers die een wijkbijeenkomst hebben gemist')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Titel' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Bewaar' })).toBeNull();
  });
});

describe('publiceren', () => {
  const publiceert = (antwoord: Antwoord) => bij('POST', 'bijeenkomsten/bijeenkomst-1/publicatie', antwoord);

  it('zegt wat er nog mist, en brengt je naar het veld', async () => {
    const { plaats: _, ...zonderPlaats } = eenBijeenkomstAntwoorden();
    const { user, handelingen } = toonBijeenkomsten({ pad: PAD, beeld: eenConcept({ antwoorden: zonderPlaats }) });
    await titelVeld();
    await user.click(knop('Publiceer'));
    const dialoog = within(await screen.findByRole('dialog', { name: /Nog niet klaar om te publiceren/ }));
    await user.click(dialoog.getByRole('button', { name: 'Plaats' }));
    await waitFor(() => expect(document.activeElement).toBe(plaatsVeld()));
    expect(plaatsVeld().getAttribute('aria-invalid')).toBe('true');
    expect(handelingen()).toEqual([]);
  });

  it('zwijgt over een termijn zodra die uit de datum volgt', async () => {
    const zonderDag = eenBijeenkomstAntwoorden({ datum: undefined, aanmeldenTot: undefined, afmeldenTot: undefined });
    const { user } = toonBijeenkomsten({ pad: PAD, beeld: eenConcept({ antwoorden: zonderDag }) });
    await titelVeld();
    await user.click(knop('Publiceer'));
    const dialoog = within(await screen.findByRole('dialog', { name: /Nog niet klaar om te publiceren/ }));
    await user.click(dialoog.getByRole('button', { name: 'Datum' }));
    const termijn = screen.getByRole('textbox', { name: 'Aanmelden tot en met' });
    await waitFor(() => expect(termijn.getAttribute('aria-invalid')).toBe('true'));
    await user.type(screen.getByRole('textbox', { name: 'Datum' }), '15-5-2025');
    expect(termijn.getAttribute('aria-invalid')).toBeNull();
  });

  it('vraagt het eerst, en maakt de bijeenkomst dan openbaar', async () => {
    const { user, handelingen } = toonBijeenkomsten({
      pad: PAD,
      beeld: eenConcept(),
      antwoord: publiceert(() => ({ ok: true, value: eenBeeld() })),
    });
    await titelVeld();
    await user.click(knop('Publiceer'));
    const dialoog = within(await screen.findByRole('alertdialog', { name: 'Deze bijeenkomst publiceren?' }));
    await user.dblClick(dialoog.getByRole('button', { name: 'Publiceer' }));
    expect(await screen.findByRole('button', { name: 'Deel link' })).toBeTruthy();
    expect(handelingen()).toHaveLength(1);
    expect(toastTitels()).toEqual(['De bijeenkomst is openbaar']);
  });

  it('laat een weigering van de server zien als wat er nog moet gebeuren', async () => {
    const { user } = toonBijeenkomsten({
      pad: PAD,
      beeld: eenConcept(),
      antwoord: publiceert(() => ({
        ok: false,
        refusals: [{ code: 'datum-buiten-grens', message: 'Deze dag is al geweest.', pad: 'datum' }],
      })),
    });
    await titelVeld();
    await user.click(knop('Publiceer'));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Publiceer' }));
    expect(await screen.findByText('Deze dag is al geweest.')).toBeTruthy();
  });

  it('vraagt eerst te bewaren als dat nog moet', async () => {
    const { user } = toonBijeenkomsten({ pad: PAD, beeld: eenConcept() });
    await user.type(await titelVeld(), ' in mei');
    await user.click(knop('Publiceer'));
    expect(await screen.findByRole('dialog', { name: 'Bewaar eerst je wijzigingen' })).toBeTruthy();
  });
});

describe('wat je verder kunt doen', () => {
  const kies = async (user: ReturnType<typeof toonBijeenkomsten>['user'], item: string) => {
    await titelVeld();
    await user.click(knop('Meer'));
    await user.click(await screen.findByRole('menuitem', { name: item }));
  };

  it('biedt alleen aan wat de server toestaat', async () => {
    const { user } = toonBijeenkomsten({ pad: PAD, beeld: eenConcept() });
    await titelVeld();
    await user.click(knop('Meer'));
    const items = await screen.findAllByRole('menuitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(['Kopieer', 'Verwijder concept']);
    expect(screen.queryByRole('button', { name: 'Deel link' })).toBeNull();
  });

  it('toont de link en kopieert hem', async () => {
    const { user } = toonBijeenkomsten({ pad: PAD });
    await titelVeld();
    await user.click(knop('Deel link'));
    const dialoog = within(await screen.findByRole('dialog', { name: /Deel de link/ }));
    const veld = dialoog.getByRole<HTMLInputElement>('textbox', { name: 'Adres van de openbare pagina' });
    expect(veld.value).toBe('https://top.example/publiek/?bijeenkomst=bijeenkomst-1');
    await user.click(dialoog.getByRole('button', { name: 'Kopieer link' }));
    expect(await dialoog.findByText('De link is gekopieerd.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(veld.value);
  });

  it('zegt af met een reden, en zegt wie dat hoort', async () => {
    const { user, handelingen } = toonBijeenkomsten({
      pad: PAD,
      antwoord: bij('POST', 'bijeenkomsten/bijeenkomst-1/afzegging', () => ({
        ok: true,
        value: eenBeeld({ status: 'afgezegd', fase: 'afgezegd', acties: [] }),
      })),
    });
    await kies(user, 'Zeg af');
    const dialoog = within(await screen.findByRole('dialog', { name: 'Deze bijeenkomst afzeggen?' }));
    expect(dialoog.getByText(/20 mensen krijgen meteen een mail met de reden/)).toBeTruthy();
    await user.click(dialoog.getByRole('button', { name: 'Zeg af' }));
    expect(await dialoog.findByText('Vul in: reden.')).toBeTruthy();
    expect(handelingen()).toEqual([]);
    await user.type(dialoog.getByRole('textbox', { name: 'Reden' }), 'De trainer is ziek.');
    await user.click(dialoog.getByRole('button', { name: 'Zeg af' }));
    expect(await screen.findByText('Gaat niet door')).toBeTruthy();
    expect(handelingen()[0]?.body).toEqual({ reden: 'De trainer is ziek.' });
  });

  it('sluit de aanmelding na een vraag', async () => {
    const { user, handelingen } = toonBijeenkomsten({
      pad: PAD,
      antwoord: bij('POST', 'bijeenkomsten/bijeenkomst-1/sluiting', () => ({
        ok: true,
        value: eenBeeld({ status: 'gesloten', fase: 'gesloten', acties: ['wijzigen', 'publiceren'] }),
      })),
    });
    await kies(user, 'Sluit aanmelding');
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Sluit aanmelding' }));
    expect(await screen.findByRole('button', { name: 'Heropen aanmelding' })).toBeTruthy();
    expect(handelingen()).toHaveLength(1);
  });

  it('verwijdert een concept en gaat terug naar de lijst', async () => {
    const { user, route } = toonBijeenkomsten({
      pad: PAD,
      beeld: eenConcept(),
      antwoord: bij('DELETE', 'bijeenkomsten/bijeenkomst-1', () => ({ ok: true, value: { id: 'bijeenkomst-1' } })),
    });
    await kies(user, 'Verwijder concept');
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Verwijder concept' }));
    await waitFor(() => expect(route()).toBe('/bijeenkomsten'));
  });

  it('houdt een kopie één kopie, ook als de eerste poging geen antwoord kreeg', async () => {
    let isWeg = true;
    const { user, handelingen, route } = toonBijeenkomsten({
      pad: PAD,
      antwoord: ({ method, path, body }) => {
        if (path.startsWith('bijeenkomsten/') && method === 'GET' && !path.endsWith('bijeenkomst-1'))
          return { ok: true, value: eenConcept() };
        if (!path.endsWith('/kopie')) return undefined;
        if (isWeg) throw new Storing('geenVerbinding');
        return { ok: true, value: body };
      },
    });
    await kies(user, 'Kopieer');
    await waitFor(() => expect(toastTitels()).toEqual(['De bijeenkomst is niet gekopieerd']));
    isWeg = false;
    await kies(user, 'Kopieer');
    await waitFor(() => expect(route()).not.toBe(PAD));
    const [eerste, tweede] = handelingen().map(({ body }) => body);
    expect(eerste).toEqual(tweede);
  });
});
