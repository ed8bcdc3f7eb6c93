import type { Antwoord, Verzoek } from './antwoord';
import { bezorgVanBuiten, type MailVanBuiten } from './bezorg';
import { listPostvak, type Ontvangen } from './list-postvak';
import type { Omgeving } from './omgeving';
import type { Adres } from './postbus';

/** What a machine puts on a mail that it wrote by itself. */
const AUTOMATISCH = [
  { name: 'Auto-Submitted', value: 'auto-replied' },
  { name: 'X-Auto-Response-Suppress', value: 'All' },
];
const ANTWOORD = '/postvak/antwoord';
const NIEUW = '/postvak/mail';

const nee = (status: number, tekst: string): Antwoord => ({
  status,
  tekst,
  koppen: { 'Content-Type': 'text/plain; charset=utf-8' },
});

/** The forms of the mailbox page: answer a mail, or write a new one. `undefined`: not one of these. */
export async function answerFormulier(omgeving: Omgeving, verzoek: Verzoek): Promise<Antwoord | undefined> {
  const { pathname } = verzoek.url;
  if (verzoek.methode !== 'POST' || (pathname !== ANTWOORD && pathname !== NIEUW)) return undefined;
  // Another site in the same browser could post here.
  if (['cross-site', 'same-site'].includes(String(verzoek.koppen['sec-fetch-site'])))
    return nee(403, 'Schrijf de mail op de pagina van het postvak.');
  const formulier = await readFormulier(verzoek);
  if (!formulier) return nee(400, 'Dit formulier is niet te lezen.');
  const mail = pathname === ANTWOORD ? toAntwoordMail(omgeving, formulier) : toNieuweMail(omgeving, formulier);
  if (typeof mail === 'string') return nee(400, mail);
  bezorgVanBuiten(omgeving, { ...mail, bijlagen: await readBestanden(formulier) });
  return { status: 303, koppen: { Location: '/postvak?verstuurd' } };
}

async function readFormulier({ koppen, inhoud }: Verzoek): Promise<FormData | undefined> {
  const lezer = new Response(new Uint8Array(inhoud), { headers: { 'Content-Type': koppen['content-type'] ?? '' } });
  return lezer.formData().catch(() => undefined);
}

const lees = (formulier: FormData, naam: string): string => {
  const waarde = formulier.get(naam);
  return typeof waarde === 'string' ? waarde.replaceAll('\r\n', '\n').trim() : '';
};

async function readBestanden(formulier: FormData): Promise<MailVanBuiten['bijlagen']> {
  const bestanden = formulier.getAll('bestand').filter((een) => typeof een !== 'string');
  return Promise.all(
    bestanden
      .filter(({ size, name }) => size > 0 || name !== '')
      .map(async (bestand) => ({
        naam: bestand.name,
        type: bestand.type || 'application/octet-stream',
        inhoud: new Uint8Array(await bestand.arrayBuffer()),
      })),
  );
}

/** The mail, or what is missing. */
function toAntwoordMail(omgeving: Omgeving, formulier: FormData): MailVanBuiten | string {
  const nummer = Number(lees(formulier, 'nummer'));
  const bericht = listPostvak(omgeving, { na: nummer - 1 }).find((een) => een.nummer === nummer);
  if (!bericht) return 'De mail die je beantwoordt, is er niet meer.';
  const van = findVan(bericht, formulier);
  if (!van) return 'Kies van wie het antwoord komt, of vul een adres in.';
  const citaat = lees(formulier, 'citaat');
  return {
    van,
    aan: [bericht.van],
    cc: formulier.has('allen')
      ? [...bericht.aan, ...bericht.cc].filter(({ email }) => email !== van.email && email !== bericht.van.email)
      : [],
    onderwerp: `${formulier.has('automatisch') ? 'Automatisch antwoord' : 'Re'}: ${bericht.onderwerp}`,
    tekst: [lees(formulier, 'tekst'), citaat].filter(Boolean).join('\n\n'),
    koppen: formulier.has('automatisch') ? AUTOMATISCH : [],
  };
}

function findVan({ aan, cc }: Ontvangen, formulier: FormData): Adres | undefined {
  const anders = lees(formulier, 'anders');
  if (anders) return { naam: '', email: anders };
  return [...aan, ...cc].find(({ email }) => email === lees(formulier, 'van'));
}

function toNieuweMail({ mailboxen }: Omgeving, formulier: FormData): MailVanBuiten | string {
  const mailbox = mailboxen.find(({ email }) => email === lees(formulier, 'aan'));
  const email = lees(formulier, 'van');
  if (!mailbox || !email) return 'Vul in van wie de mail komt en kies een postvak.';
  return {
    van: { naam: lees(formulier, 'naam'), email },
    aan: [{ naam: mailbox.naam, email: mailbox.email }],
    onderwerp: lees(formulier, 'onderwerp'),
    tekst: lees(formulier, 'tekst'),
    koppen: formulier.has('automatisch') ? AUTOMATISCH : [],
  };
}
