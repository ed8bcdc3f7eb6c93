import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PubliekeNieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eenPubliekeServer, weigering } from '../../test/builders/een-publieke-server';
import { beginOpnieuw } from '../../test/builders/open-publieke-pagina';
import { readAdres } from './adres';
import { Publiek } from './Publiek';

const UITSCHRIJVEN = 'POST publiek/uitschrijven';
const BRIEF: PubliekeNieuwsbrief = {
  swv: 'Waterstede',
  nieuwsbriefId: 'n-1',
  titel: 'Nieuwsbrief mei',
  datum: '2025-05-01',
  inleidingHtml: '<p>Welkom</p>',
  onderdelen: [{ id: 'a', titel: 'Cursus', html: '<p>Kom je?</p>', link: 'https://x.example/b', linkTekst: 'Bekijk' }],
};

function toon(search: string, antwoorden: Parameters<typeof eenPubliekeServer>[0], hash = '') {
  const server = eenPubliekeServer(antwoorden);
  render(<Publiek api={server.api} adres={readAdres({ search, hash })} />);
  return { ...server, user: userEvent.setup() };
}

beforeEach(beginOpnieuw);
afterEach(cleanup);

describe('Nieuwsbrieven', () => {
  it('geeft van elke nieuwsbrief de link, de dag en waar hij over gaat', async () => {
    const nieuwsbrieven = [
      { nieuwsbriefId: 'n-1', titel: 'Nieuwsbrief mei', datum: '2025-05-01', onderwerpen: ['Cursus', 'Stap 4'] },
    ];
    toon('?pagina=nieuwsbrieven', { 'GET publiek/nieuwsbrieven': { json: { swv: 'Waterstede', nieuwsbrieven } } });
    const link = await screen.findByRole('link', { name: 'Nieuwsbrief mei' });
    expect(link.getAttribute('href')).toBe('./?nieuwsbrief=n-1');
    expect(screen.getByRole('listitem').textContent).toBe('Nieuwsbrief mei1 mei 2025Cursus · Stap 4');
  });

  it('zegt het als er nog geen is', async () => {
    toon('?pagina=nieuwsbrieven', { 'GET publiek/nieuwsbrieven': { json: { swv: 'W', nieuwsbrieven: [] } } });
    expect(await screen.findByText(/Er is nog geen nieuwsbrief verstuurd/)).toBeTruthy();
  });
});

describe('NieuwsbriefPagina', () => {
  it('toont de nieuwsbrief met koppen en links', async () => {
    toon('?nieuwsbrief=n-1', { 'GET publiek/nieuwsbrieven/n-1': { json: BRIEF } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Nieuwsbrief mei' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: 'Cursus' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Bekijk' }).getAttribute('href')).toBe('https://x.example/b');
  });

  it('tekent niets dat draait, ook niet als de server dat zou geven', async () => {
    const html =
      '<script>window.stuk = 1</script><img src="x" onerror="window.stuk = 1"><a href="javascript:alert(1)">klik</a><p onclick="stuk()">tekst</p><svg onload="stuk()"></svg>';
    toon('?nieuwsbrief=n-1', { 'GET publiek/nieuwsbrieven/n-1': { json: { ...BRIEF, inleidingHtml: html } } });
    const alinea = await screen.findByText('tekst');
    expect(alinea.getAttributeNames()).toEqual([]);
    expect(document.querySelectorAll('script,img,svg,[onclick]')).toHaveLength(0);
    expect(screen.getByText(/klik/).closest('a')).toBeNull();
  });

  it('zegt het als hij er niet is', async () => {
    toon('?nieuwsbrief=weg', {});
    expect(await screen.findByRole('heading', { name: 'Deze nieuwsbrief is er niet' })).toBeTruthy();
  });
});

describe('UitschrijfPagina', () => {
  const uitkomst = (isUitgeschreven: boolean) => ({ json: { swv: 'W', email: 'm…@school.example', isUitgeschreven } });

  it('vraagt eerst, stopt na een druk op de knop, en zet terug', async () => {
    const { user, verzonden } = toon(
      '?pagina=uitschrijven',
      { [UITSCHRIJVEN]: [uitkomst(true), uitkomst(false)] },
      '#token-1',
    );
    expect(verzonden(UITSCHRIJVEN)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Stop de nieuwsbrief' }));
    expect(await screen.findByRole('heading', { name: 'Je krijgt de nieuwsbrief niet meer' })).toBe(
      document.activeElement,
    );
    expect(screen.getByText(/m…@school\.example/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Zet terug/ }));
    expect(await screen.findByRole('heading', { name: 'Je krijgt de nieuwsbrief weer' })).toBeTruthy();
    expect(verzonden(UITSCHRIJVEN)).toEqual([
      { token: 'token-1', ontvangen: false },
      { token: 'token-1', ontvangen: true },
    ]);
  });

  it('zegt het als de link niet werkt, en laat de keuze staan', async () => {
    const { user } = toon('?pagina=uitschrijven', {
      [UITSCHRIJVEN]: weigering('link-werkt-niet', 'Deze link werkt niet meer. Vraag een nieuwe aan.'),
    });
    await user.click(screen.getByRole('button', { name: 'Stop de nieuwsbrief' }));
    expect(await screen.findByText(/Deze link werkt niet meer/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'De nieuwsbrief stoppen?' })).toBeTruthy();
  });
});
