import { describe, expect, it } from 'vitest';
import { createLinkTokens } from './link-tokens';
import { createMakeSleutel } from './make-sleutel';

const SLEUTEL = 'een-sleutel-alleen-voor-deze-test-1234';
const ANDER = 'een-andere-sleutel-voor-deze-test-1234';
const sleutel = createMakeSleutel([SLEUTEL]);

describe('createMakeSleutel', () => {
  it('geeft voor dezelfde woorden altijd hetzelfde, in 32 tekens', () => {
    expect(sleutel('aanmelding', 'b-1', 'kim@school.example')).toMatch(/^[0-9a-f]{32}$/);
    expect(sleutel('aanmelding', 'b-1', 'kim@school.example')).toBe(sleutel('aanmelding', 'b-1', 'kim@school.example'));
  });

  it('houdt woorden uit elkaar die anders zijn verdeeld', () => {
    const alle = [sleutel('a', 'bc'), sleutel('ab', 'c'), sleutel('abc'), sleutel('a', 'b', 'c'), sleutel()];
    expect(new Set(alle).size).toBe(alle.length);
  });

  it('verandert niet als er een nieuwe sleutel vooraan komt, wel als de oude weggaat', () => {
    expect(createMakeSleutel([ANDER, SLEUTEL])('x')).toBe(sleutel('x'));
    expect(createMakeSleutel([ANDER])('x')).not.toBe(sleutel('x'));
  });

  it('heeft niets te maken met de handtekening onder een link', () => {
    const tekst = 'formulier.b-1..0';
    const token = createLinkTokens([SLEUTEL]).sign({
      doel: 'formulier',
      bijeenkomstId: 'b-1',
      aanmeldingId: '',
      tot: '1970-01-01T00:00:00.000Z',
    });
    expect(token.startsWith(tekst)).toBe(true);
    const hex = Buffer.from(token.split('.')[4] ?? '', 'base64url').toString('hex');
    expect(hex.startsWith(sleutel(tekst))).toBe(false);
  });

  it('begint niet zonder sleutel', () => {
    expect(() => createMakeSleutel([])).toThrow();
  });
});
