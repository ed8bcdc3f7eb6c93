import { cleanup, screen, waitFor } from '@testing-library/react';
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
import { readConcept } from './concept';

function vraagtBijWeggaan(): boolean {
  const weg = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(weg);
  return weg.defaultPrevented;
}

beforeEach(beginOpnieuw);
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

describe('Aanmelden: herladen en terug', () => {
  it('heeft na het herladen alle antwoorden nog, en vraagt voor het weggaan', async () => {
    const { user } = await open({});
    await vulIn(user);
    cleanup();
    await open({});
    expect(screen.getByLabelText<HTMLInputElement>('E-mailadres van je werk').value).toBe('nadia@zevenbruggen.example');
    expect(screen.getByLabelText<HTMLInputElement>('IB’er').checked).toBe(true);
    await waitFor(() => expect(vraagtBijWeggaan()).toBe(true));
  });

  it('wist ze na het versturen, en verstuurt bij herladen niets', async () => {
    const eerst = await open({ [AANMELDING]: PLEK });
    await vulIn(eerst.user);
    await meldAan(eerst.user);
    await screen.findByText('Je bent aangemeld');
    expect(readConcept('bijeenkomst-1')).toEqual({ antwoorden: {} });
    expect(JSON.stringify([{ ...sessionStorage }, history.state])).not.toContain('adia');
    await waitFor(() => expect(vraagtBijWeggaan()).toBe(false));
    cleanup();
    const daarna = await open({});
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Je bent aangemeld');
    expect(daarna.verzonden(AANMELDING)).toEqual([]);
  });
});

describe('BijeenkomstPagina: er valt niets aan te melden', () => {
  it.each([
    ['gesloten', 'Aanmelden kan niet meer'],
    ['voorbij', 'Deze bijeenkomst is al begonnen of geweest'],
    ['afgezegd', 'Deze bijeenkomst gaat niet door'],
  ] as const)('zegt het als de bijeenkomst %s is', async (fase, kop) => {
    await open({}, eenPubliekePagina({ bijeenkomst: eenPubliekeBijeenkomst({ fase }) }));
    expect(screen.getByRole('heading', { name: kop })).toBeTruthy();
    expect(screen.queryByLabelText('Voor- en achternaam')).toBeNull();
  });

  it('kent niet elke bijeenkomst', async () => {
    await open({ [PAGINA]: weigering('niet-gevonden', 'x') });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Deze bijeenkomst is er niet');
    expect(screen.getByRole('link', { name: 'Alle bijeenkomsten' })).toBeTruthy();
  });

  it('laadt opnieuw na een storing', async () => {
    const { user } = await open({ [PAGINA]: ['weg', { json: eenPubliekePagina() }] });
    expect(screen.getByText(/Er is geen verbinding/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await waitFor(() => expect(screen.getByLabelText('Voor- en achternaam')).toBeTruthy());
  });
});

describe('LinkOpnieuw', () => {
  it('vraagt een adres, en zegt voor elk adres hetzelfde', async () => {
    const { user, verzonden } = await open({
      'POST publiek/bijeenkomsten/bijeenkomst-1/link': { json: { verstuurd: true } },
    });
    await user.click(screen.getByText('Al aangemeld? Vraag je link opnieuw aan'));
    const knop = screen.getByRole('button', { name: 'Stuur mijn link opnieuw' });
    await user.click(knop);
    const invoer = screen.getByLabelText('E-mailadres waarmee je je hebt aangemeld');
    expect(screen.getByRole('alert').textContent).toContain('Vul je e-mailadres in');
    expect(document.activeElement).toBe(invoer);
    await user.type(invoer, 'nadia@zevenbruggen.example');
    await user.click(knop);
    await screen.findByText(/Is dit adres aangemeld\?/);
    expect(verzonden('POST publiek/bijeenkomsten/bijeenkomst-1/link')).toEqual([
      { email: 'nadia@zevenbruggen.example' },
    ]);
  });
});
