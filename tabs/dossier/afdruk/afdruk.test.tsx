import { act, cleanup, render, screen } from '@testing-library/react';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { toDossierBeeld } from '@domain/dossier/to-dossier-beeld';
import type { Dossier, LogboekRegel } from '@domain/dossier/dossier';
import { findStap } from '@domain/stappenplan/stappenplan';
import type { StapNummer } from '@domain/stappenplan/stap';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MARIT, SCHOLEN, ZILVEREN_REIGER } from '../../../test/builders/een-adresboek';
import { eenStempel, eenVolledigDossier } from '../../../test/builders/een-dossier';
import { createApi } from '../../api/api';
import { ApiProvider, createQueryClient } from '../../api/ApiProvider';
import type { FormulierWaarden } from '../../form/formulier-context';
import { maakContext } from '../werk/beoordeel-stap';
import { LogboekAfdruk } from './LogboekAfdruk';
import { drukAf, useAfdruk } from './op-papier';
import { StapAfdruk } from './StapAfdruk';

const VANDAAG = '2024-10-09';
const kijker = { medewerker: MARIT, scholen: SCHOLEN };
const beeldVan = (dossier: Dossier, logboek: readonly LogboekRegel[] = []): DossierBeeld =>
  toDossierBeeld({ dossier, versie: '1', logboek, berichten: [], school: ZILVEREN_REIGER, personen: [] }, kijker);

const Printer = () => {
  useAfdruk('stap');
  return null;
};

function show(dossier: DossierBeeld, nummer: StapNummer = 8) {
  const json = async () => ({
    ok: true,
    value: { medewerker: MARIT, functie: 'IB’er', scholen: [], swv: 'Waterstede' },
  });
  const api = createApi({ json, blob: json } as unknown as Parameters<typeof createApi>[0]);
  const stap = dossier.stappen[nummer - 1]!;
  const { antwoorden } = stap;
  const bron = { context: maakContext({ dossier, nummer, antwoorden, vandaag: VANDAAG }), namen: {} };
  const waarden = { antwoorden, bron } as FormulierWaarden;
  render(
    <ApiProvider api={api} client={createQueryClient()}>
      <Printer />
      <StapAfdruk dossier={dossier} stap={stap} waarden={waarden} velden={findStap(nummer).velden} />
      <LogboekAfdruk dossier={dossier} />
    </ApiProvider>,
  );
}

const bladen = () => [...document.querySelectorAll('body > [data-afdruk]')];
const papier = () => bladen()[0]?.textContent ?? '';
const toets = (over: KeyboardEventInit) => {
  const event = new KeyboardEvent('keydown', { key: 'p', cancelable: true, ...over });
  act(() => void window.dispatchEvent(event));
  return event.defaultPrevented;
};

beforeEach(() => {
  // As a browser does: it asks for the paper while `print` runs, and says when it is done.
  vi.stubGlobal('print', () => window.dispatchEvent(new Event('beforeprint')));
  document.title = 'Scherm';
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
const klaar = () => act(() => void window.dispatchEvent(new Event('afterprint')));

describe('useAfdruk', () => {
  it('zet alleen tijdens het afdrukken iets op papier', () => {
    show(beeldVan(eenVolledigDossier()));
    expect(bladen()).toHaveLength(0);
    expect(toets({ ctrlKey: true })).toBe(true);
    expect(bladen()).toHaveLength(1);
    klaar();
    expect(bladen()).toHaveLength(0);
  });

  it('drukt wat gevraagd is één keer af, daarna weer wat er op het scherm staat', () => {
    show(beeldVan(eenVolledigDossier()));
    act(() => drukAf('logboek'));
    expect(document.title).toBe('Logboek · Dossier D-2024-000123');
    klaar();
    expect(document.title).toBe('Scherm');
    toets({ metaKey: true });
    expect(document.title).toBe('Stap 8 · Dossier D-2024-000123');
  });

  it('laat andere toetsen met rust', () => {
    show(beeldVan(eenVolledigDossier()));
    expect([toets({}), toets({ ctrlKey: true, shiftKey: true }), toets({ ctrlKey: true, key: 'a' })]).toEqual([
      false,
      false,
      false,
    ]);
    expect(bladen()).toHaveLength(0);
  });
});

describe('StapAfdruk', () => {
  it('zegt op elk blad welk dossier het is en wie het afdrukte, zonder naam', async () => {
    show(beeldVan(eenVolledigDossier()));
    toets({ ctrlKey: true });
    await screen.findByText(/Afgedrukt door Marit Lijsterbes op/);
    const kop = document.querySelector('[data-afdruk] thead')?.textContent ?? '';
    expect(kop).toContain('Dossier D-2024-000123 · OPP versie 1');
    expect(kop).not.toContain('Fenna');
  });

  it('toont elke rij helemaal, met een nummer dat doorloopt, en wat leeg is', () => {
    const dossier = eenVolledigDossier();
    show(beeldVan(dossier));
    toets({ ctrlKey: true });
    const rijen = dossier.stappen[7]!.antwoorden['tussendoelen'] as readonly { tussendoel?: string; wie?: string }[];
    rijen.forEach((rij, plaats) => {
      expect(papier()).toContain(`Tussendoel ${plaats + 1}`);
      expect(papier()).toContain(rij.wie);
    });
    expect(papier()).toContain('nog niet ingevuld');
    expect(papier()).not.toContain('undefined');
  });

  it('zegt Wettelijk als woord, en of de stap gereed is', () => {
    show(beeldVan(eenVolledigDossier({ gereed: [10] })), 10);
    toets({ ctrlKey: true });
    expect(papier()).toMatch(/Conclusie Wettelijk/);
    expect(papier()).toMatch(/Gereed op .*, gemeld door /);
  });
});

describe('LogboekAfdruk', () => {
  const regel = (over: Partial<LogboekRegel>): LogboekRegel => ({
    id: 'logboek-1',
    soort: 'logboekregel',
    wat: 'notitie',
    titel: 'Notitie',
    tekst: 'Gebeld met de ouders.',
    datum: '2024-10-03',
    stempel: { ...eenStempel(), op: '2024-10-03T08:42:00.000Z', door: 'Teun Hazelaar' },
    ...over,
  });

  it('noemt dag, uur en wie, ook als het later is opgeschreven', () => {
    show(beeldVan(eenVolledigDossier(), [regel({}), regel({ id: 'logboek-2', datum: '2024-10-01' })]));
    act(() => drukAf('logboek'));
    expect(papier()).toContain('3 oktober 2024 om 10.42 uur, Teun Hazelaar');
    expect(papier()).toContain('1 oktober 2024, opgeschreven op 3 oktober 2024 om 10.42 uur door Teun Hazelaar');
    expect(papier()).not.toMatch(/vandaag|gisteren/i);
  });

  it('zegt het als er nog niets in staat', () => {
    show(beeldVan(eenVolledigDossier()));
    act(() => drukAf('logboek'));
    expect(papier()).toContain('Het logboek is nog leeg.');
  });
});
