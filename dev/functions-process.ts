import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export type FunctionsProcessOptions = {
  /** Where the script of the host is put. */
  script: string;
  /** Takes the routine lines of the host; starts empty. */
  logFile: string;
  port: number;
  settings: Record<string, string>;
  /** Warnings and errors of the host, and what happens to it; for the person at the machine. */
  tell(line: string): void;
};

export type FunctionsProcess = {
  port(): number;
  pid(): number | undefined;
  /** Ends the process without a warning and starts it again, as after a crash. */
  crash(): Promise<void>;
  stop(): Promise<void>;
};

type HostFiles = Pick<FunctionsProcessOptions, 'script' | 'logFile' | 'settings'>;

const root = fileURLToPath(new URL('..', import.meta.url));
const STOP_MS = 15_000;
const RESTART_MS = { first: 300, most: 10_000 };
/** A host that lived this long was well. */
const WELL_MS = 30_000;

/** One file, so that the process starts in a moment and carries no compiler. */
export async function buildHost(outfile: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['dev/functions-host/main.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    logLevel: 'warning',
  });
}

/**
 * `detached`: Ctrl+C in a terminal goes to the whole group, and the host has to end when we say so, not on its own. When we
 * are gone, the channel closes and it ends too.
 */
export function spawnHost({ script, logFile, settings }: HostFiles, port: number): ChildProcess {
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, [script], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', ...settings, PORT_FUNCTIONS: String(port) },
    stdio: ['ignore', log, 'pipe', 'ipc'],
    detached: true,
  });
  closeSync(log);
  return child;
}

/** The port it listens on; rejects when it ends first. */
export async function untilReady(child: ChildProcess): Promise<number> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`De server (Functions) is niet gestart (code ${String(code)}).`);
  });
  const [message] = (await Promise.race([once(child, 'message'), ended])) as [{ port: number }];
  return message.port;
}

export async function endHost(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await exited;
  clearTimeout(timer);
}

/** Starts the functions host as a process of its own and starts it again when it ends by itself. */
export async function startFunctionsProcess(options: FunctionsProcessOptions): Promise<FunctionsProcess> {
  const { tell } = options;
  let { port } = options;
  let isStopping = false;
  let wait = RESTART_MS.first;
  closeSync(openSync(options.logFile, 'w'));
  await buildHost(options.script);

  function open(): ChildProcess {
    const started = spawnHost(options, port);
    started.stderr?.setEncoding('utf8').on('data', (text: string) => tell(text.trimEnd()));
    return started;
  }
  let child = open();
  port = await untilReady(child);
  let ready = Promise.resolve();

  async function restart(): Promise<void> {
    await sleep(wait);
    wait = Math.min(wait * 2, RESTART_MS.most);
    if (isStopping) return;
    child = open();
    const start = Date.now();
    child.once('exit', (code) => onExit(code, start));
    await untilReady(child).catch(() => undefined);
  }
  function onExit(code: number | null, start: number): void {
    if (isStopping) return;
    if (Date.now() - start > WELL_MS) wait = RESTART_MS.first;
    tell(`De server (Functions) is gestopt (code ${String(code)}) en wordt opnieuw gestart.`);
    ready = restart();
  }
  const start = Date.now();
  child.once('exit', (code) => onExit(code, start));

  return {
    port: () => port,
    pid: () => child.pid,
    async crash() {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
      await ready;
    },
    async stop() {
      isStopping = true;
      await endHost(child);
    },
  };
}
