import type { Scenario } from './start-scenario';

/** A function as `openapi.json` describes it; `test/boundaries/bundle.test.ts` holds that against what the bundle registers. */
export type Functie = { naam: string; methode: string; pad: string };
type Openapi = { paths: Record<string, Record<string, { operationId: string }>> };

/** Something that fits each place in a path, and that nothing has. */
const PLEK: Readonly<Record<string, string>> = {
  nummer: '4',
  aanmeldingId: `aanmelding-${'0'.repeat(32)}`,
  mailId: `mail-${'0'.repeat(32)}`,
  vingerafdruk: '0'.repeat(32),
  bijlageId: 'bijlage-onbekend',
  berichtId: 'bericht-onbekend',
  schoolId: '99ZZ99',
};
const vul = (pad: string): string =>
  pad.replaceAll(/\{(\w+)\}/g, (_, naam: string) => PLEK[naam] ?? '0c9a0e1e-onbekend');

/** Every function that the bundle offers over HTTP, with a path that can be asked. */
export async function listFuncties({ call }: Pick<Scenario, 'call'>): Promise<readonly Functie[]> {
  const { body } = await call<Openapi>('marit', 'GET openapi.json');
  return Object.entries(body.paths).flatMap(([pad, acties]) =>
    Object.entries(acties).map(([methode, { operationId }]) => ({
      naam: operationId,
      methode: methode.toUpperCase(),
      pad: `/api${vul(pad)}`,
    })),
  );
}
