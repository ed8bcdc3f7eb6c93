import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HANNA } from '../../../test/builders/een-adresboek';
import { eenBijeenkomstWerkplek } from '../../../test/builders/een-bijeenkomst-werkplek';
import { toonPagina } from '../../../test/builders/toon-bijeenkomst';
import { OverzichtPagina } from './OverzichtPagina';

const NA_AFLOOP = '2025-05-15T10:00:00.000Z';

/** One that is over, with two of three present, and a full one to come with one who waits. */
async function eenJaar() {
  const werkplek = await eenBijeenkomstWerkplek();
  await werkplek.publiceer('b1', { capaciteit: 6 });
  const [marit = '', teun = '', nadia = ''] = await werkplek.meldAan('b1', 'marit', 'teun', 'nadia');
  await werkplek.publiceer('b2', {
    titel: 'Knoppencursus',
    soort: 'knoppencursus',
    datum: '2025-09-18',
    aanmeldenTot: '2025-09-16',
    afmeldenTot: '2025-09-16',
    capaciteit: 1,
  });
  await werkplek.meldAan('b2', 'roos', 'yara');
  werkplek.klok.nu = NA_AFLOOP;
  for (const aanmeldingId of [marit, teun])
    await werkplek.staf.setAanwezigheid(HANNA, { bijeenkomstId: 'b1', aanmeldingId, status: 'aanwezig' });
  await werkplek.staf.setAanwezigheid(HANNA, { bijeenkomstId: 'b1', aanmeldingId: nadia, status: 'nietVerschenen' });
  return werkplek;
}

const cellen = (naam: RegExp) =>
  within(screen.getByRole('row', { name: naam }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent?.replace(/^\D+ /, ''))
    .join(' ');

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(NA_AFLOOP) }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('OverzichtPagina', () => {
  it('begint met dit schooljaar en geeft het antwoord in één regel', async () => {
    toonPagina(await eenJaar(), OverzichtPagina);
    await screen.findByRole('combobox', { name: 'Schooljaar' });
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      '1 bijeenkomst · 3 van 6 plekken gevuld · 0 mensen wachten · 67 % van wie een plek had, kwam',
    );
    expect((screen.getByRole('combobox', { name: 'Schooljaar' }) as HTMLSelectElement).value).toBe('2024–2025');
  });

  it('zet plekken, wachtlijst, aanwezig en opkomst in een tabel, met een plaatje dat ernaar verwijst', async () => {
    const { user } = toonPagina(await eenJaar(), OverzichtPagina);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Schooljaar' }), '');
    expect(cellen(/Extra bijeenkomst/)).toBe('6 3 0 2 67 %');
    expect(cellen(/Knoppencursus/)).toBe('1 1 1 – –');
    expect(cellen(/Samen/)).toBe('7 4 1 2 67 %');
    const [plaatje] = screen.getAllByRole('img');
    expect(plaatje?.getAttribute('aria-label')).toBe(
      'Per bijeenkomst hoeveel plekken bezet zijn, samen 4 van 7, en hoeveel mensen wachten. De cijfers staan in de tabel.',
    );
  });

  it('telt per wijk van de school', async () => {
    toonPagina(await eenJaar(), OverzichtPagina);
    await screen.findByRole('table', { name: 'Per wijk' });
    expect(cellen(/^Noorderhaven/)).toBe('3 2 67 %');
  });

  it('filtert op soort en zegt het als er dan niets is', async () => {
    const { user } = toonPagina(await eenJaar(), OverzichtPagina);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Soort' }), 'knoppencursus');
    expect(await screen.findByText('Geen bijeenkomst gevonden')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Wis filters' }));
    expect(screen.getByRole('link', { name: 'Knoppencursus' }).getAttribute('href')).toBe(
      '/bijeenkomsten/b2/deelnemers',
    );
  });

  it('telt een afgezegde bijeenkomst niet mee', async () => {
    const werkplek = await eenJaar();
    await werkplek.staf.cancelBijeenkomst(HANNA, { bijeenkomstId: 'b2', reden: 'Te weinig tijd' });
    const { user } = toonPagina(werkplek, OverzichtPagina);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Schooljaar' }), '');
    expect(screen.getByRole('row', { name: /Knoppencursus/ }).textContent).toContain('afgezegd');
    expect(cellen(/Samen/)).toBe('6 3 0 2 67 %');
  });

  it('zegt het als er nog niets is', async () => {
    toonPagina(await eenBijeenkomstWerkplek(), OverzichtPagina);
    expect(await screen.findByText('Nog geen bijeenkomsten')).toBeTruthy();
  });

  it('houdt zonder verbinding de cijfers op het scherm', async () => {
    const { lijn, client } = toonPagina(await eenJaar(), OverzichtPagina);
    await screen.findByRole('row', { name: /Extra bijeenkomst/ });
    lijn.stand = 'weg';
    await client.refetchQueries();
    expect(await screen.findByText('Geen verbinding.')).toBeTruthy();
    expect(screen.getByRole('row', { name: /Extra bijeenkomst/ })).toBeTruthy();
  });
});
