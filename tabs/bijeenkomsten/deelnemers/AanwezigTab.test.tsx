import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HANNA } from '../../../test/builders/een-adresboek';
import { eenBijeenkomstWerkplek } from '../../../test/builders/een-bijeenkomst-werkplek';
import { toonBijeenkomst } from '../../../test/builders/toon-bijeenkomst';
import { AanwezigTab } from './AanwezigTab';

/** Thursday 15 May 2025 in Amsterdam: the bijeenkomst begins at 9.00. */
const HALF_NEGEN = '2025-05-15T06:30:00.000Z';
const TIEN_OVER_NEGEN = '2025-05-15T07:10:00.000Z';

async function eenDeur({ nu = HALF_NEGEN, capaciteit = 24, wie = ['marit', 'teun', 'nadia'] } = {}) {
  const werkplek = await eenBijeenkomstWerkplek();
  const id = await werkplek.publiceer('b1', { capaciteit });
  await werkplek.meldAan(id, ...wie);
  werkplek.klok.nu = nu;
  return { werkplek, id, ...toonBijeenkomst(werkplek, id, AanwezigTab) };
}

const rij = (naam: RegExp) => screen.findByRole('button', { name: naam, pressed: undefined });
const isIn = (naam: RegExp) => screen.getByRole('button', { name: naam }).getAttribute('aria-pressed');
const later = () => vi.advanceTimersByTime(1000);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('afvinken aan de deur', () => {
  it('zet iemand met één tik op aanwezig en telt mee', async () => {
    const { user, werkplek, id } = await eenDeur();
    await user.click(await rij(/^Marit Kievit/));
    expect(screen.getByRole('heading', { name: '1 van 3 binnen' })).toBeTruthy();
    await waitFor(async () => expect(await werkplek.lijst(id)).toContain('Marit aanwezig'));
  });

  it('neemt een tik terug met een tweede tik', async () => {
    const { user, werkplek, id } = await eenDeur();
    await user.click(await rij(/^Marit Kievit/));
    later();
    await user.click(await rij(/^Marit Kievit/));
    await screen.findByRole('heading', { name: '0 van 3 binnen' });
    await waitFor(async () => expect(await werkplek.lijst(id)).toContain('Marit bevestigd'));
  });

  it('neemt een dubbele tik als één', async () => {
    const { user, werkplek, id } = await eenDeur();
    await user.dblClick(await rij(/^Marit Kievit/));
    expect(screen.getByRole('heading', { name: '1 van 3 binnen' })).toBeTruthy();
    await waitFor(async () => expect(await werkplek.lijst(id)).toContain('Marit aanwezig'));
    expect(isIn(/^Marit Kievit/)).toBe('true');
  });

  it('vindt iemand tijdens het typen, en vinkt met Enter de enige af', async () => {
    const { user, werkplek, id } = await eenDeur();
    await user.type(await screen.findByRole('searchbox'), 'teu{Enter}');
    expect(screen.queryByRole('button', { name: /^Marit Kievit/ })).toBeNull();
    await waitFor(async () => expect(await werkplek.lijst(id)).toContain('Teun aanwezig'));
  });

  it('zet iemand via het menu op niet verschenen', async () => {
    const { user, werkplek, id } = await eenDeur();
    await user.click(await screen.findByRole('button', { name: 'Meer over Teun Kievit' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Niet verschenen' }));
    await waitFor(async () => expect(await werkplek.lijst(id)).toContain('Teun nietVerschenen'));
  });
});

describe('slechte verbinding', () => {
  it('houdt vinkjes vast, zegt welke nog niet bewaard zijn, en bewaart ze zodra er weer verbinding is', async () => {
    const { user, werkplek, id, lijn } = await eenDeur();
    const marit = await rij(/^Marit Kievit/);
    lijn.stand = 'weg';
    await user.click(marit);
    await user.click(await rij(/^Teun Kievit/));
    expect(await screen.findByText('Geen verbinding.')).toBeTruthy();
    expect(screen.getByText(/2 vinkjes zijn nog niet bewaard/)).toBeTruthy();
    expect(within(marit).getByText('nog niet bewaard')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '2 van 3 binnen' })).toBeTruthy();
    expect(await werkplek.lijst(id)).not.toContain('Marit aanwezig');
    lijn.stand = 'goed';
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(screen.queryByText('Geen verbinding.')).toBeNull());
    await waitFor(async () =>
      expect(await werkplek.lijst(id)).toEqual(['Marit aanwezig', 'Teun aanwezig', 'Nadia bevestigd']),
    );
  });

  it('stuurt na een verloren antwoord hetzelfde nog eens', async () => {
    const { user, werkplek, id, lijn } = await eenDeur();
    const marit = await rij(/^Marit Kievit/);
    lijn.stand = 'antwoordKwijt';
    await user.click(marit);
    await screen.findByText('Geen verbinding.');
    lijn.stand = 'goed';
    await user.click(screen.getByRole('button', { name: 'Probeer nu' }));
    await waitFor(() => expect(screen.queryByText('Geen verbinding.')).toBeNull());
    expect(await werkplek.lijst(id)).toContain('Marit aanwezig');
  });

  it('bewaart alleen de laatste wens als iemand zonder verbinding van gedachten verandert', async () => {
    const { user, werkplek, id, lijn } = await eenDeur();
    const marit = await rij(/^Marit Kievit/);
    lijn.stand = 'weg';
    await user.click(marit);
    later();
    await user.click(marit);
    await screen.findByText(/1 vinkje is nog niet bewaard/);
    lijn.stand = 'goed';
    await user.click(screen.getByRole('button', { name: 'Probeer nu' }));
    await waitFor(() => expect(screen.queryByText('Geen verbinding.')).toBeNull());
    expect(await werkplek.lijst(id)).toContain('Marit bevestigd');
  });

  it('vergeet niets als je de lijst verlaat en terugkomt', async () => {
    const { user, werkplek, id, lijn, unmount } = await eenDeur();
    const marit = await rij(/^Marit Kievit/);
    lijn.stand = 'weg';
    await user.click(marit);
    await screen.findByText('Geen verbinding.');
    unmount();
    lijn.stand = 'goed';
    await waitFor(async () => expect(await werkplek.lijst(id)).toContain('Marit aanwezig'));
  });
});

