import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BEHEER, MARIT } from '../../test/builders/een-adresboek';
import { eenDossier } from '../../test/builders/een-dossier';
import { ZELFTEST } from '../../test/builders/een-zelftest';
import { eenToezicht, toonToezicht, type Toezicht } from '../../test/builders/toon-toezicht';
import { eenBericht } from '../../test/scenarios/mail-een-bericht';
import { Storing } from '../api/storing';
import { logboekVraag } from './logboek/logboek-vraag';
import { LogboekPagina } from './logboek/LogboekPagina';
import { PostPagina } from './post/PostPagina';
import { ZelftestPagina } from './zelftest/ZelftestPagina';

let toezicht: Toezicht;
beforeEach(async () => {
  toezicht = await eenToezicht();
});
afterEach(() => {
  cleanup();
  toezicht.close();
  vi.restoreAllMocks();
});

const regio = async (naam: string) => within(await screen.findByRole('region', { name: naam }));

describe('ZelftestPagina', () => {
  it('zet wat stuk is bovenaan, met wat je eraan doet en een commando om te kopiëren', async () => {
    const graph = { ...ZELFTEST.graph, tryPostvak: async () => ({ soort: 'geweigerd' as const }) };
    const { user } = toonToezicht(toezicht, <ZelftestPagina />, { over: { graph } });
    const lijst = await regio('Er zijn 3 dingen mis');
    const [eerste] = lijst.getAllByRole('listitem');
    expect(eerste?.textContent).toMatch(/^BestandenFout/);
    const kopie = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(lijst.getAllByRole('button', { name: 'Kopieer' })[1]!);
    expect(kopie).toHaveBeenCalledWith(expect.stringMatching(/^\.\/infra\/exchange\/postvak-rechten\.ps1 /));
    await screen.findByText('Commando gekopieerd');
  });

  it('controleert pas opnieuw als je het vraagt', async () => {
    const { user, verzoeken } = toonToezicht(toezicht, <ZelftestPagina />);
    await screen.findByRole('heading', { name: /^Er is 1 ding mis$/ });
    const keer = () => verzoeken.filter(({ path }) => path === 'beheer/zelftest').length;
    expect(keer()).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Controleer opnieuw' }));
    await waitFor(() => expect(keer()).toBe(2));
  });

  it('zegt het als de zelftest zelf niet lukt', async () => {
    toonToezicht(toezicht, <ZelftestPagina />, {
      eerst: () => {
        throw new Storing('storing', '7F3A');
      },
    });
    await screen.findByText('De zelftest is niet gelukt.');
    expect(screen.getByText(/7F3A/)).toBeTruthy();
  });

  it('stuurt de proefmails alleen op verzoek, en toont wat ervan werd', async () => {
    const verstuurd: string[] = [];
    const graph: Toezicht['deps']['graph'] = {
      ...ZELFTEST.graph,
      sendProef: async ({ onderwerp }) => (verstuurd.push(onderwerp), { ok: true, value: undefined }),
      findProef: async () => ({
        ok: true,
        value: verstuurd.map((onderwerp) => ({ id: onderwerp, onderwerp, merk: false, ontvangenOp: toezicht.klok.nu })),
      }),
    };
    const { user } = toonToezicht(toezicht, <ZelftestPagina />, { over: { graph } });
    const kaart = await regio('Mailregels in Exchange');
    expect(verstuurd).toEqual([]);
    await user.click(kaart.getByRole('button', { name: 'Stuur de proefmails' }));
    await kaart.findByText(/kwam aan zonder het merk/);
    expect(kaart.getByText(/zonder beveiliging kwam gewoon aan/)).toBeTruthy();
    expect(verstuurd).toHaveLength(2);
    expect(kaart.getByRole('button', { name: 'Stuur de proefmails opnieuw' })).toBeTruthy();
  });

  it('zegt het als de proefmails niet weg konden', async () => {
    const { user } = toonToezicht(toezicht, <ZelftestPagina />, {
      eerst: ({ path }) => {
        if (path.endsWith('proefmail')) throw new Storing('geenVerbinding');
      },
    });
    await user.click(screen.getByRole('button', { name: 'Stuur de proefmails' }));
    await screen.findByText('De proefmails zijn niet verstuurd.');
  });
});

