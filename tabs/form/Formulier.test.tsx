import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { always, type Veld } from '@domain/formulier/veld';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Formulier } from './Formulier';
import { FormulierProvider } from './formulier-context';
import { useLosFormulier } from './use-los-formulier';

const VELDEN: readonly Veld[] = [
  { naam: 'naam', soort: 'tekst', label: 'Naam', maxLengte: 40, isVerplicht: always },
  {
    naam: 'beeld',
    soort: 'langeTekst',
    label: 'Beeld',
    maxLengte: 60,
    richtlijn: { van: 2, tot: 3 },
    wettelijk: 'De wet vraagt een beeld.',
  },
  { naam: 'op', soort: 'datum', label: 'Datum', help: 'De dag van het gesprek.', laatst: '2025-01-23' },
  { naam: 'derden', soort: 'jaNee', label: 'Toestemming' },
  {
    naam: 'groep',
    soort: 'keuze',
    label: 'Groep',
    opties: ['1', '2'].map((code) => ({ code, label: `Groep ${code}` })),
  },
  {
    naam: 'gebieden',
    soort: 'meerkeuze',
    label: 'Gebieden',
    opties: ['a', 'b', 'c'].map((code) => ({ code, label: `Gebied ${code}` })),
  },
  { naam: 'leerkracht', soort: 'persoon', label: 'Leerkracht', uit: 'school' },
  { naam: 'uren', soort: 'getal', label: 'Uren', min: 0, max: 40, decimalen: 1, eenheid: 'uur' },
  {
    naam: 'toelichting',
    soort: 'tekst',
    label: 'Toelichting',
    maxLengte: 40,
    isZichtbaar: ({ derden }) => derden === true,
  },
];
const PERSONEN = [
  { id: 'teun', naam: 'Teun Hazelaar', functie: 'leerkracht', uit: 'school' },
  { id: 'hanna', naam: 'Hanna Meerkoet', functie: 'consulent', uit: 'swv' },
  { id: 'weg', naam: 'Wies Vertrokken', functie: 'leerkracht', uit: 'school', isActief: false },
] as const;

let formulier: ReturnType<typeof useLosFormulier>;
function Proef({ start, isAlleenLezen = false }: { start: Antwoorden; isAlleenLezen?: boolean }) {
  formulier = useLosFormulier({ velden: VELDEN, start, personen: PERSONEN });
  return (
    <FormulierProvider value={{ ...formulier.waarden, isAlleenLezen }}>
      <Formulier velden={VELDEN} />
    </FormulierProvider>
  );
}

function toon(start: Antwoorden = {}, isAlleenLezen = false) {
  render(<Proef start={start} isAlleenLezen={isAlleenLezen} />, {
    wrapper: ({ children }) => <FluentProvider theme={teamsLightTheme}>{children}</FluentProvider>,
  });
  return userEvent.setup();
}

afterEach(cleanup);