describe('twee deuren', () => {
  it('laat zien wie aan de andere deur is afgevinkt, en haalt dat vinkje niet weg met een tik van net daarvoor', async () => {
    const { user, werkplek, id, client } = await eenDeur();
    const marit = await rij(/^Marit Kievit/);
    const daar = toonBijeenkomst(werkplek, id, AanwezigTab);
    const opAndere = within(daar.container);
    await daar.user.click(await opAndere.findByRole('button', { name: /^Marit Kievit/ }));
    await waitFor(async () => expect(await werkplek.lijst(id)).toContain('Marit aanwezig'));
    daar.unmount();
    await client.refetchQueries();
    await waitFor(() => expect(marit.getAttribute('aria-pressed')).toBe('true'));
    await user.click(marit);
    expect(marit.getAttribute('aria-pressed')).toBe('true');
    expect(await werkplek.lijst(id)).toContain('Marit aanwezig');
  });

  it('vraagt de lijst ongeveer elke vijf seconden opnieuw', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { lijn } = await eenDeur();
    await rij(/^Marit Kievit/);
    const keren = () => lijn.gevraagd.filter((vraag) => vraag === 'GET bijeenkomsten/b1').length;
    const eerst = keren();
    await vi.advanceTimersByTimeAsync(11_000);
    expect(keren() - eerst).toBeGreaterThanOrEqual(2);
  });
});

