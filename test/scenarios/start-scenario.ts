import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { Botsing } from '@domain/formulier/wijziging';
import type { Refusal } from '@domain/result';
import { openDataFolder } from '../../dev/data-folder';
import type { MachineOptions } from '../../dev/machine';
import { MEDEWERKERS, toMedewerkerDocument } from '../../functions/use-cases/adresboek';
import { sendVerzoek, type Ontvangen, type Verzoek } from './send-verzoek';
import { startTestMachine, type TestMachine } from './start-machine';

/** A persona by short name, or somebody whom the test put in the directory. */
export type Wie = string | Medewerker;
export type Weigering = { refusals: readonly Refusal[]; kenmerk: string; botsingen?: readonly Botsing[] };

/** `vraag` as `PATCH dossiers/1/stappen/4`; the body travels as JSON. Below `/api/`. */
export type Server = { call<T = DossierBeeld>(wie: Wie, vraag: string, body?: unknown): Promise<Ontvangen<T>> };

/** Calls go by the way of the frame. */
export type Scenario = Omit<TestMachine, 'call'> &
  Server & {
    /** The same calls to another host of the same machine. */
    at(url: string): Server;
    tokenOf(wie: Wie): Promise<string>;
    /** Anything, also what no client would send. */
    send(verzoek: Verzoek): Promise<Ontvangen<Weigering>>;
    addMedewerkers(...medewerkers: readonly Medewerker[]): Promise<void>;
    /** Everything that the functions host wrote, routine and faults. */
    readLog(): string;
  };

/** A machine with the demo world for one test file; see `startTestMachine`. */
export async function startScenario(options: Partial<MachineOptions> = {}): Promise<Scenario> {
  const fouten: string[] = [];
  const machine = await startTestMachine({ tell: (line) => fouten.push(line), ...options });
  const { hostLog } = openDataFolder(dirname(machine.settings.SQLITE_FILE ?? ''));
  const tokens = new Map<string, Promise<string>>();

  const issue = (wie: Wie): Promise<string> =>
    typeof wie === 'string'
      ? machine.issueToken(wie)
      : machine.issueToken('robin', { claims: { oid: wie.id, sub: wie.id, name: wie.naam } });
  const tokenOf = (wie: Wie): Promise<string> => {
    const sleutel = typeof wie === 'string' ? wie : wie.id;
    const token = tokens.get(sleutel) ?? issue(wie);
    tokens.set(sleutel, token);
    return token;
  };
  const at = (url: string): Server => ({
    async call<T>(wie: Wie, vraag: string, body?: unknown) {
      const [methode = '', pad = ''] = vraag.split(' ');
      return sendVerzoek<T>(url, { methode, pad: `/api/${pad}`, token: await tokenOf(wie), json: body });
    },
  });

  return {
    ...machine,
    ...at(machine.url),
    at,
    tokenOf,
    send: (verzoek) => sendVerzoek(machine.url, verzoek),
    async addMedewerkers(...medewerkers) {
      const writes = medewerkers.map((it) => ({ kind: 'put', value: toMedewerkerDocument(it) }) as const);
      await machine.openStore('adresboek').commit(MEDEWERKERS, writes);
    },
    readLog: () => [readFileSync(hostLog, 'utf8'), ...fouten].join('\n'),
  };
}
