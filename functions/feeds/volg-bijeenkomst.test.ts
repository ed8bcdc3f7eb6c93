import { InvocationContext } from '@azure/functions';
import { describe, expect, it } from 'vitest';
import type { Document } from '../ports';
import { volgBijeenkomst } from './volg-bijeenkomst';

const CONTAINER = { connection: 'COSMOS', databaseName: 'top', containerName: 'bijeenkomsten' };
const doc = (id: string, soort: string, status?: string): Document =>
  ({ id, soort, ...(status ? { status } : {}), bijeenkomstId: 'b-1', deelnemer: { naam: 'Sanne' } }) as Document;

function feed(stuk: readonly string[] = []) {
  const gedaan: string[] = [];
  const regels: string[] = [];
  const doe =
    <T>(wat: string, uitkomst: T) =>
    async (partition: string, id: string) => {
      if (stuk.includes(id)) throw new TypeError('Sanne');
      gedaan.push(`${wat} ${partition} ${id}`);
      return uitkomst;
    };
  const { handler } = volgBijeenkomst(
    CONTAINER,
    {
      sendBericht: doe('mail', { soort: 'verzonden' as const }),
      sendRondzending: doe('rond', { soort: 'klaar' as const, aantal: 1 }),
    },
    (...regel) => regels.push(JSON.stringify(regel)),
  );
  const run = (...documents: Document[]) =>
    (handler as (d: Document[], c: InvocationContext) => Promise<void>)(documents, new InvocationContext());
  return { run, gedaan, regels };
}

describe('volgBijeenkomst', () => {
  it('laat na een bericht dat moet wachten de rest van de berichten aan de klok', async () => {
    const gezien: string[] = [];
    const { handler } = volgBijeenkomst(
      CONTAINER,
      {
        sendBericht: async (_, id) => {
          gezien.push(id);
          return id === 'bericht-2' ? { soort: 'later', code: 'graph-429' } : { soort: 'verzonden' };
        },
        sendRondzending: async (_, id) => {
          gezien.push(id);
          return { soort: 'klaar', aantal: 1 };
        },
      },
      () => {},
    );
    const run = handler as (d: Document[], c: InvocationContext) => Promise<void>;
    const mails = ['bericht-1', 'bericht-2', 'bericht-3'].map((id) => doc(id, 'bericht', 'klaargezet'));
    await run([...mails, doc('rondzending-1', 'rondzending', 'open')], new InvocationContext());
    expect(gezien).toEqual(['bericht-1', 'bericht-2', 'rondzending-1']);
    await run(mails.slice(2), new InvocationContext());
    expect(gezien.at(-1)).toBe('bericht-3');
  });

  it('stuurt wat klaarstaat, maakt open rondzendingen af en laat al het andere liggen', async () => {
    const { run, gedaan } = feed();
    await run(
      doc('bijeenkomst', 'bijeenkomst', 'gepubliceerd'),
      doc('aanmelding-1', 'aanmelding', 'bevestigd'),
      doc('bericht-1', 'bericht', 'klaargezet'),
      doc('bericht-2', 'bericht', 'bezig'),
      doc('bericht-3', 'bericht', 'verzonden'),
      doc('rondzending-1', 'rondzending', 'open'),
      doc('rondzending-2', 'rondzending', 'klaar'),
      doc('reactie-1', 'reactie'),
      doc('grens-1', 'grens'),
    );
    expect(gedaan).toEqual(['mail b-1 bericht-1', 'rond b-1 rondzending-1']);
  });

  it('doet de rest ook als er een stukgaat, en vraagt daarna om herhaling', async () => {
    const { run, gedaan, regels } = feed(['bericht-1', 'rondzending-1']);
    const rest = [doc('rondzending-1', 'rondzending', 'open'), doc('bericht-2', 'bericht', 'klaargezet')];
    await expect(run(doc('bericht-1', 'bericht', 'klaargezet'), ...rest)).rejects.toThrow('2 documenten niet verwerkt');
    expect(gedaan).toEqual(['mail b-1 bericht-2']);
    expect(regels.join()).toMatch(/bericht-1.*TypeError/);
    expect(regels.join()).not.toContain('Sanne');
  });
});
