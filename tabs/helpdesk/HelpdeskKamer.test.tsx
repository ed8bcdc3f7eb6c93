import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eenVraagRij, eenWens } from '../../test/builders/een-helpdeskvraag-beeld';
import { alsYara, toonHelpdesk } from '../../test/builders/toon-helpdesk';
import { Storing } from '../api/storing';
import { concepten } from './concept';
import { GEEN_KEUZE, lijstKeuze } from './lijst/lijst-keuze';

const lijst = () => within(screen.getByRole('region', { name: 'Vragen en wensen' }));

beforeEach(() => {
  concepten.set({});
  lijstKeuze.set(GEEN_KEUZE);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-10-01T14:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('de lijst', () => {
  it('zegt van elke vraag de soort, het moment en bij wie die ligt', async () => {
    toonHelpdesk({
      rijen: [
        eenVraagRij(),
        eenVraagRij({
          vraagId: 'v2',
          onderwerp: 'Time-out plek',
          vraagSoort: 'inhoudelijk',
          status: 'open',
          bestemming: 'consulent',
          tpo: 'Molenkwartier',
          wachtOpMij: false,
        }),
      ],
    });
    const link = await lijst().findByRole('link', { name: /tussendoel toevoegen/ });
    expect(link.textContent).toContain('Technisch · vandaag 11.20');
    expect(link.textContent).toContain('Wacht op jou');
    expect(link.getAttribute('href')).toBe('/helpdesk/vraag/v1');
    expect(lijst().getByText('Bij TPO Molenkwartier')).toBeTruthy();
    expect(lijst().getByRole('heading', { name: /Vragen van Het Waterrad/ }).textContent).toBe(
      'Vragen van Het Waterrad 2',
    );
  });

  it('toont de wensen van alle scholen met hun stemmen', async () => {
    toonHelpdesk({
      wensen: [eenWens({ vraagId: 'w2', titel: 'Afdrukken', stemmen: 4, isMijnStem: false }), eenWens()],
    });
    const groep = within(await screen.findByRole('region', { name: /Wensen van alle scholen/ }));
    const links = groep.getAllByRole('link').map(({ textContent }) => textContent);
    expect(links[0]).toBe('Kopie van tussendoelen voor een volgende periode12 stemmen, ook van jouOntvangen');
    expect(links[1]).toContain('Stem mee');
  });

  it('zegt wat te doen als er nog geen vragen zijn', async () => {
    toonHelpdesk({ rijen: [] });
    expect(await screen.findByText('Kijk eerst bij de uitleg of stel een vraag.')).toBeTruthy();
  });

  it('laat de helpdesk filteren, en een school niet', async () => {
    const { user, verzoeken } = toonHelpdesk({ ik: alsYara });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Soort' }), 'inhoudelijk');
    await waitFor(() =>
      expect(verzoeken.some(({ body }) => JSON.stringify(body) === '{"soort":"inhoudelijk"}')).toBe(true),
    );
    cleanup();
    toonHelpdesk();
    await lijst().findByRole('link', { name: /tussendoel toevoegen/ });
    expect(screen.queryByRole('combobox', { name: 'Soort' })).toBeNull();
  });

  it('zoekt met de woorden in het verzoek en niet in het adres', async () => {
    const { user, verzoeken, route } = toonHelpdesk();
    await user.type(await screen.findByRole('searchbox', { name: 'Zoek in vragen en uitleg' }), 'taal');
    await waitFor(() => expect(verzoeken.some(({ body }) => JSON.stringify(body) === '{"zoek":"taal"}')).toBe(true));
    expect(route()).toBe('/helpdesk');
  });

  it('laat staan wat er was als de lijn wegvalt', async () => {
    let isWeg = false;
    const { client } = toonHelpdesk({
      antwoord: ({ path }) => {
        if (isWeg && path === 'helpdeskvragenlijst') throw new Storing('geenVerbinding');
        return undefined;
      },
    });
    await lijst().findByRole('link', { name: /tussendoel toevoegen/ });
    isWeg = true;
    await client.refetchQueries({ queryKey: ['helpdeskvragen'] });
    expect(await screen.findByText('Geen verbinding.')).toBeTruthy();
    expect(lijst().getByRole('link', { name: /tussendoel toevoegen/ })).toBeTruthy();
  });
});

describe('de adressen', () => {
  it('brengt een onbekend adres terug naar de lijst', async () => {
    const { route } = toonHelpdesk({ pad: '/helpdesk/iets/anders' });
    await waitFor(() => expect(route()).toBe('/helpdesk'));
  });

  it('zegt duidelijk dat er zonder Themaverbinder niets weg kan', async () => {
    toonHelpdesk({ info: { belemmering: 'Er is nog geen Themaverbinder. Vraag beheer om die in te stellen.' } });
    expect(await screen.findByText(/Er is nog geen Themaverbinder/)).toBeTruthy();
  });

  it('brengt het oude adres van de instellingen naar beheer', async () => {
    const { route } = toonHelpdesk({ pad: '/helpdesk/instellingen' });
    await waitFor(() => expect(route()).toBe('/beheer/helpdesk'));
  });
});
