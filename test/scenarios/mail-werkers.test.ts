import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMailWereld, listBijlagen, type MailWereld, type Tussen } from './mail-wereld';

let wereld: MailWereld;
beforeEach(async () => {
  wereld = await createMailWereld();
});
afterEach(() => wereld.stop());

const CLAIM = 5 * 60;
const NOOIT = new Promise<never>(() => {});
/** What a worker asks of the outside world for one message: read, claim, find, draft, save, version, attach, save, send, save. */
const PORTAANROEPEN = 10;

type Keten = (...argumenten: unknown[]) => Promise<unknown>;
/** Passes every call of every port through `schakel`. */
const tussen =
  (schakel: (doe: () => Promise<unknown>, naam: string) => Promise<unknown>): Tussen =>
  (ports) => {
    const wrap = <T extends object>(port: T): T =>
      new Proxy(port, {
        get:
          (doel, naam) =>
          (...argumenten: unknown[]) =>
            schakel(() => (Reflect.get(doel, naam) as Keten)(...argumenten), String(naam)),
      });
    return { dossiers: wrap(ports.dossiers), mailbox: wrap(ports.mailbox) };
  };

/** A worker that dies at call `n`: just before the call, or after it was carried out and before the answer was seen. */
function createSterveling(n: number, wanneer: 'voor' | 'na') {
  let aanroep = 0;
  let meldDood = () => {};
  const dood = new Promise<void>((resolve) => (meldDood = resolve));
  const sterf = () => {
    meldDood();
    return NOOIT;
  };
  const worker = wereld.createWorker(
    tussen(async (doe) => {
      aanroep += 1;
      if (aanroep === n && wanneer === 'voor') return sterf();
      const antwoord = await doe();
      return aanroep === n ? sterf() : antwoord;
    }),
  );
  return { worker, dood };
}

describe('een verzender die sterft', () => {
  const PLAATSEN = Array.from({ length: PORTAANROEPEN }, (_, i) => i + 1);

  it('doet dit aantal aanroepen voor één bericht', async () => {
    const namen: string[] = [];
    const worker = wereld.createWorker(
      tussen((doe, naam) => {
        namen.push(naam);
        return doe();
      }),
    );
    await wereld.put(1);
    expect(await worker.sendBericht('dossier-1', 'bericht-1')).toEqual({ soort: 'verzonden' });
    expect(namen).toEqual([
      'read',
      'commit',
      'find',
      'createDraft',
      'commit',
      'read',
      'attach',
      'commit',
      'send',
      'commit',
    ]);
    expect(namen).toHaveLength(PORTAANROEPEN);
  });

  it.each(PLAATSEN.flatMap((n) => [[n, 'voor'] as const, [n, 'na'] as const]))(
    'in aanroep %i, %s het werk: na vijf minuten maakt een ander het af, één keer',
    async (n, wanneer) => {
      await wereld.put(1);
      const { worker, dood } = createSterveling(n, wanneer);
      await Promise.race([worker.sendBericht('dossier-1', 'bericht-1'), dood]);

      wereld.wacht(CLAIM);
      await wereld.runToEnd();
      expect(await wereld.read(1)).toMatchObject({ status: 'verzonden' });
      expect(wereld.bezorgd(1)).toHaveLength(1);
      expect(await listBijlagen(wereld, 1)).toHaveLength(1);
    },
  );

  it('laat een opvolger die ziet dat het bericht al weg is, niet nog eens versturen', async () => {
    await wereld.put(1);
    const { worker, dood } = createSterveling(PORTAANROEPEN, 'voor');
    await Promise.race([worker.sendBericht('dossier-1', 'bericht-1'), dood]);

    wereld.wacht(CLAIM);
    const namen: string[] = [];
    const opvolger = wereld.createWorker(
      tussen((doe, naam) => {
        namen.push(naam);
        return doe();
      }),
    );
    expect(await opvolger.sendBericht('dossier-1', 'bericht-1')).toEqual({ soort: 'verzonden' });
    expect(namen).toEqual(['read', 'commit', 'find', 'commit']);
  });

  it('vraagt aandacht als het elke keer misgaat, en verstuurt niets', async () => {
    await wereld.put(1);
    for (let keer = 0; keer < 11; keer += 1) {
      const { worker, dood } = createSterveling(4, 'voor');
      await Promise.race([worker.sendBericht('dossier-1', 'bericht-1'), dood]);
      wereld.wacht(CLAIM);
    }
    expect(await wereld.read(1)).toMatchObject({ status: 'aandacht', laatsteFout: 'vaak-afgebroken' });
    expect(wereld.bezorgd(1)).toEqual([]);
  });
});

describe('twee verzenders tegelijk', () => {
  it('sturen samen elk bericht één keer', async () => {
    const nummers = Array.from({ length: 20 }, (_, i) => i + 1);
    for (const nummer of nummers) await wereld.put(nummer, { wijze: 'link' });
    const tellingen = await Promise.all([wereld.createWorker().sendDue(), wereld.createWorker().sendDue()]);
    expect(tellingen.reduce((som, { verzonden }) => som + verzonden, 0)).toBe(20);
    expect(nummers.map((nummer) => wereld.bezorgd(nummer).length)).toEqual(nummers.map(() => 1));
  });

  it.each([
    ['find', 'voor'],
    ['createDraft', 'voor'],
    ['attach', 'voor'],
    ['attach', 'na'],
    ['send', 'voor'],
    ['send', 'na'],
  ])(
    'sturen ook niet dubbel als de een bij %s bleef hangen (%s het werk) tot de ander klaar was',
    async (waar, wanneer) => {
      let laatGaan = () => {};
      let meldHangt = () => {};
      const vrij = new Promise<void>((resolve) => (laatGaan = resolve));
      const hangt = new Promise<void>((resolve) => (meldHangt = resolve));
      const daarna: string[] = [];
      const hang = () => {
        meldHangt();
        return vrij;
      };
      const trage = wereld.createWorker(
        tussen(async (doe, naam) => {
          daarna.push(naam);
          if (naam === waar && wanneer === 'voor') await hang();
          const antwoord = await doe();
          if (naam === waar && wanneer === 'na') await hang();
          return antwoord;
        }),
      );
      await wereld.put(1);
      const laatste = trage.sendBericht('dossier-1', 'bericht-1');
      await hangt;
      wereld.wacht(CLAIM);
      await wereld.runToEnd();
      expect(await wereld.read(1)).toMatchObject({ status: 'verzonden' });

      daarna.length = 0;
      laatGaan();
      expect(await laatste).toEqual({ soort: 'nietVrij' });
      expect(daarna).not.toContain('send');
      expect(wereld.bezorgd(1)).toHaveLength(1);
      expect(await wereld.read(1)).toMatchObject({ status: 'verzonden' });
    },
  );
});
