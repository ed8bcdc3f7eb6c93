import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Gesprek } from '@domain/gesprek/gesprek';
import { startGraph } from '../../dev/graph/start-graph';
import { createGesprekUseCases } from '../../functions/create-gesprek-use-cases';
import { createGraphAgenda } from '../../functions/adapters/graph/graph-agenda';
import { createSyncGesprek } from '../../functions/use-cases/gesprekken/sync-gesprek';
import { createSendDueBerichten, GESPREKKEN } from '../../functions/use-cases/send-berichten';
import { HANNA, MARIT, TEUN } from '../builders/een-adresboek';
import { eenVolledigDossier } from '../builders/een-dossier';
import { eenWerkplek } from '../builders/een-werkplek';
import { measureGeduld } from './measure-geduld';

const MAILBOX = 'bijeenkomsten@waterstede.example';
export const DOSSIER = 'dossier-1';
/** The day of `eenWerkplek` is before it. */
export const PLAN: Antwoorden = {
  wat: 'evaluatiegesprek',
  datum: '2026-01-30',
  van: '14:00',
  tot: '15:00',
  metWie: [TEUN.id],
};

export type GesprekWereld = Awaited<ReturnType<typeof createGesprekWereld>>;

/** The real use-cases and worker, the real Graph client, the real store and the Graph stand-in, on one clock. */
export async function createGesprekWereld({ isGedeeld = false } = {}) {
  const werkplek = await eenWerkplek();
  const { deps, klok } = werkplek;
  const { clock, dossiers } = deps;
  const kop = isGedeeld
    ? { isGedeeld, deling: { ...STEMPEL, akkoordVan: 'Ouders', akkoordOp: '2024-10-01', vorm: 'gesprek' as const } }
    : {};
  const dossier = eenVolledigDossier({ id: DOSSIER, kop });
  await dossiers.commit(
    DOSSIER,
    [dossier.kop, ...dossier.stappen].map((value) => ({ kind: 'create' as const, value })),
  );
  const mailboxen = [{ email: MAILBOX, naam: 'Helpdesk en bijeenkomsten', isBeveiligd: false }];
  const graph = await startGraph({ port: 0, file: ':memory:', mailboxen, nu: clock, begrensd: false });
  const log = () => {};
  const agenda = createGraphAgenda({
    baseUrl: graph.url,
    mailbox: MAILBOX,
    getToken: async () => 'token',
    clock,
    log,
    timeoutMs: await measureGeduld(graph),
  });
  const sendBericht = createSyncGesprek({ dossiers, adresboek: deps.adresboek, agenda, swv: deps.swv, clock, log });
  const sendDue = createSendDueBerichten({ store: dossiers, sendBericht, clock, log, rij: GESPREKKEN });
  const useCases = createGesprekUseCases(deps);
  const wacht = (seconden: number) => {
    klok.nu = new Date(Date.parse(klok.nu) + seconden * 1000).toISOString();
  };
  const listOpen = async () =>
    (
      await dossiers.query<Gesprek>({
        soort: 'gesprek',
        where: [{ field: 'status', in: GESPREKKEN.open }],
        sort: { field: 'volgendePoging', richting: 'op' },
        limit: 200,
      })
    ).items;

  return {
    ...werkplek,
    graph,
    useCases,
    wacht,
    sendDue,
    /** Marit plans a talk; gives its id. */
    async plan(antwoorden: Antwoorden = PLAN, door: Medewerker = MARIT, id: string = crypto.randomUUID()) {
      const uitkomst = await useCases.planGesprek(door, { dossierId: DOSSIER, id, antwoorden });
      return { uitkomst, gesprekId: `gesprek-${id}` };
    },
    async read(gesprekId: string): Promise<Gesprek> {
      const stored = await dossiers.read<Gesprek>(DOSSIER, gesprekId);
      if (!stored) throw new Error(`Geen ${gesprekId}`);
      return stored.value;
    },
    async verzet(gesprekId: string, over: Antwoorden, door: Medewerker = MARIT) {
      const stored = await dossiers.read<Gesprek>(DOSSIER, gesprekId);
      const { wat: _, ...antwoorden } = { ...PLAN, ...over };
      const versie = stored?.value.versie ?? 0;
      return useCases.verzetGesprek(door, { dossierId: DOSSIER, gesprekId, versie, antwoorden });
    },
    /** Somebody does so in Outlook; we hear nothing of it. */
    async haalUitAgenda(gesprekId: string) {
      const { eventId = '' } = (await dossiers.read<Gesprek>(DOSSIER, gesprekId))?.value ?? {};
      const pad = `/v1.0/users/${MAILBOX}/events/${encodeURIComponent(eventId)}/cancel`;
      await fetch(graph.url + pad, { method: 'POST', headers: { authorization: 'Bearer t' }, body: '{}' });
    },
    /** Lets the timer run, and time pass, until nothing is left to do. */
    async runToEnd() {
      for (;;) {
        await sendDue();
        const [eerste] = await listOpen();
        if (!eerste) return;
        const later = Date.parse(eerste.value.volgendePoging);
        klok.nu = new Date(Math.max(Date.parse(klok.nu) + 1000, later)).toISOString();
      }
    },
    /** Events of this talk that stand in the calendar now. */
    inAgenda: (gesprekId: string) =>
      graph.listAfspraken().filter((afspraak) => afspraak.gesprekId === gesprekId && !afspraak.isWeg),
    ooitInAgenda: (gesprekId: string) => graph.listAfspraken().filter((een) => een.gesprekId === gesprekId),
    stop: graph.stop,
  };
}

const STEMPEL = { doorId: MARIT.id, door: MARIT.naam, op: '2024-10-01T08:00:00.000Z' };
export const MET_HANNA: Antwoorden = { ...PLAN, metWie: [TEUN.id, HANNA.id] };
