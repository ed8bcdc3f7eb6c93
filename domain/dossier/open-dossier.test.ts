import { describe, expect, it } from 'vitest';
import { eenMoment } from '../../test/builders/een-moment';
import type { Antwoorden } from '../formulier/antwoord';
import { OPEN_DOSSIER_VELDEN, openDossier } from './open-dossier';

const ANTWOORDEN: Antwoorden = {
  roepnaam: 'Zoë',
  voorvoegsel: 'van der',
  achternaam: 'Wielewaal',
  geboortedatum: '2016-02-29',
  groep: '5',
  niveau: 'extra',
  startdatum: '2024-09-02',
};
const open = (over: Antwoorden = {}) =>
  openDossier({
    id: 'dossier-1',
    nummer: 'D-2024-000123',
    schoolId: '99AA00',
    antwoorden: { ...ANTWOORDEN, ...over },
    moment: eenMoment(),
  });

describe('openDossier', () => {
  it('begint met stap 1 bezig en tien stappen die nog niet gestart zijn', () => {
    const result = open();
    const dossier = result.ok ? result.value.dossier : undefined;
    expect(dossier?.stappen.map(({ toestand }) => toestand)).toEqual(['bezig', ...Array(10).fill('nietGestart')]);
    expect(dossier?.stappen.map(({ id }) => id).slice(0, 2)).toEqual(['dossier-stap-01', 'dossier-stap-02']);
    expect(dossier?.stappen[0]).toMatchObject({ antwoorden: ANTWOORDEN, stempels: { roepnaam: eenMoment().stempel } });
  });

  it('vult de kop uit stap 1', () => {
    expect(open()).toMatchObject({
      value: {
        dossier: {
          kop: {
            dossierId: 'dossier-1',
            status: 'concept',
            leerling: { roepnaam: 'Zoë', voorvoegsel: 'van der', achternaam: 'Wielewaal', groep: '5' },
            sorteernaam: 'wielewaal zoe',
            zoek: 'zoe van der wielewaal d-2024-000123',
            huidigeStap: 1,
            fase: 'waarnemen',
            volgendeDatum: '2024-10-14',
            isGedeeld: false,
            isGearchiveerd: false,
          },
        },
        logboek: [
          {
            id: 'logboek-2024-10-03T08:00:00.000Z-uniek-1',
            wat: 'dossierGestart',
            tekst: 'Het OPP moet binnen zes weken klaar zijn: uiterlijk 14 oktober 2024.',
          },
        ],
      },
    });
  });

  it('vraagt bij lichte ondersteuning geen OPP en geen stap 6, 7 en 9', () => {
    const result = open({ niveau: 'licht' });
    const kop = result.ok ? result.value.dossier.kop : undefined;
    expect(kop?.voortgang.flatMap((toestand, plaats) => (toestand === 'nvt' ? [plaats + 1] : []))).toEqual([6, 7, 9]);
    expect(kop?.volgendeDatum).toBe('9999-12-31');
    expect(result.ok && result.value.logboek[0]?.tekst).toBe('Voor lichte ondersteuning is geen OPP nodig.');
  });

  it.each<[string, Antwoorden, string, string]>([
    ['een leeg antwoord', { roepnaam: ' ' }, 'roepnaam', 'veld-leeg'],
    ['een dag die niet bestaat', { geboortedatum: '2015-02-29' }, 'geboortedatum', 'datum-bestaat-niet'],
    ['een geboortedatum in de toekomst', { geboortedatum: '2024-10-04' }, 'geboortedatum', 'datum-volgorde'],
    ['een onbekend niveau', { niveau: 'zwaar' }, 'niveau', 'keuze-onbekend'],
    ['een vraag van later in stap 1', { aanleiding: 'x' }, 'aanleiding', 'veld-onbekend'],
    ['een burgerservicenummer', { achternaam: '111222333' }, 'achternaam', 'bsn'],
  ])('weigert %s', (_, over, pad, code) => {
    expect(open(over)).toMatchObject({ ok: false, refusals: [{ pad, code }] });
  });

  it('vraagt alleen wat een dossier nodig heeft om te beginnen', () => {
    expect(OPEN_DOSSIER_VELDEN.map(({ naam }) => naam)).toEqual(Object.keys(ANTWOORDEN));
  });
});
