import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HANNA, MARIT, YARA } from '../../test/builders/een-adresboek';
import { eenBeheerWerkplek, type BeheerWerkplek } from '../../test/builders/een-beheer-werkplek';
import { toonBeheer } from '../../test/builders/toon-beheer';
import { Storing } from '../api/storing';
import { scholenVraag } from './scholen/scholen-lijst';

let werkplek: BeheerWerkplek;
beforeEach(async () => {
  werkplek = await eenBeheerWerkplek();
});
afterEach(() => {
  cleanup();
  werkplek.close();
});

const titel = (naam: string) => screen.findByRole('heading', { level: 1, name: naam });

describe('BeheerKamer', () => {
  it('laat wie geen beheer is niet binnen', async () => {
    const { route } = toonBeheer(werkplek, { wie: MARIT, pad: '/beheer/scholen' });
    await waitFor(() => expect(route()).toBe('/'));
  });

  it('brengt een onbekend adres naar het overzicht', async () => {
    const { route } = toonBeheer(werkplek, { pad: '/beheer/iets' });
    await titel('Beheer');
    expect(route()).toBe('/beheer');
  });

  it('heeft elk onderdeel in het menu en als kaart', async () => {
    const { user } = toonBeheer(werkplek);
    await titel('Beheer');
    const menu = within(screen.getByRole('navigation', { name: 'Beheer' }));
    expect(menu.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Overzicht', 'Scholen', 'Medewerkers', 'Importeren', 'Instellingen', 'Helpdesk']),
    );
    await user.click(screen.getByRole('link', { name: /^Importeren Veel/ }));
    await titel('Importeren');
    await user.click(menu.getByRole('link', { name: 'Helpdesk' }));
    const helpdesk = await titel('Helpdesk');
    await waitFor(() => expect(document.activeElement).toBe(helpdesk));
    await user.click(menu.getByRole('link', { name: 'Importeren' }));
    await titel('Importeren');
    expect(menu.getByRole('link', { name: 'Importeren' }).getAttribute('aria-current')).toBe('page');
  });
});

describe('het overzicht', () => {
  it('zegt wat er nog moet, en opent de lijst bij wie het gaat', async () => {
    await werkplek.saveMedewerkers({ ...HANNA, tpo: '' });
    const { user } = toonBeheer(werkplek);
    await screen.findByRole('heading', { name: /^Klaar voor gebruik, met \d punten om na te kijken$/ });
    const punt = screen.getByText(/^2 medewerkers missen iets/).closest('li') as HTMLElement;
    await user.click(within(punt).getByRole('link', { name: 'Bekijk wie' }));
    await titel('Medewerkers');
    const rijen = within(await screen.findByRole('table', { name: 'Medewerkers' })).getAllByRole('row');
    expect(rijen.map(({ textContent }) => /^(Hanna|Yara).*(Geen TPO|TPO klopt niet)/.exec(textContent)?.[2])).toEqual([
      undefined,
      'Geen TPO',
      // No school stands in her wijk.
      'TPO klopt niet',
    ]);
  });

  it('is niet klaar zonder Themaverbinder', async () => {
    await werkplek.saveMedewerkers({ ...YARA, rollen: ['consulent'] });
    toonBeheer(werkplek);
    await screen.findByRole('heading', { name: 'Nog niet klaar: er ontbreekt 1 ding' });
    expect(screen.getByText('Er is geen Themaverbinder.')).toBeTruthy();
  });

  it('houdt de kaarten als het nakijken niet lukt, en probeert het opnieuw', async () => {
    let isStuk = true;
    const { user } = toonBeheer(werkplek, {
      eerst: ({ path }) => {
        if (isStuk && path === 'beheer/scholen') throw new Storing('storing', '7F3A');
      },
    });
    await screen.findByText('Niet alles is nagekeken.');
    expect(screen.getByRole('link', { name: /^Importeren Veel/ })).toBeTruthy();
    isStuk = false;
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await screen.findByRole('heading', { name: /^Klaar voor gebruik/ });
    scholenVraag.set({ ...scholenVraag.get(), filters: {} });
  });
});
