import { InvocationContext } from '@azure/functions';
import { describe, expect, it } from 'vitest';
import type { Document } from '../ports';
import { volgHelpdesk } from './volg-helpdesk';

const doc = (id: string, over: object): Document => ({ id, soort: 'bericht', ...over });

describe('volgHelpdesk', () => {
  it('verstuurt mail van een vraag en van een nieuwsbrief uit de goede partitie, en laat de rest liggen', async () => {
    const gedaan: string[] = [];
    const { handler } = volgHelpdesk(
      { connection: 'COSMOS', databaseName: 'top', containerName: 'helpdesk' },
      {
        sendBericht: async (partition, id) => {
          gedaan.push(`${partition} ${id}`);
          return { soort: 'verzonden' };
        },
        sendNieuwsbrief: async (id) => {
          gedaan.push(`nieuwsbrief ${id}`);
          return { soort: 'nietOpen' };
        },
      },
      () => {},
    );
    await (handler as (d: Document[], c: InvocationContext) => Promise<void>)(
      [
        doc('bericht-1', { status: 'klaargezet', vraagId: 'v1' }),
        doc('bericht-2', { status: 'verzonden', vraagId: 'v1' }),
        doc('bericht-3', { status: 'klaargezet', nieuwsbriefId: 'n1' }),
        doc('nieuwsbrief', { soort: 'nieuwsbrief', status: 'verzenden', nieuwsbriefId: 'n1' }),
        doc('nieuwsbrief', { soort: 'nieuwsbrief', status: 'concept', nieuwsbriefId: 'n2' }),
        doc('vraag', { soort: 'vraag', status: 'nieuw', vraagId: 'v1' }),
      ],
      new InvocationContext(),
    );
    expect(gedaan).toEqual(['v1 bericht-1', 'nieuwsbrief-n1 bericht-3', 'nieuwsbrief n1']);
  });
});
