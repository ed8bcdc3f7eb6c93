import type { Config } from './config';
import { lazy } from './lazy';
import type { Meldingen } from './ports';
import type { Deps, HelpdeskDeps } from './use-cases/deps';
import { createSendMelding, type SendMeldingDeps } from './use-cases/send-melding';
import { createSendDueMeldingen } from './use-cases/send-meldingen';

type MeldingWerkDeps = Pick<Deps, 'dossiers' | 'adresboek'> &
  Pick<HelpdeskDeps, 'helpdesk'> &
  Pick<SendMeldingDeps, 'clock' | 'log'>;

/** Without an id in Teams nothing leaves; what was waiting from before lapses. */
function openMeldingen(config: Config, parts: Pick<SendMeldingDeps, 'clock' | 'log'>): Meldingen | undefined {
  const { teamsAppId } = config;
  if (!teamsAppId) return undefined;
  return lazy(async () => (await import('./open-graph')).openGraphMeldingen(config, teamsAppId, parts));
}

/** The work of telling people something in Teams, for each container that holds an outbox of it. */
export function createMeldingWerk(config: Config, { dossiers, helpdesk, adresboek, clock, log }: MeldingWerkDeps) {
  const rest = { adresboek, meldingen: openMeldingen(config, { clock, log }), clock, log };
  const sendDossierMelding = createSendMelding({ ...rest, store: dossiers });
  const sendVraagMelding = createSendMelding({ ...rest, store: helpdesk });
  return {
    sendDossierMelding,
    sendVraagMelding,
    sendDue: createSendDueMeldingen({
      bronnen: [
        { store: dossiers, sendMelding: sendDossierMelding },
        { store: helpdesk, sendMelding: sendVraagMelding },
      ],
      clock,
      log,
    }),
  };
}
