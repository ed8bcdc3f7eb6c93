import { setTimeout as pause } from 'node:timers/promises';
import type { Bericht } from '@domain/bericht/bericht';
import { listAandachtMeldingen } from '@domain/melding/list-meldingen';
import { createMeldingWerk } from './create-melding-werk';
import { lazy } from './lazy';
import { createSyncGesprek } from './use-cases/gesprekken/sync-gesprek';
import { createMaintainHelpdesk } from './use-cases/helpdesk/maintain-helpdesk';
import { createReceiveMails } from './use-cases/helpdesk/receive-mails';
import { createMaintainBijeenkomsten } from './use-cases/maintain-bijeenkomsten';
import { createMakeAgendaBijlage } from './use-cases/make-agenda-bijlage';
import { createMakeBijlagen } from './use-cases/make-bijlagen';
import { toMeldingWrites } from './use-cases/melding-writes';
import { createSendNieuwsbrief } from './use-cases/nieuwsbrief/send-nieuwsbrief';
import { createSendOpenNieuwsbrieven } from './use-cases/nieuwsbrief/send-nieuwsbrieven';
import { createSendBericht } from './use-cases/send-bericht';
import { createSendDueBerichten, GESPREKKEN, VRAGEN_EERST } from './use-cases/send-berichten';
import { createSendRondzending } from './use-cases/send-rondzending';
import { createSendOpenRondzendingen } from './use-cases/send-rondzendingen';
import type { Config } from './config';
import type { Parts } from './create-parts';
import { createRunWerk } from './timers/run-werk';

/** What sends and what looks after things by itself: the work of the timers, and what the feeds do at once. */
export function createSenders(config: Config, parts: Parts) {
  const { clock, log, swv, adresboek, postvak, makePdf, makeAgenda, openMailbox } = parts;
  const { dossierDeps, bijeenkomstDeps, helpdeskDeps, nieuwsbriefDeps } = parts;
  const { dossiers } = dossierDeps;
  const { bijeenkomsten } = bijeenkomstDeps;
  const { helpdesk } = helpdeskDeps;
  const sending = { clock, pause, log };
  const sendBericht = createSendBericht({
    ...sending,
    store: dossiers,
    mailbox: openMailbox('beveiligd'),
    makeBijlagen: createMakeBijlagen({
      dossiers,
      makePdf,
      isOntvanger: async (id) => (await adresboek.findMedewerker(id)) !== undefined,
    }),
    bijAandacht: (bericht: Bericht, dossierId) =>
      toMeldingWrites(dossierDeps, dossierId, listAandachtMeldingen(bericht)),
  });
  const sendDeelnemerBericht = createSendBericht({
    ...sending,
    store: bijeenkomsten,
    mailbox: openMailbox('publiek'),
    makeBijlagen: createMakeAgendaBijlage(makeAgenda),
  });
  const sendRondzending = createSendRondzending(bijeenkomstDeps);
  /** What belongs to a question is read in the app, so no file travels by mail. */
  const sendHelpdeskBericht = createSendBericht({
    ...sending,
    store: helpdesk,
    mailbox: openMailbox('publiek'),
    makeBijlagen: async () => ({ ok: true, value: [] }),
  });
  const sendNieuwsbrief = createSendNieuwsbrief(nieuwsbriefDeps);
  const agenda = lazy(async () => (await import('./open-graph')).openGraphAgenda(config.mail, { clock, log }));
  const syncGesprek = createSyncGesprek({ dossiers, adresboek, agenda, swv, clock, log });
  const meldingWerk = createMeldingWerk(config, { dossiers, helpdesk, adresboek, clock, log });

  /** The guarantee: what is due leaves within a minute, whatever happened to the fast path below. */
  const werk = {
    'verstuur-berichten': createSendDueBerichten({ store: dossiers, sendBericht, clock, log }),
    'verstuur-deelnemerberichten': createSendDueBerichten({
      store: bijeenkomsten,
      sendBericht: sendDeelnemerBericht,
      clock,
      log,
    }),
    'verwerk-rondzendingen': createSendOpenRondzendingen({ bijeenkomsten, sendRondzending, clock, log }),
    'onderhoud-bijeenkomsten': createMaintainBijeenkomsten({ ...bijeenkomstDeps, log }),
    'verstuur-helpdeskberichten': createSendDueBerichten({
      store: helpdesk,
      sendBericht: sendHelpdeskBericht,
      clock,
      log,
      rij: VRAGEN_EERST,
    }),
    'plan-gesprekken': createSendDueBerichten({
      store: dossiers,
      sendBericht: syncGesprek,
      clock,
      log,
      rij: GESPREKKEN,
    }),
    'verstuur-meldingen': meldingWerk.sendDue,
    'lees-postvak': createReceiveMails({ ...helpdeskDeps, postvak, log }),
    'verwerk-nieuwsbrieven': createSendOpenNieuwsbrieven({ helpdesk, sendNieuwsbrief, log }),
    'onderhoud-helpdesk': createMaintainHelpdesk({ ...helpdeskDeps, log }),
  };

  return {
    runWerk: createRunWerk(werk, log),
    sendBericht,
    sendDeelnemerBericht,
    sendRondzending,
    sendHelpdeskBericht,
    sendNieuwsbrief,
    syncGesprek,
    sendDossierMelding: meldingWerk.sendDossierMelding,
    sendVraagMelding: meldingWerk.sendVraagMelding,
  };
}
