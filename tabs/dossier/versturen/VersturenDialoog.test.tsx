import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { shareDossier } from '@domain/dossier/deling';
import { toDossierBeeld } from '@domain/dossier/to-dossier-beeld';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HANNA, MARIT, SCHOLEN, ZILVEREN_REIGER } from '../../../test/builders/een-adresboek';
import { eenDossier } from '../../../test/builders/een-dossier';
import { eenMoment } from '../../../test/builders/een-moment';
import { createApi, type NieuwBericht, type NieuweDeling } from '../../api/api';
import { ApiProvider, createQueryClient } from '../../api/ApiProvider';
import { Storing } from '../../api/storing';
import { useDossier } from '../../api/use-dossier';
import { toasts } from '../../ui/toast/toasts';
import { VersturenDialoog } from './VersturenDialoog';

const BRAM = { ...HANNA, id: 'bram-veenbes', naam: 'Bram Veenbes' };
const toOntvanger = ({ id, naam, email }: typeof HANNA) => ({
  id,
  naam,
  email,
  functie: 'consulent, TPO Noorderhaven',
});

type Server = { isGedeeld?: boolean; wijze?: 'bijlage' | 'link'; isStuk?: boolean };

/** A server that shares and keeps what is sent; the sharing rules are the real ones. */
function createServer({ isGedeeld = true, wijze = 'bijlage', isStuk = false }: Server) {
  const verstuurd: NieuwBericht[] = [];
  let dossier = eenDossier({ kop: { isGedeeld } });
  const server = { verstuurd, isStuk };
  const beeld = (): DossierBeeld =>
    toDossierBeeld(
      { dossier, versie: '1', logboek: [], berichten: [], school: ZILVEREN_REIGER, personen: [] },
      { medewerker: MARIT, scholen: SCHOLEN },
    );
  const routes: Record<string, (body: unknown) => unknown> = {
    ik: () => ({ medewerker: MARIT, functie: 'IB’er', scholen: [], swv: 'Waterstede' }),
    berichtvoorstel: () => ({
      moetEerstDelen: !dossier.kop.isGedeeld,
      ontvangers: [HANNA, BRAM].map(toOntvanger),
      documenten: [{ soort: 'opp', titel: 'OPP versie 1 (concept)' }],
      wijze,
      van: 'TOP Dossier, Waterstede',
      school: 'De Zilveren Reiger',
    }),
    berichten: (body) => {
      if (server.isStuk) throw new Storing('geenVerbinding');
      verstuurd.push(body as NieuwBericht);
      return beeld();
    },
    deling: (body) => {
      const { id: _, ...akkoord } = body as NieuweDeling;
      const gedeeld = shareDossier(dossier, akkoord, eenMoment());
      if (gedeeld.ok) dossier = gedeeld.value.dossier;
      return beeld();
    },
  };
  const json = async (_: string, path: string, { body }: { body?: unknown } = {}) => {
    const route = routes[path.split('/').at(-1) ?? ''];
    return { ok: true as const, value: route ? route(body) : beeld() };
  };
  return Object.assign(server, { json });
}

/** The dialog is gone once it says so. */
function Scherm({ onSluit, onToonLogboek }: { onSluit(): void; onToonLogboek(): void }) {
  const { data } = useDossier('dossier-1');
  const [isOpen, setIsOpen] = useState(true);
  const sluit = () => {
    setIsOpen(false);
    onSluit();
  };
  if (!data?.ok || !isOpen) return null;
  return <VersturenDialoog dossier={data.value} onSluit={sluit} onToonLogboek={onToonLogboek} />;
}

function show(wensen: Server = {}) {
  const server = createServer(wensen);
  const onSluit = vi.fn();
  const onToonLogboek = vi.fn();
  const api = createApi({ json: server.json, blob: server.json } as unknown as Parameters<typeof createApi>[0]);
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ApiProvider api={api} client={createQueryClient()}>
        <Scherm onSluit={onSluit} onToonLogboek={onToonLogboek} />
      </ApiProvider>
    </FluentProvider>,
  );
  return { server, onSluit, onToonLogboek, user: userEvent.setup() };
}

const knop = (name: string | RegExp) => screen.getByRole('button', { name });
const voorbeeld = () => screen.getByRole('region', { name: 'Voorbeeld van de mail' }).textContent ?? '';
let isTelefoon = false;

