import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eenPubliekeBijeenkomst } from '../../test/builders/een-bijeenkomst-beeld';
import { eenPubliekePagina, weigering } from '../../test/builders/een-publieke-server';
import {
  AANMELDING,
  beginOpnieuw,
  meldAan,
  openPubliekePagina as open,
  PAGINA,
  PLEK,
  vulIn,
} from '../../test/builders/open-publieke-pagina';

const kader = () => within(screen.getByRole('group', { name: /nog niet/ }));

beforeEach(beginOpnieuw);
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

describe('Aanmelden', () => {
  it('stuurt het formulier met het stempel van de pagina, en zegt dan dat je bent aangemeld', async () => {
    const { user, verzonden } = await open({ [AANMELDING]: PLEK });
    expect(document.title).toBe('Extra bijeenkomst HGW en TOP Dossier · Samenwerkingsverband Waterstede');
    await vulIn(user);
    await meldAan(user);
    const kop = await screen.findByRole('heading', { level: 1, name: 'Je bent aangemeld' });
    expect(document.activeElement).toBe(kop);
    expect(screen.getByText(/Was je al aangemeld\?/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Zet in je agenda' }).getAttribute('href')).toBe(
      '/api/publiek/bijeenkomsten/bijeenkomst-1/agenda',
    );
    expect(verzonden(AANMELDING)).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        antwoorden: {
          naam: 'Nadia Vlinderstruik',
          email: 'nadia@zevenbruggen.example',
          school: 'De Zonnehoek',
          rol: 'ib',
        },
        wachtlijst: false,
        stempel: 'stempel-1',
        website: '',
      },
    ]);
  });

  it('verstuurt bij een dubbele klik één keer', async () => {
    const { user, verzonden } = await open({
      [AANMELDING]: () => new Promise((klaar) => setTimeout(() => klaar(PLEK), 50)),
    });
    await vulIn(user);
    await user.dblClick(screen.getByRole('button', { name: 'Meld me aan' }));
    await screen.findByText('Je bent aangemeld');
    expect(verzonden(AANMELDING)).toHaveLength(1);
  });

  it('vraagt wat er ontbreekt, met een link naar elk veld, en verstuurt niets', async () => {
    const { user, verzonden } = await open({});
    await user.type(screen.getByLabelText('Voor- en achternaam'), 'Nadia');
    await meldAan(user);
    expect(document.title).toMatch(/^Fout: Extra bijeenkomst/);
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Er klopt iets nog niet' }));
    await user.click(kader().getByRole('link', { name: 'Vul je e-mailadres in, bijvoorbeeld naam@school.nl.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('E-mailadres van je werk'));
    expect(location.hash).toBe('');
    expect(verzonden(AANMELDING)).toEqual([]);
  });

  it('meldt collega’s mee aan, en zegt van ieder waar die staat', async () => {
    const plekken = [{ plaats: 'bevestigd' }, { plaats: 'wachtlijst', wachtnummer: 1 }];
    const { user, verzonden } = await open({ [AANMELDING]: { status: 201, json: { plekken } } });
    await vulIn(user);
    await user.click(screen.getByRole('button', { name: 'Collega toevoegen' }));
    const collega = within(screen.getByRole('group', { name: 'Collega 1' }));
    await user.type(collega.getByLabelText('Voor- en achternaam'), 'Teun Kattenstaart');
    await user.type(collega.getByLabelText('E-mailadres'), 'nadia@zevenbruggen.example');
    await user.selectOptions(collega.getByLabelText('Rol'), 'kc');
    await meldAan(user);
    expect(kader().getByRole('link', { name: /^Collega 1: Dit e-mailadres staat al/ })).toBeTruthy();
    await user.type(collega.getByLabelText('E-mailadres'), '{Home}teun.');
    await meldAan(user);
    await screen.findByRole('heading', { name: '1 van jullie is aangemeld' });
    const regels = within(screen.getByRole('main')).getAllByRole('listitem');
    expect(regels.map(({ textContent }) => textContent)).toEqual([
      'Nadia Vlinderstruik: aangemeld',
      'Teun Kattenstaart: plaats 1 op de wachtlijst',
    ]);
    expect(verzonden(AANMELDING)).toHaveLength(1);
  });
});

describe('Aanmelden: vol', () => {
  const vol = eenPubliekePagina({ bijeenkomst: eenPubliekeBijeenkomst({ fase: 'vol', vrij: 0, wachtend: 3 }) });
  const OP_LIJST = { status: 201, json: { plekken: [{ plaats: 'wachtlijst', wachtnummer: 4 }] } };

  it('zegt het boven de feiten, en zet je op de wachtlijst', async () => {
    const { user, verzonden } = await open({ [AANMELDING]: OP_LIJST }, vol);
    expect(screen.getByRole('heading', { name: 'Deze bijeenkomst is vol' })).toBeTruthy();
    await vulIn(user);
    await user.click(screen.getByRole('button', { name: 'Zet me op de wachtlijst' }));
    await screen.findByRole('heading', { level: 1, name: 'Je staat op plaats 4' });
    expect(verzonden(AANMELDING)[0]).toMatchObject({ wachtlijst: true });
  });

  it('houdt alles en biedt de wachtlijst aan als de laatste plek net weg is', async () => {
    const netVol = weigering('bijeenkomst-vol', 'De laatste plek is net vergeven. Wil je op de wachtlijst?');
    const { user, verzonden } = await open({ [AANMELDING]: [netVol, OP_LIJST] });
    await vulIn(user);
    await meldAan(user);
    await screen.findByText('De laatste plek is net vergeven. Wil je op de wachtlijst?');
    expect(screen.getByLabelText<HTMLInputElement>('Voor- en achternaam').value).toBe('Nadia Vlinderstruik');
    await user.click(kader().getByRole('button', { name: 'Zet me op de wachtlijst' }));
    await screen.findByText('Je staat op plaats 4');
    expect(verzonden(AANMELDING).map(({ wachtlijst }) => wachtlijst)).toEqual([false, true]);
  });
});

describe('Aanmelden: de verbinding', () => {
  it('houdt alles, en probeert het opnieuw als hetzelfde verzoek', async () => {
    const { user, verzonden } = await open({ [AANMELDING]: ['weg', { status: 500 }, PLEK] });
    await vulIn(user);
    await meldAan(user);
    await screen.findByText(/Er is geen verbinding/);
    await user.click(kader().getByRole('button', { name: 'Probeer opnieuw' }));
    await screen.findByText(/noem code 500/);
    await user.click(kader().getByRole('button', { name: 'Probeer opnieuw' }));
    await screen.findByText('Je bent aangemeld');
    expect(new Set(verzonden(AANMELDING).map(({ id }) => id)).size).toBe(1);
  });

  it('is een nieuw verzoek als er daarna iets is veranderd', async () => {
    const { user, verzonden } = await open({ [AANMELDING]: ['weg', PLEK] });
    await vulIn(user);
    await meldAan(user);
    await screen.findByText(/Er is geen verbinding/);
    await user.type(screen.getByLabelText('Voor- en achternaam'), '!');
    await user.click(kader().getByRole('button', { name: 'Probeer opnieuw' }));
    await screen.findByText('Je bent aangemeld');
    const [eerste, tweede] = verzonden(AANMELDING);
    expect(tweede?.['id']).not.toBe(eerste?.['id']);
    expect(tweede?.['antwoorden']).toMatchObject({ naam: 'Nadia Vlinderstruik!' });
  });

  it('vraagt zelf een nieuw stempel als de pagina te lang openstond', async () => {
    const oud = weigering('link-werkt-niet', 'Deze pagina stond te lang open.');
    const { user, verzonden } = await open({
      [PAGINA]: [{ json: eenPubliekePagina() }, { json: eenPubliekePagina({ stempel: 'stempel-2' }) }],
      [AANMELDING]: [oud, PLEK],
    });
    const nu = vi.spyOn(performance, 'now');
    let tijd = performance.now();
    nu.mockImplementation(() => (tijd += 10_000));
    await vulIn(user);
    await meldAan(user);
    await screen.findByText('Je bent aangemeld');
    expect(verzonden(AANMELDING).map(({ stempel }) => stempel)).toEqual(['stempel-1', 'stempel-2']);
  });
});
