import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGraph, type GraphStandIn } from './start-graph';

const GOED = {
  topic: { source: 'text', value: 'TOP Dossier', webUrl: 'https://teams.microsoft.com/l/entity/app/dossiers' },
  activityType: 'wachtOpJou',
  chainId: 1,
  previewText: { content: 'Open de app.' },
  templateParameters: [{ name: 'wat', value: 'iets' }],
};

let graph: GraphStandIn;
beforeAll(async () => {
  graph = await startGraph({ port: 0, file: ':memory:', mailboxen: [] });
});
afterAll(() => graph.stop());

const send = async (over: object = {}, koppen: Record<string, string> = { authorization: 'Bearer x' }) => {
  const body = JSON.stringify({ ...GOED, ...over });
  const pad = '/v1.0/users/iemand/teamwork/sendActivityNotification';
  return (await fetch(`${graph.url}${pad}`, { method: 'POST', headers: koppen, body })).status;
};

describe('sendActivityNotification', () => {
  it('neemt aan wat het manifest kent', async () => {
    expect(await send()).toBe(204);
    expect(graph.listMeldingen('iemand')).toMatchObject([{ tekst: 'Er wacht iets op je: iets', isGelezen: false }]);
  });

  it('wil een token', async () => {
    expect(await send({}, {})).toBe(401);
  });

  it.each([
    ['een activiteit die niet in het manifest staat', { activityType: 'feest' }],
    ['een zin zonder invulling', { templateParameters: [] }],
    ['een lege invulling', { templateParameters: [{ name: 'wat', value: '' }] }],
    [
      'een invulling die nergens hoort',
      { templateParameters: [...GOED.templateParameters, { name: 'wie', value: 'x' }] },
    ],
    ['geen onderwerp', { topic: { ...GOED.topic, value: '' } }],
    ['een link naar elders', { topic: { ...GOED.topic, webUrl: 'https://elders.example/' } }],
    ['een lange onderregel', { previewText: { content: 'x'.repeat(151) } }],
    ['een reeks die geen getal is', { chainId: 'deling' }],
  ])('weigert %s', async (_, over) => {
    expect(await send(over)).toBe(400);
  });

  it('onthoudt wat gelezen is', async () => {
    const [regel] = graph.listMeldingen('iemand');
    const body = JSON.stringify({ gelezen: regel?.nummer });
    const response = await fetch(`${graph.url}/dev/meldingen?voor=iemand`, { method: 'POST', body });
    expect(await response.json()).toMatchObject({ meldingen: [{ isGelezen: true }] });
  });
});
