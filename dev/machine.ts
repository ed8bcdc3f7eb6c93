import { toDag } from '@domain/datum/datum';
import { FUNCTIONS_BUNDLE } from '../build/build-functions';
import { SITE_FOLDER } from '../build/build-tabs';
import { findRunning, markRunning, markStopped, openDataFolder } from './data-folder';
import { loadDemoWereld } from './demo-wereld/load';
import { findPersona } from './demo-wereld/persona';
import { startEntra, type TokenOptions } from './entra/start-entra';
import { startFuncProcess } from './func-process';
import { startFunctionsProcess, type FunctionsProcess, type FunctionsProcessOptions } from './functions-process';
import { startGraph, type GraphStandIn } from './graph/start-graph';
import { composeSettings, MAILBOX, MAILBOX_PUBLIEK, toPubliekUrl } from './machine-settings';
import type { Ports } from './ports';
import { startFrame } from './teams-frame/start-frame';
import type { Line } from './teams-frame/line';

export type MachineOptions = {
  ports: Ports;
  dataDir: string;
  /** The day around which the story of the demo world plays, `YYYY-MM-DD`. */
  vandaag?: string;
  /** Run the app in Azure Functions Core Tools instead of in our own host. */
  metCoreTools?: boolean;
  /** Leave the demo world out: only the people and schools that a test puts in. */
  zonderDemo?: boolean;
  /** Another app or tab than the built one, for tests of the machine itself. */
  appFile?: string;
  siteFolder?: string;
  /** More settings for the app, such as `SWV_NAAM`. */
  settings?: Record<string, string>;
  tell?(line: string): void;
};

export type Machine = {
  /** The Teams frame; the tab is at `/tab/`, the API at `/api/`, the mailbox page at `/postvak`. */
  url: string;
  functionsUrl: string;
  /** Settings of the app, for a second host or a look into the store. */
  settings: Readonly<Record<string, string>>;
  graph: GraphStandIn;
  line: Line;
  functions: FunctionsProcess;
  /** A token as Teams would give the tab; `wie` is an id or short name such as `marit`. */
  issueToken(wie: string, options?: TokenOptions): Promise<string>;
  /** Ends the session of everybody who signed in from a plain browser, as Entra does after a day. */
  endSessions(): void;
  /** Fires a timer by hand and waits until its run is over. */
  fireTimer(name: string): Promise<void>;
  stop(): Promise<void>;
};

/** Stops in the opposite order, and goes on when one of them fails. */
async function stopAll(stops: readonly (() => unknown)[]): Promise<void> {
  for (const stop of stops.toReversed()) await (async () => stop())().catch(() => undefined);
}

const startFunctions = (
  { ports, metCoreTools, tell = () => {} }: MachineOptions,
  rest: Pick<FunctionsProcessOptions, 'settings' | 'script' | 'logFile'>,
): Promise<FunctionsProcess> =>
  metCoreTools
    ? startFuncProcess({ port: ports.functions, settings: rest.settings })
    : startFunctionsProcess({ ...rest, port: ports.functions, tell });

const today = (): string => toDag(new Date().toISOString());

/** Starts the whole local machine on loopback: Entra, Graph, the Teams frame and the functions host. */
export async function startMachine(options: MachineOptions): Promise<Machine> {
  const data = openDataFolder(options.dataDir);
  const running = await findRunning(data);
  if (running) throw new Error(`De app draait al: ${running.url} (proces ${running.pid}).`);
  const { ports } = options;
  const stops: (() => unknown)[] = [];
  try {
    const entra = await startEntra({ port: ports.entra, keyFile: data.entraKey });
    stops.push(entra.stop);
    const graph = await startGraph({
      port: ports.graph,
      file: data.graph,
      mailboxen: [
        { email: MAILBOX, naam: 'TOP Dossier', isBeveiligd: true },
        { email: MAILBOX_PUBLIEK, naam: 'Helpdesk en bijeenkomsten', isBeveiligd: false },
      ],
    });
    stops.push(graph.stop);

    /** The frame stands before the functions host: the app has to know its address. */
    const late: { functions?: FunctionsProcess } = {};
    const frame = await startFrame({
      port: ports.frame,
      siteFolder: options.siteFolder ?? SITE_FOLDER,
      functionsPort: () => late.functions?.port() ?? ports.functions,
      graphPort: Number(new URL(graph.url).port),
      entra,
    });
    stops.push(frame.stop);
    graph.zetTeams(frame.url);
    // Only now: the links in its mails have to lead to this frame.
    if (!options.zonderDemo)
      await loadDemoWereld({
        vandaag: options.vandaag ?? today(),
        sqliteFile: data.sqlite,
        publiekUrl: toPubliekUrl(frame.url),
      });
    const parts = { appUrl: frame.url, appFile: options.appFile ?? FUNCTIONS_BUNDLE, graphUrl: graph.url, entra };
    const settings = {
      ...composeSettings({ ...parts, sqliteFile: data.sqlite, bestandenMap: data.bestanden }),
      ...options.settings,
    };
    const functions = await startFunctions(options, { settings, script: data.hostScript, logFile: data.hostLog });
    late.functions = functions;
    stops.push(functions.stop);
    markRunning(data, frame.url);
    stops.push(() => markStopped(data));

    const functionsUrl = `http://localhost:${functions.port()}`;
    return {
      url: frame.url,
      functionsUrl,
      settings,
      graph,
      line: frame.line,
      functions,
      async issueToken(wie, tokenOptions) {
        const persona = findPersona(wie);
        if (!persona) throw new Error(`There is no persona "${wie}".`);
        return entra.issueToken(persona, tokenOptions);
      },
      endSessions: entra.endSessions,
      async fireTimer(name) {
        const response = await fetch(`${functionsUrl}/admin/functions/${name}?wait=true`, { method: 'POST' });
        if (!response.ok) throw new Error(`Timer ${name} gave ${response.status}.`);
      },
      stop: () => stopAll(stops),
    };
  } catch (error) {
    await stopAll(stops);
    throw error;
  }
}
