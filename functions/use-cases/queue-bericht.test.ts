import type { Bericht } from '@domain/bericht/bericht';
import type { OppVersie } from '@domain/opp/opp-versie';
import { describe, expect, it } from 'vitest';
import { HANNA, JOOST, MARIT, TEUN, YARA } from '../../test/builders/een-adresboek';
import { DELING, eenVolledigDossier } from '../../test/builders/een-dossier';
import { eenWerkplek } from '../../test/builders/een-werkplek';
import { createProposeBericht } from './propose-bericht';
import { createQueueBericht } from './queue-bericht';
import { createRetryBericht } from './retry-bericht';
import { createSaveStap } from './save-stap';
import { createUnshareDossier } from './unshare-dossier';

const dossierId = 'dossier-1';
const ID = '5b6e4c1e-0000-4000-8000-000000000003';
const input = { dossierId, id: ID, aan: HANNA.id, documenten: ['opp'], toelichting: 'Graag je blik.' } as const;

async function werkplek(isGedeeld = true) {
  const plek = await eenWerkplek();
  await plek.saveDossier(eenVolledigDossier({ kop: isGedeeld ? { isGedeeld, deling: DELING } : {} }));
  const { dossiers } = plek.deps;
  return {
    ...plek,
    queue: createQueueBericht(plek.deps),
    retry: createRetryBericht(plek.deps),
    listBerichten: async () => (await dossiers.list<Bericht>(dossierId, 'bericht-')).map(({ value }) => value),
    listVersies: async () => (await dossiers.list<OppVersie>(dossierId, 'oppversie-')).map(({ value }) => value),
    /** As the worker does when sending fails for good. */
    async failBericht() {
      const [stored] = await dossiers.list<Bericht>(dossierId, 'bericht-');
      const value: Bericht = { ...stored!.value, status: 'aandacht', laatsteFout: 'graph-403', pogingen: 10 };
      await dossiers.commit(dossierId, [{ kind: 'replace', value, version: stored!.version }]);
    },
  };
}

describe('proposeBericht', () => {
  it('stelt de consulent van de TPO van de school voor', async () => {
    const { deps } = await werkplek();
    expect(await createProposeBericht(deps)(MARIT, { dossierId })).toEqual({
      ok: true,
      value: {
        moetEerstDelen: false,
        ontvangers: [{ id: HANNA.id, naam: HANNA.naam, email: HANNA.email, functie: 'consulent, TPO Noorderhaven' }],
        documenten: [{ soort: 'opp', titel: 'OPP versie 1 (vastgesteld)' }],
        wijze: 'bijlage',
        van: 'TOP Dossier, Waterstede',
        school: 'De Zilveren Reiger',
      },
    });
  });

  it('volgt wat beheer koos: een bijlage of alleen een link', async () => {
    const { deps, queue, listBerichten, saveInstellingen } = await werkplek();
    await saveInstellingen({ mailWijze: 'link' });
    expect(await createProposeBericht(deps)(MARIT, { dossierId })).toMatchObject({ value: { wijze: 'link' } });
    await queue(MARIT, input);
    expect(await listBerichten()).toMatchObject([{ wijze: 'link' }]);
  });

  it('zegt dat er eerst gedeeld moet worden, en is niet voor een leerkracht', async () => {
    const { deps } = await werkplek(false);
    const propose = createProposeBericht(deps);
    expect(await propose(MARIT, { dossierId })).toMatchObject({ value: { moetEerstDelen: true } });
    expect(await propose(TEUN, { dossierId })).toMatchObject({ refusals: [{ code: 'geen-toegang' }] });
    expect(await propose(JOOST, { dossierId })).toMatchObject({ refusals: [{ code: 'niet-gevonden' }] });
  });
});

