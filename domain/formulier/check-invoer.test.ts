import { describe, expect, it } from 'vitest';
import { measureCpu } from '../../test/builders/measure-cpu';
import { checkAntwoorden } from './check-antwoorden';
import type { Strengheid } from './check-antwoorden';
import type { Veld } from './veld';

const VELDEN: readonly Veld[] = [
  { naam: 'email', soort: 'tekst', label: 'E-mailadres', maxLengte: 300, invoer: 'email' },
  { naam: 'link', soort: 'tekst', label: 'Link', maxLengte: 1000, invoer: 'url' },
  { naam: 'telefoon', soort: 'tekst', label: 'Telefoon', maxLengte: 20, invoer: 'tel' },
  {
    naam: 'collegas',
    soort: 'lijst',
    label: 'Collega’s',
    rijNaam: 'collega',
    maxRijen: 2,
    velden: [{ naam: 'email', soort: 'tekst', label: 'E-mailadres', maxLengte: 300, invoer: 'email' }],
  },
];
const bezwaren = (naam: 'email' | 'link', tekst: string, streng: Strengheid = 'gereed') =>
  checkAntwoorden(VELDEN, { [naam]: tekst }, streng).map(({ code }) => code);

describe('checkInvoer', () => {
  it.each([
    'n.vlinderstruik@zevenbruggen.example',
    ' noor@school.nl ',
    'NOOR+hgw@Sub.School.NL',
    "o'brien_2@obs-de-brug.nl",
    'a@b.co',
    'n@xn--caf-dma.nl',
    'n@school.xn--vermgensberatung-pwb',
  ])('neemt %j aan als e-mailadres', (tekst) => expect(bezwaren('email', tekst)).toEqual([]));

  it.each([
    'noor',
    'noor@',
    '@school.nl',
    'noor@school',
    'noor@@school.nl',
    'noor school@school.nl',
    'noor@school .nl',
    'noor@school..nl',
    '.noor@school.nl',
    'noor.@school.nl',
    'noor@-school.nl',
    'noor@school.nl, joost@school.nl',
    'noor@school.nl\nBcc: x@school.nl',
    'Noor <noor@school.nl>',
    'noor@192.168.0.1',
    'noor@school.n1',
    'noor@scho\u200bol.nl',
    `${'n'.repeat(65)}@school.nl`,
    `n@${'school.'.repeat(40)}nl`,
  ])('weigert %j als e-mailadres', (tekst) => expect(bezwaren('email', tekst)).toEqual(['email-onleesbaar']));

  it.each([
    'https://kaart.example/kade-12?zoom=3#ingang',
    'https://teams.example/l/meetup-join/19%3ameeting_X%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d',
    ' https://www.school.nl ',
    'HTTPS://school.nl:8443/',
  ])('neemt %j aan als link', (tekst) => expect(bezwaren('link', tekst)).toEqual([]));

  it.each([
    'http://kaart.example',
    'kaart.example/kade-12',
    'javascript:alert(1)',
    'https://',
    'https://localhost',
    'https://naam:wachtwoord@school.nl',
    'https://school.nl/een twee',
    'https://school.nl/"onload="x',
    'https://school.nl\\@elders.nl',
    'zie https://school.nl',
    'data:text/html,x',
  ])('weigert %j als link', (tekst) => expect(bezwaren('link', tekst)).toEqual(['link-onleesbaar']));

  it('zegt wat het moet zijn en hoe dat eruitziet', () => {
    const fout = { email: 'noor', link: 'school', collegas: [{ id: 'c1', email: 'joost' }] };
    expect(checkAntwoorden(VELDEN, fout, 'gereed')).toEqual([
      { code: 'email-onleesbaar', message: 'Vul je e-mailadres in, bijvoorbeeld naam@school.nl.', pad: 'email' },
      {
        code: 'link-onleesbaar',
        message: 'Plak een link die met https:// begint, bijvoorbeeld https://www.school.nl.',
        pad: 'link',
      },
      {
        code: 'email-onleesbaar',
        message: 'Vul je e-mailadres in, bijvoorbeeld naam@school.nl.',
        pad: 'collegas/c1/email',
      },
    ]);
  });

  it('kijkt er nog niet naar zolang iemand bewaart, en nooit bij een telefoonnummer of een leeg veld', () => {
    expect(checkAntwoorden(VELDEN, { email: 'noor', link: 'school', telefoon: 'bel maar' }, 'bewaren')).toEqual([]);
    expect(checkAntwoorden(VELDEN, { email: ' ', telefoon: 'bel maar' }, 'gereed')).toEqual([]);
  });

  it('noemt een tekst die te lang is alleen te lang', () => {
    expect(bezwaren('email', 'x'.repeat(301))).toEqual(['veld-te-lang']);
  });

  it('blijft ook bij een lange reeks tekens snel', () => {
    const lang = `${'a.'.repeat(140)}@`;
    const duur = measureCpu(() => {
      expect(bezwaren('email', lang)).toEqual(['email-onleesbaar']);
      expect(bezwaren('link', `https://${'a-'.repeat(400)}`)).toEqual(['link-onleesbaar']);
    });
    expect(duur).toBeLessThan(500);
  });
});
