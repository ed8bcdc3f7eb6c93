import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { BijeenkomstVraag } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eenRij } from '../../test/builders/een-bijeenkomst-beeld';
import { eenLijst, toonBijeenkomsten } from '../../test/builders/toon-bijeenkomsten';
import { type Antwoord } from '../../test/builders/toon-kamer';
import { Storing } from '../api/storing';
import { KOMENDE, lijstVraagStore } from './lijst/lijst-vraag';

const vraagVan = (body: unknown) => body as BijeenkomstVraag;
const metLijst =
  (lijst: (vraag: BijeenkomstVraag) => ReturnType<typeof eenLijst>): Antwoord =>
  ({ path, body }) =>
    path === 'bijeenkomstlijst' ? { ok: true, value: lijst(vraagVan(body)) } : undefined;

beforeEach(() => lijstVraagStore.set(KOMENDE));
afterEach(cleanup);

describe('BijeenkomstenPagina', () => {
  it('noemt van elke bijeenkomst de dag, de plek, hoe vol ze is en hoe ze ervoor staat', async () => {
    toonBijeenkomsten({
      lijst: eenLijst({
        rijen: [eenRij({ fase: 'vol', tellingen: { capaciteit: 24, bezet: 24, wachtend: 3, aanwezig: 0 } })],
      }),
    });
    const rij = await screen.findByRole('row', { name: /Extra bijeenkomst/ });
    const { getByText, getByRole } = within(rij);
    expect(getByRole('link').getAttribute('href')).toBe('/bijeenkomsten/bijeenkomst-1');
    for (const tekst of [
      'do 15 mei 2025',
      '9.00–11.00 uur',
      'Alle wijken',
      '24 van 24',
      '3 op de wachtlijst',
      'Vol, wachtlijst',
    ])
      expect(getByText(tekst)).toBeTruthy();
  });

  it('zet een reeks bij elkaar en telt haar plekken op', async () => {
    const reeks = (bijeenkomstId: string) => eenRij({ bijeenkomstId, reeksId: 'reeks-1' });
    toonBijeenkomsten({ lijst: eenLijst({ rijen: [reeks('a'), eenRij({ bijeenkomstId: 'los' }), reeks('b')] }) });
    const kop = await screen.findByRole('rowheader', { name: /Reeks Extra bijeenkomst/ });
    expect(kop.textContent).toContain('2 bijeenkomsten · 36 van 48 plekken');
    expect(within(kop.closest('tbody')!).getAllByRole('link')).toHaveLength(2);
  });

  it('zoekt als je even niet typt, filtert op wijk, en zet niets daarvan in het adres', async () => {
    const { user, verzoeken, route } = toonBijeenkomsten();
    await screen.findByRole('link', { name: /Extra bijeenkomst/ });
    await user.keyboard('/');
    await user.keyboard('Kade');
    await waitFor(() => expect(verzoeken.at(-1)?.body).toEqual({ periode: 'komend', zoek: 'Kade' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wijk' }), 'Noorderhaven');
    await waitFor(() =>
      expect(verzoeken.at(-1)?.body).toEqual({ periode: 'komend', zoek: 'Kade', wijk: 'Noorderhaven' }),
    );
    expect(route()).toBe('/bijeenkomsten');
  });

  it('laat ook zien wat voorbij is, met wie er was', async () => {
    const { user } = toonBijeenkomsten({
      antwoord: metLijst(({ periode }) =>
        periode === 'voorbij'
          ? eenLijst({
              rijen: [eenRij({ fase: 'voorbij', tellingen: { capaciteit: 24, bezet: 24, wachtend: 0, aanwezig: 22 } })],
            })
          : eenLijst({ rijen: [] }),
      ),
    });
    await screen.findByText('Geen komende bijeenkomsten');
    await user.click(screen.getByRole('button', { name: 'Voorbij' }));
    expect(await screen.findByText('22 aanwezig')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Voorbij' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('zegt het als er niets is gevonden, en wist dan zoeken en filters', async () => {
    const { user } = toonBijeenkomsten({
      antwoord: metLijst(({ wijk }) => (wijk ? eenLijst({ rijen: [] }) : eenLijst())),
    });
    await screen.findByRole('link', { name: /Extra bijeenkomst/ });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wijk' }), 'Molenkwartier');
    await user.click(await screen.findByRole('button', { name: 'Wis zoeken en filters' }));
    await screen.findByRole('link', { name: /Extra bijeenkomst/ });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Lijst van bijeenkomsten');
  });

  it('haalt de volgende bladzijde en leest daar verder', async () => {
    const { user } = toonBijeenkomsten({
      antwoord: metLijst(({ vervolg }) =>
        vervolg
          ? eenLijst({ rijen: [eenRij({ bijeenkomstId: 'twee', titel: 'De tweede' })] })
          : eenLijst({ vervolg: 'verder' }),
      ),
    });
    await user.click(await screen.findByRole('button', { name: 'Toon meer bijeenkomsten' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('De tweede'));
  });

  it('noemt bij een storing een code, en probeert het opnieuw', async () => {
    let isStuk = true;
    const { user } = toonBijeenkomsten({
      antwoord: () => {
        if (isStuk) throw new Storing('storing', '7F3A');
        return undefined;
      },
    });
    expect(await screen.findByText(/noem code 7F3A/)).toBeTruthy();
    isStuk = false;
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('link', { name: /Extra bijeenkomst/ })).toBeTruthy();
  });

  it('houdt zonder verbinding de lijst op het scherm', async () => {
    let isWeg = false;
    const { client } = toonBijeenkomsten({
      antwoord: () => {
        if (isWeg) throw new Storing('geenVerbinding');
        return undefined;
      },
    });
    await screen.findByRole('link', { name: /Extra bijeenkomst/ });
    isWeg = true;
    await client.refetchQueries();
    expect(await screen.findByText(/Je ziet de bijeenkomsten van vandaag/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /Extra bijeenkomst/ })).toBeTruthy();
  });
});
