import { describe, expect, it } from 'vitest';
import { eenBericht } from '../../test/scenarios/mail-een-bericht';
import { claimBericht, completeBericht, failBericht, MAX_POGINGEN, renewClaim, retryBericht } from './bericht-verloop';

const NU = '2026-01-12T09:00:00.000Z';
const TIJDELIJK = { soort: 'tijdelijk', code: 'graph-503' } as const;
const bezig = (anders = {}) => eenBericht({ status: 'bezig', pogingen: 1, ...anders });

describe('claimBericht', () => {
  it('houdt een bericht vijf minuten vast en telt de poging', () => {
    expect(claimBericht(eenBericht(), NU)).toMatchObject({
      status: 'bezig',
      pogingen: 1,
      volgendePoging: '2026-01-12T09:05:00.000Z',
    });
  });

  it('laat een bericht met rust dat nog moet wachten', () => {
    expect(claimBericht(eenBericht({ volgendePoging: '2026-01-12T09:00:00.001Z' }), NU)).toBeUndefined();
  });

  it('laat een bericht met rust waar een ander mee bezig is, tot diens vijf minuten om zijn', () => {
    const vanEenAnder = bezig({ volgendePoging: '2026-01-12T09:05:00.000Z' });
    expect(claimBericht(vanEenAnder, '2026-01-12T09:04:59.999Z')).toBeUndefined();
    expect(claimBericht(vanEenAnder, '2026-01-12T09:05:00.000Z')).toMatchObject({ status: 'bezig', pogingen: 2 });
  });

  it.each(['verzonden', 'aandacht'] as const)('pakt een bericht dat %s is nooit op', (status) => {
    expect(claimBericht(eenBericht({ status }), NU)).toBeUndefined();
  });

  it('vraagt aandacht voor een bericht waarop elke verzender stukloopt', () => {
    expect(claimBericht(bezig({ pogingen: MAX_POGINGEN }), NU)).toMatchObject({
      status: 'aandacht',
      laatsteFout: 'vaak-afgebroken',
    });
  });
});

describe('renewClaim', () => {
  it('geeft vijf minuten vanaf nu en onthoudt het concept', () => {
    const verlengd = renewClaim(bezig(), '2026-01-12T09:03:00.000Z', 'concept-1');
    expect(verlengd).toMatchObject({ conceptId: 'concept-1', volgendePoging: '2026-01-12T09:08:00.000Z', pogingen: 1 });
    expect(renewClaim(verlengd, NU).conceptId).toBe('concept-1');
  });
});

describe('completeBericht', () => {
  it('zet het moment van verzenden erop en wist de laatste fout', () => {
    const klaar = completeBericht(bezig({ laatsteFout: 'graph-429' }), NU);
    expect(klaar).toMatchObject({ status: 'verzonden', verzondenOp: NU });
    expect(klaar).not.toHaveProperty('laatsteFout');
  });
});

describe('failBericht', () => {
  it.each([
    [1, 30],
    [2, 60],
    [3, 120],
    [7, 1920],
    [8, 3600],
    [9, 3600],
  ])('wacht na poging %i %i seconden', (pogingen, seconden) => {
    const straks = failBericht(bezig({ pogingen }), TIJDELIJK, NU);
    expect(straks).toMatchObject({ status: 'klaargezet', laatsteFout: 'graph-503' });
    expect(Date.parse(straks.volgendePoging) - Date.parse(NU)).toBe(seconden * 1000);
  });

  it.each([
    [90, '2026-01-12T09:01:30.000Z'],
    [0, '2026-01-12T09:00:01.000Z'],
    [9_999_999, '2026-01-13T09:00:00.000Z'],
  ])('wacht zo lang als de mailserver vraagt: %i seconden', (naSeconden, volgendePoging) => {
    expect(failBericht(bezig(), { ...TIJDELIJK, naSeconden }, NU)).toMatchObject({ volgendePoging });
  });

  it('vraagt na de laatste poging aandacht', () => {
    expect(failBericht(bezig({ pogingen: MAX_POGINGEN }), TIJDELIJK, NU)).toMatchObject({
      status: 'aandacht',
      laatsteFout: 'graph-503',
    });
  });

  it('vraagt meteen aandacht als wachten niet helpt', () => {
    expect(failBericht(bezig(), { soort: 'blijvend', code: 'graph-403' }, NU)).toMatchObject({
      status: 'aandacht',
      laatsteFout: 'graph-403',
      pogingen: 1,
    });
  });
});

describe('retryBericht', () => {
  const gestrand = eenBericht({
    status: 'aandacht',
    pogingen: MAX_POGINGEN,
    laatsteFout: 'graph-403',
    conceptId: 'c-1',
  });

  it('begint opnieuw met tellen en houdt het concept', () => {
    const result = retryBericht(gestrand, NU);
    expect(result).toMatchObject({
      ok: true,
      value: { status: 'klaargezet', pogingen: 0, volgendePoging: NU, conceptId: 'c-1' },
    });
    expect(result.ok && result.value).not.toHaveProperty('laatsteFout');
  });

  it('laat een concept los dat niet meer te vinden was', () => {
    const result = retryBericht({ ...gestrand, laatsteFout: 'concept-weg' }, NU);
    expect(result.ok && result.value).not.toHaveProperty('conceptId');
  });

  it.each(['klaargezet', 'bezig', 'verzonden'] as const)('weigert een bericht dat %s is', (status) => {
    expect(retryBericht(eenBericht({ status }), NU)).toMatchObject({
      ok: false,
      refusals: [{ code: 'bericht-niet-in-aandacht' }],
    });
  });
});
