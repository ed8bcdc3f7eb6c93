import { leesRijen, type Antwoorden } from '@domain/formulier/antwoord';
import { always, type Veld } from '@domain/formulier/veld';
import type { Refusal } from '@domain/result';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { GewoonFormulier } from './GewoonFormulier';
import { judgeFormulier } from './judge-formulier';

const maakOpties = (...labels: string[]) => labels.map((label) => ({ code: label, label }));
const VELDEN: readonly Veld[] = [
  { naam: 'naam', soort: 'tekst', label: 'Naam', maxLengte: 50, isVerplicht: always },
  { naam: 'over', soort: 'langeTekst', label: 'Over jou', help: 'Mag kort.', maxLengte: 20 },
  { naam: 'dag', soort: 'datum', label: 'Welke dag', vroegst: '2025-01-01' },
  { naam: 'uur', soort: 'tijd', label: 'Hoe laat' },
  { naam: 'eet', soort: 'jaNee', label: 'Eet je mee' },
  { naam: 'rol', soort: 'keuze', label: 'Rol', opties: maakOpties('ib', 'kc') },
  { naam: 'veel', soort: 'keuze', label: 'Kies er een', opties: maakOpties(...'abcdefgh') },
  { naam: 'meer', soort: 'meerkeuze', label: 'Workshops', opties: maakOpties('een', 'twee', 'drie') },
  { naam: 'wie', soort: 'persoon', label: 'Wie', uit: 'swv' },
  { naam: 'aantal', soort: 'getal', label: 'Aantal', min: 0, max: 500, decimalen: 1 },
  { naam: 'cijfer', soort: 'getal', label: 'Cijfer', min: 1, max: 10 },
  { naam: 'waarom', soort: 'tekst', label: 'Waarom niet', maxLengte: 50, isZichtbaar: ({ eet }) => eet === false },
  {
    naam: 'collegas',
    soort: 'lijst',
    label: 'Collega’s',
    rijNaam: 'collega',
    maxRijen: 2,
    velden: [
      { naam: 'naam', soort: 'tekst', label: 'Naam collega', maxLengte: 50, isVerplicht: always },
      { naam: 'rol', soort: 'keuze', label: 'Rol collega', opties: maakOpties('ib', 'kc') },
    ],
  },
];

let antwoorden: Antwoorden;
function Proef({ begin, bezwaren }: { begin: Antwoorden; bezwaren: readonly Refusal[] }) {
  const [nu, setNu] = useState(begin);
  antwoorden = nu;
  return <GewoonFormulier velden={VELDEN} antwoorden={nu} bezwaren={bezwaren} onChange={setNu} />;
}
function toon(begin: Antwoorden = {}, bezwaren: readonly Refusal[] = []) {
  antwoorden = begin;
  render(<Proef begin={begin} bezwaren={bezwaren} />);
  return userEvent.setup();
}
const groep = (naam: RegExp) => within(screen.getByRole('group', { name: naam }));

afterEach(cleanup);

describe('GewoonFormulier: elke soort vraag', () => {
  it('schrijft teksten, dagen, tijden en getallen', async () => {
    const user = toon();
    await user.type(screen.getByLabelText('Naam'), 'Nadia');
    await user.type(screen.getByLabelText(/^Over jou/), 'Kort');
    await user.type(screen.getByLabelText(/^Welke dag/), '2025-05-15');
    await user.type(screen.getByLabelText(/^Hoe laat/), '09:30');
    await user.type(screen.getByLabelText(/^Wie/), 'Hanna');
    await user.type(screen.getByLabelText(/^Aantal/), '12,5');
    expect(antwoorden).toEqual({
      naam: 'Nadia',
      over: 'Kort',
      dag: '2025-05-15',
      uur: '09:30',
      wie: 'Hanna',
      aantal: 12.5,
    });
  });

  it('schrijft keuzes, in de volgorde van het formulier', async () => {
    const user = toon();
    await user.click(groep(/^Eet je mee/).getByLabelText('Ja'));
    await user.click(groep(/^Rol/).getByLabelText('kc'));
    await user.selectOptions(screen.getByLabelText(/^Kies er een/), 'c');
    for (const keuze of ['drie', 'een', 'twee', 'een']) await user.click(groep(/^Workshops/).getByLabelText(keuze));
    await user.click(groep(/^Cijfer/).getByLabelText('8'));
    expect(antwoorden).toEqual({ eet: true, rol: 'kc', veel: 'c', meer: ['twee', 'drie'], cijfer: 8 });
  });

  it('haalt een keuze die leeg mag weer weg', async () => {
    const user = toon({ rol: 'ib' });
    await user.click(groep(/^Rol/).getByRole('button', { name: 'Wis keuze' }));
    expect(antwoorden['rol']).toBeUndefined();
    expect(document.activeElement).toBe(groep(/^Rol/).getByLabelText('ib'));
  });

  it('vraagt alleen wat aan de orde is', async () => {
    const user = toon();
    expect(screen.queryByLabelText(/^Waarom niet/)).toBeNull();
    await user.click(groep(/^Eet je mee/).getByLabelText('Nee'));
    expect(screen.getByLabelText(/^Waarom niet/)).toBeTruthy();
  });

  it('zegt bij wat leeg mag dat het leeg mag, en alleen daar', () => {
    toon();
    expect(screen.getByLabelText('Over jou (mag leeg)')).toBeTruthy();
    expect(screen.getByLabelText('Naam').getAttribute('aria-required')).toBe('true');
  });

  it('telt pas als de tekst bijna vol is, en houdt niemand tegen', async () => {
    const user = toon();
    await user.type(screen.getByLabelText(/^Over jou/), 'x'.repeat(17));
    expect(screen.queryByText(/^Nog/)).toBeNull();
    await user.type(screen.getByLabelText(/^Over jou/), 'x');
    expect(screen.getByText('Nog 2 tekens')).toBeTruthy();
    await user.type(screen.getByLabelText(/^Over jou/), 'xxx');
    expect(screen.getByText('1 teken te veel')).toBeTruthy();
  });
});

