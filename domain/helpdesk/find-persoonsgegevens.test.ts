import { describe, expect, it } from 'vitest';
import { findPersoonsgegevens, judgePersoonsgegevens } from './find-persoonsgegevens';

const NAMEN = ['Fenna', 'Rietzanger'];
const vind = (tekst: string, namen = NAMEN) => findPersoonsgegevens(tekst, namen).map(({ tekst: vondst }) => vondst);

describe('findPersoonsgegevens', () => {
  it('vindt de naam zoals hij er staat: ook klein, met een accent of als bezit', () => {
    expect(vind('Gisteren was fenna er niet. FENNA’s tussendoel, en Fennas werk.')).toEqual([
      'fenna',
      'FENNA',
      'Fenna',
    ]);
    expect(vind('José en Jose', ['Jose'])).toEqual(['José', 'Jose']);
  });

  it('laat een woord staan waar de naam alleen een deel van is, en een lege naam', () => {
    expect(vind('De Fennastraat en de rietzangers.', ['Fenna'])).toEqual([]);
    expect(vind('a b c', ['', ' ', 'a'])).toEqual([]);
    expect(vind('Een (haakje).', ['(haakje', '.*'])).toEqual(['(haakje']);
  });

  it.each(['123456789', '123.456.789', '1234 56 789', '123-456-789'])('vindt het nummer %s', (nummer) =>
    expect(vind(`Nummer ${nummer}.`)).toEqual([nummer]),
  );

  it.each(['D-2026-000123', 'H-2026-000418', '06 12345678', '0201234567', '01-01-2026 8 tussendoelen', '1234567890'])(
    'ziet in %s geen nummer van negen cijfers',
    (tekst) => expect(vind(tekst)).toEqual([]),
  );

  it('vindt een e-mailadres', () =>
    expect(vind('Mail naar ouder@thuis.example, graag.')).toEqual(['ouder@thuis.example']));
});

describe('judgePersoonsgegevens', () => {
  const teksten = { onderwerp: 'Fenna', tekst: 'Mail ouder@thuis.example over 123456789.' };

  it('wijst elke vondst aan bij het veld waar hij staat, zonder hem in de melding te noemen', () => {
    const bezwaren = judgePersoonsgegevens(teksten, NAMEN, false);
    expect(bezwaren.map(({ code, pad, voorstel }) => [code, pad, voorstel])).toEqual([
      ['leerlinggegevens', 'onderwerp', 'Fenna'],
      ['leerlinggegevens', 'tekst', '123456789'],
      ['leerlinggegevens', 'tekst', 'ouder@thuis.example'],
    ]);
    expect(bezwaren.some(({ message }) => /Fenna|1234|ouder@/.test(message))).toBe(false);
  });

  it('laat een e-mailadres staan als dat toch mag, een naam en een nummer nooit', () => {
    expect(judgePersoonsgegevens(teksten, NAMEN, true).map(({ voorstel }) => voorstel)).toEqual(['Fenna', '123456789']);
  });
});