describe('wie niet op de lijst staat', () => {
  it('meldt iemand aan de deur aan en vinkt die meteen af', async () => {
    const { user, werkplek, id } = await eenDeur();
    await user.click(await screen.findByRole('button', { name: 'Voeg iemand toe' }));
    await user.type(screen.getByRole('textbox', { name: /Voor- en achternaam/ }), 'Roos Wielewaal');
    await user.type(screen.getByRole('textbox', { name: /E-mailadres/ }), 'roos@waterrad.example');
    await user.type(screen.getByRole('combobox', { name: /School/ }), 'Het Waterrad');
    await user.selectOptions(screen.getByRole('combobox', { name: /Rol/ }), 'directie');
    await user.dblClick(screen.getByRole('button', { name: 'Voeg toe' }));
    await waitFor(async () => expect(await werkplek.lijst(id)).toContain('Roos aanwezig'));
    expect(await screen.findByRole('heading', { name: '1 van 4 binnen' })).toBeTruthy();
  });

  it('laat na het begin iemand zonder plek binnen op een vrije plek', async () => {
    const werkplek = await eenBijeenkomstWerkplek();
    const id = await werkplek.publiceer('b1', { capaciteit: 2 });
    const [marit = ''] = await werkplek.meldAan(id, 'marit', 'teun');
    await werkplek.staf.cancelAanmelding(HANNA, { bijeenkomstId: id, aanmeldingId: marit });
    werkplek.klok.nu = TIEN_OVER_NEGEN;
    const { user } = toonBijeenkomst(werkplek, id, AanwezigTab);
    await user.type(await screen.findByRole('searchbox'), 'marit');
    await user.click(await screen.findByRole('button', { name: 'Laat Marit Kievit binnen' }));
    await waitFor(async () => expect(await werkplek.lijst(id)).toContain('Marit aanwezig'));
  });

  it('zegt wat er moet gebeuren als er geen plek meer is', async () => {
    const { user } = await eenDeur({ capaciteit: 2, nu: TIEN_OVER_NEGEN });
    await user.type(await screen.findByRole('searchbox'), 'nadia');
    expect(await screen.findByText(/Geef dan meer plekken onder Gegevens/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /binnen$/ })).toBeNull();
  });
});

describe('na afloop', () => {
  it('zet de rest op niet verschenen, en weer terug', async () => {
    const { user, werkplek, id } = await eenDeur({ nu: TIEN_OVER_NEGEN });
    await user.click(await rij(/^Marit Kievit/));
    await user.click(screen.getByRole('button', { name: 'Zet de rest op niet verschenen (2)' }));
    await waitFor(async () =>
      expect(await werkplek.lijst(id)).toEqual(['Marit aanwezig', 'Teun nietVerschenen', 'Nadia nietVerschenen']),
    );
    const terug = await screen.findByRole('button', { name: 'Zet 2 terug op aangemeld' });
    await waitFor(() => expect(document.activeElement).toBe(terug));
    await user.click(terug);
    await waitFor(async () =>
      expect(await werkplek.lijst(id)).toEqual(['Marit aanwezig', 'Teun bevestigd', 'Nadia bevestigd']),
    );
  });
});

describe('als afvinken niet kan', () => {
  it('zegt vanaf wanneer het kan, en laat de lijst al zien', async () => {
    await eenDeur({ nu: '2025-05-15T05:00:00.000Z' });
    expect(await screen.findByText(/vanaf een uur voor het begin: donderdag 15 mei 2025 om 8.00 uur/)).toBeTruthy();
    expect(screen.getByText('Marit Kievit')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Marit Kievit/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /de rest/ })).toBeNull();
  });

  it('laat een geweigerd vinkje los en zegt waarom', async () => {
    const { user, werkplek } = await eenDeur();
    const marit = await rij(/^Marit Kievit/);
    // The screen still thinks that it may.
    werkplek.klok.nu = '2025-05-14T06:30:00.000Z';
    await user.click(marit);
    expect(await screen.findByText('Marit Kievit is niet afgevinkt.')).toBeTruthy();
    expect(await screen.findByText(/De presentielijst opent een uur voor het begin/)).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'Uitleg' })).toBeTruthy();
    expect(marit.getAttribute('aria-pressed')).toBe('false');
  });
});
