import { describe, expect, it } from 'vitest';
import type { DossierWensen } from '../../../test/builders/een-dossier';
import { eenOppVraag } from '../../../test/builders/een-opp-vraag';
import { createOppBron } from '../opp-bron';
import { composeStem } from './stem-van-de-leerling';

const compose = (stap2: Record<string, string | boolean | undefined> = {}, niveau: DossierWensen['niveau'] = 'extra') =>
  composeStem(createOppBron(eenOppVraag({ niveau, stappen: { 2: stap2 } })));

describe('composeStem', () => {
  it('geeft de woorden van de leerling, de invloed en de terugkoppeling', () => {
    const [kop, woorden, rest] = compose({ stemTekst: 'Ik wil soms alleen werken.', stemInvloed: 'Dat mag.' });
    expect(kop).toMatchObject({ tekst: 'Stem van de leerling', isWettelijk: true });
    expect(woorden).toEqual({ soort: 'alinea', tekst: 'Ik wil soms alleen werken.' });
    expect(rest).toMatchObject({
      rijen: [
        { waarde: 'Met een tekening of op een andere manier' },
        { waarde: '11 september 2024' },
        { label: 'Invloed op het plan', waarde: 'Dat mag.' },
        { waarde: '2 oktober 2024' },
        { waarde: 'Marit Lijsterbes' },
      ],
    });
  });

  it('geeft alleen de reden als de leerling geen inbreng geeft', () => {
    const blokken = compose({ stemAfgezien: true, stemAfgezienReden: 'Fenna was ziek.', stemTekst: 'oude tekst' });
    expect(blokken[1]).toMatchObject({ rijen: [{ waarde: 'Ja' }, { waarde: 'Fenna was ziek.' }] });
    expect(JSON.stringify(blokken)).not.toContain('oude tekst');
  });

  it('mist de terugkoppeling, die de wet vraagt, maar niet wie haar gaf', () => {
    const blokken = compose({ terugkoppelingOp: undefined, terugkoppelingDoor: undefined });
    const leeg = blokken.flatMap((blok) => (blok.soort === 'kenmerken' ? blok.rijen.filter((rij) => rij.isLeeg) : []));
    expect(leeg.map(({ label }) => label)).toEqual(['Terugkoppeling aan de leerling op']);
  });

  it('mist bij lichte ondersteuning geen terugkoppeling', () => {
    const blokken = compose({ terugkoppelingOp: undefined }, 'licht');
    expect(JSON.stringify(blokken)).not.toContain('nog niet ingevuld');
  });
});
