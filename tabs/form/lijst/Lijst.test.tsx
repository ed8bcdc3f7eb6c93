import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { leesRijen, leesTekst, type Rij } from '@domain/formulier/antwoord';
import { always, type Veld } from '@domain/formulier/veld';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { announcements } from '../../ui/announce';
import { ToastHost } from '../../ui/toast/ToastHost';
import { toasts } from '../../ui/toast/toasts';
import { Formulier } from '../Formulier';
import { FormulierProvider } from '../formulier-context';
import { useLosFormulier } from '../use-los-formulier';

const VELDEN: readonly Veld[] = [
  {
    naam: 'doelen',
    soort: 'lijst',
    label: 'Tussendoelen',
    rijNaam: 'tussendoel',
    maxRijen: 5,
    groepeerOp: 'gebied',
    velden: [
      {
        naam: 'gebied',
        soort: 'keuze',
        label: 'Gebied',
        opties: ['Lezen', 'Rekenen'].map((code) => ({ code, label: code })),
        isVerplicht: always,
      },
      {
        naam: 'voorWie',
        soort: 'keuze',
        label: 'Voor wie',
        opties: ['leerling', 'ouders'].map((code) => ({ code, label: code })),
        isVerplicht: always,
      },
      { naam: 'doel', soort: 'langeTekst', label: 'Doel', maxLengte: 100, isVerplicht: always },
      { naam: 'wie', soort: 'tekst', label: 'Wie', maxLengte: 20, isVerplicht: always },
    ],
  },
];
const rij = (id: string, gebied: string, over: object = {}): Rij => ({
  id,
  gebied,
  voorWie: 'leerling',
  doel: `Doel ${id}.`,
  wie: 'Teun',
  ...over,
});

let formulier: ReturnType<typeof useLosFormulier>;
function Proef({ rijen }: { rijen: readonly Rij[] }) {
  formulier = useLosFormulier({ velden: VELDEN, start: { doelen: rijen } });
  return (
    <FormulierProvider value={formulier.waarden}>
      <Formulier velden={VELDEN} />
      <ToastHost />
    </FormulierProvider>
  );
}

function toon(...rijen: Rij[]) {
  render(<Proef rijen={rijen} />, {
    wrapper: ({ children }) => <FluentProvider theme={teamsLightTheme}>{children}</FluentProvider>,
  });
  return userEvent.setup();
}
const ids = () => leesRijen(formulier.antwoorden, 'doelen').map(({ id }) => id);
const dicht = (naam: RegExp) => screen.getByRole('button', { name: naam, expanded: false });

beforeEach(() => {
  toasts.set([]);
});
afterEach(cleanup);

describe('Lijst: vouwen', () => {
  it('toont een rij in één regel met nummer, eerste zin en stand', () => {
    toon(
      rij('a', 'Rekenen'),
      rij('b', 'Lezen', { wie: '', doel: 'Leest woorden. En zinnen.' }),
      rij('c', 'Rekenen', { wie: 'x'.repeat(21) }),
    );
    expect(screen.getAllByRole('button', { expanded: false }).map(({ textContent }) => textContent)).toEqual([
      'Tussendoel 1. leerlingWie: nog leegLeest woorden.Nog 1 veld',
      'Tussendoel 2. leerlingTeunDoel a.Volledig',
      `Tussendoel 3. leerling${'x'.repeat(21)}Doel c.1 fout`,
    ]);
  });

  it('heeft één rij tegelijk open', async () => {
    const user = toon(rij('a', 'Lezen'), rij('b', 'Lezen'));
    await user.click(dicht(/^Tussendoel 1/));
    await user.click(dicht(/^Tussendoel 2/));
    expect(screen.getAllByLabelText('Doel')).toHaveLength(1);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Doel').value).toBe('Doel b.');
  });

  it('zegt bij een lege groep dat er nog niets is', () => {
    toon(rij('a', 'Lezen'));
    expect(screen.getByText('Nog geen tussendoel bij Rekenen.')).toBeTruthy();
  });
});