describe('queueBericht', () => {
  it('zet het bericht klaar, met het OPP van dat moment en een regel in het logboek', async () => {
    const { queue, listBerichten, listVersies, listAudit } = await werkplek();
    expect(await queue(MARIT, input)).toMatchObject({
      value: {
        berichten: [{ id: `bericht-${ID}`, status: 'klaargezet', aan: { naam: 'Hanna Meerkoet' } }],
        logboek: [{ wat: 'bericht', berichtId: `bericht-${ID}` }],
      },
    });
    expect(await listBerichten()).toMatchObject([{ documenten: [{ oppVersieId: 'oppversie-001' }] }]);
    expect(await listVersies()).toMatchObject([{ versie: 1, namen: { [TEUN.id]: 'Teun Hazelaar' } }]);
    expect(await listAudit()).toEqual([`${MARIT.id} bericht-klaargezet`]);
  });

  it('verandert het bewaarde OPP niet als iemand daarna verder schrijft', async () => {
    const { deps, queue, listVersies } = await werkplek();
    await queue(MARIT, input);
    const voor = await listVersies();
    const wijzigingen = [{ pad: 'externen', van: null, naar: 'later' }];
    await createSaveStap(deps)(MARIT, { dossierId, nummer: 2, wijzigingen });
    expect(await listVersies()).toEqual(voor);
  });

  it('maakt van een dubbele klik één bericht, ook als beide tegelijk aankomen', async () => {
    const { queue, listBerichten, listVersies } = await werkplek();
    const resultaten = await Promise.all([queue(MARIT, input), queue(MARIT, input)]);
    resultaten.push(await queue(MARIT, input));
    expect(resultaten.map((result) => result.ok && result.value.logboek.length)).toEqual([1, 1, 1]);
    expect([(await listBerichten()).length, (await listVersies()).length]).toEqual([1, 1]);
  });

  it('geeft elk volgend bericht een nieuwe versie van het OPP', async () => {
    const { queue, listVersies } = await werkplek();
    await Promise.all(['a', 'b', 'c'].map((id) => queue(MARIT, { ...input, id })));
    expect((await listVersies()).map(({ versie }) => versie)).toEqual([1, 2, 3]);
  });

  it.each([
    ['iemand van een andere TPO', { aan: YARA.id }, 'ontvanger-onbekend'],
    ['een collega van de school', { aan: TEUN.id }, 'ontvanger-onbekend'],
    ['een mailadres', { aan: 'wie-dan-ook@voorbeeld.example' }, 'ontvanger-onbekend'],
    ['niets om te sturen', { documenten: [] }, 'geen-documenten'],
  ])('weigert %s en bewaart dan niets', async (_, over, code) => {
    const { queue, listBerichten, listVersies } = await werkplek();
    expect(await queue(MARIT, { ...input, ...over })).toMatchObject({ ok: false, refusals: [{ code }] });
    expect([...(await listBerichten()), ...(await listVersies())]).toEqual([]);
  });

  it('weigert een dossier dat niet gedeeld is (BR-19)', async () => {
    const { queue, listBerichten } = await werkplek(false);
    expect(await queue(MARIT, input)).toMatchObject({ refusals: [{ code: 'niet-gedeeld' }] });
    expect(await listBerichten()).toEqual([]);
  });

  it('is niet voor een leerkracht of consulent, en een vreemde ziet niets', async () => {
    const { queue } = await werkplek();
    expect(await queue(TEUN, input)).toMatchObject({ refusals: [{ code: 'geen-toegang' }] });
    expect(await queue(HANNA, input)).toMatchObject({ refusals: [{ code: 'geen-toegang' }] });
    expect(await queue(JOOST, input)).toMatchObject({ refusals: [{ code: 'niet-gevonden' }] });
  });
});

describe('retryBericht', () => {
  const herkansing = { dossierId, berichtId: `bericht-${ID}` };

  it('zet een bericht dat aandacht vraagt weer klaar', async () => {
    const { queue, retry, failBericht } = await werkplek();
    await queue(MARIT, input);
    expect(await retry(MARIT, herkansing)).toMatchObject({ refusals: [{ code: 'bericht-niet-in-aandacht' }] });
    await failBericht();
    expect(await retry(MARIT, herkansing)).toMatchObject({
      value: { berichten: [{ status: 'klaargezet', magOpnieuw: false }] },
    });
  });

  it('weigert wat geen bericht van dit dossier is', async () => {
    const { retry } = await werkplek();
    for (const berichtId of ['bericht-onbekend', 'dossier-kop', 'dossier-stap-01'])
      expect(await retry(MARIT, { dossierId, berichtId })).toMatchObject({ refusals: [{ code: 'niet-gevonden' }] });
  });
});

describe('unshareDossier', () => {
  it('houdt een bericht tegen dat nog niet weg is, tot iemand weer deelt', async () => {
    const { deps, queue, retry } = await werkplek();
    await queue(MARIT, input);
    expect(await createUnshareDossier(deps)(MARIT, { dossierId, id: 'a' })).toMatchObject({
      value: { kop: { isGedeeld: false }, berichten: [{ status: 'aandacht', laatsteFout: 'niet-gedeeld' }] },
    });
    expect(await retry(MARIT, { dossierId, berichtId: `bericht-${ID}` })).toMatchObject({
      refusals: [{ code: 'niet-gedeeld' }],
    });
  });
});
