import { describe, expect, it } from 'vitest';
import { eenGesprek } from '../../test/builders/een-gesprek';
import { checkGeenGesprekken } from './check-geen-gesprekken';

const NU = '2099-01-01T08:00:00.000Z';

describe('checkGeenGesprekken', () => {
  it('noemt het eerste gesprek dat nog komt', () => {
    const later = eenGesprek({ id: 'gesprek-2', datum: '2100-02-28', beginOp: '2100-02-28T13:00:00.000Z' });
    expect(checkGeenGesprekken([later, eenGesprek()], NU)).toEqual([
      {
        code: 'regel',
        message:
          'Er staat nog een evaluatiegesprek in de agenda: donderdag 28 januari 2100, 14.00–15.00 uur. Annuleer het bij Gesprekken onder Meer, of archiveer het dossier na het gesprek.',
        pad: 'besluit',
      },
    ]);
  });

  it.each([
    ['geannuleerd is', eenGesprek({ wens: 'weg' })],
    ['begonnen is', eenGesprek({ beginOp: NU })],
    ['nooit in een agenda kwam', eenGesprek({ status: 'uitgezet' })],
  ])('heeft geen bezwaar tegen een gesprek dat %s', (_, gesprek) => {
    expect(checkGeenGesprekken([gesprek], NU)).toEqual([]);
  });
});
