import { describe, expect, it } from 'vitest';
import { eenGesprek } from '../../test/builders/een-gesprek';
import { MAX_POGINGEN } from '../bericht/bericht-verloop';
import { claimGesprek, completeGesprek, failGesprek, retryGesprek } from './gesprek-verloop';

const NU = '2024-10-03T08:00:00.000Z';
const MEETING = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_1%40thread.v2/0?context=%7b%7d';

describe('claimGesprek', () => {
  it('neemt wat aan de beurt is vijf minuten', () => {
    const geclaimd = claimGesprek(eenGesprek({ volgendePoging: NU }), NU);
    expect(geclaimd).toMatchObject({ status: 'bezig', pogingen: 1, volgendePoging: '2024-10-03T08:05:00.000Z' });
    expect(claimGesprek(geclaimd!, NU)).toBeUndefined();
    expect(claimGesprek(geclaimd!, '2024-10-03T08:05:00.000Z')).toMatchObject({ pogingen: 2 });
  });

  it.each(['gepland', 'aandacht', 'uitgezet', 'geannuleerd'] as const)('laat wat %s is met rust', (status) => {
    expect(claimGesprek(eenGesprek({ status }), NU)).toBeUndefined();
  });

  it('vraagt om een mens als werkers blijven stoppen', () => {
    const vaak = eenGesprek({ status: 'bezig', pogingen: MAX_POGINGEN });
    expect(claimGesprek(vaak, NU)).toMatchObject({ status: 'aandacht', laatsteFout: 'vaak-afgebroken' });
  });
});

describe('completeGesprek', () => {
  it('onthoudt de afspraak en de chat van de vergadering, en vergeet de fout', () => {
    const klaar = completeGesprek(eenGesprek({ laatsteFout: 'graph-503' }), { eventId: 'e-1', joinUrl: MEETING });
    expect(klaar).toMatchObject({
      status: 'gepland',
      eventId: 'e-1',
      chatId: '19:meeting_1@thread.v2',
      geplandeVersie: 1,
    });
    expect(klaar.laatsteFout).toBeUndefined();
  });

  it('blijft gepland zonder vergadering, en zonder chat bij een korte link', () => {
    expect(completeGesprek(eenGesprek(), { eventId: 'e-1' })).toMatchObject({ status: 'gepland' });
    const kort = completeGesprek(eenGesprek(), { eventId: 'e-1', joinUrl: 'https://teams.microsoft.com/meet/1?p=2' });
    expect(kort.chatId).toBeUndefined();
  });

  it('vergeet de afspraak als die weg is', () => {
    const weg = completeGesprek(eenGesprek({ eventId: 'e-1', joinUrl: MEETING, wens: 'weg' }), undefined);
    expect(weg).toMatchObject({ status: 'geannuleerd' });
    expect([weg.eventId, weg.joinUrl]).toEqual([undefined, undefined]);
  });

  it('houdt een gesprek dat niet in de agenda kwam, zonder te doen of het er staat', () => {
    const uit = completeGesprek(eenGesprek({ eventId: 'e-1', geplandeVersie: 1 }), undefined);
    expect(uit).toMatchObject({ status: 'uitgezet', wens: 'staat' });
    expect([uit.eventId, uit.geplandeVersie]).toEqual([undefined, undefined]);
    expect(retryGesprek(uit, NU)).toMatchObject({ ok: true, value: { status: 'wachtend', pogingen: 0 } });
  });
});

describe('failGesprek en retryGesprek', () => {
  it('wachten zo lang als gevraagd, of steeds langer', () => {
    const bezig = eenGesprek({ status: 'bezig', pogingen: 2 });
    const tijdelijk = { soort: 'tijdelijk', code: 'graph-429' } as const;
    expect(failGesprek(bezig, { ...tijdelijk, naSeconden: 90 }, NU).volgendePoging).toBe('2024-10-03T08:01:30.000Z');
    expect(failGesprek(bezig, tijdelijk, NU).volgendePoging).toBe('2024-10-03T08:01:00.000Z');
  });

  it('vragen om een mens als wachten niet helpt, en beginnen dan weer bij de eerste poging', () => {
    const fout = failGesprek(eenGesprek({ pogingen: 1 }), { soort: 'blijvend', code: 'graph-403' }, NU);
    expect(fout).toMatchObject({ status: 'aandacht', laatsteFout: 'graph-403' });
    expect(retryGesprek(fout, NU)).toMatchObject({
      ok: true,
      value: { status: 'wachtend', pogingen: 0, volgendePoging: NU },
    });
    expect(retryGesprek(eenGesprek(), NU)).toMatchObject({ ok: false });
  });
});
