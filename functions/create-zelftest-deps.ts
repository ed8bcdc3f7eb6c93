import type { Config } from './config';
import { lazy } from './lazy';
import type { Clock, InspectOpslag, ReadKenmerken } from './ports';
import type { ZelftestDeps, ZelftestFeiten } from './use-cases/zelftest/zelftest-deps';

const RECHT = 'access_as_user';
/** The key of the local machine, as everybody can read it in `dev/machine-settings.ts`. */
const DEMO_SLEUTEL = 'alleen-voor-de-demowereld-op-deze-computer';

/** Of a key only how long it is and how many characters differ. */
const describeSleutel = (sleutel: string) => ({ lengte: sleutel.length, verschillend: new Set(sleutel).size });

const readFeiten = (config: Config, versie: string): ZelftestFeiten => ({
  versie,
  node: process.version,
  mailbox: config.mail.mailbox,
  mailboxPubliek: config.mail.mailboxPubliek,
  anderPostvak: config.anderPostvak,
  teamsAppId: config.teamsAppId,
  token: { audience: config.entra.audience, tenants: config.entra.tenants, recht: RECHT },
  sleutel: {
    sleutels: config.publiek.sleutels.map(describeSleutel),
    isVoorbeeld: config.publiek.sleutels.includes(DEMO_SLEUTEL),
    isEchteTenant: config.mail.token === undefined,
  },
});

type Suppliers = Pick<ZelftestDeps, 'graph' | 'inspectOpslag' | 'readKenmerken' | 'getMeldingToken' | 'feiten'>;

/** The suppliers of the self-test; each is loaded at the first test, not at the cold start. */
export function createZelftestDeps(config: Config, { versie, clock }: { versie: string; clock: Clock }): Suppliers {
  const inspectOpslag: InspectOpslag = async () => (await import('./open-zelftest')).openInspectie(config.opslag)();
  const readKenmerken: ReadKenmerken = async (token) =>
    (await import('./adapters/entra/read-kenmerken')).readKenmerken(token);
  return {
    graph: lazy(async () => (await import('./open-zelftest')).openZelftestGraph(config.mail, clock)),
    inspectOpslag,
    readKenmerken,
    getMeldingToken: async () => (await import('./open-graph')).createMeldingToken(config, clock)(),
    feiten: readFeiten(config, versie),
  };
}
