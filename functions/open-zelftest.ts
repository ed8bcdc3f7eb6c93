import { createZelftestGraph } from './adapters/graph/graph-zelftest';
import type { Config } from './config';
import { createGetToken } from './open-graph';
import type { Clock, InspectOpslag, ZelftestGraph } from './ports';

/** Import this file only with `await import`: it needs the libraries of all suppliers. */
export const openZelftestGraph = (mail: Config['mail'], clock: Clock): ZelftestGraph =>
  createZelftestGraph({ baseUrl: mail.graphUrl, mailbox: mail.mailbox, getToken: createGetToken(mail, clock), clock });

/** The embedded store makes what it lacks when it opens, so there is nothing to compare. */
export const openInspectie = (opslag: Config['opslag']): InspectOpslag => {
  if (opslag.soort === 'cosmos') return async () => (await (await import('./open-cosmos')).openInspectie(opslag))();
  return async () =>
    ['dossiers', 'adresboek', 'bijeenkomsten', 'helpdesk'].map((naam) => ({ naam, bestaat: true, verschillen: [] }));
};
