import { describe, expect, it } from 'vitest';
import { SCHOLEN, ZILVEREN_REIGER } from '../../test/builders/een-adresboek';
import { geslaagd } from '../../test/builders/een-bijeenkomst';
import type { Antwoorden, Rij } from '../formulier/antwoord';
import { findSchool, readInschrijving } from './inschrijving';

const VRAGEN: readonly Rij[] = [
  { id: 'dieet', label: 'Heb je een dieet?', soort: 'tekst' },
  { id: 'v2', label: 'Wat neem je mee?', soort: 'keuze', isVerplicht: true, opties: 'een vraag\neen casus' },
];
const FORMULIER: Antwoorden = {
  naam: 'Noor Vlinderstruik',
  email: 'n.vlinderstruik@zevenbruggen.example',
  school: 'De Zilveren Reiger (99AA00)',
  rol: 'ib',
  vraagv2: 'een casus',
};
const COLLEGA: Rij = { id: 'c1', naam: 'Joost Kamperfoelie', email: 'j.kamperfoelie@waterrad.example', rol: 'kc' };

const lees = (over: Antwoorden = {}, scholen = SCHOLEN) => readInschrijving({ ...FORMULIER, ...over }, VRAGEN, scholen);
const bezwaren = (over: Antwoorden) => {
  const uitkomst = lees(over);
  return uitkomst.ok ? [] : uitkomst.refusals.map(({ pad, code }) => `${pad}: ${code}`);
};

describe('readInschrijving', () => {
  it('geeft iedereen op het formulier de school en de antwoorden op de extra vragen', () => {
    expect(geslaagd(lees({ collegas: [COLLEGA], vraagdieet: 'geen noten' }))).toEqual({
      deelnemers: [
        {
          naam: 'Noor Vlinderstruik',
          email: 'n.vlinderstruik@zevenbruggen.example',
          rol: 'ib',
          school: 'De Zilveren Reiger',
          schoolId: '99AA00',
        },
        {
          naam: 'Joost Kamperfoelie',
          email: 'j.kamperfoelie@waterrad.example',
          rol: 'kc',
          school: 'De Zilveren Reiger',
          schoolId: '99AA00',
        },
      ],
      antwoorden: { vraagdieet: 'geen noten', vraagv2: 'een casus' },
    });
  });

  it('vraagt naar alles wat er moet staan, ook bij een collega', () => {
    expect(
      bezwaren({ naam: ' ', email: '', school: '', rol: undefined, vraagv2: undefined, collegas: [{ id: 'c1' }] }),
    ).toEqual([
      'naam: veld-leeg',
      'email: veld-leeg',
      'school: veld-leeg',
      'rol: veld-leeg',
      'vraagv2: veld-leeg',
      'collegas/c1/naam: veld-leeg',
      'collegas/c1/email: veld-leeg',
      'collegas/c1/rol: veld-leeg',
    ]);
  });

  it('weigert hetzelfde adres twee keer in één formulier, ook met hoofdletters en spaties', () => {
    const dubbel = { ...COLLEGA, email: ' N.Vlinderstruik@ZevenBruggen.example ' };
    expect(bezwaren({ collegas: [dubbel] })).toEqual(['collegas/c1/email: regel']);
    expect(bezwaren({ collegas: [COLLEGA, { ...COLLEGA, id: 'c2' }] })).toEqual(['collegas/c2/email: regel']);
  });

  it.each<[string, Antwoorden, string]>([
    ['een te lange naam', { naam: 'x'.repeat(101) }, 'naam: veld-te-lang'],
    ['een te lange school', { school: 'x'.repeat(151) }, 'school: veld-te-lang'],
    ['een adres dat geen adres is', { email: 'noor' }, 'email: email-onleesbaar'],
    [
      'een adres van een collega dat geen adres is',
      { collegas: [{ ...COLLEGA, email: 'a@b' }] },
      'collegas/c1/email: email-onleesbaar',
    ],
    ['een verzonnen rol', { rol: 'koning' }, 'rol: keuze-onbekend'],
    ['een antwoord dat niet te kiezen was', { vraagv2: 'een taart' }, 'vraagv2: keuze-onbekend'],
    ['een vraag die niet gesteld is', { schoolId: '99AA00' }, 'schoolId: veld-onbekend'],
    [
      'meer collega’s dan er passen',
      { collegas: Array.from({ length: 10 }, (_, i) => ({ ...COLLEGA, id: `c${i}`, email: `c${i}@a.example` })) },
      'collegas: te-veel-rijen',
    ],
    ['collega’s die geen lijst zijn', { collegas: 'Joost' }, 'collegas: veld-soort'],
    ['een collega zonder id', { collegas: [{ naam: 'x' } as never] }, 'collegas: veld-soort'],
  ])('weigert %s', (_, over, verwacht) => expect(bezwaren(over)).toEqual([verwacht]));

  it('bewaart een script als gewone tekst en haalt regeleinden en stuurtekens uit een naam', () => {
    const { deelnemers } = geslaagd(
      lees({ naam: '<script>alert(1)</script>\r\nBcc: x\u0000y\u202e', school: 'De\nKlim' }),
    );
    expect(deelnemers[0]).toMatchObject({ naam: '<script>alert(1)</script> Bcc: x y', school: 'De Klim' });
  });

  it.each(['\u0000\u202e\n', '\u200b\u200b', '\u200d\u2060', '\u3164\u2800'])(
    'telt een naam van alleen tekens die niemand ziet niet als antwoord: %j',
    (naam) => {
      expect(bezwaren({ naam })).toEqual(['naam: veld-leeg']);
    },
  );
});

describe('findSchool', () => {
  it.each(['De Zilveren Reiger (99AA00)', '99aa00', '99AA', ' de zilveren reiger '])('herkent %j', (tekst) =>
    expect(findSchool(tekst, SCHOLEN)).toBe(ZILVEREN_REIGER),
  );
  it.each(['Reiger', '99', 'De Zilveren Reiger (88ZZ00)x', ''])('herkent niet %j', (tekst) =>
    expect(findSchool(tekst, SCHOLEN)).toBeUndefined(),
  );
  it('kiest niet uit twee scholen met dezelfde naam of hetzelfde BRIN', () => {
    const dubbel = [...SCHOLEN, { ...ZILVEREN_REIGER, id: '99AA01' }];
    expect(findSchool('De Zilveren Reiger', dubbel)).toBeUndefined();
    expect(findSchool('99AA', dubbel)).toBeUndefined();
    expect(findSchool('De Zilveren Reiger (99AA01)', dubbel)?.id).toBe('99AA01');
  });
});
