import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PubliekeBijeenkomst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { afterEach, describe, expect, it } from 'vitest';
import { eenPubliekeBijeenkomst } from '../../../test/builders/een-bijeenkomst-beeld';
import type { Api } from '../../api/api';
import { ApiProvider, createQueryClient } from '../../api/ApiProvider';
import { Storing } from '../../api/storing';
import { SchoolPagina } from './SchoolPagina';

function toon(lijst: () => readonly PubliekeBijeenkomst[]) {
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  const rijen = () => lijst().map((een) => ({ ...een, link: `https://top.example/${een.bijeenkomstId}` }));
  const api = { lijst: async () => ({ ok: true as const, value: { swv: 'Waterstede', bijeenkomsten: rijen() } }) };
  render(
    <FluentProvider theme={teamsLightTheme}>
      {/* The page may ask nothing as somebody: a school uses the public list. */}
      <ApiProvider api={{} as Api} client={client}>
        <SchoolPagina api={api} />
      </ApiProvider>
    </FluentProvider>,
  );
  return userEvent.setup();
}

afterEach(cleanup);

describe('SchoolPagina', () => {
  it('laat een school zien wat er komt, en opent het aanmelden in een nieuw venster', async () => {
    toon(() => [eenPubliekeBijeenkomst()]);
    const link = await screen.findByRole('link', { name: /^Aanmelden voor Extra bijeenkomst/ });
    expect(link.getAttribute('href')).toBe('https://top.example/bijeenkomst-1');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(screen.getByText('Donderdag 15 mei 2025, 9.00–11.00 uur · Kantoor van het swv, Kade 12')).toBeTruthy();
    expect(screen.getByText('Nog 6 vrij van de 24. Aanmelden tot en met 13 mei 2025.')).toBeTruthy();
  });

  it('biedt bij een volle bijeenkomst de wachtlijst aan, en bij een afgezegde alleen bekijken', async () => {
    toon(() => [
      eenPubliekeBijeenkomst({ fase: 'vol', vrij: 0, wachtend: 1 }),
      eenPubliekeBijeenkomst({ bijeenkomstId: 'b', titel: 'Afgezegde dag', fase: 'afgezegd' }),
    ]);
    const [vol, afgezegd] = await screen.findAllByRole('listitem');
    expect(within(vol!).getByRole('link', { name: /Op de wachtlijst/ })).toBeTruthy();
    expect(within(vol!).getByText('1 persoon wacht op een plek.')).toBeTruthy();
    expect(within(afgezegd!).getByText('Gaat niet door')).toBeTruthy();
    expect(within(afgezegd!).getByRole('link', { name: /^Bekijk/ })).toBeTruthy();
  });

  it('zegt het als er niets is aangekondigd', async () => {
    toon(() => []);
    expect(await screen.findByText('Geen komende bijeenkomsten')).toBeTruthy();
  });

  it('zegt het zonder verbinding, en probeert het opnieuw', async () => {
    let isWeg = true;
    const user = toon(() => {
      if (isWeg) throw new Storing('geenVerbinding');
      return [eenPubliekeBijeenkomst()];
    });
    await screen.findByText('De bijeenkomsten zijn niet geladen.');
    isWeg = false;
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('link', { name: /^Aanmelden/ })).toBeTruthy();
  });
});
