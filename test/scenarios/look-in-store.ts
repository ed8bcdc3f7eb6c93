import type { Kop, LogboekRegel, StapDocument } from '@domain/dossier/dossier';
import type { Document, Stored } from '../../functions/ports';
import type { AuditRegel } from '../../functions/use-cases/audit';
import type { Scenario } from './start-scenario';

const CONTAINERS = ['dossiers', 'adresboek', 'bijeenkomsten', 'helpdesk'] as const;
/** What a refused request may leave behind: who read or tried, and how often. And how far a timer fetched mail or told people things meanwhile. */
const TERZIJDE = ['audit', 'grens', 'postvak', 'melding'];
const ALLES = 100_000;

const listAlles = async ({ openStore }: Pick<Scenario, 'openStore'>): Promise<readonly Stored<Document>[]> =>
  (await Promise.all(CONTAINERS.map((naam) => openStore(naam).changes(undefined, ALLES)))).flatMap(
    ({ items }) => items,
  );

/** All that is stored, versions included, but what is `TERZIJDE`: equal before and after means that nothing was written. */
export const dumpOpslag = async (scenario: Pick<Scenario, 'openStore'>): Promise<string> =>
  (await listAlles(scenario))
    .filter(({ value }) => !TERZIJDE.includes(value.soort))
    .map((stored) => JSON.stringify(stored))
    .join('\n');

/** What was audited in a dossier, as `who what`, oldest first. */
export async function listAudit({ openStore }: Scenario, dossierId: string): Promise<readonly string[]> {
  const regels = await openStore('dossiers').list<AuditRegel>(dossierId, 'audit-');
  return regels.map(({ value }) => `${value.door} ${value.wat}`);
}

const isVanSoort =
  <T extends Document>(soort: T['soort']) =>
  (value: Document): value is T =>
    value.soort === soort;

/** Every text somewhere in an answer. */
const listTeksten = (waarde: unknown): readonly string[] => {
  if (typeof waarde === 'string') return [waarde];
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(listTeksten) : [];
};

/** Names, and texts long enough to be nobody else's, of every dossier in the store. */
async function listGeheimen(scenario: Scenario): Promise<{ namen: Set<string>; teksten: Set<string> }> {
  const documenten = (await listAlles(scenario)).map(({ value }) => value);
  const koppen = documenten.filter(isVanSoort<Kop>('kop'));
  const stappen = documenten.filter(isVanSoort<StapDocument>('stap'));
  const regels = documenten.filter(isVanSoort<LogboekRegel>('logboekregel'));
  const teksten = [...stappen.map(({ antwoorden }) => antwoorden), ...regels.map(({ tekst }) => tekst)];
  return {
    namen: new Set(
      koppen.flatMap(({ leerling }) => [leerling.roepnaam, leerling.achternaam].flatMap((n) => n.split(' '))),
    ),
    teksten: new Set(teksten.flatMap(listTeksten).filter((tekst) => tekst.length > 20 && tekst.includes(' '))),
  };
}

/** Every name of a pupil, id number and number of a dossier in the store. */
export async function listLeerlinggegevens(scenario: Scenario): Promise<readonly string[]> {
  const koppen = (await listAlles(scenario)).map(({ value }) => value).filter(isVanSoort<Kop>('kop'));
  return [...(await listGeheimen(scenario)).namen, ...koppen.map(({ nummer }) => nummer)].filter((it) => it.length > 2);
}

const escape = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const isFout = (regel: string): boolean => regel.includes('"status":500') || / failed \d+ ms/.test(regel);

/** What stands in the log of the functions host and should not: names of pupils, answers, and faults. Must be empty. */
export async function listLogBezwaren(scenario: Scenario): Promise<readonly string[]> {
  const log = scenario.readLog();
  const { namen, teksten } = await listGeheimen(scenario);
  const isGenoemd = (naam: string) => new RegExp(`(?<!\\p{L})${escape(naam)}(?!\\p{L})`, 'u').test(log);
  return [
    ...[...namen].filter((naam) => naam.length > 2 && isGenoemd(naam)),
    ...[...teksten].filter((tekst) => log.includes(tekst)),
    ...log.split('\n').filter(isFout),
  ];
}
