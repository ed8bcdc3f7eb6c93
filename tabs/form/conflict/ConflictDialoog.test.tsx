import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Botsing, Waarde } from '@domain/formulier/wijziging';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ConflictDialoog } from './ConflictDialoog';

const MARIT: Medewerker = { id: 'marit', naam: 'Marit Lijsterbes', email: '', rollen: ['ib'], scholen: [] };
const BOTSING: Botsing = {
  pad: 'onderwijsbehoeften',
  van: 'oud',
  naar: 'Zij oefent elke dag kort.',
  huidig: 'Zij oefent vier keer per week kort.',
  stempel: { doorId: 'teun', door: 'Teun Hazelaar', op: '2024-10-01T08:43:00Z' },
};

function toon(over: Partial<Botsing> = {}) {
  const uit = { gekozen: [] as Waarde[], later: 0 };
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ConflictDialoog
        botsing={{ ...BOTSING, ...over }}
        plaats="Stap 5 · Onderwijsbehoeften"
        teller="1 van 3"
        ik={MARIT}
        vandaag="2024-10-01"
        onKies={(waarde) => uit.gekozen.push(waarde)}
        onLater={() => (uit.later += 1)}
      />
    </FluentProvider>,
  );
  return { uit, user: userEvent.setup() };
}

afterEach(cleanup);

describe('ConflictDialoog', () => {
  it('noemt de ander, de plaats, wanneer, en hoeveel er nog zijn', () => {
    toon();
    const tekst = screen.getByRole('dialog').textContent;
    expect(tekst).toMatch('Teun heeft deze tekst ook veranderd1 van 3');
    expect(tekst).toMatch('Stap 5 · Onderwijsbehoeften. Er is niets verloren.');
    expect(tekst).toMatch('Teun Hazelaar · vandaag 10.43');
  });

  it('laat horen wat anders is', () => {
    toon();
    expect(screen.getByRole('group', { name: 'Jouw tekst' }).textContent).toBe('Zij oefent  anders: elke dag kort.');
    expect(screen.getByRole('group', { name: 'Tekst van Teun' }).textContent).toBe(
      'Zij oefent  anders: vier keer per week kort.',
    );
  });

  it('heeft vooraf niets gekozen en vraagt eerst om een keuze', async () => {
    const { uit, user } = toon();
    expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Bewaar gekozen tekst' }));
    expect(screen.getByText('Kies eerst een van de teksten.')).toBeTruthy();
    expect(uit.gekozen).toEqual([]);
  });

  it.each([
    ['Jouw tekst', 'Bewaar mijn tekst', BOTSING.naar],
    ['Tekst van Teun', 'Bewaar tekst van Teun', BOTSING.huidig],
  ])('bewaart bij de keuze %s die tekst', async (keuze, knop, waarde) => {
    const { uit, user } = toon();
    await user.click(screen.getByRole('radio', { name: keuze }));
    await user.click(screen.getByRole('button', { name: knop }));
    expect(uit.gekozen).toEqual([waarde]);
  });

  it('voegt samen, te beginnen met de tekst van de ander', async () => {
    const { uit, user } = toon();
    await user.click(screen.getByRole('radio', { name: /^Voeg samen/ }));
    const invoer = screen.getByLabelText<HTMLTextAreaElement>('Samengevoegde tekst');
    expect(invoer.value).toBe(BOTSING.huidig);
    await user.type(invoer, ' Samen.');
    await user.click(screen.getByRole('button', { name: 'Bewaar samengevoegde tekst' }));
    expect(uit.gekozen).toEqual([`${BOTSING.huidig as string} Samen.`]);
  });

  it('zegt het als de ander de tekst weghaalde', () => {
    toon({ huidig: null });
    expect(screen.getByText('Teun heeft deze tekst weggehaald.')).toBeTruthy();
  });

  it('sluit met Escape zonder te kiezen', async () => {
    const { uit, user } = toon();
    await user.keyboard('{Escape}');
    expect(uit).toEqual({ gekozen: [], later: 1 });
  });
});
