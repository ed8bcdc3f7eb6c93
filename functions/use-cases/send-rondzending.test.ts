import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Rondzending } from '@domain/bijeenkomst/rondzending';
import { cancelAanmelding } from '@domain/bijeenkomst/eigen-aanmelding';
import { eenAanmelding } from '../../test/builders/een-bijeenkomst';
import { stubDuur } from '../../test/builders/stub-duur';
import {
  createBijeenkomstMailWereld,
  eenVolleZaal,
  ID,
  type BijeenkomstMailWereld,
  type TussenOpslag,
} from '../../test/scenarios/bijeenkomst-mail-wereld';
import type { DocumentStore } from '../ports';

let wereld: BijeenkomstMailWereld;
beforeEach(async () => {
  wereld = await createBijeenkomstMailWereld();
});
afterEach(() => wereld.stop());

const AANTAL = 100;
const NOOIT = new Promise<never>(() => {});
const send = (tussen?: TussenOpslag) => wereld.createWorker(tussen).sendRondzending(ID, 'rondzending-1');
const rondzending = () => wereld.read<Rondzending>('rondzending-1');
const ids = async () => (await wereld.berichten()).map(({ aanmeldingId }) => aanmeldingId).toSorted();
const verwacht = (aantal = AANTAL) => Array.from({ length: aantal }, (_, i) => `aanmelding-${i + 1}`).toSorted();

/** Counts the commits and does something around one of them. */
const rondCommit =
  (
    doe: (commit: () => ReturnType<DocumentStore['commit']>, nummer: number) => ReturnType<DocumentStore['commit']>,
  ): TussenOpslag =>
  (store) => {
    let nummer = 0;
    return { ...store, commit: (...wat) => doe(() => store.commit(...wat), (nummer += 1)) };
  };

/** A worker that dies in commit `plaats`: before it is carried out, or after that and before it saw the answer. */
async function sendTotDood(plaats: number, wanneer: 'voor' | 'na') {
  let meldDood = () => {};
  const dood = new Promise<void>((resolve) => (meldDood = resolve));
  const sterf = () => {
    meldDood();
    return NOOIT;
  };
  const sterveling = send(
    rondCommit(async (commit, nummer) => {
      if (nummer === plaats && wanneer === 'voor') return sterf();
      const uitkomst = await commit();
      return nummer === plaats ? sterf() : uitkomst;
    }),
  );
  await Promise.race([sterveling, dood]);
}

