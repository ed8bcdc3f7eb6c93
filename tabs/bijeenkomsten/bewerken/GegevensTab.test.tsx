import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { Wijziging } from '@domain/formulier/wijziging';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eenBeeld, eenBijeenkomstAntwoorden } from '../../../test/builders/een-bijeenkomst-beeld';
import { toonBijeenkomsten } from '../../../test/builders/toon-bijeenkomsten';
import { bij, type Antwoord } from '../../../test/builders/toon-kamer';
import { Storing } from '../../api/storing';
import { toasts } from '../../ui/toast/toasts';
import { zetOnbewaard } from './onbewaard';

const PAD = '/bijeenkomsten/bijeenkomst-1';
const wijzigingenVan = (body: unknown) => (body as { wijzigingen: readonly Wijziging[] }).wijzigingen;
const bewaart = (antwoord: Antwoord) => bij('PATCH', 'bijeenkomsten/bijeenkomst-1', antwoord);

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

describe('bewaren', () => {
  it('stuurt alleen wat er veranderde, en ook bij twee keer klikken maar één keer', async () => {
    const { user, handelingen } = toonBijeenkomsten({
      pad: PAD,
      antwoord: bewaart(() => ({
        ok: true,
        value: eenBeeld({ versie: 'v2', antwoorden: eenBijeenkomstAntwoorden({ doelgroep: 'Iedereen' }) }),
      })),
    });
    await titelVeld();
    const doelgroep = screen.getByRole('textbox', { name: 'Voor wie' });
    await user.clear(doelgroep);
    await user.type(doelgroep, 'Iedereen');
    expect(screen.getByText('1 wijziging nog niet bewaard')).toBeTruthy();
    await user.dblClick(knop('Bewaar'));
    await screen.findByText(/Alles is bewaard/);
    expect(handelingen()).toHaveLength(1);
    expect(wijzigingenVan(handelingen()[0]?.body)).toEqual([
      { pad: 'doelgroep', van: 'IB’ers en KC’ers die een wijkbijeenkomst hebben gemist', naar: 'Iedereen' },
    ]);
    expect(toastTitels()).toEqual([]);
  });

  it('zegt vooraf hoeveel mensen een mail krijgen als de plaats verandert', async () => {
    const { user } = toonBijeenkomsten({ pad: PAD });
    await titelVeld();
    await user.type(plaatsVeld(), ', zaal 2');
    expect(screen.getByText('20 mensen krijgen een mail: de plaats verandert.')).toBeTruthy();
    expect(knop('Bewaar en verstuur de mail')).toBeTruthy();
    await user.click(knop('Zet terug'));
    expect(screen.queryByText(/krijgen een mail/)).toBeNull();
    expect(document.activeElement).toBe(knop('Bewaar'));
  });

  it('laat bij een andere datum de termijnen meeschuiven', async () => {
    const { user } = toonBijeenkomsten({ pad: PAD });
    await titelVeld();
    const datum = screen.getByRole('textbox', { name: 'Datum' });
    await user.clear(datum);
    await user.type(datum, '20-5-2025');
    await user.tab();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Aanmelden tot en met' }).value).toBe('18-05-2025');
  });

  it('zet een weigering van de server bij het veld, met het voorstel als knop', async () => {
    const { user, handelingen } = toonBijeenkomsten({
      pad: PAD,
      antwoord: bewaart(() => ({
        ok: false,
        refusals: [
          {
            code: 'datum-buiten-grens',
            message: 'Deze dag is al geweest. Kies 2 april 2025 of later.',
            pad: 'aanmeldenTot',
            voorstel: '2025-04-02',
          },
        ],
      })),
    });
    await titelVeld();
    const veld = screen.getByRole<HTMLInputElement>('textbox', { name: 'Aanmelden tot en met' });
    await user.clear(veld);
    await user.type(veld, '1-3-2025');
    await user.click(knop('Bewaar'));
    expect(await screen.findByText(/Kies 2 april 2025 of later/, { selector: '[id$=bezwaar]' })).toBeTruthy();
    await user.click(knop('Kies 2 april 2025'));
    expect(veld.value).toBe('02-04-2025');
    expect(handelingen()).toHaveLength(1);
  });

  it('weigert te weinig plekken zonder iets te versturen', async () => {
    const { user, handelingen } = toonBijeenkomsten({ pad: PAD });
    await titelVeld();
    const plekken = screen.getByRole('textbox', { name: 'Aantal plekken' });
    await user.clear(plekken);
    await user.type(plekken, '10');
    await user.click(knop('Bewaar'));
    expect(screen.getByText(/Er zijn al 18 plekken vergeven. Kies 18 of meer./)).toBeTruthy();
    expect(handelingen()).toEqual([]);
  });

  it('houdt bij een storing wat je typte, en probeert het met dezelfde knop opnieuw', async () => {
    let isWeg = true;
    const { user } = toonBijeenkomsten({
      pad: PAD,
      antwoord: bewaart(() => {
        if (isWeg) throw new Storing('geenVerbinding');
        return { ok: true, value: eenBeeld({ antwoorden: eenBijeenkomstAntwoorden({ doelgroep: 'Ieder' }) }) };
      }),
    });
    await titelVeld();
    const doelgroep = screen.getByRole('textbox', { name: 'Voor wie' });
    await user.clear(doelgroep);
    await user.type(doelgroep, 'Ieder');
    await user.click(knop('Bewaar'));
    await screen.findByText('Je wijzigingen zijn niet bewaard.');
    isWeg = false;
    await user.click(knop('Bewaar'));
    await screen.findByText(/Alles is bewaard/);
  });
});

