import ICAL from 'ical.js';

/** One agenda item as an agenda would show it. Instants in UTC. */
export type AgendaBeeld = {
  methode: string;
  status: string;
  uid: string;
  versie: number;
  titel: string;
  begin: string;
  eind: string;
  plaats: string;
  deelnemers: readonly string[];
};

export const isAgenda = (type: string): boolean => /^text\/calendar\b/i.test(type);

/** Reads an `.ics` with another parser than the app writes it with; `undefined` when it is none. */
export function readAgenda(inhoud: Uint8Array | undefined): AgendaBeeld | undefined {
  try {
    const agenda = new ICAL.Component(ICAL.parse(Buffer.from(inhoud ?? []).toString('utf8')) as unknown[]);
    const item = agenda.getFirstSubcomponent('vevent');
    if (!item) return undefined;
    const event = new ICAL.Event(item);
    return {
      methode: String(agenda.getFirstPropertyValue('method') ?? ''),
      status: String(item.getFirstPropertyValue('status') ?? ''),
      uid: event.uid,
      versie: event.sequence,
      titel: event.summary,
      begin: event.startDate.toJSDate().toISOString(),
      eind: event.endDate.toJSDate().toISOString(),
      plaats: event.location ?? '',
      deelnemers: event.attendees.map((deelnemer) => String(deelnemer.getFirstParameter('cn'))),
    };
  } catch {
    return undefined;
  }
}