describe('createSendRondzending', () => {
  it('maakt voor iedereen één bericht, in porties, en zegt hoeveel', async () => {
    await wereld.put(eenVolleZaal(AANTAL));
    await wereld.putRondzending();
    const groottes: number[] = [];
    const meet: TussenOpslag = (store) => ({
      ...store,
      commit: (partition, writes) => {
        groottes.push(writes.length);
        return store.commit(partition, writes);
      },
    });
    expect(await send(meet)).toEqual({ soort: 'klaar', aantal: AANTAL });
    expect(groottes).toEqual([41, 41, 22]);
    expect(await ids()).toEqual(verwacht());
    expect(await rondzending()).toMatchObject({ status: 'klaar', aantal: AANTAL });
    expect((await wereld.berichten())[0]).toMatchObject({
      id: expect.stringMatching(/^bericht-rondzending-1-aanmelding-/),
      mailSoort: 'bericht',
      onderwerp: 'Neem je laptop mee',
      status: 'klaargezet',
    });
  });

  it('doet niets meer met een rondzending die klaar is of niet bestaat', async () => {
    expect(await send()).toEqual({ soort: 'nietOpen' });
    await wereld.put(eenVolleZaal(3));
    expect(await send()).toEqual({ soort: 'nietOpen' });
    await wereld.putRondzending();
    await send();
    expect(await send()).toEqual({ soort: 'nietOpen' });
    expect(await wereld.berichten()).toHaveLength(3);
  });

  it('is klaar met nul berichten als er niemand is', async () => {
    await wereld.put([eenAanmelding(1, { status: 'geannuleerd' })]);
    await wereld.putRondzending();
    expect(await send()).toEqual({ soort: 'klaar', aantal: 0 });
    expect(await rondzending()).toMatchObject({ status: 'klaar', aantal: 0 });
  });

  it.each([1, 2, 3].flatMap((n) => [[n, 'voor'] as const, [n, 'na'] as const]))(
    'gaat verder waar een ander stierf: in commit %i, %s het schrijven',
    async (plaats, wanneer) => {
      await wereld.put(eenVolleZaal(AANTAL));
      await wereld.putRondzending();
      await sendTotDood(plaats, wanneer);
      const eerste = (await wereld.berichten()).map(({ id, klaargezet }) => [id, klaargezet.op]);

      wereld.wacht(60);
      await wereld.createWorker().sendOpen();
      expect(await ids()).toEqual(verwacht());
      expect(await rondzending()).toMatchObject({ status: 'klaar', aantal: AANTAL });
      expect((await wereld.berichten()).map(({ id, klaargezet }) => [id, klaargezet.op])).toEqual(
        expect.arrayContaining(eerste),
      );
    },
  );

  it('maakt met vier tegelijk nog steeds voor iedereen één bericht', async () => {
    await wereld.put(eenVolleZaal(AANTAL));
    await wereld.putRondzending();
    const uitkomsten = await Promise.all([send(), send(), send(), send()]);
    expect(uitkomsten.filter(({ soort }) => soort === 'klaar')).toHaveLength(1);
    expect(await ids()).toEqual(verwacht());
  });

  it('overschrijft geen bericht dat intussen al verstuurd is', async () => {
    await wereld.put(eenVolleZaal(60));
    await wereld.putRondzending();
    await sendTotDood(2, 'voor');
    await wereld.createWorker().sendDue();
    expect((await wereld.berichten()).map(({ status }) => status)).toEqual(Array(40).fill('verzonden'));
    await send();
    const statussen = (await wereld.berichten()).map(({ status }) => status);
    expect(statussen.filter((status) => status === 'verzonden')).toHaveLength(40);
    expect(statussen.filter((status) => status === 'klaargezet')).toHaveLength(20);
  });

  it('stuurt niets aan wie zich tussen lezen en schrijven afmeldt', async () => {
    await wereld.put(eenVolleZaal(3));
    await wereld.putRondzending();
    const uitkomst = await send(
      rondCommit(async (commit, nummer) => {
        if (nummer === 1)
          await wereld.change((bron) =>
            cancelAanmelding({ ...bron, aanmeldingId: 'aanmelding-2', door: 'zelf', nu: wereld.clock().toISOString() }),
          );
        return commit();
      }),
    );
    expect(uitkomst).toEqual({ soort: 'klaar', aantal: 2 });
    const vanRondzending = (await wereld.berichten()).filter(({ mailSoort }) => mailSoort === 'bericht');
    expect(vanRondzending.map(({ aanmeldingId }) => aanmeldingId)).toEqual(['aanmelding-1', 'aanmelding-3']);
  });

  it('laat het aan een volgende keer over als anderen steeds voorgaan', async () => {
    await wereld.put(eenVolleZaal(3));
    await wereld.putRondzending();
    const laatTijdGaan = stubDuur();
    const druk: TussenOpslag = (store) => ({
      ...store,
      commit: async () => {
        laatTijdGaan(5);
        return { ok: false, refusals: [] };
      },
    });
    expect(await send(druk)).toEqual({ soort: 'later' });
    expect(await wereld.createWorker().sendOpen()).toEqual({ klaar: 1, nietOpen: 0, later: 0, storing: 0 });
  });

  it('noemt ieders plaats op de wachtlijst', async () => {
    const wachtend = [3, 4].map((nummer) => eenAanmelding(nummer, { status: 'wachtlijst' }));
    await wereld.put([...eenVolleZaal(2), ...wachtend], 2);
    await wereld.putRondzending({ rondzendingSoort: 'gewijzigd', doel: 'iedereen', veranderd: ['datum'] });
    await send();
    const teksten = new Map((await wereld.berichten()).map(({ aanmeldingId, tekst }) => [aanmeldingId, tekst]));
    expect(teksten.get('aanmelding-1')).toContain('aangemeld: de datum. Zo is het nu:');
    expect(teksten.get('aanmelding-1')).toContain('Je hebt een plek.');
    expect(teksten.get('aanmelding-3')).toContain('Je staat op plaats 1 van de wachtlijst.');
    expect(teksten.get('aanmelding-4')).toContain('Je staat op plaats 2 van de wachtlijst.');
  });
});

describe('createSendOpenRondzendingen', () => {
  it('gaat door met de volgende als er een stukloopt', async () => {
    await wereld.put(eenVolleZaal(2));
    await wereld.putRondzending({ id: 'rondzending-stuk', klaargezetOp: '2025-04-03T08:00:00.000Z' });
    await wereld.putRondzending();
    const stuk: TussenOpslag = (store) => ({
      ...store,
      read: (partition, id) =>
        id === 'rondzending-stuk' ? Promise.reject(new Error('stuk')) : store.read(partition, id),
    });
    expect(await wereld.createWorker(stuk).sendOpen()).toEqual({ klaar: 1, nietOpen: 0, later: 0, storing: 1 });
    expect(await rondzending()).toMatchObject({ status: 'klaar', aantal: 2 });
  });
});
