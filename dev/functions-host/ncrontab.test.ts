import { describe, expect, it } from 'vitest';
import { parseNcrontab } from './ncrontab';

const next = (expression: string, from: string): string => parseNcrontab(expression).next(new Date(from)).toISOString();

describe('parseNcrontab', () => {
  it.each([
    ['*/30 * * * * *', '2026-01-01T10:00:00.000Z', '2026-01-01T10:00:30.000Z'],
    ['*/30 * * * * *', '2026-01-01T10:00:30.500Z', '2026-01-01T10:01:00.000Z'],
    ['0 */5 * * * *', '2026-01-01T10:00:00.000Z', '2026-01-01T10:05:00.000Z'],
    ['0 0 3 * * *', '2026-12-31T03:00:00.000Z', '2027-01-01T03:00:00.000Z'],
    ['0 30 9 * Jan Mon-Fri', '2026-01-02T09:30:00.000Z', '2026-01-05T09:30:00.000Z'],
    ['0 0 0 29 2 *', '2026-03-01T00:00:00.000Z', '2028-02-29T00:00:00.000Z'],
    ['0 0 0 31 * *', '2026-04-01T00:00:00.000Z', '2026-05-31T00:00:00.000Z'],
    ['0 0 12 * * 7', '2026-01-01T00:00:00.000Z', '2026-01-04T12:00:00.000Z'],
    ['15,45 0 8-18/5 * * *', '2026-01-01T08:00:45.000Z', '2026-01-01T13:00:15.000Z'],
  ])('vindt bij %s na %s het moment %s', (expression, from, expected) => {
    expect(next(expression, from)).toBe(expected);
  });

  it.each(['* * * * *', '60 * * * * *', '0 0 24 * * *', 'x * * * * *', '*/0 * * * * *', '00:05:00'])(
    'leest %s niet',
    (expression) => {
      expect(() => parseNcrontab(expression)).toThrow();
    },
  );

  it('zegt het als het moment nooit komt', () => {
    expect(() => next('0 0 0 30 2 *', '2026-01-01T00:00:00.000Z')).toThrow('never comes');
  });
});