describe('PostPagina', () => {
  const gestopt = (id: string, over: object = {}) => ({
    ...eenBericht({ id, status: 'aandacht', laatsteFout: 'graph-429', pogingen: 10 }),
    ...over,
  });
  const put = (bak: 'bijeenkomsten' | 'dossiers', partitie: string, ...berichten: ReturnType<typeof gestopt>[]) =>
    toezicht.deps[bak].commit(
      partitie,
      berichten.map((value) => ({ kind: 'put', value })),
    );

  it('zegt dat er niets te doen is', async () => {
    toonToezicht(toezicht, <PostPagina />);
    await screen.findByRole('heading', { name: 'Geen mail vraagt aandacht' });
    expect(screen.getAllByRole('row')).toHaveLength(5);
  });

  it('laat er één opnieuw vertrekken, en daarna de rest', async () => {
    await put('bijeenkomsten', 'b-1', gestopt('bericht-1'), gestopt('bericht-2'), gestopt('bericht-3'));
    const { user } = toonToezicht(toezicht, <PostPagina />);
    await user.click(await screen.findByRole('button', { name: 'Verstuur opnieuw: Bijeenkomst, bericht-2' }));
    await screen.findByText('1 mail opnieuw klaargezet');
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Verstuur opnieuw/ })).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: 'Verstuur alles opnieuw' }));
    await screen.findByRole('heading', { name: 'Geen mail vraagt aandacht' });
  });

  it('zegt waarom een beveiligd bericht niet opnieuw mag', async () => {
    await toezicht.saveDossier(eenDossier());
    await put('dossiers', 'dossier-1', gestopt('bericht-1'));
    const { user } = toonToezicht(toezicht, <PostPagina />);
    await user.click(await screen.findByRole('button', { name: 'Verstuur alles opnieuw' }));
    await screen.findByText(/Niet opnieuw: 1\..*Deel het dossier eerst/);
  });

  it('zegt het als herkansen niet lukt, en laat de lijst staan', async () => {
    await put('bijeenkomsten', 'b-1', gestopt('bericht-1'));
    const { user } = toonToezicht(toezicht, <PostPagina />, {
      eerst: ({ path }) => {
        if (path.endsWith('herkansing')) throw new Storing('geenVerbinding');
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Verstuur alles opnieuw' }));
    await screen.findByText('De mail is niet opnieuw klaargezet.');
    expect(screen.getByRole('table', { name: 'Vraagt aandacht' })).toBeTruthy();
  });
});

describe('LogboekPagina', () => {
  beforeEach(() => logboekVraag.set({ soort: 'dossier', van: '2026-11-01', tot: '2026-11-30', wie: '' }));

  async function putRegels(aantal: number) {
    await toezicht.saveDossier(eenDossier());
    await toezicht.putGelezen('dossier-1', MARIT.id, aantal);
  }

  it('toont wie welk dossier las, met honderd tegelijk', async () => {
    await putRegels(130);
    const { user } = toonToezicht(toezicht, <LogboekPagina />);
    const tabel = within(await screen.findByRole('table', { name: 'Logboek' }));
    expect(tabel.getAllByRole('row')).toHaveLength(101);
    expect(tabel.getAllByRole('row')[1]?.textContent).toContain(`${MARIT.naam}gelezen${eenDossier().kop.nummer}`);
    await user.click(screen.getByRole('button', { name: 'Toon meer regels' }));
    await waitFor(() => expect(tabel.getAllByRole('row')).toHaveLength(131));
  });

  it('kiest wat, wie en wanneer', async () => {
    await putRegels(1);
    const { user } = toonToezicht(toezicht, <LogboekPagina />);
    await screen.findByRole('table', { name: 'Logboek' });
    await screen.findByRole('option', { name: BEHEER.naam });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wie' }), BEHEER.naam);
    await screen.findByText('Niets in deze periode');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wat' }), 'Beheer');
    expect((await screen.findAllByText('ingezien')).length).toBeGreaterThan(0);
    const tot = screen.getByRole('textbox', { name: 'Tot en met' });
    await user.clear(tot);
    await user.type(tot, '1-10-2026');
    await user.tab();
    await screen.findByText(/Het einde moet op of na 1 november 2026 liggen/);
  });

  it('laat zien dat een bestand wordt gemaakt, en kan stoppen zonder foutmelding', async () => {
    await putRegels(2);
    const { user } = toonToezicht(toezicht, <LogboekPagina />, {
      eerst: ({ path }) => (path.endsWith('/csv') ? new Promise(() => {}) : undefined),
    });
    await user.click(await screen.findByRole('button', { name: 'Haal op als CSV' }));
    await screen.findByText('Bestand maken van 2 regels …');
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.queryByText('Het bestand is niet gemaakt.')).toBeNull();
  });

  it('zegt bij te veel regels hoe het wel kan', async () => {
    await putRegels(1);
    const dossiers = { ...toezicht.deps.dossiers, count: async () => 12_345 };
    const { user } = toonToezicht(toezicht, <LogboekPagina />, { over: { dossiers } });
    await screen.findByText(/In één bestand passen 10\.000 regels/);
    await user.click(screen.getByRole('button', { name: 'Haal op als Excel' }));
    await screen.findByText('Het bestand is niet gemaakt.');
    expect(screen.getByText(/in deze periode zijn het er 12\.345/)).toBeTruthy();
  });
});
