import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eenBijeenkomstWerkplek } from '../../../test/builders/een-bijeenkomst-werkplek';
import { toonBijeenkomst } from '../../../test/builders/toon-bijeenkomst';
import { findRegel, toonDeelnemers, type GetoondeDeelnemers } from '../../../test/builders/toon-deelnemers';
import { toasts } from '../../ui/toast/toasts';
import { DeelnemersTab } from './DeelnemersTab';

async function kies({ user }: GetoondeDeelnemers, naam: string, act: string) {
  await findRegel(naam);
  await user.click(screen.getByRole('button', { name: `Meer over ${naam} Kievit` }));
  await user.click(await screen.findByRole('menuitem', { name: act }));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-04-01T06:30:00.000Z') });
});
afterEach(() => {
  cleanup();
  toasts.set([]);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('één deelnemer', () => {
  it('vraagt het voordat iemand wordt afgemeld, en doet het bij dubbelklikken één keer', async () => {
    const lijst = await toonDeelnemers({ capaciteit: 2 });
    await kies(lijst, 'Marit', 'Meld af');
    expect(screen.getByText(/De plek gaat naar de eerste op de wachtlijst/)).toBeTruthy();
    expect(await lijst.werkplek.lijst(lijst.id)).toContain('Marit bevestigd');
    await lijst.user.dblClick(screen.getByRole('button', { name: 'Meld af' }));
    expect(await screen.findByText('Marit Kievit is afgemeld')).toBeTruthy();
    expect(await lijst.werkplek.lijst(lijst.id)).toEqual(['Teun bevestigd', 'Nadia aangeboden', 'Marit geannuleerd']);
    expect(lijst.lijn.gevraagd.filter((vraag) => vraag.endsWith('/afmelding'))).toHaveLength(1);
  });

  it('laat het venster staan als de verbinding wegvalt, en kan het dan nog eens', async () => {
    const lijst = await toonDeelnemers();
    await kies(lijst, 'Marit', 'Meld af');
    lijst.lijn.stand = 'antwoordKwijt';
    await lijst.user.click(screen.getByRole('button', { name: 'Meld af' }));
    expect(await screen.findByText('Marit Kievit is niet afgemeld.')).toBeTruthy();
    lijst.lijn.stand = 'goed';
    await lijst.user.click(screen.getByRole('button', { name: 'Meld af' }));
    expect(await screen.findByText('Marit Kievit is afgemeld')).toBeTruthy();
  });

  it('verplaatst iemand naar een bijeenkomst met plek, en biedt volle niet aan', async () => {
    const lijst = await toonDeelnemers();
    await lijst.werkplek.publiceer('vol', { titel: 'Volle bijeenkomst', capaciteit: 1 });
    await lijst.werkplek.meldAan('vol', 'roos');
    await lijst.werkplek.publiceer('b2', { titel: 'Bijeenkomst in juni', datum: '2025-06-12', capaciteit: 4 });
    await kies(lijst, 'Marit', 'Verplaats naar andere datum');
    const keuze = await screen.findByRole('radio', { name: /Donderdag 12 juni 2025, 9.00–11.00 uur.*nog 4 plekken/ });
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    await lijst.user.click(screen.getByRole('button', { name: 'Verplaats' }));
    expect(screen.getByText('Kies een bijeenkomst.')).toBeTruthy();
    await lijst.user.click(keuze);
    await lijst.user.click(screen.getByRole('button', { name: 'Verplaats' }));
    expect(await screen.findByText('Marit Kievit is verplaatst')).toBeTruthy();
    expect(await lijst.werkplek.lijst('b2')).toEqual(['Marit bevestigd']);
    expect(await lijst.werkplek.lijst('b1')).toContain('Marit geannuleerd');
  });

  it('zegt waarom verplaatsen niet kan als de laatste plek daar net weg is', async () => {
    const lijst = await toonDeelnemers();
    await lijst.werkplek.publiceer('b2', { datum: '2025-06-12', capaciteit: 1 });
    await kies(lijst, 'Marit', 'Verplaats naar andere datum');
    await lijst.user.click(await screen.findByRole('radio', { name: /nog 1 plek/ }));
    await lijst.werkplek.meldAan('b2', 'roos');
    await lijst.user.click(screen.getByRole('button', { name: 'Verplaats' }));
    expect(await screen.findByText('Marit Kievit is niet verplaatst.')).toBeTruthy();
    expect(await lijst.werkplek.lijst('b1')).toContain('Marit bevestigd');
  });

  it('kopieert het e-mailadres', async () => {
    const lijst = await toonDeelnemers();
    await kies(lijst, 'Marit', 'Kopieer e-mailadres');
    expect(await screen.findByText('E-mailadres gekopieerd')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe('marit@zilverenreiger.example');
  });

  it('toont welke mail niet weg is, en verstuurt die opnieuw', async () => {
    const werkplek = await eenBijeenkomstWerkplek();
    const id = await werkplek.publiceer('b1');
    await werkplek.meldAan(id, 'marit');
    const [bericht] = await werkplek.berichten(id);
    if (bericht) await werkplek.put(id, { ...bericht, status: 'aandacht', pogingen: 5 } as typeof bericht);
    const { user } = toonBijeenkomst(werkplek, id, DeelnemersTab);
    expect(await screen.findByRole('button', { name: 'Mail niet verstuurd1' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Verstuur de mail aan Marit Kievit opnieuw' }));
    await waitFor(async () => expect((await werkplek.berichten(id))[0]?.status).toBe('klaargezet'));
  });
});

describe('Voeg toe', () => {
  async function vulIn({ user }: GetoondeDeelnemers, email: string) {
    await user.click(await screen.findByRole('button', { name: 'Voeg toe' }));
    const venster = within(await screen.findByRole('dialog'));
    await user.type(venster.getByRole('textbox', { name: /Voor- en achternaam/ }), 'Roos Wielewaal');
    await user.type(venster.getByRole('textbox', { name: /E-mailadres/ }), email);
    await user.type(venster.getByRole('combobox', { name: /School/ }), 'De Zilveren Reiger (99AA00)');
    await user.selectOptions(venster.getByRole('combobox', { name: /Rol/ }), 'kc');
    await user.dblClick(venster.getByRole('button', { name: 'Voeg toe' }));
  }

  it('meldt iemand één keer aan en herkent de school', async () => {
    const lijst = await toonDeelnemers();
    await vulIn(lijst, 'roos@zilverenreiger.example');
    expect(await screen.findByText('Roos Wielewaal is aangemeld')).toBeTruthy();
    const roos = (await lijst.werkplek.beeld('b1')).deelnemers.filter(({ deelnemer }) =>
      deelnemer.naam.startsWith('Roos'),
    );
    expect(roos.map(({ deelnemer }) => deelnemer.schoolId)).toEqual(['99AA00']);
  });

  it('zegt vooraf en achteraf dat het de wachtlijst wordt', async () => {
    const lijst = await toonDeelnemers({ capaciteit: 3 });
    await vulIn(lijst, 'roos@zilverenreiger.example');
    expect(await screen.findByText('Roos Wielewaal staat op de wachtlijst, nummer 1')).toBeTruthy();
  });

  it('wijst bij het veld aan dat een adres al op de lijst staat, en houdt wat is ingevuld', async () => {
    const lijst = await toonDeelnemers();
    await vulIn(lijst, 'marit@zilverenreiger.example');
    expect(await screen.findByText(/staat al op de lijst/)).toBeTruthy();
    const email = screen.getByRole('textbox', { name: /E-mailadres/ });
    expect(email.getAttribute('aria-invalid')).toBe('true');
    await lijst.user.clear(email);
    await lijst.user.type(email, 'roos@zilverenreiger.example');
    await lijst.user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Voeg toe' }));
    expect(await screen.findByText('Roos Wielewaal is aangemeld')).toBeTruthy();
  });
});

describe('Bericht aan deelnemers', () => {
  it('toont de mail terwijl je typt, zegt aan hoeveel mensen, en verstuurt één keer', async () => {
    const { user, werkplek, id } = await toonDeelnemers({ capaciteit: 2 });
    await user.click(await screen.findByRole('button', { name: 'Bericht aan deelnemers' }));
    await user.type(screen.getByRole('textbox', { name: /Onderwerp/ }), 'Parkeren');
    await user.type(screen.getByRole('textbox', { name: /Bericht/ }), 'Parkeer achter het gebouw.');
    const voorbeeld = screen.getByRole('region', { name: 'Voorbeeld van de mail' });
    expect(voorbeeld.textContent).toContain('Marit Kievit en 1 ander, elk apart');
    expect(voorbeeld.textContent).toContain('Beste Marit Kievit');
    expect(voorbeeld.textContent).toContain('Parkeer achter het gebouw.');
    await user.dblClick(screen.getByRole('button', { name: 'Verstuur aan 2 mensen' }));
    expect(await screen.findByText('Het bericht gaat eruit')).toBeTruthy();
    expect(await werkplek.rondzendingen(id)).toMatchObject([
      { doel: 'deelnemers', inhoud: { onderwerp: 'Parkeren', tekst: 'Parkeer achter het gebouw.' } },
    ]);
    expect(await screen.findByText('Staat klaar om te versturen')).toBeTruthy();
  });

  it('biedt een groep zonder mensen niet aan', async () => {
    const { user } = await toonDeelnemers();
    await user.click(await screen.findByRole('button', { name: 'Bericht aan deelnemers' }));
    expect(screen.queryByRole('radio', { name: /wachtlijst \(/ })).toBeNull();
    expect(screen.queryByRole('option', { name: /Alleen de wachtlijst/ })).toBeNull();
  });

  it('vraagt om een onderwerp en een tekst voordat er iets weggaat', async () => {
    const { user, lijn } = await toonDeelnemers();
    await user.click(await screen.findByRole('button', { name: 'Bericht aan deelnemers' }));
    await user.click(screen.getByRole('button', { name: 'Verstuur aan 3 mensen' }));
    expect(screen.getByRole('textbox', { name: /Onderwerp/ }).getAttribute('aria-invalid')).toBe('true');
    expect(lijn.gevraagd.some((vraag) => vraag.includes('rondzendingen'))).toBe(false);
  });
});