describe('twee mensen in hetzelfde veld', () => {
  const TEUN = { doorId: 'teun-hazelaar', door: 'Teun Hazelaar', op: '2025-04-01T09:55:00Z' };
  const botst = (pad: string, van: string, huidig: string | number): Antwoord => {
    let isEerste = true;
    return bewaart(({ body }) => {
      if (!isEerste) return { ok: true, value: eenBeeld({ antwoorden: eenBijeenkomstAntwoorden({ [pad]: huidig }) }) };
      isEerste = false;
      const naar = wijzigingenVan(body)[0]?.naar ?? null;
      return {
        ok: false,
        refusals: [{ code: 'veld-gewijzigd', message: 'Kies.', pad }],
        botsingen: [{ pad, van, naar, huidig, stempel: TEUN }],
      };
    });
  };

  it('laat bij een kort veld ter plekke kiezen, en bewaart daarna', async () => {
    const { user, handelingen } = toonBijeenkomsten({ pad: PAD, antwoord: botst('wijk', 'alle', 'Noorderhaven') });
    await titelVeld();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wijk' }), 'Molenkwartier');
    await user.click(knop('Bewaar'));
    expect(await screen.findByText(/Kies eerst wat er blijft staan/)).toBeTruthy();
    await user.click(knop('Bewaar Molenkwartier'));
    await user.click(knop('Bewaar'));
    await waitFor(() => expect(handelingen()).toHaveLength(2));
    expect(wijzigingenVan(handelingen()[1]?.body)).toEqual([
      { pad: 'wijk', van: 'Noorderhaven', naar: 'Molenkwartier' },
    ]);
  });

  it('laat bij een tekst beide zien, en verliest er geen', async () => {
    const { user } = toonBijeenkomsten({
      pad: PAD,
      antwoord: botst('titel', 'Extra bijeenkomst HGW en TOP Dossier', 'De titel van Teun'),
    });
    const titel = await titelVeld();
    await user.type(titel, ' in mei');
    await user.click(knop('Bewaar en verstuur de mail'));
    await user.click(await screen.findByRole('button', { name: 'Kies een tekst' }));
    const dialoog = within(await screen.findByRole('dialog', { name: /Teun heeft deze tekst ook veranderd/ }));
    expect(dialoog.getByText(/De titel van/)).toBeTruthy();
    await user.click(dialoog.getByRole('radio', { name: 'Tekst van Teun' }));
    await user.click(dialoog.getByRole('button', { name: 'Bewaar tekst van Teun' }));
    await screen.findByText(/Alles is bewaard/);
    expect((titel as HTMLInputElement).value).toBe('De titel van Teun');
  });

  it('neemt over wat een collega elders veranderde, zonder wat ik typ te raken', async () => {
    let beeld = eenBeeld();
    const { user, client } = toonBijeenkomsten({
      pad: PAD,
      antwoord: bij('GET', 'bijeenkomsten/bijeenkomst-1', () => ({ ok: true, value: beeld })),
    });
    await user.type(await titelVeld(), ' in mei');
    beeld = eenBeeld({ versie: 'v2', antwoorden: eenBijeenkomstAntwoorden({ plaats: 'Kade 14' }) });
    await client.refetchQueries();
    await waitFor(() => expect((plaatsVeld() as HTMLTextAreaElement).value).toBe('Kade 14'));
    expect(screen.getByText('1 wijziging nog niet bewaard')).toBeTruthy();
  });
});

describe('een bijeenkomst die een collega intussen afzegde', () => {
  it('laat lezen wat bewaard is, en vraagt niets meer bij weggaan', async () => {
    let beeld = eenBeeld();
    const { user, client, route } = toonBijeenkomsten({
      pad: PAD,
      antwoord: bij('GET', 'bijeenkomsten/bijeenkomst-1', () => ({ ok: true, value: beeld })),
    });
    await user.type(await titelVeld(), ' in mei');
    beeld = eenBeeld({ status: 'afgezegd', fase: 'afgezegd', acties: [] });
    await client.refetchQueries();
    expect(await screen.findByText('Gaat niet door')).toBeTruthy();
    expect(screen.queryByText(/in mei/)).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Bijeenkomsten' }));
    await waitFor(() => expect(route()).toBe('/bijeenkomsten'));
  });
});

describe('weggaan met wijzigingen', () => {
  it('vraagt het eerst, en blijven verliest niets', async () => {
    const { user, route } = toonBijeenkomsten({ pad: PAD });
    await user.type(await titelVeld(), ' in mei');
    await user.click(screen.getByRole('link', { name: 'Bijeenkomsten' }));
    await user.click(await screen.findByRole('button', { name: 'Blijf hier' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Bijeenkomsten'));
    expect(route()).toBe(PAD);
    expect(screen.getByText('1 wijziging nog niet bewaard')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Bijeenkomsten' }));
    await user.click(await screen.findByRole('button', { name: 'Ga weg zonder bewaren' }));
    await waitFor(() => expect(route()).toBe('/bijeenkomsten'));
  });

  it('bewaart wat je typte in het geheugen als je met de terugknop weggaat', async () => {
    const { user } = toonBijeenkomsten({ pad: PAD });
    await user.type(await titelVeld(), ' in mei');
    cleanup();
    toonBijeenkomsten({ pad: PAD });
    expect(((await titelVeld()) as HTMLInputElement).value).toBe('Extra bijeenkomst HGW en TOP Dossier in mei');
  });
});
