import { describe, expect, it } from 'vitest';
import { measureCpu } from '../../test/builders/measure-cpu';
import type { WoordKeuzes } from '../bijeenkomst/bijeenkomst-beeld';
import { countWoorden } from './count-woorden';

const GEEN: WoordKeuzes = { verborgen: [], samen: [] };
const antwoorden = (...teksten: readonly string[]) => teksten.map((tekst, plaats) => ({ id: `p${plaats + 1}`, tekst }));
const tel = (teksten: readonly string[], keuzes: WoordKeuzes = GEEN) =>
  countWoorden(antwoorden(...teksten), keuzes).map(({ woord, personen }) => `${woord} ${personen}`);
/** Every word of the answer, also of one person: the answer is given by two. */
const woorden = (tekst: string) => countWoorden(antwoorden(tekst, tekst), GEEN).map(({ woord }) => woord);

const GEHAD = [
  'herkenning',
  'concrete voorbeelden',
  'weer scherp op doelen',
  'integratief beeld snap ik nu',
  'samen sparren',
  'tips voor ouders',
  'minder is meer',
  'korter OPP',
  'praktisch',
  'voorbeelden tussendoelen',
  'tijd om te oefenen',
  'collega’s ontmoet',
];
const NODIG = [
  'voorbeelden',
  'voorbeelden tussendoelen',
  'meer tijd',
  'intervisie',
  'uitleg over stap 8',
  'voorbeeld integratief beeld',
  'meekijken met een dossier',
  'kennisbank met filmpjes',
  'herhaling',
  'intervisie met consulent',
  'terugkomdag',
  'korte handleiding',
];

