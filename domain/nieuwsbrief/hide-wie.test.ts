import { describe, expect, it } from 'vitest';
import { hideWie } from './hide-wie';

const bekenden = {
  medewerkers: [{ naam: 'Marit Lijsterbes' }, { naam: 'Jan van der Berg' }],
  scholen: [{ naam: 'De Zilveren Reiger' }, { naam: '' }],
};
const hide = (tekst: string) => hideWie(tekst, bekenden);

describe('hideWie', () => {
  it('haalt namen, ook een voornaam of achternaam alleen, en scholen weg', () => {
    expect(hide('Beste Marit, de Zilveren Reiger vroeg dit. Groet, Marit Lijsterbes')).toBe(
      'Beste [naam], [school] vroeg dit. Groet, [naam]',
    );
    expect(hide('Mevrouw Lijsterbes en ZILVEREN REIGER')).toBe('Mevrouw [naam] en [school]');
  });

  it('haalt nummers van dossiers en vragen, adressen en telefoonnummers weg', () => {
    expect(hide('Zie D-2026-000123 en H-2026-000418, mail a@b.example of bel 06 1234 5678.')).not.toMatch(
      /000123|000418|@|1234/,
    );
  });

  it('laat gewone woorden staan, ook waar een naam in zit of een tussenvoegsel op lijkt', () => {
    expect(hide('Ga van stap 4 naar der laatste, in Maritiem en bergen.')).toBe(
      'Ga van stap 4 naar der laatste, in Maritiem en bergen.',
    );
  });
});
