import { describe, expect, it } from 'vitest';
import type { Melding } from './melding';
import { claimMelding, completeMelding, dropMelding, failMelding, queueMelding } from './melding-verloop';

const NU = '2026-01-12T09:00:00.000Z';
const over = (uren: number, seconden = 0) =>
  new Date(Date.parse(NU) + uren * 3_600_000 + seconden * 1000).toISOString();
const eenMelding = (anders: Partial<Melding> = {}): Melding => ({
  ...queueMelding(
    { over: 'deling', voor: 'hanna', activiteit: 'wachtOpJou', wat: 'iets', plek: { dossier: 'd-1' } },
    'd-1',
    NU,
  ),
  ...anders,
});
const TIJDELIJK = { soort: 'tijdelijk', code: 'graph-503' } as const;

describe('queueMelding', () => {
  it('geeft over hetzelfde aan dezelfde mens steeds hetzelfde id', () => {
    expect(eenMelding()).toMatchObject({ id: 'melding-deling-hanna', partitie: 'd-1', status: 'klaargezet' });
    expect(eenMelding().id).toBe(eenMelding({ pogingen: 3 }).id);
  });
});

describe('claimMelding', () => {
  it('pakt wat aan de beurt is, en wat een verzender liet liggen', () => {
    expect(claimMelding(eenMelding(), NU)).toMatchObject({
      status: 'bezig',
      pogingen: 1,
      volgendePoging: over(0, 120),
    });
    const bezig = eenMelding({ status: 'bezig', volgendePoging: over(0, 120) });
    expect(claimMelding(bezig, over(0, 119))).toBeUndefined();
    expect(claimMelding(bezig, over(0, 120))).toMatchObject({ status: 'bezig' });
  });

  it.each(['verzonden', 'vervallen'] as const)('laat met rust wat %s is', (status) => {
    expect(claimMelding(eenMelding({ status }), over(30))).toBeUndefined();
  });
});

describe('completeMelding', () => {
  it('zet erbij wanneer het was en vergeet de fout van eerder', () => {
    expect(completeMelding(eenMelding({ laatsteFout: 'graph-503' }), NU)).not.toHaveProperty('laatsteFout');
    expect(completeMelding(eenMelding(), NU)).toMatchObject({ status: 'verzonden', verzondenOp: NU });
  });
});

describe('failMelding', () => {
  it.each([
    [1, 60],
    [2, 120],
    [7, 3600],
    [20, 3600],
  ])('wacht na poging %i %i seconden', (pogingen, seconden) => {
    expect(failMelding(eenMelding({ pogingen }), TIJDELIJK, NU)).toMatchObject({
      status: 'klaargezet',
      laatsteFout: 'graph-503',
      volgendePoging: over(0, seconden),
    });
  });

  it('wacht zo lang als Teams vraagt', () => {
    const straks = failMelding(eenMelding({ pogingen: 1 }), { ...TIJDELIJK, naSeconden: 7200 }, NU);
    expect(straks).toMatchObject({ status: 'klaargezet', volgendePoging: over(2) });
  });

  it('laat het na een dag los: dan is het geen nieuws meer', () => {
    expect(failMelding(eenMelding({ pogingen: 9 }), TIJDELIJK, over(22, 3599))).toMatchObject({ status: 'klaargezet' });
    expect(failMelding(eenMelding({ pogingen: 9 }), TIJDELIJK, over(23))).toMatchObject({ status: 'vervallen' });
    const langeVraag = { ...TIJDELIJK, naSeconden: 86_400 };
    expect(failMelding(eenMelding({ pogingen: 1 }), langeVraag, NU)).toMatchObject({ status: 'vervallen' });
  });

  it('laat meteen los wat nooit zal lukken', () => {
    const weg = failMelding(eenMelding({ pogingen: 1 }), { soort: 'blijvend', code: 'graph-403' }, NU);
    expect(weg).toEqual(dropMelding(eenMelding({ pogingen: 1 }), 'graph-403'));
  });
});
