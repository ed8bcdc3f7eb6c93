import type { Antwoorden } from '@domain/formulier/antwoord';
import { always, type Veld } from '@domain/formulier/veld';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { GewoonFormulier } from './GewoonFormulier';

const VELDEN: readonly Veld[] = [
  { naam: 'school', soort: 'tekst', label: 'School', maxLengte: 50, suggesties: 'scholen', isVerplicht: always },
];
const SCHOLEN = [
  { id: '99AA00', naam: 'De Zilveren Reiger', wijk: 'Molenkwartier' },
  { id: '99AD00', naam: 'De Zeven Bruggen', wijk: 'Molenkwartier' },
];

let antwoorden: Antwoorden = {};
function Proef() {
  const [nu, setNu] = useState<Antwoorden>({});
  antwoorden = nu;
  return <GewoonFormulier velden={VELDEN} antwoorden={nu} bezwaren={[]} onChange={setNu} scholen={SCHOLEN} />;
}
function toon() {
  render(<Proef />);
  return userEvent.setup();
}

afterEach(cleanup);

describe('SchoolZoeker', () => {
  const lijst = () => screen.queryByRole('listbox', { name: 'Scholen' });
  const opties = () => within(screen.getByRole('listbox', { name: 'Scholen' })).getAllByRole('option');
  const zoeker = () => screen.getByRole('combobox', { name: 'School' });

  it('kies je met de pijl en Enter', async () => {
    const user = toon();
    await user.type(zoeker(), 'de z');
    expect(opties()).toHaveLength(2);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const [, tweede] = opties();
    expect(tweede?.getAttribute('aria-selected')).toBe('true');
    expect(zoeker().getAttribute('aria-activedescendant')).toBe(tweede?.id);
    await user.keyboard('{Enter}');
    expect(antwoorden['school']).toBe('De Zeven Bruggen (99AD00)');
    expect(zoeker().getAttribute('aria-expanded')).toBe('false');
  });

  it('kies je met de muis, op BRIN', async () => {
    const user = toon();
    await user.type(zoeker(), '99aa');
    await user.click(screen.getByRole('option', { name: /De Zilveren Reiger/ }));
    expect(antwoorden['school']).toBe('De Zilveren Reiger (99AA00)');
    expect(document.activeElement).toBe(zoeker());
  });

  it('mag ook een school zijn die er niet bij staat', async () => {
    const user = toon();
    await user.type(zoeker(), 'De Zonnehoek{Enter}');
    await user.tab();
    expect(antwoorden['school']).toBe('De Zonnehoek');
    expect(lijst()).toBeNull();
  });

  it('sluit met Escape en houdt wat er staat', async () => {
    const user = toon();
    await user.type(zoeker(), 'de');
    await user.keyboard('{Escape}');
    expect(lijst()).toBeNull();
    expect(antwoorden['school']).toBe('de');
  });
});
