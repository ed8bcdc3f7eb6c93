import type { Nieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief';
import type { NieuwsbriefBericht } from '@domain/nieuwsbrief/nieuwsbrief-bericht';
import { checkVerzendbaar } from '@domain/nieuwsbrief/check-inhoud';
import { describe, expect, it } from 'vitest';
import { listNieuwsbriefPartities } from './list-nieuwsbrief-partities';

describe('listNieuwsbriefPartities', () => {
  const partities = listNieuwsbriefPartities({ vandaag: '2026-11-22', publiekUrl: 'http://localhost:4100/publiek' });
  const koppen = partities.map(({ values }) => values[0] as Nieuwsbrief);

  it('geeft een verstuurde en een concept, en beide zijn klaar om te versturen', () => {
    expect(koppen.map(({ status, op }) => [status, op.slice(0, 10)])).toEqual([
      ['verzonden', '2026-11-10'],
      ['concept', '2026-11-21'],
    ]);
    expect(koppen.flatMap(checkVerzendbaar)).toEqual([]);
  });

  it('laat van de verstuurde niets achter om te versturen, elk adres één keer', () => {
    const berichten = (partities[0]?.values ?? []).slice(1) as NieuwsbriefBericht[];
    expect(berichten.every(({ status }) => status === 'verzonden')).toBe(true);
    expect(koppen[0]?.aantal).toBe(berichten.length);
    expect(berichten.length).toBeGreaterThan(4);
    expect(berichten.every(({ tekst }) => tekst.includes('http://localhost:4100/publiek/?nieuwsbrief='))).toBe(true);
    expect(new Set(berichten.map(({ aan }) => aan.email.toLowerCase())).size).toBe(berichten.length);
  });
});
