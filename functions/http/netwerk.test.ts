import { HttpRequest } from '@azure/functions';
import { describe, expect, it } from 'vitest';
import { readNetwerk } from './netwerk';

const van = (kop?: string) =>
  readNetwerk(
    new HttpRequest({
      method: 'GET',
      url: 'http://localhost/',
      headers: kop === undefined ? {} : { 'x-forwarded-for': kop },
    }),
  );

describe('readNetwerk', () => {
  it.each([
    ['192.0.2.17', '192.0.2.17'],
    ['192.0.2.17:51234', '192.0.2.17'],
    ['1.2.3.4, 198.51.100.7:80', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['[2001:DB8:1:2:3:4:5:6]:443', '2001:db8:1:2'],
  ])('leest uit "%s" het laatste adres: %s', (kop, netwerk) => {
    expect(van(kop)).toBe(netwerk);
  });

  it('geeft elk adres van één IPv6-netwerk dezelfde naam', () => {
    expect(van('2001:db8:1:2:aaaa::1')).toBe(van('2001:db8:1:2:bbbb::2'));
    expect(van('2001:db8::1')).toBe(van('2001:db8::2'));
    expect(van('2001:db8::1')).toBe(van('2001:db8:0:0:1::2'));
    expect(van('2001:db8::1')).not.toBe(van('2001:db9::1'));
  });

  it.each([[undefined], [''], ['unknown'], ['<script>']])('kent %s niet', (kop) => {
    expect(van(kop)).toBe('onbekend');
  });
});