describe('Lijst: rijen maken en weghalen', () => {
  it('opent een nieuwe rij in haar groep met de focus op het eerste veld', async () => {
    const user = toon(rij('a', 'Lezen'));
    await user.click(screen.getByRole('button', { name: 'Tussendoel toevoegen: Rekenen' }));
    expect(leesRijen(formulier.antwoorden, 'doelen').map((een) => leesTekst(een, 'gebied'))).toEqual([
      'Lezen',
      'Rekenen',
    ]);
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Voor wie');
  });

  it('kopieert een rij naar de plaats erna, met een eigen id', async () => {
    const user = toon(rij('a', 'Lezen'), rij('b', 'Lezen'));
    await user.click(dicht(/^Tussendoel 1/));
    await user.click(screen.getByRole('button', { name: 'Kopieer' }));
    const [a, kopie, b] = leesRijen(formulier.antwoorden, 'doelen');
    expect([a?.id, b?.id]).toEqual(['a', 'b']);
    expect(kopie).toMatchObject({ doel: 'Doel a.', wie: 'Teun' });
    expect(kopie?.id).not.toBe('a');
  });

  it('haalt een rij meteen weg, zet de focus op de volgende, en zet haar terug op haar plaats', async () => {
    const user = toon(rij('a', 'Lezen'), rij('b', 'Lezen'), rij('c', 'Lezen'));
    await user.click(dicht(/^Tussendoel 2/));
    await user.click(screen.getByRole('button', { name: 'Verwijderen' }));
    expect(ids()).toEqual(['a', 'c']);
    expect(screen.getByText('Tussendoel 2 verwijderd')).toBeTruthy();
    await expect.poll(() => document.activeElement?.textContent).toMatch(/^Tussendoel 2\. .*Doel c/);
    await user.click(screen.getByRole('button', { name: 'Zet terug' }));
    expect(ids()).toEqual(['a', 'b', 'c']);
  });

  it('zet de focus op toevoegen als de laatste rij weg is', async () => {
    const user = toon(rij('a', 'Lezen'));
    await user.click(dicht(/^Tussendoel 1/));
    await user.click(screen.getByRole('button', { name: 'Verwijderen' }));
    await expect.poll(() => document.activeElement?.textContent).toBe('Tussendoel toevoegen');
  });

  it('biedt geen rij meer aan als het er genoeg zijn', () => {
    toon(...['a', 'b', 'c', 'd', 'e'].map((id) => rij(id, 'Lezen')));
    expect(screen.queryByRole('button', { name: /toevoegen/ })).toBeNull();
    expect(screen.getAllByText('Hier passen 5 rijen.')).toHaveLength(2);
  });
});

describe('Lijst: volgorde', () => {
  it('verplaatst met Alt en een pijl binnen de groep, zegt het, en houdt de focus', async () => {
    const user = toon(rij('a', 'Lezen'), rij('b', 'Rekenen'), rij('c', 'Lezen'));
    const handvat = screen.getByRole('button', { name: 'Verplaats Tussendoel 2' });
    handvat.focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(ids()).toEqual(['c', 'a', 'b']);
    expect(announcements.get().text).toBe('Tussendoel 2 staat nu op plaats 1 van 2.');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Verplaats Tussendoel 1');
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(ids()).toEqual(['c', 'a', 'b']);
  });

  it('biedt hetzelfde onder Meer, aan de rand alleen wat kan', async () => {
    const user = toon(rij('a', 'Lezen'), rij('b', 'Lezen'));
    await user.click(dicht(/^Tussendoel 1/));
    await user.click(screen.getByRole('button', { name: 'Meer bij Tussendoel 1' }));
    const menu = within(screen.getByRole('menu'));
    expect(menu.queryByRole('menuitem', { name: 'Naar boven' })).toBeNull();
    await user.click(menu.getByRole('menuitem', { name: 'Naar beneden' }));
    expect(ids()).toEqual(['b', 'a']);
  });
});
