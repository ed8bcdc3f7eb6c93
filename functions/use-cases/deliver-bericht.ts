import type { BerichtBasis } from '@domain/bericht/bericht';
import { CONCEPT_WEG, renewClaim } from '@domain/bericht/bericht-verloop';
import type { Clock, Mailbox, MailBijlage, MailFout, MailUitkomst } from '../ports';
import type { Claim } from './bericht-claim';

/** `verloren`: another worker has taken over, so stop. */
export type Aflevering = { soort: 'verzonden' } | { soort: 'verloren' } | { soort: 'fout'; fout: MailFout };
type Deps = { mailbox: Mailbox; clock: Clock; makeBijlagen: () => Promise<MailUitkomst<readonly MailBijlage[]>> };
/** `undefined`: done, on to the next. */
type Stap = <B extends BerichtBasis>(claim: Claim<B>, deps: Deps) => Promise<Aflevering | undefined>;

const STAPPEN: readonly Stap[] = [ensureConcept, attachBijlagen, sendConcept];
const VERZONDEN: Aflevering = { soort: 'verzonden' };
const VERLOREN: Aflevering = { soort: 'verloren' };
const mislukt = (fout: MailFout): Aflevering => ({ soort: 'fout', fout });

/**
 * One round for one message: look what the mailbox has, then do what is left of draft, attachments and send. It always looks
 * first, so it may be repeated after any answer or none. Source: platform.md §3.5.
 */
export async function deliverBericht<B extends BerichtBasis>(claim: Claim<B>, deps: Deps): Promise<Aflevering> {
  for (const stap of STAPPEN) {
    const uitkomst = await stap(claim, deps);
    if (uitkomst) return uitkomst;
  }
  return VERZONDEN;
}

/** `false`: another worker has taken over. */
const keepClaim = <B extends BerichtBasis>(claim: Claim<B>, { clock }: Deps, conceptId?: string): Promise<boolean> =>
  claim.save(renewClaim(claim.bericht, clock().toISOString(), conceptId));

/**
 * Finds the draft or makes it. A known draft that is not to be found may be a mail in transport: making another could send
 * it twice, so that is left to a person.
 */
async function ensureConcept<B extends BerichtBasis>(claim: Claim<B>, deps: Deps): Promise<Aflevering | undefined> {
  const { id, conceptId } = claim.bericht;
  const gezien = await deps.mailbox.find(id, conceptId);
  if (!gezien.ok) return mislukt(gezien.fout);
  if (gezien.value?.isVerzonden) return VERZONDEN;
  const gezienId = gezien.value?.conceptId;
  if (conceptId === undefined) return adoptConcept(claim, deps, gezienId);
  return gezienId === conceptId ? undefined : mislukt({ soort: 'tijdelijk', code: CONCEPT_WEG });
}

/** Goes on with a draft of which the answer got lost, or makes one; and writes down which. */
async function adoptConcept<B extends BerichtBasis>(
  claim: Claim<B>,
  deps: Deps,
  gezienId?: string,
): Promise<Aflevering | undefined> {
  const { id, aan, cc, onderwerp, tekst, html } = claim.bericht;
  const concept: MailUitkomst<{ conceptId: string }> =
    gezienId === undefined
      ? await deps.mailbox.createDraft({
          berichtId: id,
          aan,
          onderwerp,
          tekst,
          ...(cc && { cc }),
          ...(html && { html }),
        })
      : { ok: true, value: { conceptId: gezienId } };
  if (!concept.ok) return mislukt(concept.fout);
  return (await keepClaim(claim, deps, concept.value.conceptId)) ? undefined : VERLOREN;
}

async function attachBijlagen(
  { bericht }: { bericht: BerichtBasis },
  { mailbox, makeBijlagen }: Deps,
): Promise<Aflevering | undefined> {
  const bijlagen = await makeBijlagen();
  if (!bijlagen.ok) return mislukt(bijlagen.fout);
  if (bijlagen.value.length === 0) return undefined;
  const bijgevoegd = await mailbox.attach(bericht.conceptId ?? '', bijlagen.value);
  return bijgevoegd.ok ? undefined : mislukt(bijgevoegd.fout);
}

/** Keeping the claim is the last moment to learn that another worker took over; after this the mail is gone. */
async function sendConcept<B extends BerichtBasis>(claim: Claim<B>, deps: Deps): Promise<Aflevering | undefined> {
  if (!(await keepClaim(claim, deps))) return VERLOREN;
  const verstuurd = await deps.mailbox.send(claim.bericht.conceptId ?? '');
  return verstuurd.ok ? undefined : mislukt(verstuurd.fout);
}