beforeEach(() => {
  isTelefoon = false;
  toasts.set([]);
  vi.stubGlobal('matchMedia', () => ({
    matches: isTelefoon,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('VersturenDialoog', () => {
  it('stelt de consulent voor en toont de mail zoals die aankomt', async () => {
    show();
    await waitFor(() => expect(document.activeElement).toBe(knop(/^Aan Hanna Meerkoet/)));
    expect(voorbeeld()).toContain('Zo komt de mail bij Hanna aan');
    expect(voorbeeld()).toContain('Er staat een bericht voor u klaar in TOP dossier (D-2024-000123)');
    expect(voorbeeld()).toContain('De Zilveren Reiger stuurt u een document');
    expect(voorbeeld()).toContain('De mail en de documenten worden versleuteld.');
    expect(voorbeeld()).not.toContain('Fenna');
  });

  it('zegt bij een link dat de documenten in de app blijven', async () => {
    show({ wijze: 'link' });
    await screen.findByText('Open het bericht');
    expect(voorbeeld()).toContain('De documenten blijven in de app.');
  });

  it('verstuurt één keer, ook bij dubbelklikken, en wijst naar het logboek', async () => {
    const { user, server, onSluit, onToonLogboek } = show();
    await user.type(await screen.findByRole('textbox', { name: /Toelichting/ }), 'Kijk naar tussendoel 3.');
    await user.dblClick(knop('Verstuur beveiligd'));
    await waitFor(() => expect(onSluit).toHaveBeenCalledOnce());
    expect(server.verstuurd).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        aan: HANNA.id,
        documenten: ['opp'],
        toelichting: 'Kijk naar tussendoel 3.',
      },
    ]);
    const [toast] = toasts.get();
    expect(toast).toMatchObject({ titel: 'Beveiligd verstuurd', actie: { label: 'Bekijk' } });
    toast?.actie?.doe();
    expect(onToonLogboek).toHaveBeenCalledOnce();
  });

  it('stuurt na een storing hetzelfde bericht opnieuw', async () => {
    const { user, server, onSluit } = show({ isStuk: true });
    await screen.findByRole('checkbox');
    await user.click(knop('Verstuur beveiligd'));
    expect(await screen.findByText('Het bericht is niet verstuurd.')).toBeTruthy();
    expect(onSluit).not.toHaveBeenCalled();
    server.isStuk = false;
    await user.click(knop('Verstuur beveiligd'));
    await waitFor(() => expect(server.verstuurd).toHaveLength(1));
  });

  it('vraagt om een ontvanger en een document, en zet de focus op het eerste', async () => {
    const { user, server } = show();
    await user.click(await screen.findByRole('button', { name: /^Aan Hanna Meerkoet/ }));
    await user.click(screen.getByRole('checkbox'));
    expect(voorbeeld()).toContain('Dan zie je hier de mail.');
    await user.click(knop('Verstuur beveiligd'));
    expect(screen.getByText('Kies aan wie je dit stuurt.')).toBeTruthy();
    expect(screen.getByText('Kies minstens één document.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('radio', { name: /Hanna/ })));
    await user.click(screen.getByRole('radio', { name: /Bram Veenbes/ }));
    await user.click(screen.getByRole('checkbox'));
    expect(screen.queryByText('Kies aan wie je dit stuurt.')).toBeNull();
    expect(voorbeeld()).toContain('Beste Bram Veenbes,');
    await user.click(knop('Verstuur beveiligd'));
    await waitFor(() => expect(server.verstuurd[0]?.aan).toBe(BRAM.id));
  });

  it('laat een burgerservicenummer niet door', async () => {
    const { user, server } = show();
    await user.type(await screen.findByRole('textbox', { name: /Toelichting/ }), 'Nummer 123456782');
    await user.click(knop('Verstuur beveiligd'));
    expect(await screen.findByText(/burgerservicenummer/)).toBeTruthy();
    expect(server.verstuurd).toEqual([]);
  });

  it('vraagt bij Escape niets als er niets is veranderd', async () => {
    const { user, onSluit } = show();
    await screen.findByRole('checkbox');
    await user.keyboard('{Escape}');
    expect(onSluit).toHaveBeenCalledOnce();
  });

  it('vraagt bij Escape eerst na als er wel iets is ingevuld, en gaat met nog een Escape verder', async () => {
    const { user, onSluit } = show();
    await user.type(await screen.findByRole('textbox', { name: /Toelichting/ }), 'Kijk');
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(knop('Ga verder'));
    await user.keyboard('{Escape}');
    expect(onSluit).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
    await user.keyboard('{Escape}');
    await user.click(knop('Sluit toch'));
    expect(onSluit).toHaveBeenCalledOnce();
  });

  it('laat op een telefoon de mail zien voordat je kunt versturen', async () => {
    isTelefoon = true;
    const { user, server } = show();
    await user.click(await screen.findByRole('button', { name: 'Bekijk de mail' }));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Voorbeeld van de mail' }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    await user.click(knop('Terug'));
    await user.click(knop('Bekijk de mail'));
    await user.click(knop('Verstuur beveiligd'));
    await waitFor(() => expect(server.verstuurd).toHaveLength(1));
  });
});

describe('VersturenDialoog, nog niet gedeeld', () => {
  it('deelt eerst, met wie van de ouders akkoord gaf, wanneer en hoe', async () => {
    const { user } = show({ isGedeeld: false });
    expect(await screen.findByText('Deel eerst dit dossier')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Verstuur beveiligd' })).toBeNull();
    await user.click(knop('Deel en ga verder'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Wie gaf akkoord/ })));
    await user.keyboard('Roos en Daan Wielewaal');
    await user.type(screen.getByRole('textbox', { name: /Datum van het akkoord/ }), '20-9-2024');
    await user.selectOptions(screen.getByRole('combobox', { name: /Hoe gaven zij akkoord/ }), 'In een gesprek');
    await user.click(knop('Deel en ga verder'));
    expect(await screen.findByRole('button', { name: 'Verstuur beveiligd' })).toBeTruthy();
    expect(document.activeElement).toBe(knop(/^Aan Hanna Meerkoet/));
  });
});
