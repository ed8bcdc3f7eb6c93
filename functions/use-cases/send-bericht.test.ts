import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OppDocument } from '@domain/opp/opp-document';
import { createMailWereld, listBijlagen, type MailWereld } from '../../test/scenarios/mail-wereld';
import { createMakeBijlagen } from './make-bijlagen';

let wereld: MailWereld;
beforeEach(async () => {
  wereld = await createMailWereld();
});
afterEach(() => wereld.stop());
const send = () => wereld.createWorker().sendBericht('dossier-1', 'bericht-1');

describe('createSendBericht', () => {
  it('verstuurt en zet het moment erbij', async () => {
    await wereld.put(1);
    expect(await send()).toEqual({ soort: 'verzonden' });
    expect(await wereld.read(1)).toMatchObject({ status: 'verzonden', verzondenOp: wereld.clock().toISOString() });
    expect(await send()).toEqual({ soort: 'nietVrij' });
    expect(wereld.bezorgd(1)).toHaveLength(1);
  });

  it('kent een bericht niet dat er niet is', async () => {
    expect(await send()).toEqual({ soort: 'nietVrij' });
  });

  it('stuurt in linkmodus geen documenten mee', async () => {
    await wereld.put(1, { wijze: 'link' });
    await send();
    expect(await listBijlagen(wereld, 1)).toEqual([]);
  });

  it('zit een hapering van seconden zelf uit', async () => {
    await wereld.put(1);
    wereld.graph.storingen.add({ regel: '*', soort: '429', naSeconden: 10 });
    expect(await send()).toEqual({ soort: 'verzonden' });
    expect(await wereld.read(1)).toMatchObject({ pogingen: 1 });
  });

  it('schrijft op wanneer het weer mag als de mailserver langer vraagt, en wacht tot dan', async () => {
    await wereld.put(1);
    wereld.graph.storingen.add({ regel: '*', soort: '429', naSeconden: 90 });
    const straks = new Date(wereld.clock().getTime() + 90_000).toISOString();
    expect(await send()).toEqual({ soort: 'later', code: 'graph-429' });
    expect(await wereld.read(1)).toMatchObject({
      status: 'klaargezet',
      volgendePoging: straks,
      laatsteFout: 'graph-429',
    });
    wereld.wacht(89);
    expect(await send()).toEqual({ soort: 'nietVrij' });
    wereld.wacht(1);
    expect(await send()).toEqual({ soort: 'verzonden' });
  });

  it('vraagt na tien pogingen aandacht en houdt dan op', async () => {
    await wereld.put(1);
    wereld.graph.storingen.add({ regel: '*', soort: 'reset-voor', kans: 1 });
    await wereld.runToEnd();
    expect(await wereld.read(1)).toMatchObject({ status: 'aandacht', pogingen: 10, laatsteFout: 'graph-netwerk' });
    expect(wereld.bezorgd(1)).toEqual([]);
  });

  it('ziet bij de laatste poging dat het bericht toch al weg is', async () => {
    await wereld.put(1, { pogingen: 9 });
    wereld.graph.storingen.add({ regel: 'verzenden', soort: 'reset-na' });
    wereld.graph.storingen.add({ regel: 'zoeken', soort: '503', overslaan: 1, keer: 2 });
    expect(await send()).toEqual({ soort: 'verzonden' });
    expect(wereld.bezorgd(1)).toHaveLength(1);
  });

  it('maakt geen nieuw concept als het bekende concept verdwenen is, tot een mens dat zegt', async () => {
    await wereld.put(1, { conceptId: 'AAkALgweg' });
    await wereld.runToEnd();
    expect(await wereld.read(1)).toMatchObject({ status: 'aandacht', laatsteFout: 'concept-weg' });
    await wereld.retry(1);
    await wereld.runToEnd();
    expect(wereld.bezorgd(1)).toHaveLength(1);
  });

  it('vraagt aandacht als de vastgelegde versie er niet is', async () => {
    await wereld.put(1, {
      documenten: [{ soort: 'opp', titel: 'OPP', bestandsnaam: 'OPP.pdf', oppVersieId: 'oppversie-009' }],
    });
    expect(await send()).toEqual({ soort: 'aandacht', code: 'oppversie-weg' });
    expect(wereld.bezorgd(1)).toEqual([]);
  });

  it.each(['bijlage', 'link'] as const)('stuurt wie intussen is uitgezet niets, ook geen %s', async (wijze) => {
    const { aan } = await wereld.put(1, { wijze });
    wereld.weg.add(aan.id);
    expect(await send()).toEqual({ soort: 'aandacht', code: 'ontvanger-weg' });
    expect(wereld.bezorgd(1)).toEqual([]);
  });
});

describe('createMakeBijlagen', () => {
  it('tekent de vastgelegde versie, van wie en wanneer die is vastgelegd', async () => {
    const bericht = await wereld.put(1);
    const getekend: [OppDocument, object][] = [];
    const uitkomst = await createMakeBijlagen({
      dossiers: wereld.dossiers,
      isOntvanger: async () => true,
      makePdf: async (...argumenten) => {
        getekend.push(argumenten);
        return Buffer.from('%PDF');
      },
    })(bericht);
    expect(uitkomst).toMatchObject({ value: [{ naam: 'D-2024-000123 OPP 1.pdf', type: 'application/pdf' }] });
    expect(getekend).toMatchObject([
      [{ versie: 'OPP versie 1, concept' }, { door: 'Marit Lijsterbes', op: '2024-09-02T08:00:00.000Z' }],
    ]);
  });
});
