import { createHash } from 'node:crypto';
import { INVULWOORD } from '@domain/melding/activiteit';
import type { Plek } from '@domain/plek/plek';
import type { Clock, Log, Meldingen } from '../../ports';
import { createGraphCall } from './graph-call';
import type { GetToken } from './graph-token';

export type GraphMeldingenDeps = {
  /** Such as `https://graph.microsoft.com`. */
  baseUrl: string;
  /** A deep link of Teams: another address is refused, and one above 1024 characters too. */
  linkNaar(plek: Plek): string;
  getToken: GetToken;
  clock: Clock;
  log: Log;
  /** Of one call; default 20 s. */
  timeoutMs?: number;
};

/** The name beside the sentence, and the line under it. */
const ONDERWERP = 'TOP Dossier';
const ONDERREGEL = 'Open TOP Dossier om verder te gaan.';

/** Teams wants a whole number; 48 bits of it are exact in JSON. */
const toChainId = (reeks: string): number => createHash('sha256').update(reeks).digest().readUIntBE(0, 6);

/**
 * The activity feed of Teams. The permission belongs to the app registration and holds for who has the app, so the token is
 * not that of the mailboxes. Source: learn.microsoft.com, userteamwork-sendactivitynotification.
 */
export function createGraphMeldingen({ linkNaar, timeoutMs = 20_000, ...rest }: GraphMeldingenDeps): Meldingen {
  const call = createGraphCall({ ...rest, timeoutMs });
  return {
    async send({ reeks, voor, activiteit, wat, plek }) {
      const uitkomst = await call({
        wat: 'melding',
        pad: `/users/${encodeURIComponent(voor)}/teamwork/sendActivityNotification`,
        post: {
          topic: { source: 'text', value: ONDERWERP, webUrl: linkNaar(plek) },
          activityType: activiteit,
          chainId: toChainId(reeks),
          previewText: { content: ONDERREGEL },
          templateParameters: [{ name: INVULWOORD, value: wat }],
        },
      });
      return uitkomst.ok ? { ok: true, value: undefined } : uitkomst;
    },
  };
}
