import { describe, expect, it } from 'vitest';
import type { Antwoorden } from './antwoord';
import { checkAntwoorden, keepZichtbaar, type Strengheid } from './check-antwoorden';
import { always, type PersoonKeuze, type Veld } from './veld';

const heeftReden = ({ akkoord }: Antwoorden) => akkoord === false;

const VELDEN: readonly Veld[] = [
  { naam: 'naam', soort: 'tekst', label: 'Naam', maxLengte: 10, isVerplicht: always },
  { naam: 'beeld', soort: 'langeTekst', label: 'Beeld', maxLengte: 50 },
  {
    naam: 'dag',
    soort: 'datum',
    label: 'Datum van het overleg',
    isVerplicht: always,
    vroegst: '2024-01-01',
    laatst: '2026-12-31',
  },
  { naam: 'begin', soort: 'tijd', label: 'Van' },
  { naam: 'akkoord', soort: 'jaNee', label: 'Stemt de ouder in?' },
  {
    naam: 'reden',
    soort: 'langeTekst',
    label: 'Reden',
    maxLengte: 50,
    isVerplicht: heeftReden,
    isZichtbaar: heeftReden,
  },
  { naam: 'gebied', soort: 'keuze', label: 'Gebied', opties: [], bron: 'gebieden' },
  { naam: 'vorm', soort: 'keuze', label: 'Vorm', opties: [{ code: 'mail', label: 'Mail' }] },
  {
    naam: 'soorten',
    soort: 'meerkeuze',
    label: 'Soorten',
    max: 2,
    opties: ['a', 'b', 'c'].map((code) => ({ code, label: code })),
  },
  { naam: 'leerkracht', soort: 'persoon', label: 'Leerkracht', uit: 'school' },
  { naam: 'uren', soort: 'getal', label: 'Uren', min: 0, max: 40, decimalen: 1, eenheid: 'uur' },
  {
    naam: 'doelen',
    soort: 'lijst',
    label: 'Doelen',
    rijNaam: 'doel',
    maxRijen: 2,
    minRijen: 1,
    velden: [
      { naam: 'doel', soort: 'tekst', label: 'Doel', maxLengte: 20, isVerplicht: always },
      { naam: 'klaar', soort: 'jaNee', label: 'Klaar?' },
      { naam: 'hoe', soort: 'tekst', label: 'Hoe', maxLengte: 20, isZichtbaar: ({ klaar }) => klaar === true },
    ],
  },
];
const PERSONEN: readonly PersoonKeuze[] = [
  { id: 'm1', uit: 'school' },
  { id: 'c1', uit: 'swv' },
];
const VOLLEDIG: Antwoorden = { naam: 'Fenna', dag: '2024-10-14', doelen: [{ id: 'r1', doel: 'rekenen' }] };

const bezwaren = (antwoorden: Antwoorden, streng: Strengheid = 'bewaren') =>
  checkAntwoorden(VELDEN, antwoorden, streng, PERSONEN).map(({ code, pad }) => `${pad}: ${code}`);

