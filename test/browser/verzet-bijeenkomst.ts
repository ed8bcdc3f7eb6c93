import { toDag } from '@domain/datum/datum';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import type { Scenario } from '../scenarios/start-scenario';

const UUR_MS = 3_600_000;
const DUUR_UREN = 2;

/** As if time had passed: the bijeenkomst began so many hours ago, and the timer has to look at it. */
export async function verzetBegin({ openStore }: Scenario, bijeenkomstId: string, urenGeleden: number): Promise<void> {
  const store = openStore('bijeenkomsten');
  const kop = await store.read<Bijeenkomst>(bijeenkomstId, 'bijeenkomst');
  if (!kop) throw new Error(`There is no bijeenkomst ${bijeenkomstId}.`);
  const moment = (uren: number) => new Date(Date.now() + uren * UUR_MS).toISOString();
  const [begin, eind] = [moment(-urenGeleden), moment(DUUR_UREN - urenGeleden)];
  const antwoorden = { ...kop.value.antwoorden, datum: toDag(begin) };
  const value: Bijeenkomst = { ...kop.value, antwoorden, begin, eind, gekekenTot: begin, volgendeActieOp: begin };
  const uitkomst = await store.commit(bijeenkomstId, [{ kind: 'replace', value, version: kop.version }]);
  if (!uitkomst.ok) throw new Error('Somebody else changed it.');
}