describe('Formulier: elk soort veld', () => {
  it('geeft van elk soort het antwoord zoals het domein het kent', async () => {
    const user = toon();
    await user.type(screen.getByLabelText('Naam'), 'Fenna');
    await user.type(screen.getByLabelText('Beeld'), 'Een beeld');
    await user.type(screen.getByLabelText('Datum'), '17 januari 2025');
    await user.click(screen.getByRole('radio', { name: 'Nee' }));
    await user.selectOptions(screen.getByLabelText('Groep'), 'Groep 2');
    await user.click(screen.getByRole('checkbox', { name: 'Gebied c' }));
    await user.click(screen.getByRole('checkbox', { name: 'Gebied a' }));
    await user.selectOptions(screen.getByLabelText('Leerkracht'), 'Teun Hazelaar · leerkracht');
    await user.type(screen.getByLabelText('Uren'), '12,5');
    expect(formulier.antwoorden).toEqual({
      naam: 'Fenna',
      beeld: 'Een beeld',
      op: '2025-01-17',
      derden: false,
      groep: '2',
      gebieden: ['a', 'c'],
      leerkracht: 'teun',
      uren: 12.5,
    });
  });

  it('biedt als persoon alleen wie bij de school hoort', () => {
    toon();
    expect(screen.queryByRole('option', { name: /Hanna/ })).toBeNull();
  });

  it('biedt wie is uitgezet niet aan, en houdt de naam waar die al stond', () => {
    toon();
    expect(screen.queryByRole('option', { name: /Wies/ })).toBeNull();
    cleanup();
    toon({ leerkracht: 'weg' });
    expect(screen.getByRole<HTMLOptionElement>('option', { name: /Wies/ }).selected).toBe(true);
  });

  it('laat een ja of nee weer weghalen, met de vraag die ervan afhing', async () => {
    const user = toon({ derden: true, toelichting: 'Met de logopedist' });
    expect(screen.getByLabelText('Toelichting')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Wis keuze: Toestemming' }));
    expect(formulier.antwoorden['derden']).toBeUndefined();
    expect(screen.queryByLabelText('Toelichting')).toBeNull();
  });

  it('schrijft een getypte datum bij het verlaten zoals de andere', async () => {
    const user = toon();
    const datum = screen.getByLabelText<HTMLInputElement>('Datum');
    await user.type(datum, '3 jan 25');
    expect(datum.value).toBe('3 jan 25');
    await user.tab();
    expect(datum.value).toBe('03-01-2025');
  });

  it('telt de woorden en vraagt boven de richtlijn of het korter kan', async () => {
    const user = toon();
    await user.type(screen.getByLabelText('Beeld'), 'een twee drie vier');
    expect(screen.getByText('4 woorden')).toBeTruthy();
    expect(screen.getByText('Richtlijn: 2 tot 3 woorden. Kan dit korter?')).toBeTruthy();
  });

  it('toont antwoorden als tekst als je alleen mag lezen', () => {
    toon({ naam: 'Fenna', op: '2025-01-17', derden: true, gebieden: ['b'], leerkracht: 'teun', uren: 2.5 }, true);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'Fenna',
      'nog niet ingevuld',
      '17 januari 2025',
      'Ja',
      'nog niet ingevuld',
      'Gebied b',
      'Teun Hazelaar',
      '2,5 uur',
      'nog niet ingevuld',
    ]);
  });
});

describe('Formulier: wanneer iets gezegd wordt', () => {
  it('zegt een fout pas na het verlaten van het veld, en meteen niets meer als hij weg is', async () => {
    const user = toon();
    const naam = screen.getByLabelText('Naam');
    await user.type(naam, '111222333');
    expect(screen.queryByText(/burgerservicenummer/)).toBeNull();
    await user.tab();
    expect(screen.getByText(/burgerservicenummer/)).toBeTruthy();
    expect(naam.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(naam.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      'burgerservicenummer',
    );
    await user.type(naam, '{Backspace}');
    expect(screen.queryByText(/burgerservicenummer/)).toBeNull();
  });

  it('houdt een onmogelijke datum vast en zegt wat er moet', async () => {
    const user = toon();
    const datum = screen.getByLabelText<HTMLInputElement>('Datum');
    await user.type(datum, '31-02-2025');
    await user.tab();
    expect(datum.value).toBe('31-02-2025');
    expect(screen.getByText(/Deze datum bestaat niet/)).toBeTruthy();
  });

  it('vraagt om een getal als er geen getal staat', async () => {
    const user = toon();
    await user.type(screen.getByLabelText('Uren'), 'veel');
    await user.tab();
    expect(screen.getByText('Vul een getal in, bijvoorbeeld 12 of 12,5.')).toBeTruthy();
  });

  it('vult het voorstel in, haalt de melding weg en houdt de focus op het veld', async () => {
    const user = toon({ op: '2025-01-27' });
    const datum = screen.getByLabelText<HTMLInputElement>('Datum');
    await user.click(screen.getByRole('button', { name: 'Kies 23 januari 2025' }));
    expect(datum.value).toBe('23-01-2025');
    expect(screen.queryByText(/Kies 23 januari/)).toBeNull();
    await expect.poll(() => document.activeElement).toBe(datum);
  });

  it('vraagt pas om wat ontbreekt als het klaar moet zijn, met de focus op het eerste', async () => {
    const user = toon();
    await user.click(screen.getByLabelText('Naam'));
    await user.tab();
    expect(screen.queryByText('Vul in: naam.')).toBeNull();
    act(() => void expect(formulier.probeer()).toBeUndefined());
    expect(screen.getByText('Vul in: naam.')).toBeTruthy();
    await expect.poll(() => document.activeElement).toBe(screen.getByLabelText('Naam'));
    await user.type(screen.getByLabelText('Naam'), 'F');
    expect(screen.queryByText('Vul in: naam.')).toBeNull();
  });
});
