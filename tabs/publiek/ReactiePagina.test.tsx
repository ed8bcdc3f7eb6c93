import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eenPubliekeServer, eenReactieFormulier, weigering } from '../../test/builders/een-publieke-server';
import { Publiek } from './Publiek';

const LEES = 'POST publiek/reactie';
const STUUR = 'POST publiek/reactie/inzending';
const FORMULIER = { json: eenReactieFormulier() };

async function open(antwoorden: Parameters<typeof eenPubliekeServer>[0]) {
  const server = eenPubliekeServer(antwoorden);
  render(<Publiek api={server.api} adres={{ pagina: 'reactie', token: 'mijn.token' }} />);
  await screen.findByRole('heading', { level: 1 });
  return { ...server, user: userEvent.setup() };
}
const titel = () => screen.getByRole('heading', { level: 1 }).textContent;

beforeEach(() => {
  sessionStorage.clear();
});
afterEach(cleanup);

describe('ReactiePagina', () => {
  it('stuurt woorden en een cijfer, en bedankt', async () => {
    const { user, verzonden } = await open({ [LEES]: FORMULIER, [STUUR]: { status: 201, json: { bewaard: true } } });
    expect(screen.getByText('Reageren kan tot en met 29 mei 2025.')).toBeTruthy();
    await user.type(screen.getByLabelText(/^Wat heb je aan vandaag gehad/), 'Samen sparren');
    await user.click(within(screen.getByRole('group', { name: /^Welk cijfer/ })).getByLabelText('8'));
    await user.click(screen.getByRole('button', { name: 'Verstuur je reactie' }));
    await screen.findByRole('heading', { level: 1, name: 'Bedankt voor je reactie' });
    expect(verzonden(STUUR)).toEqual([{ token: 'mijn.token', antwoorden: { vraaggehad: 'Samen sparren', cijfer: 8 } }]);
    expect(sessionStorage).toHaveLength(0);
  });

  it('wijst naar de eerste vraag als alles leeg is', async () => {
    const leeg = weigering('veld-leeg', 'Vul minstens één antwoord in.', 'vraaggehad');
    const { user } = await open({ [LEES]: FORMULIER, [STUUR]: leeg });
    await user.click(screen.getByRole('button', { name: 'Verstuur je reactie' }));
    await user.click(await screen.findByRole('link', { name: 'Vul minstens één antwoord in.' }));
    expect(document.activeElement).toBe(screen.getByLabelText(/^Wat heb je aan vandaag gehad/));
  });

  it('vraagt niet nog eens', async () => {
    await open({ [LEES]: { json: eenReactieFormulier({ isGereageerd: true }) } });
    expect(titel()).toBe('Je hebt al gereageerd');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('zegt tot wanneer het kon, en anders waarom het niet kan', async () => {
    await open({ [LEES]: weigering('link-werkt-niet', 'x') });
    expect(screen.getByText(/tot twee weken na de bijeenkomst/)).toBeTruthy();
    cleanup();
    await open({ [LEES]: weigering('bijeenkomst-afgezegd', 'Deze bijeenkomst is niet doorgegaan.') });
    expect(screen.getByText('Deze bijeenkomst is niet doorgegaan.')).toBeTruthy();
  });
});
