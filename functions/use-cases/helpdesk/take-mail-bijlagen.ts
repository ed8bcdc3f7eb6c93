import { judgeBijlage, MAX_BIJLAGEN } from '@domain/helpdesk/judge-bijlage';
import type { HelpdeskBijlage } from '@domain/helpdesk/helpdeskvraag';
import { GEHELE_MAIL } from '@domain/helpdesk/make-mail-inhoud';
import type { InkomendeBijlage, InkomendeMail } from '../../ports';
import type { InkomendDeps } from './mail-document';

type Deps = Pick<InkomendDeps, 'postvak' | 'bestanden' | 'sleutel'>;

export type MailBijlagen = {
  bijlagen: readonly HelpdeskBijlage[];
  /** What was left out, and why; one sentence each. */ geweigerd: readonly string[];
};

/** The mailbox does not answer now; its message is a code. */
export class PostvakStil extends Error {
  override name = 'PostvakStil';
}

/** Characters of a name that is shown. */
const LANGSTE_NAAM = 80;

/**
 * Puts the files of a mail in the store for files, under names that follow from the mail: the same mail again writes the
 * same files. Rejects when the mailbox must be asked again later.
 */
export async function takeMailBijlagen(
  deps: Deps,
  mail: Pick<InkomendeMail, 'id' | 'heeftBijlagen'>,
  geheel?: string,
): Promise<MailBijlagen> {
  const gevonden = mail.heeftBijlagen ? await listBijlagen(deps, mail.id) : [];
  if (gevonden === 'weg') return { bijlagen: [], geweigerd: ['De bijlagen van deze mail zijn niet meer op te halen.'] };
  const bijlagen: HelpdeskBijlage[] = [];
  const geweigerd: string[] = [];
  if (geheel !== undefined) bijlagen.push(await save(deps, mail, GEHELE_MAIL, 'text/plain', Buffer.from(geheel), 0));
  for (const [plek, bijlage] of gevonden.entries()) {
    const bezwaar = judge(bijlage, bijlagen.length);
    if (typeof bezwaar === 'string') geweigerd.push(`“${toToonnaam(bijlage.naam)}” is niet overgenomen. ${bezwaar}`);
    else bijlagen.push(await save(deps, mail, bezwaar.naam, bezwaar.type, bezwaar.inhoud, plek + 1));
  }
  return { bijlagen, geweigerd };
}

async function listBijlagen({ postvak }: Deps, mailId: string): Promise<readonly InkomendeBijlage[] | 'weg'> {
  const lijst = await postvak.listBijlagen(mailId);
  if (lijst.ok) return lijst.value;
  // Somebody moved the mail out of the mailbox, or it may not be read: waiting does not help.
  if (lijst.fout.soort === 'blijvend' || lijst.fout.code === 'graph-404-bericht') return 'weg';
  throw new PostvakStil(lijst.fout.code);
}

function judge({ naam, inhoud }: InkomendeBijlage, aantal: number) {
  if (aantal >= MAX_BIJLAGEN) return `Bij één bericht passen ${MAX_BIJLAGEN} bijlagen.`;
  if (!inhoud) return 'Kies een bestand van 5 MB of kleiner.';
  const soort = judgeBijlage(naam, inhoud);
  return soort.ok ? { ...soort.value, inhoud } : (soort.refusals[0]?.message ?? '');
}

async function save(
  { bestanden, sleutel }: Deps,
  mail: Pick<InkomendeMail, 'id'>,
  naam: string,
  type: string,
  inhoud: Uint8Array,
  plek: number,
): Promise<HelpdeskBijlage> {
  const id = `bijlage-${sleutel('bijlage', mail.id, String(plek))}`;
  await bestanden.save(id, inhoud, type);
  return { id, naam, type, bytes: inhoud.byteLength };
}

const toToonnaam = (naam: string): string => naam.replace(/\p{C}/gu, '').slice(0, LANGSTE_NAAM) || 'Een bijlage';
