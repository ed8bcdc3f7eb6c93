import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eenToezichtWerkplek, type ToezichtWerkplek } from '../../../test/builders/een-toezicht-werkplek';
import { INSTELLINGEN, INSTELLINGEN_ID } from '../adresboek';

let werkplek: ToezichtWerkplek;
beforeEach(async () => {
  werkplek = await eenToezichtWerkplek();
});
afterEach(() => werkplek.stop());

describe('Graph', () => {
  it.each([
    ['403', 'fout', 'mag het postvak'],
    ['404', 'fout', 'kent het postvak'],
    ['503', 'letOp', 'nu niet te controleren (graph-503)'],
  ] as const)('zegt bij een %s van ons eigen postvak wat er is', async (soort, uitslag, tekst) => {
    werkplek.graph.storingen.add({ regel: 'map', soort, keer: 20 });
    const uitkomsten = await werkplek.zelftest();
    expect(uitkomsten['postvak-beveiligd']).toMatchObject({ uitslag, melding: expect.stringContaining(tekst) });
    expect(uitkomsten['postvak-publiek'].uitslag).toBe(uitslag);
  });

  it('is niet tevreden met alleen lezen', async () => {
    werkplek.graph.storingen.add({ regel: 'concept', soort: '403', keer: 20 });
    expect((await werkplek.zelftest())['postvak-beveiligd'].uitslag).toBe('fout');
  });

  it('wacht niet op een postvak dat niet antwoordt', async () => {
    werkplek.graph.storingen.add({ regel: 'map', soort: 'traag', keer: 20 });
    expect((await werkplek.zelftest())['postvak-publiek']).toMatchObject({
      uitslag: 'letOp',
      melding: expect.stringContaining('graph-traag'),
    });
  });

  it('slaat alarm als een ander postvak open is', async () => {
    werkplek.graph.afwijking.anderenOpen = true;
    expect((await werkplek.zelftest())['ander-postvak']).toMatchObject({
      uitslag: 'fout',
      melding: 'Te ruime rechten: de app kan van iemand anders de mail en de agenda openen.',
    });
  });

  it('probeert het adres uit de instelling, en zegt het als er niets te proberen valt', async () => {
    const { feiten } = werkplek.deps;
    const gevraagd: string[] = [];
    const graph = {
      ...werkplek.deps.graph,
      lookPostvak: async (adres: string) => (gevraagd.push(adres), { soort: 'geweigerd' as const }),
    };
    await werkplek.zelftest({ graph, feiten: { ...feiten, anderPostvak: 'directeur@waterstede.example' } });
    expect(gevraagd).toEqual(['directeur@waterstede.example']);
    const leeg = await werkplek.zelftest({ feiten: { ...feiten, mailbox: 'dossier@elders.example' } });
    expect(leeg['ander-postvak']).toMatchObject({ uitslag: 'overgeslagen' });
  });

  it.each([75, -75])('merkt een klok die %i seconden afwijkt', async (klokSeconden) => {
    werkplek.graph.afwijking.klokSeconden = klokSeconden;
    expect((await werkplek.zelftest()).klok.uitslag).toBe('fout');
  });

  it('vindt een halve minuut verschil goed', async () => {
    werkplek.graph.afwijking.klokSeconden = 30;
    expect((await werkplek.zelftest()).klok.uitslag).toBe('goed');
  });
});

describe('de kanalen', () => {
  const zet = async (kanalen: object) => {
    const value = { id: INSTELLINGEN_ID, soort: 'instellingen', kanalen };
    await werkplek.deps.directory.commit(INSTELLINGEN, [{ kind: 'put', value }]);
  };

  it('worden overgeslagen als zij uit staan', async () => {
    await zet({ meldingen: false, gesprekken: false, vergadering: true, teamsLinks: true });
    const { meldingen, gesprekken } = await werkplek.zelftest();
    expect([meldingen.uitslag, gesprekken.uitslag]).toEqual(['overgeslagen', 'overgeslagen']);
  });

  it('hebben zonder app in Teams geen meldingen', async () => {
    const { feiten } = werkplek.deps;
    expect((await werkplek.zelftest({ feiten: { ...feiten, teamsAppId: undefined } })).meldingen).toMatchObject({
      uitslag: 'letOp',
      melding: expect.stringContaining('TEAMS_APP_ID'),
    });
  });

  it('melden dat het token of de agenda ontbreekt', async () => {
    const getMeldingToken = () => Promise.reject(Object.assign(new Error('aad'), { name: 'AuthenticationError' }));
    const graph = { ...werkplek.deps.graph, lookAgenda: async () => ({ soort: 'geweigerd' as const }) };
    const { meldingen, gesprekken } = await werkplek.zelftest({ getMeldingToken, graph });
    expect(meldingen).toMatchObject({ uitslag: 'fout', melding: expect.stringContaining('AuthenticationError') });
    expect(gesprekken).toMatchObject({ uitslag: 'fout', herstel: { tekst: expect.stringContaining('Calendars') } });
  });
});
