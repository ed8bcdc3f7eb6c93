import { InvocationContext } from '@azure/functions';
import { describe, expect, it } from 'vitest';
import type { Document } from '../ports';
import { verstuurBericht } from './verstuur-bericht';

const CONTAINER = { connection: 'COSMOS', databaseName: 'top', containerName: 'dossiers' };
const bericht = (id: string, status = 'klaargezet'): Document =>
  ({ id, soort: 'bericht', status, dossierId: 'dossier-1', toelichting: 'over Fenna' }) as Document;

function feed(stuk: readonly string[] = []) {
  const gestuurd: string[] = [];
  const regels: string[] = [];
  const { handler } = verstuurBericht(
    CONTAINER,
    async (dossierId, id) => {
      if (stuk.includes(id)) throw new TypeError('Fenna');
      gestuurd.push(`${dossierId} ${id}`);
      return { soort: 'verzonden' };
    },
    (...regel) => regels.push(JSON.stringify(regel)),
  );
  const run = (...documents: Document[]) =>
    (handler as (d: Document[], c: InvocationContext) => Promise<void>)(documents, new InvocationContext());
  return { run, gestuurd, regels };
}

describe('verstuurBericht', () => {
  it('stuurt alleen wat klaarstaat', async () => {
    const { run, gestuurd } = feed();
    await run(
      { id: 'dossier-kop', soort: 'kop' },
      bericht('bericht-1'),
      bericht('bericht-2', 'verzonden'),
      bericht('bericht-3', 'bezig'),
    );
    expect(gestuurd).toEqual(['dossier-1 bericht-1']);
  });

  it('stuurt de rest ook als er één stukgaat, en vraagt daarna om herhaling', async () => {
    const { run, gestuurd, regels } = feed(['bericht-1']);
    await expect(run(bericht('bericht-1'), bericht('bericht-2'))).rejects.toThrow('1 documenten niet verwerkt');
    expect(gestuurd).toEqual(['dossier-1 bericht-2']);
    expect(regels.join()).toMatch(/bericht-1.*TypeError/);
    expect(regels.join()).not.toContain('Fenna');
  });
});
