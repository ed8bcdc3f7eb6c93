import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Agendapunt } from '@domain/bijeenkomst/deelnemer-bericht';
import { toInstant } from '@domain/datum/tijd';
import { createMakeAgenda } from './make-agenda';

const PUNT: Agendapunt = {
  methode: 'REQUEST',
  uid: 'aanmelding-0001@top.example',
  versie: 3,
  begin: '2025-05-15T07:00:00.000Z',
  eind: '2025-05-15T09:00:00.000Z',
  titel: 'Extra bijeenkomst HGW en TOP Dossier',
  tekst: 'Meer over deze bijeenkomst: https://top.example/publiek/?bijeenkomst=1',
  plaats: 'Kantoor van het swv, Kade 12',
  link: 'https://top.example/publiek/?bijeenkomst=1',
  deelnemer: { naam: 'Sanne Kievit', email: 's.kievit@zilverenreiger.example' },
  op: '2025-04-02T08:00:00.000Z',
};
const make = (over: Partial<Agendapunt> = {}) =>
  createMakeAgenda({ organisator: { naam: 'Waterstede', email: 'bijeenkomsten@waterstede.example' } })({
    ...PUNT,
    ...over,
  });

/** With another parser than the one that wrote it. */
async function read(over: Partial<Agendapunt> = {}) {
  const agenda = new ICAL.Component(ICAL.parse(await make(over)) as unknown[]);
  const items = agenda.getAllSubcomponents('vevent');
  const item = items[0]!;
  const event = new ICAL.Event(item);
  const veld = (naam: string) => item.getFirstPropertyValue(naam)?.toString();
  return { agenda, items, item, event, veld };
}

describe('createMakeAgenda', () => {
  it('nodigt uit: van het postvak, aan één deelnemer die al ja zei', async () => {
    const { agenda, items, item, event, veld } = await read();
    expect(agenda.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(agenda.getFirstPropertyValue('version')).toBe('2.0');
    expect(agenda.getFirstPropertyValue('prodid')).toBe('-//TOP Dossier//Bijeenkomsten//NL');
    expect(items).toHaveLength(1);
    expect([event.uid, event.sequence, veld('status')]).toEqual([PUNT.uid, 3, 'CONFIRMED']);
    expect([event.summary, event.location, event.description]).toEqual([PUNT.titel, PUNT.plaats, PUNT.tekst]);
    expect(veld('url')).toBe(PUNT.link);
    expect([veld('dtstamp'), veld('last-modified')]).toEqual(['2025-04-02T08:00:00Z', '2025-04-02T08:00:00Z']);
    expect(event.organizer).toBe('mailto:bijeenkomsten@waterstede.example');
    const deelnemer = item.getFirstProperty('attendee')!;
    expect(deelnemer.getFirstValue()?.toString().toLowerCase()).toBe('mailto:s.kievit@zilverenreiger.example');
    expect(['cn', 'partstat', 'rsvp', 'role'].map((naam) => deelnemer.getFirstParameter(naam))).toEqual([
      'Sanne Kievit',
      'ACCEPTED',
      'FALSE',
      'REQ-PARTICIPANT',
    ]);
  });

  it('zegt af onder hetzelfde kenmerk', async () => {
    const { agenda, event, veld } = await read({ methode: 'CANCEL', versie: 4 });
    expect(agenda.getFirstPropertyValue('method')).toBe('CANCEL');
    expect([event.uid, event.sequence, veld('status')]).toEqual([PUNT.uid, 4, 'CANCELLED']);
  });

  it('is openbaar zonder deelnemer', async () => {
    const { agenda, event } = await read({ methode: 'PUBLISH', deelnemer: undefined });
    expect(agenda.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(event.attendees).toEqual([]);
  });

  it.each([
    ['de dag voor de zomertijd', '2025-03-29', '2025-03-29T08:00:00Z', '2025-03-29T10:00:00Z'],
    ['de dag van de zomertijd', '2025-03-30', '2025-03-30T07:00:00Z', '2025-03-30T09:00:00Z'],
    ['de dag voor de wintertijd', '2025-10-25', '2025-10-25T07:00:00Z', '2025-10-25T09:00:00Z'],
    ['de dag van de wintertijd', '2025-10-26', '2025-10-26T08:00:00Z', '2025-10-26T10:00:00Z'],
  ])('begint om 9.00 uur in Amsterdam: %s', async (_, dag, begin, eind) => {
    const moment = (tijd: string) => toInstant(dag, tijd) ?? '';
    const { event } = await read({ begin: moment('09:00'), eind: moment('11:00') });
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([begin, eind]);
    expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
    const inAmsterdam = (tijd: ICAL.Time) =>
      tijd.toJSDate().toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
    expect([inAmsterdam(event.startDate), inAmsterdam(event.endDate)]).toEqual(['09:00', '11:00']);
  });

  it('duurt een uur langer als de klok er in de nacht tussen teruggaat', async () => {
    const [begin = '', eind = ''] = [toInstant('2025-10-25', '23:00'), toInstant('2025-10-26', '04:00')];
    const { event } = await read({ begin, eind });
    expect(event.duration.toSeconds()).toBe(6 * 3600);
  });

  const KWAAD = 'A, b; c: "d" \\n \\ ^ 👩‍🏫\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTENDEE:mailto:x@kwaad.example\u0007\u2028e';

  it('laat zich niet openbreken door tekst', async () => {
    const over: Partial<Agendapunt> = {
      titel: KWAAD,
      plaats: KWAAD,
      tekst: KWAAD,
      uid: `a\r\nEND:VEVENT`,
      link: 'https://top.example/?a=1\r\nX-KWAAD:1',
      deelnemer: { naam: KWAAD, email: 's@school.example\r\nX-KWAAD:1' },
    };
    const { items, item, event } = await read(over);
    expect(items).toHaveLength(1);
    expect(item.getAllProperties('attendee')).toHaveLength(1);
    expect(item.getFirstProperty('x-kwaad')).toBeNull();
    const regel = 'A, b; c: "d" \\n \\ ^ 👩‍🏫 END:VEVENT BEGIN:VEVENT ATTENDEE:mailto:x@kwaad.example e';
    expect(event.summary).toBe(regel);
    expect(event.location).toBe(regel);
    expect(event.description).toBe(
      'A, b; c: "d" \\n \\ ^ 👩‍🏫\nEND:VEVENT\nBEGIN:VEVENT\nATTENDEE:mailto:x@kwaad.example e',
    );
    expect(item.getFirstProperty('attendee')?.getFirstParameter('cn')).toContain('END:VEVENT BEGIN:VEVENT');
  });

  it('laat een link weg die geen link is', async () => {
    expect((await read({ link: 'geen link' })).item.getFirstProperty('url')).toBeNull();
  });

  it('breekt regels af op 75 bytes met CRLF, nooit midden in een teken', async () => {
    const tekst = await make({ titel: '👩‍🏫é'.repeat(80), tekst: KWAAD.repeat(20) });
    expect(tekst.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(tekst.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const regels = tekst.split('\r\n');
    expect(Math.max(...regels.map((regel) => Buffer.byteLength(regel)))).toBeLessThanOrEqual(75);
    expect(regels.every((regel) => regel.isWellFormed())).toBe(true);
    expect((await read({ titel: '👩‍🏫é'.repeat(80) })).event.summary).toBe('👩‍🏫é'.repeat(80));
  });

  it('maakt van hetzelfde punt altijd dezelfde tekst', async () => {
    expect(await make()).toBe(await make());
  });
});
