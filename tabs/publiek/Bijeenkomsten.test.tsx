import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eenPubliekeBijeenkomst as een } from '../../test/builders/een-bijeenkomst-beeld';
import { eenPubliekeServer } from '../../test/builders/een-publieke-server';
import { Publiek } from './Publiek';

const LIJST = 'GET publiek/bijeenkomsten';
const toon = (antwoorden: Parameters<typeof eenPubliekeServer>[0]) =>
  render(<Publiek api={eenPubliekeServer(antwoorden).api} adres={{ pagina: 'lijst' }} />);

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

describe('Bijeenkomsten', () => {
  it('zegt van elke bijeenkomst of er nog plek is', async () => {
    const bijeenkomsten = [
      een(),
      een({ bijeenkomstId: 'b-2', fase: 'vol', vrij: 0 }),
      een({ bijeenkomstId: 'b-3', fase: 'gesloten' }),
      een({ bijeenkomstId: 'b-4', fase: 'afgezegd' }),
    ];
    toon({ [LIJST]: { json: { swv: 'Swv Waterstede', bijeenkomsten } } });
    const regels = await screen.findAllByRole('listitem');
    expect(regels.map((regel) => regel.lastElementChild?.textContent)).toEqual([
      'Nog 6 vrij van de 24',
      'Vol, alle 24 plekken zijn bezet',
      'Aanmelden kan niet meer',
      'Deze bijeenkomst gaat niet door',
    ]);
    const [eerste] = screen.getAllByRole('link', { name: /^Extra bijeenkomst/ });
    expect(eerste?.getAttribute('href')).toBe('./?bijeenkomst=bijeenkomst-1');
    expect(document.title).toBe('Bijeenkomsten · Swv Waterstede');
  });

  it('zegt het als er niets gepland is', async () => {
    toon({ [LIJST]: { json: { swv: 'Swv', bijeenkomsten: [] } } });
    expect(await screen.findByText(/Er zijn nu geen bijeenkomsten gepland/)).toBeTruthy();
  });

  it('laat pas na een tel zien dat het nog laadt', () => {
    vi.useFakeTimers();
    toon({ [LIJST]: () => new Promise(() => undefined) });
    expect(screen.getByRole('status').textContent).toBe('');
    vi.advanceTimersByTime(200);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('zegt daarna wat er geladen wordt', async () => {
    toon({ [LIJST]: () => new Promise(() => undefined) });
    expect(await screen.findByText('Bijeenkomsten laden …')).toBeTruthy();
  });
});