describe('checkAntwoorden', () => {
  it('vindt niets in een volledig formulier', () => expect(bezwaren(VOLLEDIG, 'gereed')).toEqual([]));

  it('vraagt bij bewaren niet naar wat nog leeg is, bij gereed wel, in de volgorde van het formulier', () => {
    expect(bezwaren({})).toEqual([]);
    expect(bezwaren({}, 'gereed')).toEqual(['naam: veld-leeg', 'dag: veld-leeg', 'doelen: te-weinig-rijen']);
  });

  it('vraagt om een tijd zoals mensen die schrijven', () => {
    const velden: readonly Veld[] = [{ naam: 'begin', soort: 'tijd', label: 'Van', isVerplicht: always }];
    const zeg = (antwoorden: Antwoorden) => checkAntwoorden(velden, antwoorden, 'gereed').map(({ message }) => message);
    expect(zeg({})).toEqual(['Vul de tijd in: van.']);
    expect(zeg({ begin: '25:00' })).toEqual(['Deze tijd bestaat niet. Vul uren en minuten in, bijvoorbeeld 9.00.']);
    expect(['00:00', '09:30', '23:59'].flatMap((begin) => zeg({ begin }))).toEqual([]);
  });

  it('telt spaties niet als antwoord', () => {
    expect(bezwaren({ ...VOLLEDIG, naam: '   ' }, 'gereed')).toEqual(['naam: veld-leeg']);
  });

  it.each<[string, Antwoorden, string]>([
    ['een te lange tekst', { naam: 'x'.repeat(11) }, 'naam: veld-te-lang'],
    ['een getal als tekst', { naam: 5 }, 'naam: veld-soort'],
    ['een tekst als getal', { uren: '5' }, 'uren: veld-soort'],
    ['een dag die niet bestaat', { dag: '2026-02-29' }, 'dag: datum-bestaat-niet'],
    ['een dag vóór de grens', { dag: '2023-12-31' }, 'dag: datum-buiten-grens'],
    ['een dag na de grens', { dag: '2027-01-01' }, 'dag: datum-buiten-grens'],
    ['een tijd die niet bestaat', { begin: '24:00' }, 'begin: tijd-bestaat-niet'],
    ['een tijd zonder nul vooraan', { begin: '9:00' }, 'begin: tijd-bestaat-niet'],
    ['een getal als tijd', { begin: 900 }, 'begin: veld-soort'],
    ['ja als tekst', { akkoord: 'ja' }, 'akkoord: veld-soort'],
    ['een onbekende keuze', { vorm: 'duif' }, 'vorm: keuze-onbekend'],
    ['een onbekende meerkeuze', { soorten: ['a', 'z'] }, 'soorten: keuze-onbekend'],
    ['twee keer hetzelfde', { soorten: ['a', 'a'] }, 'soorten: veld-soort'],
    ['te veel keuzes', { soorten: ['a', 'b', 'c'] }, 'soorten: te-veel-keuzes'],
    ['iemand buiten de adreslijst', { leerkracht: 'm9' }, 'leerkracht: persoon-onbekend'],
    ['iemand van het swv als leerkracht', { leerkracht: 'c1' }, 'leerkracht: persoon-onbekend'],
    ['een burgerservicenummer als rij-id', { doelen: [{ id: '111-222-333' }] }, 'doelen: veld-soort'],
    ['een burgerservicenummer als code uit het dossier', { gebied: '111222333' }, 'gebied: keuze-onbekend'],
    ['een te groot getal', { uren: 41 }, 'uren: getal-buiten-grens'],
    ['een te klein getal', { uren: -1 }, 'uren: getal-buiten-grens'],
    ['te veel decimalen', { uren: 1.25 }, 'uren: getal-buiten-grens'],
    ['oneindig', { uren: Number.POSITIVE_INFINITY }, 'uren: veld-soort'],
    ['een burgerservicenummer', { beeld: 'bsn 111.222.333' }, 'beeld: bsn'],
    ['een burgerservicenummer in een rij', { doelen: [{ id: 'r1', doel: '111222333' }] }, 'doelen/r1/doel: bsn'],
    ['een onbekende vraag', { hobby: 'lezen' }, 'hobby: veld-onbekend'],
    ['een onbekende vraag in een rij', { doelen: [{ id: 'r1', hobby: 'lezen' }] }, 'doelen/r1/hobby: veld-onbekend'],
    ['een lijst die geen lijst is', { doelen: 'nee' }, 'doelen: veld-soort'],
    ['een rij zonder id', { doelen: [{ doel: 'x' } as never] }, 'doelen: veld-soort'],
    ['een rij met een vreemd id', { doelen: [{ id: 'a/b' }] }, 'doelen: veld-soort'],
    ['twee rijen met hetzelfde id', { doelen: [{ id: 'r1' }, { id: 'r1' }] }, 'doelen: veld-soort'],
    ['te veel rijen', { doelen: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }, 'doelen: te-veel-rijen'],
  ])('wijst aan: %s', (_, antwoorden, verwacht) => expect(bezwaren(antwoorden)).toEqual([verwacht]));

  it('noemt alle bezwaren tegelijk', () => {
    expect(bezwaren({ naam: 'x'.repeat(11), uren: 99, dag: 'morgen' })).toHaveLength(3);
  });

  it('biedt de dichtstbijzijnde waarde aan', () => {
    expect(checkAntwoorden(VELDEN, { uren: 41 }, 'bewaren')[0]).toMatchObject({
      voorstel: 40,
      message: 'Vul 40 uur of minder in.',
    });
    expect(checkAntwoorden(VELDEN, { dag: '2027-05-01' }, 'bewaren')[0]).toMatchObject({ voorstel: '2026-12-31' });
  });

  it('vraagt alleen om de reden als die gevraagd wordt', () => {
    expect(bezwaren({ ...VOLLEDIG, akkoord: false }, 'gereed')).toEqual(['reden: veld-leeg']);
    expect(bezwaren({ ...VOLLEDIG, akkoord: true }, 'gereed')).toEqual([]);
  });

  it('noemt nooit het antwoord zelf in de melding', () => {
    const geheim = 'geheim-woord';
    const alles = checkAntwoorden(
      VELDEN,
      { naam: geheim, vorm: geheim, leerkracht: geheim, dag: geheim, doelen: geheim },
      'bewaren',
      PERSONEN,
    );
    expect(alles).toHaveLength(5);
    expect(alles.filter(({ message }) => message.includes(geheim))).toEqual([]);
  });
});

describe('wat er staat bij een leeg veld', () => {
  it.each([
    ['Naam', 'Vul in: naam.'],
    ['TPO', 'Vul in: TPO.'],
    ['OPP-begindatum geregistreerd', 'Vul in: OPP-begindatum geregistreerd.'],
  ])('noemt %s midden in een zin, en laat een afkorting heel', (label, message) => {
    const velden: readonly Veld[] = [{ naam: 'x', soort: 'tekst', label, maxLengte: 9, isVerplicht: always }];
    expect(checkAntwoorden(velden, {}, 'gereed')).toMatchObject([{ message }]);
  });
});

describe('keepZichtbaar', () => {
  it('laat het antwoord op een verborgen vraag weg, ook in een rij', () => {
    const antwoorden: Antwoorden = {
      akkoord: true,
      reden: 'eerst wel getypt',
      doelen: [
        { id: 'r1', doel: 'x', klaar: false, hoe: 'oud' },
        { id: 'r2', klaar: true, hoe: 'zo' },
      ],
    };
    expect(keepZichtbaar(VELDEN, antwoorden)).toEqual({
      akkoord: true,
      doelen: [
        { id: 'r1', doel: 'x', klaar: false },
        { id: 'r2', klaar: true, hoe: 'zo' },
      ],
    });
  });
});
