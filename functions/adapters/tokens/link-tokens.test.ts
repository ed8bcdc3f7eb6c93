import { describe, expect, it } from 'vitest';
import type { LinkDoel, LinkInhoud } from '../../ports';
import { createLinkTokens } from './link-tokens';

const SLEUTEL = 'een-sleutel-alleen-voor-deze-test-1234';
const ANDER = 'een-andere-sleutel-voor-deze-test-1234';
const NU = '2026-01-12T09:00:00.000Z';
const INHOUD: LinkInhoud = {
  doel: 'aanmelding',
  bijeenkomstId: 'bijeenkomst-1',
  aanmeldingId: 'aanmelding-0123456789abcdef0123456789abcdef',
  tot: '2026-02-01T10:30:00.123Z',
};
const tokens = createLinkTokens([SLEUTEL]);
const token = tokens.sign(INHOUD);
const parts = () => token.split('.');
/** The token with one of its parts replaced. */
const met = (plaats: number, deel: string) => parts().with(plaats, deel).join('.');

describe('createLinkTokens', () => {
  it('geeft terug wat erin ging, en zet er niets in dat een adres breekt', () => {
    expect(tokens.verify(token, 'aanmelding', NU)).toEqual(INHOUD);
    expect(token).toMatch(/^[\w.-]+$/);
    expect(encodeURIComponent(token)).toBe(token);
  });

  it('geldt tot en met het einde, en daarna niet meer', () => {
    expect(tokens.verify(token, 'aanmelding', INHOUD.tot)).toEqual(INHOUD);
    expect(tokens.verify(token, 'aanmelding', '2026-02-01T10:30:00.124Z')).toBeUndefined();
  });

  it.each<LinkDoel>(['aanbod', 'reactie', 'formulier'])('is niets waard voor %s', (doel) => {
    expect(tokens.verify(token, doel, NU)).toBeUndefined();
  });

  it.each<[string, () => string]>([
    ['met een ander doel erin', () => met(0, 'aanbod')],
    ['met een andere bijeenkomst erin', () => met(1, 'bijeenkomst-2')],
    ['met een andere aanmelding erin', () => met(2, 'aanmelding-ffffffffffffffffffffffffffffffff')],
    ['met een later einde erin', () => met(3, Date.parse('2030-01-01').toString(36))],
    ['met een stuk verschoven naar het volgende deel', () => token.replace('bijeenkomst-1.', 'bijeenkomst-1')],
    ['zonder handtekening', () => met(4, '')],
    ['met een halve handtekening', () => token.slice(0, -10)],
    ['met een teken erbij', () => `${token}A`],
    ['met een hele lange staart', () => token + 'A'.repeat(100_000)],
    ['met een spatie ervoor', () => ` ${token}`],
    [
      'met de handtekening van een ander',
      () => met(4, tokens.sign({ ...INHOUD, aanmeldingId: '' }).split('.')[4] ?? ''),
    ],
    ['leeg', () => ''],
    ['zonder punt', () => 'geraden'],
    ['met alleen punten', () => '....'],
    ['met vreemde tekens', () => '☃.☃.☃.☃.☃'],
  ])('weigert een token %s', (_, maak) => {
    for (const doel of ['aanmelding', 'aanbod', 'formulier'] as const)
      expect(tokens.verify(maak(), doel, NU)).toBeUndefined();
  });

  it('weigert elk token waarin één teken anders is, ook het laatste', () => {
    const anders = [...token].map(
      (teken, i) => `${token.slice(0, i)}${teken === 'A' ? 'B' : 'A'}${token.slice(i + 1)}`,
    );
    // The last character of base64 holds four bits: a neighbour may mean the same bytes.
    const staarten = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
      .map((teken) => token.slice(0, -1) + teken)
      .filter((ander) => ander !== token);
    expect([...anders, ...staarten].filter((ander) => tokens.verify(ander, 'aanmelding', NU))).toEqual([]);
  });

  it('neemt links van een oudere sleutel aan zolang die in de lijst staat, en ondertekent met de eerste', () => {
    const beide = createLinkTokens([ANDER, SLEUTEL]);
    expect(beide.verify(token, 'aanmelding', NU)).toEqual(INHOUD);
    expect(tokens.verify(beide.sign(INHOUD), 'aanmelding', NU)).toBeUndefined();
    expect(createLinkTokens([ANDER]).verify(beide.sign(INHOUD), 'aanmelding', NU)).toEqual(INHOUD);
    expect(createLinkTokens([ANDER]).verify(token, 'aanmelding', NU)).toBeUndefined();
  });

  it('begint niet zonder sleutel', () => {
    expect(() => createLinkTokens([])).toThrow();
  });
});
