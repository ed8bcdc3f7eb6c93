import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProefmailBeeld } from '@domain/beheer/zelftest/controle';
import { BEHEER, MARIT } from '../../../test/builders/een-adresboek';
import { expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';
import { eenToezichtWerkplek, type ToezichtWerkplek } from '../../../test/builders/een-toezicht-werkplek';

let werkplek: ToezichtWerkplek;

beforeEach(async () => {
  werkplek = await eenToezichtWerkplek();
});
afterEach(() => werkplek.stop());

const stuur = async () => expectOk(await werkplek.useCases.sendProefmail(BEHEER));
const lees = async ({ proefId }: ProefmailBeeld) =>
  expectOk(await werkplek.useCases.readProefmail(BEHEER, { proefId }));
const kort = ({ isKlaar, uitkomsten }: ProefmailBeeld) => [
  isKlaar,
  ...uitkomsten.map(({ code, uitslag }) => `${code} ${uitslag}`),
];

describe('proefmail', () => {
  it('ziet het merk van de eerste regel, en wacht even of de tweede mail wegblijft', async () => {
    const begonnen = await stuur();
    expect(kort(begonnen)).toEqual([false, 'versleutelregel goed']);
    werkplek.wacht(16);
    expect(kort(await lees(begonnen))).toEqual([true, 'versleutelregel goed', 'blokkeerregel goed']);
  });

  it('stuurt één mail met en één zonder kenmerk, aan het postvak zelf, zonder iets over een leerling', async () => {
    await stuur();
    const posten = werkplek.graph.listBezorgd().flatMap(({ berichtId }) => werkplek.graph.findPost(berichtId));
    expect(posten.map(({ koppen }) => koppen.length).toSorted()).toEqual([0, 1]);
    expect(posten.map(({ aan }) => aan[0]?.email)).toEqual(Array(2).fill('dossier@waterstede.example'));
    expect(posten.every(({ onderwerp }) => /^Zelftest [a-f0-9-]{36} (met|zonder) kenmerk$/.test(onderwerp))).toBe(true);
  });

  it('ruimt de mail op als zij klaar is', async () => {
    const begonnen = await stuur();
    werkplek.wacht(16);
    await lees(begonnen);
    const { proefId } = begonnen;
    expect(await werkplek.deps.graph.findProef(proefId, '2026-01-01T00:00:00.000Z')).toEqual({ ok: true, value: [] });
  });

  it('slaat alarm zonder het merk', async () => {
    werkplek.graph.afwijking.versleutelt = false;
    expect(kort(await stuur())).toEqual([false, 'versleutelregel fout']);
  });

  it('slaat alarm als de mail zonder kenmerk aankomt', async () => {
    werkplek.graph.afwijking.houdtTegen = false;
    const { isKlaar, uitkomsten } = await stuur();
    expect([isKlaar, uitkomsten[1]?.uitslag]).toEqual([true, 'fout']);
    expect(uitkomsten[1]?.herstel?.commando).toContain('mailregels.ps1');
  });

  it('ziet aan de mail die terugkomt dat de tweede is tegengehouden', async () => {
    const begonnen = await stuur();
    werkplek.graph.bezorg({
      van: { naam: 'Microsoft Outlook', email: 'postmaster@waterstede.example' },
      aan: [{ naam: 'TOP', email: 'dossier@waterstede.example' }],
      onderwerp: `Onbestelbaar: Zelftest ${begonnen.proefId} zonder kenmerk`,
      tekst: '5.7.1',
    });
    expect(kort(await lees(begonnen))).toEqual([true, 'versleutelregel goed', 'blokkeerregel goed']);
  });

  it('zegt na drie minuten dat er niets kwam, en dan niets over de tweede regel', async () => {
    werkplek.graph.storingen.add({ regel: 'inbox-zoeken', soort: '503', keer: 50 });
    const begonnen = await stuur();
    expect(kort(begonnen)).toEqual([false]);
    werkplek.wacht(181);
    expect(kort(await lees(begonnen))).toEqual([true, 'versleutelregel letOp', 'blokkeerregel overgeslagen']);
  });

  it('zegt het als de mail niet eens te versturen is', async () => {
    werkplek.graph.storingen.add({ regel: 'verzenden', soort: '403', keer: 2 });
    const { isKlaar, uitkomsten } = await stuur();
    expect([isKlaar, uitkomsten[0]?.melding]).toEqual([true, expect.stringContaining('graph-403')]);
  });

  it('stuurt binnen een minuut geen tweede keer, en staat in het logboek', async () => {
    const begonnen = await stuur();
    expect((await stuur()).proefId).toBe(begonnen.proefId);
    expect(werkplek.graph.listBezorgd()).toHaveLength(2);
    werkplek.wacht(61);
    expect((await stuur()).proefId).not.toBe(begonnen.proefId);
    expect(await werkplek.audit()).toEqual([
      'bo-beheer zelftest proefmail uitgevoerd',
      'bo-beheer zelftest proefmail uitgevoerd',
    ]);
  });

  it('kent een oude proef niet meer, en is alleen voor beheer', async () => {
    expect(await werkplek.useCases.readProefmail(BEHEER, { proefId: 'weg' })).toMatchObject({
      refusals: [{ code: 'niet-gevonden' }],
    });
    expect(await werkplek.useCases.sendProefmail(MARIT)).toMatchObject({ refusals: [{ code: 'geen-toegang' }] });
    expect(werkplek.graph.listBezorgd()).toEqual([]);
  });
});
