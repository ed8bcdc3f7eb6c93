import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerGraph, type Graph } from './answer-graph';
import { createAfwijking, type Afwijking } from './afwijking';
import type { Antwoord, Verzoek } from './antwoord';
import { createBegrenzing } from './begrenzing';
import { bezorgVanBuiten, type MailVanBuiten } from './bezorg';
import { answerBesturing } from './besturing-api';
import type { Mailbox } from './mailbox';
import { answerMeldingen } from './melding-api';
import { createAgendaMap, type Afspraak } from './agenda';
import { createMeldingenFeed, type FeedRegel } from './meldingen';
import { createPostbus, type Bezorging, type Post } from './postbus';
import { answerPostvak } from './postvak';
import { answerFormulier } from './postvak-formulier';
import { createStoringen, type Storingen } from './storingen';

export type GraphOpties = {
  /** 0 takes a free one. */
  port: number;
  /** SQLite file with the mailbox; `:memory:` for a test. */
  file: string;
  /** The mailboxes that the app may use. */
  mailboxen: readonly Mailbox[];
  nu?: () => Date;
  /** The limits of Exchange, for each mailbox; default on. */
  begrensd?: boolean;
};

export type GraphStandIn = {
  url: string;
  storingen: Storingen;
  /** How the organisation is set up; may be changed at any time. */
  afwijking: Afwijking;
  /** Each time that a message left a mailbox, oldest first. */
  listBezorgd: () => readonly Bezorging[];
  /** What the mailboxes hold with this id, drafts included. */
  findPost: (berichtId: string) => readonly Post[];
  /** Every event that was ever made, also what was cancelled. */
  listAfspraken: () => readonly Afspraak[];
  /** Where a meeting is joined, instead of the real Teams. */
  zetTeams: (url: string) => void;
  /** The activity feed of one person or of all, newest first. */
  listMeldingen: (voor?: string) => readonly FeedRegel[];
  /** These people, and nobody else, don't have the app in Teams. */
  zetZonderApp: (personen: readonly string[]) => void;
  /** A mail from outside arrives. */
  bezorg: (mail: MailVanBuiten) => void;
  stop: () => Promise<void>;
};

/** Graph as the app sees it, on this machine: the calls we make, the real limits, faults on demand, and a page to read the post. */
export async function startGraph({ port, file, mailboxen, ...opties }: GraphOpties): Promise<GraphStandIn> {
  const nu = opties.nu ?? (() => new Date());
  const postbus = createPostbus(file);
  const meldingen = createMeldingenFeed(file);
  const agenda = createAgendaMap(file);
  const teams = { url: 'https://teams.microsoft.com' };
  const storingen = createStoringen();
  const afwijking = createAfwijking();
  const graph: Graph = {
    omgeving: { postbus, agenda, teams, meldingen, nu, mailboxen, afwijking },
    mailboxen,
    storingen,
    begrenzingen: mailboxen.map(() => createBegrenzing(nu, opties.begrensd)),
  };

  const answer = async (verzoek: Verzoek): Promise<Antwoord | 'reset'> =>
    (await answerFormulier(graph.omgeving, verzoek)) ??
    answerPostvak({ postbus, mailboxen }, verzoek) ??
    answerBesturing(graph, verzoek) ??
    answerMeldingen(meldingen, verzoek) ??
    (await answerGraph(graph, verzoek));
  const server = createServer((request, response) => {
    readVerzoek(request)
      .then(answer)
      .then((antwoord) => {
        response.setHeader('Date', new Date(nu().getTime() + afwijking.klokSeconden * 1000).toUTCString());
        write(response, antwoord);
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    storingen,
    afwijking,
    listBezorgd: postbus.listBezorgd,
    findPost: postbus.findPost,
    listAfspraken: agenda.list,
    zetTeams: (url) => void (teams.url = url),
    listMeldingen: meldingen.list,
    zetZonderApp: meldingen.zetZonderApp,
    bezorg: (mail) => void bezorgVanBuiten(graph.omgeving, mail),
    async stop() {
      const dicht = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await dicht;
      postbus.close();
      meldingen.close();
      agenda.close();
    },
  };
}

async function readVerzoek(request: IncomingMessage): Promise<Verzoek> {
  const delen: Buffer[] = [];
  for await (const deel of request) delen.push(deel as Buffer);
  return {
    methode: request.method ?? 'GET',
    url: new URL(request.url ?? '/', 'http://localhost'),
    koppen: request.headers,
    inhoud: Buffer.concat(delen),
  };
}

function write(response: ServerResponse, antwoord: Antwoord | 'reset'): void {
  if (antwoord === 'reset') return void response.destroy();
  const { status, json, tekst, koppen } = antwoord;
  response.writeHead(status, { ...(json === undefined ? {} : { 'Content-Type': 'application/json' }), ...koppen });
  response.end(json === undefined ? tekst : JSON.stringify(json));
}