describe('countWoorden', () => {
  it('laat uit de antwoorden van een bijeenkomst alleen zien wat twee mensen of meer schreven', () => {
    expect(tel(GEHAD)).toEqual(['voorbeelden 2']);
    expect(tel(NODIG)).toEqual(['voorbeelden 3', 'intervisie 2']);
  });

  it('houdt in elk antwoord de woorden over waar het om gaat', () => {
    expect(GEHAD.map(woorden)).toEqual([
      ['herkenning'],
      ['concrete', 'voorbeelden'],
      ['doelen', 'scherp'],
      ['integratief beeld'],
      ['sparren'],
      ['tips voor ouders'],
      ['minder is meer'],
      ['korter OPP'],
      ['praktisch'],
      ['tussendoelen', 'voorbeelden'],
      ['oefenen', 'tijd'],
      ['collega’s', 'ontmoet'],
    ]);
    expect(NODIG.slice(4, 8).map(woorden)).toEqual([
      ['stap 8', 'uitleg'],
      ['integratief beeld', 'voorbeeld'],
      ['dossier', 'meekijken'],
      ['filmpjes', 'kennisbank'],
    ]);
  });

  it('telt mensen, niet hoe vaak iemand een woord schrijft', () => {
    expect(tel([Array(50).fill('praktisch').join(' '), 'heel praktisch, en concreet', 'concreet'])).toEqual([
      'concreet 2',
      'praktisch 2',
    ]);
    expect(tel([Array(50).fill('praktisch').join(' ')])).toEqual([]);
  });

  it('telt twee antwoorden van dezelfde persoon als één', () => {
    expect(
      countWoorden(
        [
          { id: 'a', tekst: 'sparren' },
          { id: 'a', tekst: 'sparren' },
        ],
        GEEN,
      ),
    ).toEqual([]);
  });

  it('neemt enkelvoud en meervoud samen onder de vorm die het meest is gebruikt', () => {
    const [woord] = countWoorden(antwoorden('voorbeeld', 'voorbeelden', 'Voorbeelden graag'), GEEN);
    expect(woord).toEqual({
      woord: 'voorbeelden',
      personen: 3,
      varianten: ['voorbeeld'],
      antwoordIds: ['p1', 'p2', 'p3'],
    });
    expect(tel(['doel', 'doel', 'doelen'])).toEqual(['doel 3']);
  });

  it.each([
    ['collega', 'collega’s'],
    ["collega's", 'collega’s'],
    ['leraar', 'leraren'],
    ['brief', 'brieven'],
    ['huis', 'huizen'],
    ['plan', 'plannen'],
    ['behoefte', 'behoeften'],
    ['idee', 'ideeën'],
    ['moeilijkheid', 'moeilijkheden'],
    ['tip', 'tips'],
    ['kind', 'kinderen'],
    ['tussendoel', 'tussendoelen'],
    ['praktisch', 'praktische'],
    ['onderwijs-behoefte', 'onderwijsbehoeften'],
    ['onderwijsbehoefte', 'onderwijs-behoefte'],
    ['time-out', 'timeout'],
    ['TOP dossier', 'topdossier'],
    ['top-dossier', 'TOP Dossier'],
    ['integratief beeld', 'integratieve beelden'],
    ['korter OPP', 'kortere OPP’s'],
    ['handelingsgericht werken', 'HGW'],
  ])('telt %s en %s als één woord', (een, ander) => {
    expect(countWoorden(antwoorden(een, ander), GEEN).map(({ personen }) => personen)).toEqual([2]);
  });

  it('maakt geen enkelvoud dat niemand schreef', () => {
    expect(tel(['oefenen', 'oefenen', 'les', 'lezen'])).toEqual(['oefenen 2']);
  });

  it('schrijft een onderwijs-behoefte aan elkaar en laat een time-out zoals hij is', () => {
    expect(woorden('onderwijs-behoefte en time-out')).toEqual(['onderwijsbehoefte', 'time-out']);
  });

  it('houdt woorden bij elkaar die bij elkaar horen, maar niet over een punt heen', () => {
    expect(woorden('Een integratief beeld. Minder is meer!')).toEqual(['integratief beeld', 'minder is meer']);
    expect(woorden('Stap 8, en stap 11')).toEqual(['stap 11', 'stap 8']);
    expect(woorden('integratief. Beeld')).toEqual(['beeld', 'integratief']);
  });

  it('laat e-mailadressen, telefoonnummers en nummers van negen cijfers weg', () => {
    const tekst =
      'Mail m.lijsterbes@zilverenreiger.example of bel 06-12 34 56 78, nummer 123456782, zie https://school.example/fenna';
    expect(woorden(tekst)).toEqual(['bel', 'mail', 'nummer']);
  });

  it('kan tegen leeg, emoji, opmaak en losse tekens', () => {
    expect(tel(['', '   ', '…', '👍🏽👍', '8', '<3'])).toEqual([]);
    expect(woorden('👍 praktisch <b>sparren</b> <script>alert(1)</script> &amp; é̈ café')).toEqual([
      'alert',
      'café',
      'praktisch',
      'sparren',
    ]);
    expect(tel(['constructor', 'toString'])).toEqual([]);
    expect(tel(['constructor', 'constructor'])).toEqual(['constructor 2']);
  });

  it('verbergt een woord in al zijn vormen', () => {
    expect(tel(['voorbeeld', 'voorbeelden', 'sparren', 'sparren'], { verborgen: ['voorbeelden'], samen: [] })).toEqual([
      'sparren 2',
    ]);
    expect(tel(['stap 8', 'stap 8'], { verborgen: ['stap 8'], samen: [] })).toEqual([]);
  });

  it('telt een samengevoegd woord mee als het andere', () => {
    const keuzes = {
      verborgen: [],
      samen: [
        { van: 'filmpjes', naar: 'video’s' },
        { van: 'clip', naar: 'filmpjes' },
      ],
    };
    const [woord] = countWoorden(antwoorden('filmpje', 'een clip', "video's"), keuzes);
    expect(woord).toMatchObject({ woord: 'video’s', personen: 3, varianten: ['filmpje', 'clip'] });
  });

  it('laat een vorm apart tellen als dat zo is gekozen', () => {
    const teksten = ['voorbeeld', 'voorbeeld', 'voorbeelden', 'voorbeelden', 'voorbeelden', 'kind', 'kind', 'kinderen'];
    const samen = [
      { van: 'voorbeeld', naar: 'voorbeeld' },
      { van: 'kind', naar: 'kind' },
    ];
    expect(tel(teksten)).toEqual(['voorbeelden 5', 'kind 3']);
    expect(tel(teksten, { verborgen: [], samen })).toEqual(['voorbeelden 3', 'kind 2', 'voorbeeld 2']);
  });

  it('komt uit samenvoegingen die rondgaan', () => {
    const samen = [
      { van: 'kort', naar: 'bondig' },
      { van: 'bondig', naar: 'kort' },
    ];
    expect(tel(['kort', 'kort', 'bondig', 'bondig'], { verborgen: [], samen })).toHaveLength(2);
  });

  it('geeft dezelfde lijst, in welke volgorde de antwoorden ook komen', () => {
    const teksten = [...GEHAD, ...NODIG, ...NODIG];
    expect(tel(teksten.toReversed())).toEqual(tel(teksten));
  });

  it('telt duizend lange antwoorden binnen een paar seconden', () => {
    const lang = (nummer: number) =>
      Array.from(
        { length: 200 },
        (_, plaats) => `woord${'abcdefghij'[plaats % 10]}${String.fromCharCode(97 + (nummer % 26))}en`,
      )
        .join(' ')
        .slice(0, 1000);
    const lastig = [lang(1), 'a'.repeat(1000), '<'.repeat(1000), '1 '.repeat(500), 'a-'.repeat(500), 'a@'.repeat(500)];
    const veel = Array.from({ length: 1000 }, (_, nummer) => ({
      id: `p${nummer}`,
      tekst: nummer % 2 ? lang(nummer) : (lastig[nummer % lastig.length] ?? ''),
    }));
    const duur = measureCpu(() => expect(countWoorden(veel, GEEN).length).toBeGreaterThan(10));
    expect(duur).toBeLessThan(5000);
  });
});
