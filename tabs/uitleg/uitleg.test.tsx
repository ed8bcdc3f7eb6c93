import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { eenKennisbank, toonMetKennisbank } from '../../test/builders/toon-kennisbank';
import { Storing } from '../api/storing';
import { Bezwaar } from '../form/Bezwaar';
import { uitlegLade } from '../ui/uitleg-lade';
import { ArtikelKaart } from './ArtikelKaart';
import { KennisbankSuggesties } from './KennisbankSuggesties';
import { UitlegBijStap } from './UitlegBijStap';
import { WasDitNuttig } from './WasDitNuttig';

afterEach(() => {
  cleanup();
  uitlegLade.set(undefined);
});

describe('Bezwaar', () => {
  it('linkt naar het artikel over de regel, en opent het naast het formulier', async () => {
    const user = userEvent.setup();
    toonMetKennisbank(<Bezwaar bezwaar={{ code: 'evaluatie-te-laat', message: 'Kies een eerdere dag.' }} />);
    const link = screen.getByRole('link', { name: 'Uitleg' });
    expect(link.getAttribute('href')).toBe('#/kennisbank/tussendoelen-opstellen');
    await user.click(link);
    const lade = await screen.findByRole('dialog');
    expect(await within(lade).findByRole('heading', { name: 'Tussendoelen opstellen (stap 8)' })).toBeTruthy();
    expect(location.hash).toBe('#/kennisbank');
    await user.click(await within(lade).findByRole('link', { name: 'in stap 4' }));
    expect(await within(lade).findByRole('heading', { name: 'Gebieden aanvinken in stap 4' })).toBeTruthy();
    await user.click(within(lade).getByRole('button', { name: 'Terug' }));
    expect(await within(lade).findByRole('heading', { name: 'Tussendoelen opstellen (stap 8)' })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('UitlegBijStap', () => {
  it('geeft de artikelen van de stap, het belangrijkste eerst, en opent er een op zijn plek', async () => {
    const user = userEvent.setup();
    toonMetKennisbank(<UitlegBijStap stap={8} />);
    const [eerste] = await screen.findAllByRole('button');
    expect(eerste?.textContent).toContain('Tussendoelen opstellen (stap 8)');
    if (eerste) await user.click(eerste);
    expect(await screen.findByRole('heading', { name: 'Tussendoelen opstellen (stap 8)' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Alle uitleg bij stap 8' }));
    expect(await screen.findByRole('link', { name: 'Alle uitleg' })).toBeTruthy();
  });

  it('heeft ook uitleg als het swv elk artikel van de stap losmaakte', async () => {
    const artikelen = eenKennisbank().artikelen.map((artikel) => ({ ...artikel, stappen: [] }));
    toonMetKennisbank(<UitlegBijStap stap={8} />, {
      api: { kennisbank: async () => ({ ok: true, value: eenKennisbank({ artikelen }) }) },
    });
    const [eerste] = await screen.findAllByRole('button');
    expect(eerste?.textContent).toContain('Tussendoelen opstellen (stap 8)');
  });

  it('zegt het als de artikelen er niet zijn', async () => {
    const kennisbank = async () => {
      throw new Storing('geenVerbinding');
    };
    toonMetKennisbank(<UitlegBijStap stap={8} />, { api: { kennisbank } });
    expect(await screen.findByText('De artikelen zijn niet geladen.')).toBeTruthy();
  });
});

describe('KennisbankSuggesties', () => {
  const VRAAG = 'Bij stap 8 kan ik geen tussendoel toevoegen bij het gebied taal.';

  it('biedt tijdens het typen aan wat past, en geeft het door aan wie het wil tonen', async () => {
    const user = userEvent.setup();
    const gelezen: string[] = [];
    toonMetKennisbank(<KennisbankSuggesties tekst={VRAAG} stap={8} onLees={(id) => gelezen.push(id)} />);
    const knoppen = await screen.findAllByRole('button');
    expect(knoppen.length).toBeLessThanOrEqual(3);
    const gebieden = knoppen.find(({ textContent }) => textContent?.includes('Gebieden aanvinken'));
    if (!gebieden) throw new Error('not offered');
    await user.click(gebieden);
    expect(gelezen).toEqual(['gebieden-aanvinken']);
  });

  it('zwijgt als er niets past', async () => {
    toonMetKennisbank(
      <>
        <KennisbankSuggesties tekst="xqzw" />
        <ArtikelKaart artikelId="archiveren" />
      </>,
    );
    expect(await screen.findByRole('button', { name: 'Lees Archiveren in stap 11' })).toBeTruthy();
    expect(screen.queryByText('Past bij je vraag')).toBeNull();
  });
});

describe('ArtikelKaart', () => {
  it('toont niets van een artikel dat niet meer online is', async () => {
    toonMetKennisbank(
      <>
        <ArtikelKaart artikelId="weg" />
        <ArtikelKaart artikelId="archiveren" />
      </>,
    );
    expect(await screen.findAllByRole('button')).toHaveLength(1);
    expect(screen.getByText(/1 minuut lezen · bijgewerkt op 22 november 2026/)).toBeTruthy();
  });
});

describe('WasDitNuttig', () => {
  it('zegt het als het artikel intussen offline is gehaald', async () => {
    const user = userEvent.setup();
    const refusals = [{ code: 'niet-gevonden', message: 'Dit artikel staat niet meer online.' }];
    toonMetKennisbank(<WasDitNuttig artikelId="weg" />, {
      api: { wasDitNuttig: async () => ({ ok: false, refusals }) },
    });
    await user.click(screen.getByRole('button', { name: 'Ja' }));
    expect(await screen.findByText('Je antwoord is niet bewaard.')).toBeTruthy();
    expect(screen.getByText(/Dit artikel staat niet meer online/)).toBeTruthy();
    expect(screen.getByText('Was dit nuttig?')).toBeTruthy();
  });
});
