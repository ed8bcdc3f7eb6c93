import { describe, expect, it } from 'vitest';
import { toWindowsRegel } from '../../infra/az';

describe('toWindowsRegel', () => {
  it('zet elk woord tussen aanhalingstekens, zodat cmd er niets van zichzelf in leest', () => {
    expect(
      toWindowsRegel('az', ['rest', '--url', 'https://a.example/x?a=1&b=2', '--body', '@C:\\Jan Jansen\\inhoud']),
    ).toBe('az "rest" "--url" "https://a.example/x?a=1&b=2" "--body" "@C:\\Jan Jansen\\inhoud"');
    expect(toWindowsRegel('az', ['een "woord"'])).toBe(String.raw`az "een \"woord\""`);
  });
});
