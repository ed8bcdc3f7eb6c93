import type { BerichtBasis } from '@domain/bericht/bericht';
import { completeBericht, failBericht, renewClaim } from '@domain/bericht/bericht-verloop';
import type { Clock, DocumentStore, Log, Mailbox, MailBijlage, MailFout, MailUitkomst } from '../ports';
import { takeClaim, type BijAandacht, type Claim } from './bericht-claim';
import { deliverBericht, type Aflevering } from './deliver-bericht';

/** `nietVrij`: not due, or another worker has it. `code` is that of the failure. */
export type Verzending = { soort: 'verzonden' | 'nietVrij' } | { soort: 'later' | 'aandacht'; code: string };
export type SendBericht = (partition: string, berichtId: string) => Promise<Verzending>;
/** What goes with a message; the same at every try. */
export type MakeBijlagen<B extends BerichtBasis> = (bericht: B) => Promise<MailUitkomst<readonly MailBijlage[]>>;
export type SendBerichtDeps<B extends BerichtBasis> = {
  /** The container of the outbox. */
  store: DocumentStore;
  /** The mailbox that this outbox leaves from: the secure one for dossiers, the plain one for bijeenkomsten. */
  mailbox: Mailbox;
  makeBijlagen: MakeBijlagen<B>;
  bijAandacht?: BijAandacht<B>;
  clock: Clock;
  /** Milliseconds. */
  pause: (ms: number) => Promise<void>;
  log: Log;
};

/** A hiccup of seconds is sat out within one claim; anything longer is written down and left to the timer. */
const MAX_RONDES = 3;
const LANGSTE_PAUZE = 10;

/** Sends one message, or finds out why not. Never twice, and never from another mailbox (BR-31). */
export const createSendBericht =
  <B extends BerichtBasis>(deps: SendBerichtDeps<B>): SendBericht =>
  async (partition, berichtId) => {
    const claim = await takeClaim<B>(deps.store, partition, berichtId, deps.clock().toISOString(), deps.bijAandacht);
    if (!claim) return { soort: 'nietVrij' };
    if (claim.bericht.status === 'aandacht') return toVerzending(claim, partition, deps.log);

    const aflevering = await tryRondes(claim, deps);
    if (aflevering.soort === 'verloren' || !(await settle(claim, aflevering, deps))) return { soort: 'nietVrij' };
    return toVerzending(claim, partition, deps.log);
  };

async function tryRondes<B extends BerichtBasis>(claim: Claim<B>, deps: SendBerichtDeps<B>): Promise<Aflevering> {
  let bijlagen: ReturnType<MakeBijlagen<B>> | undefined;
  const ronde = () =>
    deliverBericht(claim, { ...deps, makeBijlagen: () => (bijlagen ??= deps.makeBijlagen(claim.bericht)) });

  for (let nummer = 1; ; nummer += 1) {
    const aflevering = await ronde().catch((error: unknown) => toStoring(error, deps.log));
    const pauze = aflevering.soort === 'fout' ? toPauze(aflevering.fout, nummer) : undefined;
    if (pauze === undefined) return aflevering;
    await deps.pause(pauze * 1000);
    if (!(await claim.save(renewClaim(claim.bericht, deps.clock().toISOString())))) return { soort: 'verloren' };
  }
}

/** Seconds until the next round of this claim; `undefined`: no next round. */
function toPauze({ soort, naSeconden }: MailFout, ronde: number): number | undefined {
  const seconden = naSeconden ?? ronde * 2;
  return soort === 'tijdelijk' && ronde < MAX_RONDES && seconden <= LANGSTE_PAUZE ? seconden : undefined;
}

/** Something in our own house broke, such as the store or the drawing of the document. */
function toStoring(error: unknown, log: Log): Aflevering {
  log('error', 'bericht-storing', { fout: error instanceof Error ? error.name : 'onbekend' });
  return { soort: 'fout', fout: { soort: 'tijdelijk', code: 'storing' } };
}

/** Writes down how it went. Before a person is called, one last look: the mail may have left after all. */
async function settle<B extends BerichtBasis>(
  claim: Claim<B>,
  aflevering: Aflevering,
  deps: Pick<SendBerichtDeps<B>, 'mailbox' | 'clock'>,
): Promise<boolean> {
  const nu = deps.clock().toISOString();
  const klaar = completeBericht(claim.bericht, nu);
  if (aflevering.soort !== 'fout') return claim.save(klaar);
  const gestrand = failBericht(claim.bericht, aflevering.fout, nu);
  const isTochWeg = gestrand.status === 'aandacht' && (await isVerzonden(claim.bericht, deps.mailbox));
  return claim.save(isTochWeg ? klaar : gestrand);
}

async function isVerzonden({ id, conceptId }: BerichtBasis, mailbox: Mailbox): Promise<boolean> {
  const gezien = conceptId === undefined ? undefined : await mailbox.find(id, conceptId);
  return gezien?.ok === true && gezien.value?.isVerzonden === true;
}

function toVerzending({ bericht }: { bericht: BerichtBasis }, partition: string, log: Log): Verzending {
  const { id, status, pogingen, laatsteFout: code = '' } = bericht;
  log(status === 'aandacht' ? 'error' : 'info', 'bericht', { berichtId: id, partition, status, pogingen, fout: code });
  if (status === 'verzonden') return { soort: 'verzonden' };
  return { soort: status === 'aandacht' ? 'aandacht' : 'later', code };
}