describe('GewoonFormulier: wat er niet klopt', () => {
  it('staat tussen de vraag en het veld, en hoort erbij', () => {
    toon({}, [{ code: 'veld-leeg', message: 'Vul je naam in.', pad: 'naam' }]);
    const invoer = screen.getByLabelText('Naam');
    const melding = screen.getByText('Vul je naam in.');
    expect(invoer.getAttribute('aria-invalid')).toBe('true');
    expect(invoer.getAttribute('aria-describedby')).toBe(melding.id);
    expect(melding.compareDocumentPosition(invoer) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('geeft een antwoord dat wel kan met één druk', async () => {
    const user = toon({ dag: '2024-12-31' }, [
      { code: 'datum-buiten-grens', message: 'Kies 1 januari 2025 of later.', pad: 'dag', voorstel: '2025-01-01' },
    ]);
    await user.click(screen.getByRole('button', { name: 'Kies 1 januari 2025' }));
    expect(antwoorden['dag']).toBe('2025-01-01');
  });

  it('vraagt om een getal waar iets anders staat', async () => {
    const user = toon();
    await user.type(screen.getByLabelText(/^Aantal/), 'veel');
    expect(judgeFormulier(VELDEN, antwoorden)).toContainEqual(
      expect.objectContaining({ pad: 'aantal', message: 'Vul een getal in, bijvoorbeeld 12.' }),
    );
  });
});

describe('GewoonFormulier: de lijst', () => {
  const voegToe = () => screen.getByRole('button', { name: 'Collega toevoegen' });

  it('zet de focus in een nieuwe rij, en stopt als het vol is', async () => {
    const user = toon();
    await user.click(voegToe());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Naam collega')));
    await user.keyboard('Teun');
    await user.selectOptions(screen.getByLabelText(/^Rol collega/), 'kc');
    expect(leesRijen(antwoorden, 'collegas')).toEqual([{ id: expect.any(String), naam: 'Teun', rol: 'kc' }]);
    await user.click(voegToe());
    expect(screen.queryByRole('button', { name: 'Collega toevoegen' })).toBeNull();
    expect(screen.getByText('Meer dan 2 past hier niet.')).toBeTruthy();
  });

  it('verwijdert een rij, zegt dat, en houdt de andere', async () => {
    const user = toon({
      collegas: [
        { id: 'a', naam: 'Teun' },
        { id: 'b', naam: 'Mila' },
      ],
    });
    await user.click(screen.getByRole('button', { name: 'Verwijder collega 1' }));
    expect(leesRijen(antwoorden, 'collegas')).toEqual([{ id: 'b', naam: 'Mila' }]);
    expect(screen.getByText('Collega 1 is verwijderd.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(voegToe()));
  });

  it('toont wat er in een rij niet klopt bij dat veld', () => {
    toon({ collegas: [{ id: 'a' }] }, [{ code: 'veld-leeg', message: 'Vul in: naam.', pad: 'collegas/a/naam' }]);
    expect(groep(/^Collega 1$/).getByText('Vul in: naam.')).toBeTruthy();
  });
});
