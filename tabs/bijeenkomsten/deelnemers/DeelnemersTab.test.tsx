import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HANNA } from '../../../test/builders/een-adresboek';
import { eenBijeenkomstWerkplek, eenInschrijving } from '../../../test/builders/een-bijeenkomst-werkplek';
import { toonBijeenkomst } from '../../../test/builders/toon-bijeenkomst';
import { findRegel, toonDeelnemers } from '../../../test/builders/toon-deelnemers';
import { toasts } from '../../ui/toast/toasts';
import { DeelnemersTab } from './DeelnemersTab';

const namen = () =>
  screen
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent?.split(' ')[0])
    .join(' ');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-04-01T06:30:00.000Z') });
});
afterEach(() => {
  cleanup();
  toasts.set([]);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('de lijst', () => {
  it('noemt van iedereen school, rol, status, wanneer en de mail', async () => {
    await toonDeelnemers();
    const cellen = within(await findRegel('Marit'))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cellen.slice(0, 5)).toEqual([
      'De Zilveren Reiger · IB’er',
      'IB’er',
      'Aangemeld',
      'vandaag 8.30',
      'Onderwegvandaag 8.30',
    ]);
  });

  it('geeft de wachtlijst nummers en houdt die op volgorde', async () => {
    const { user } = await toonDeelnemers({ capaciteit: 1, wie: ['marit', 'zoe', 'anna'] });
    await user.click(await screen.findByRole('button', { name: 'Wachtlijst2' }));
    expect(namen()).toBe('Zoe Anna');
    expect((await findRegel('Zoe')).textContent).toContain('Wachtlijstnummer 1');
    expect((await findRegel('Anna')).textContent).toContain('Wachtlijstnummer 2');
  });

  it('zegt tot wanneer een aangeboden plek vaststaat', async () => {
    const werkplek = await eenBijeenkomstWerkplek();
    const id = await werkplek.publiceer('b1', { capaciteit: 1 });
    const [marit = ''] = await werkplek.meldAan(id, 'marit', 'zoe');
    await werkplek.staf.cancelAanmelding(HANNA, { bijeenkomstId: id, aanmeldingId: marit });
    toonBijeenkomst(werkplek, id, DeelnemersTab);
    expect((await findRegel('Zoe')).textContent).toMatch(/Plek aangebodentot 3 apr 2025, 8\.30 uur/);
    expect(screen.getByRole('button', { name: 'Plek aangeboden1' })).toBeTruthy();
  });

  it('zoekt op naam, school en e-mailadres, en wist zoeken als er niets is', async () => {
    const { user } = await toonDeelnemers();
    await user.type(await screen.findByRole('searchbox'), 'teun@');
    expect(namen()).toBe('Teun');
    expect(screen.getByText('1 persoon gevonden')).toBeTruthy();
    await user.type(screen.getByRole('searchbox'), 'x');
    await user.click(await screen.findByRole('button', { name: 'Wis zoeken en filter' }));
    expect(namen()).toBe('Marit Nadia Teun');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')));
  });

  it('sorteert op een kop en zegt dat ook', async () => {
    const { user } = await toonDeelnemers();
    await findRegel('Marit');
    await user.click(screen.getByRole('button', { name: 'Naam' }));
    await user.click(screen.getByRole('button', { name: 'Naam' }));
    expect(namen()).toBe('Teun Nadia Marit');
    expect(screen.getByRole('columnheader', { name: 'Naam' }).getAttribute('aria-sort')).toBe('descending');
  });

  it('klapt een regel uit met het adres en de antwoorden', async () => {
    const { user } = await toonDeelnemers();
    const knop = within(await findRegel('Marit')).getByRole('button', { name: 'Marit Kievit' });
    await user.click(knop);
    expect(knop.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('link', { name: 'marit@zilverenreiger.example' })).toBeTruthy();
    expect(screen.getByText('Wat wil je bespreken?').nextSibling?.textContent).toBe('niet ingevuld');
    expect(screen.getByText('1 april 2025 om 8.30 uur, door het samenwerkingsverband')).toBeTruthy();
  });

  it('toont er vijftig tegelijk, en leest verder bij de eerste nieuwe', async () => {
    const werkplek = await eenBijeenkomstWerkplek();
    const id = await werkplek.publiceer('b1', { capaciteit: 60 });
    const wie = Array.from({ length: 52 }, (_, plaats) => `p${String(plaats + 1).padStart(2, '0')}`);
    await werkplek.meldAan(id, ...wie);
    const { user } = toonBijeenkomst(werkplek, id, DeelnemersTab);
    await user.click(await screen.findByRole('button', { name: 'Toon meer deelnemers' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(52);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('P51 Kievit'));
  });

  it('zegt het als er nog niemand is', async () => {
    await toonDeelnemers({ wie: [] });
    expect(await screen.findByText('Nog geen deelnemers')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Exporteren' })).toBeNull();
  });
});

describe('afdrukken en wissen', () => {
  it('zet op papier wie een plek heeft, op naam, met een vak voor de handtekening', async () => {
    await toonDeelnemers({ capaciteit: 2 });
    await findRegel('Marit');
    const papier = document.querySelector('[data-afdruk]');
    expect(papier?.querySelector('h1')?.textContent).toBe('Extra bijeenkomst HGW en TOP Dossier');
    expect([...(papier?.querySelectorAll('tbody th') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Marit Kievit',
      'Teun Kievit',
    ]);
    expect(papier?.querySelectorAll('td.handtekening')).toHaveLength(2);
    expect(papier?.querySelector('button')).toBeNull();
  });

  it('laat als de namen gewist zijn alleen nog aantallen zien', async () => {
    const werkplek = await eenBijeenkomstWerkplek();
    const id = await werkplek.publiceer('b1');
    const kop = await werkplek.kop(id);
    const eindstand = { aangemeld: 20, aanwezig: 18, nietVerschenen: 2, afgemeld: 3, perSchool: {} };
    if (kop) await werkplek.put(id, { ...kop, eindstand } as typeof kop);
    toonBijeenkomst(werkplek, id, DeelnemersTab);
    expect(await screen.findByText(/De namen zijn gewist op 14 juli 2025/)).toBeTruthy();
    expect(screen.getByText('Aanwezig').nextSibling?.textContent).toBe('18');
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('wie zichzelf aanmeldde', () => {
  it('staat daarna op de lijst zonder de pagina te verversen', async () => {
    const { werkplek, id, client } = await toonDeelnemers();
    await findRegel('Marit');
    await werkplek.staf.addAanmelding(HANNA, { bijeenkomstId: id, id: 'later', antwoorden: eenInschrijving('yara') });
    await client.refetchQueries();
    expect(await findRegel('Yara')).toBeTruthy();
  });
});
