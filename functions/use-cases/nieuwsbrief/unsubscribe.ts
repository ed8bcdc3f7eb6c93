import { hideEmail } from '@domain/bijeenkomst/to-publiek';
import { toNieuwsbriefPartitie, type NieuwsbriefBericht } from '@domain/nieuwsbrief/nieuwsbrief-bericht';
import type { UitschrijfUitkomst } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { accept, refuse, type Result } from '@domain/result';
import type { DocumentStore } from '../../ports';
import type { Begrenzing } from '../publiek/begrenzing';
import { openLink } from '../publiek/open-link';
import type { Bezoeker } from '../publiek/publiek-deps';
import { toBerichtId } from './make-nieuwsbrief-mail';
import type { NieuwsbriefDeps } from './nieuwsbrief-deps';
import { HELPDESK, toUitschrijvingId, type Uitschrijving } from './uitschrijvingen';

/** `ontvangen`: true undoes it. */
type Input = { token: string; ontvangen: boolean };
export type Unsubscribe = (bezoeker: Bezoeker, input: Input) => Promise<Result<UitschrijfUitkomst>>;
type Deps = Pick<NieuwsbriefDeps, 'helpdesk' | 'clock' | 'swv' | 'tokens'> & { begrens: Begrenzing };

/** Nobody can ask for a new one: the next mail brings it. */
const LINK_WERKT_NIET = refuse({
  code: 'link-werkt-niet',
  message: 'Deze link werkt niet. Gebruik de link onder aan de laatste nieuwsbrief, of vraag het de helpdesk.',
});

const MAX_KLAARGEZET = 200;

/** What stands ready for this address does not leave any more. */
async function removeKlaargezet(helpdesk: DocumentStore, ontvanger: string): Promise<void> {
  const { items } = await helpdesk.query<NieuwsbriefBericht>({
    soort: 'bericht',
    where: [
      { field: 'ontvanger', is: ontvanger },
      { field: 'status', in: ['klaargezet', 'aandacht'] },
    ],
    sort: { field: 'volgendePoging', richting: 'op' },
    limit: MAX_KLAARGEZET,
  });
  for (const { partition, value, version } of items)
    // Refused when a worker has just taken it: then it is too late to stop that one.
    await helpdesk.commit(partition, [{ kind: 'delete', id: value.id, version }]);
}

async function removeUitschrijving(helpdesk: DocumentStore, id: string): Promise<void> {
  const stored = await helpdesk.read<Uitschrijving>(HELPDESK, id);
  if (stored) await helpdesk.commit(HELPDESK, [{ kind: 'delete', id, version: stored.version }]);
}

/** The link says which mail it came with, and that mail knows the address. Twice the same changes nothing. */
export const createUnsubscribe =
  ({ helpdesk, clock, swv, ...deps }: Deps): Unsubscribe =>
  async (bezoeker, { token, ontvangen }) => {
    const link = await openLink({ ...deps, clock }, bezoeker, token, 'uitschrijven');
    if (!link.ok) return link.refusals.some(({ code }) => code === 'link-werkt-niet') ? LINK_WERKT_NIET : link;
    const { bijeenkomstId: nieuwsbriefId, aanmeldingId: ontvanger } = link.value;
    const partitie = toNieuwsbriefPartitie(nieuwsbriefId);
    const id = toUitschrijvingId(ontvanger);
    const bericht = await helpdesk.read<NieuwsbriefBericht>(partitie, toBerichtId(ontvanger));
    // The mail of an earlier time may be gone; the address is known when it unsubscribed before.
    const email = bericht?.value.aan.email ?? (await helpdesk.read<Uitschrijving>(HELPDESK, id))?.value.email;
    if (email === undefined) return LINK_WERKT_NIET;
    if (ontvangen) await removeUitschrijving(helpdesk, id);
    else {
      const value: Uitschrijving = { id, soort: 'uitgeschreven', email, op: clock().toISOString() };
      await helpdesk.commit(HELPDESK, [{ kind: 'put', value }]);
      await removeKlaargezet(helpdesk, ontvanger);
    }
    return accept({ swv, email: hideEmail(email), isUitgeschreven: !ontvangen });
  };
