import ICAL from 'ical.js';
import { expect } from 'vitest';
import type { Ontvangen } from '../../dev/graph/list-postvak';
import type { Scenario } from '../scenarios/start-scenario';

type Plek = Pick<Scenario, 'url'>;

export type Mail = Ontvangen;
type Doel = 'aanmelding' | 'aanbod' | 'reactie';

/** Newest first. */
export async function listPost({ url }: Pick<Scenario, 'url'>, aan: string): Promise<readonly Mail[]> {
  const response = await fetch(`${url}/dev/postvak?aan=${encodeURIComponent(aan)}`);
  return ((await response.json()) as { berichten: readonly Mail[] }).berichten;
}

/** Waits for the mail that this person should get. */
export async function wachtOpMail(scenario: Plek, aan: string, onderwerp: RegExp): Promise<Mail> {
  const vind = async () => (await listPost(scenario, aan)).find((mail) => onderwerp.test(mail.onderwerp));
  await expect.poll(vind, { message: `${onderwerp} aan ${aan}` }).toBeDefined();
  return (await vind())!;
}

/** The personal link in a mail. */
export function leesLink({ tekst }: Mail, doel: Doel): string {
  const link = new RegExp(`https?://\\S+pagina=${doel}#[\\w.-]*[\\w-]`).exec(tekst)?.[0];
  if (!link) throw new Error(`There is no ${doel} in: ${tekst}`);
  return link;
}

/** The appointment in a mail, read by another parser than the one that wrote it. */
export async function leesAgenda({ url }: Pick<Scenario, 'url'>, { bijlagen }: Mail) {
  const bijlage = bijlagen.find(({ type }) => type.startsWith('text/calendar'));
  if (!bijlage) throw new Error('The mail has no appointment.');
  const bestand = await (await fetch(`${url}${bijlage.pad}?bewaar`)).text();
  const agenda = new ICAL.Component(ICAL.parse(bestand) as unknown[]);
  const event = new ICAL.Event(agenda.getFirstSubcomponent('vevent')!);
  return {
    naam: bijlage.naam,
    methode: agenda.getFirstPropertyValue('method'),
    uid: event.uid,
    versie: event.sequence,
    begin: event.startDate.toJSDate().toISOString(),
    eind: event.endDate.toJSDate().toISOString(),
    plaats: event.location,
  };
}
