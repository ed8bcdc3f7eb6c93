import { describe, expect, it } from 'vitest';
import { toEenRegel, toNaam, toRegels } from './een-regel';

describe('toEenRegel', () => {
  it.each([
    ['Twee\nregels', 'Twee regels'],
    ['Met\r\nBcc: iedereen@kwaad.example', 'Met Bcc: iedereen@kwaad.example'],
    ['  tab\ten   ruimte  ', 'tab en ruimte'],
    ['scheider\u2028erin', 'scheider erin'],
    ['om\u202Egekeerd', 'om gekeerd'],
    ['\uFEFFkim\u200B@school.nl\u2060', 'kim@school.nl'],
    ['Zoë 👩‍🏫 d’Arc', 'Zoë 👩‍🏫 d’Arc'],
  ])('%j wordt %j', (tekst, regel) => {
    expect(toEenRegel(tekst)).toBe(regel);
  });
});

describe('toRegels', () => {
  it('houdt de regels en laat nooit meer dan één regel leeg', () => {
    expect(toRegels('  een\r\n\r\n\n\n\ttwee\u0000\rdrie ')).toBe('een\n\ntwee\ndrie');
  });
});

describe('toNaam', () => {
  it.each(['Sanne Kievit', 'J.P. de Boer', 'Zoë d’Arc-van der Veen', '李雷', 'Ans (locatie Noord)'])(
    'laat %s staan',
    (naam) => {
      expect(toNaam(naam)).toBe(naam);
    },
  );

  it.each([
    'Klik op https://kwaad.example',
    'win www.kwaad',
    'prijs.kwaad.example wacht',
    '<script>alert(1)</script>',
    'iemand@kwaad.example',
    ' \n ',
  ])('maakt van %j geen naam: anders stuurden wij andermans boodschap', (naam) => {
    expect(toNaam(naam)).toBeUndefined();
  });
});
