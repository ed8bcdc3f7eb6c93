import { findVeld, type LijstVeld } from '@domain/formulier/veld';
import { LOS_CONTEXT } from '@domain/stappenplan/los-context';
import { tussendoelen } from '@domain/stappenplan/stappen/08-tussendoelen';
import { describe, expect, it } from 'vitest';
import { samenvatRij } from './rij-samenvatting';

const lijst = findVeld(tussendoelen.velden, 'tussendoelen') as LijstVeld;
const bron = { context: { ...LOS_CONTEXT, vandaag: '2025-01-01' }, namen: {} };

describe('samenvatRij', () => {
  it('geeft een tussendoel in één regel: voor wie, door wie, de eerste zin en de datum', () =>
    expect(
      samenvatRij(
        lijst,
        {
          id: 'r1',
          gebied: 'rekenen-wiskunde',
          voorWie: 'leerling',
          doel: 'Fenna rekent 36 van de 40 sommen goed, t.o.v. 19 nu. Dat meten we twee keer.',
          wie: 'Teun Hazelaar',
          evaluatiedatum: '2025-01-17',
        },
        bron,
      ),
    ).toMatchObject({
      kop: 'Voor de leerling',
      bij: 'Teun Hazelaar',
      datum: { label: 'Evaluatiedatum', waarde: '17 jan 2025' },
    }));

  it('laat de tekens van vette tekst weg, en de plek voor een datum als de lijst er geen kent', () => {
    const brief = {
      ...lijst,
      velden: [{ naam: 'tekst', soort: 'langeTekst', label: 'Tekst', maxLengte: 100 }],
    } as const;
    expect(samenvatRij(brief, { id: 'r1', tekst: '**Vraag.** Waar staat het? Hier.' }, bron)).toEqual({
      kop: '',
      bij: '',
      zin: 'Vraag. Waar staat het?',
      metDatum: false,
    });
  });

  it('laat weg wat er niet is, en houdt de plek voor een datum', () =>
    expect(samenvatRij(lijst, { id: 'r1' }, bron)).toEqual({ kop: '', bij: '', zin: '', metDatum: true }));
});
