import { describe, expect, it } from 'vitest';
import { describeUren } from './describe-uren';

describe('describeUren', () => {
  it('noemt maandag tot en met vrijdag werkdagen', () =>
    expect(describeUren({ dagen: [1, 2, 3, 4, 5], van: '09:00', tot: '14:00' })).toBe(
      'op werkdagen van 9.00 tot 14.00 uur',
    ));
  it('noemt andere dagen bij naam', () =>
    expect(describeUren({ dagen: [1, 4], van: '08:30', tot: '12:00' })).toBe(
      'op maandag en donderdag van 8.30 tot 12.00 uur',
    ));
});
