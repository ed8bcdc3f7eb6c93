import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { Publiek } from '../../tabs/publiek/Publiek';
import { eenPubliekePagina, eenPubliekeServer } from './een-publieke-server';

export const PAGINA = 'GET publiek/bijeenkomsten/bijeenkomst-1';
export const AANMELDING = 'POST publiek/bijeenkomsten/bijeenkomst-1/aanmeldingen';
export const PLEK = { status: 201, json: { plekken: [{ plaats: 'bevestigd' }] } };
const SCHOLEN = { json: { scholen: [{ id: '99AD00', naam: 'De Zeven Bruggen', wijk: 'Molenkwartier' }] } };

type Antwoorden = Parameters<typeof eenPubliekeServer>[0];
type Gebruiker = ReturnType<typeof userEvent.setup>;

/** A clean tab at the address of the page. */
export function beginOpnieuw(): void {
  sessionStorage.clear();
  history.replaceState(null, '', '/publiek/?bijeenkomst=bijeenkomst-1');
}

/** The page of a bijeenkomst, a minute after it was opened: whoever fills in a form takes longer than a robot. */
export async function openPubliekePagina(antwoorden: Antwoorden, pagina = eenPubliekePagina()) {
  const server = eenPubliekeServer({ [PAGINA]: { json: pagina }, 'GET publiek/scholen': SCHOLEN, ...antwoorden });
  render(<Publiek api={server.api} adres={{ pagina: 'bijeenkomst', id: 'bijeenkomst-1' }} />);
  await screen.findByRole('heading', { level: 1 });
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
  return { ...server, user: userEvent.setup() };
}

export async function vulIn(user: Gebruiker): Promise<void> {
  await user.type(screen.getByLabelText('Voor- en achternaam'), 'Nadia Vlinderstruik');
  await user.type(screen.getByLabelText('E-mailadres van je werk'), 'nadia@zevenbruggen.example');
  await user.type(screen.getByLabelText('School'), 'De Zonnehoek');
  await user.click(screen.getByLabelText('IB’er'));
}

export const meldAan = (user: Gebruiker) => user.click(screen.getByRole('button', { name: 'Meld me aan' }));
