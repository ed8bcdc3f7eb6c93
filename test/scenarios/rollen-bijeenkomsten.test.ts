import { addDagen } from '@domain/datum/datum';
import type { Aanmelding } from '@domain/bijeenkomst/aanmelding';
import { GEEN_MOMENT } from '@domain/bijeenkomst/bijeenkomst';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { DeelnemerBericht } from '@domain/bijeenkomst/deelnemer-bericht';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINK_SLEUTEL } from '../../dev/machine-settings';
import { createLinkTokens } from '../../functions/adapters/tokens/link-tokens';
import { createMakeSleutel } from '../../functions/adapters/tokens/make-sleutel';
import { toAanmeldingId } from '../../functions/use-cases/aanmelding-id';
import type { LinkDoel } from '../../functions/ports';
import { eenBijeenkomstAntwoorden } from '../builders/een-bijeenkomst-beeld';
import { eenInschrijving } from '../builders/een-bijeenkomst-werkplek';
import { eenAanmelding, eenBijeenkomst } from '../builders/een-opgeslagen-bijeenkomst';
import { vandaag } from './dossier-werk';
import { listLogBezwaren } from './look-in-store';
import { BIJEENKOMST_TABEL } from './rol-tabel-bijeenkomsten';
import { expectNietsGedaan, MEER, sendAls, type Vraag } from './rol-tabel';
import { startScenario, type Scenario } from './start-scenario';

const DAG_MS = 86_400_000;
const over = (dagen: number) => new Date(Date.now() + dagen * DAG_MS).toISOString();
const rondeDag = (datum: string) => ({ datum, aanmeldenTot: datum, afmeldenTot: datum });
const komend = () => rondeDag(addDagen(vandaag(), 30));

const { sign } = createLinkTokens([LINK_SLEUTEL]);
const sleutel = createMakeSleutel([LINK_SLEUTEL]);
/** A link to an offer ends with the offer. */
const TOT = over(5);
const SANNE = 'sanne@zilverenreiger.example';
const MEES = 'mees@zilverenreiger.example';
const idVan = (bijeenkomstId: string, email: string) => toAanmeldingId(sleutel, bijeenkomstId, email);
const token = (doel: LinkDoel, bijeenkomstId: string, email: string) =>
  sign({ doel, bijeenkomstId, aanmeldingId: email && idVan(bijeenkomstId, email), tot: TOT });
const nieuw = () => ({ id: crypto.randomUUID(), antwoorden: eenBijeenkomstAntwoorden(komend()) });
const WIJZIGING = { wijzigingen: [{ pad: 'titel', van: eenBijeenkomstAntwoorden()['titel'], naar: 'Anders' }] };
const RONDZENDING = () => ({ id: crypto.randomUUID(), doel: 'iedereen', onderwerp: 'Parkeren', tekst: 'Op de fiets.' });
const INSCHRIJVING = eenInschrijving('kim');
const { email: _, ...WIJZIGBAAR } = INSCHRIJVING;
const inschrijving = (id: string) => ({
  id: crypto.randomUUID(),
  antwoorden: INSCHRIJVING,
  wachtlijst: true,
  stempel: token('formulier', id, ''),
  website: '',
});
const eigen = (id: string) => ({ token: token('aanmelding', id, SANNE) });
const aanbod = (id: string) => ({ token: token('aanbod', id, MEES) });
const reactie = (id: string) => ({ token: token('reactie', id, SANNE) });

/** The request of each line, for a bijeenkomst of its own. */
const VRAAG: Record<string, (id: string) => Vraag> = {
  'list-bijeenkomsten': () => ['POST bijeenkomstlijst', { periode: 'komend' }],
  'show-overzicht': () => ['GET bijeenkomstoverzicht'],
  'open-bijeenkomst': () => ['POST bijeenkomsten', nieuw()],
  'open-reeks': () => [
    'POST bijeenkomstreeksen',
    { reeksId: crypto.randomUUID(), antwoorden: {}, bijeenkomsten: [nieuw(), nieuw()] },
  ],
  'read-bijeenkomst': (id) => [`GET bijeenkomsten/${id}`],
  'save-bijeenkomst': (id) => [`PATCH bijeenkomsten/${id}`, WIJZIGING],
  'remove-bijeenkomst': (id) => [`DELETE bijeenkomsten/${id}`],
  'copy-bijeenkomst': (id) => [`POST bijeenkomsten/${id}/kopie`, { id: crypto.randomUUID() }],
  'publish-bijeenkomst': (id) => [`POST bijeenkomsten/${id}/publicatie`, {}],
  'close-bijeenkomst': (id) => [`POST bijeenkomsten/${id}/sluiting`, {}],
  'cancel-bijeenkomst': (id) => [`POST bijeenkomsten/${id}/afzegging`, { reden: 'De zaal is niet vrij.' }],
  'queue-rondzending': (id) => [`POST bijeenkomsten/${id}/rondzendingen`, RONDZENDING()],
  'add-aanmelding': (id) => [
    `POST bijeenkomsten/${id}/aanmeldingen`,
    { id: crypto.randomUUID(), antwoorden: INSCHRIJVING },
  ],
  'cancel-aanmelding': (id) => [`POST bijeenkomsten/${id}/aanmeldingen/${idVan(id, SANNE)}/afmelding`, {}],
  'move-aanmelding': (id) => [
    `POST bijeenkomsten/${id}/aanmeldingen/${idVan(id, SANNE)}/verplaatsing`,
    { naar: `${id}-naar` },
  ],
  'set-aanwezigheid': (id) => [
    `POST bijeenkomsten/${id}/aanmeldingen/${idVan(id, SANNE)}/aanwezigheid`,
    { status: 'aanwezig' },
  ],
  'retry-deelnemer-mail': (id) => [`POST bijeenkomsten/${id}/aanmeldingen/${idVan(id, SANNE)}/herkansing`, {}],
  'show-terugblik': (id) => [`GET bijeenkomsten/${id}/terugblik`],
  'save-woorden': (id) => [`POST bijeenkomsten/${id}/woorden`, { verborgen: ['hanna'], samen: [] }],
  'export-deelnemers-csv': (id) => [`GET bijeenkomsten/${id}/deelnemers/csv`],
  'export-deelnemers-xlsx': (id) => [`GET bijeenkomsten/${id}/deelnemers/xlsx`],
  'export-antwoorden-csv': (id) => [`GET bijeenkomsten/${id}/antwoorden/csv`],
  'export-antwoorden-xlsx': (id) => [`GET bijeenkomsten/${id}/antwoorden/xlsx`],
  'list-publieke-bijeenkomsten': () => ['GET publiek/bijeenkomsten'],
  'list-publieke-scholen': () => ['GET publiek/scholen'],
  'read-publieke-pagina': (id) => [`GET publiek/bijeenkomsten/${id}`],
  'make-publieke-agenda': (id) => [`GET publiek/bijeenkomsten/${id}/agenda`],
  'sign-up-deelnemers': (id) => [`POST publiek/bijeenkomsten/${id}/aanmeldingen`, inschrijving(id)],
  'request-link': (id) => [`POST publiek/bijeenkomsten/${id}/link`, { email: 'kim@zilverenreiger.example' }],
  'read-eigen-aanmelding': (id) => ['POST publiek/aanmelding', eigen(id)],
  'change-eigen-aanmelding': (id) => ['PATCH publiek/aanmelding', { ...eigen(id), antwoorden: WIJZIGBAAR }],
  'cancel-eigen-aanmelding': (id) => ['POST publiek/aanmelding/afmelding', eigen(id)],
  'read-aanbod': (id) => ['POST publiek/aanbod', aanbod(id)],
  'answer-aanbod': (id) => ['POST publiek/aanbod/antwoord', { ...aanbod(id), komt: true }],
  'read-reactie-formulier': (id) => ['POST publiek/reactie', reactie(id)],
  'submit-reactie': (id) => ['POST publiek/reactie/inzending', { ...reactie(id), antwoorden: { cijfer: 8 } }],
};

let scenario: Scenario;
beforeAll(async () => {
  // Nothing works behind the scenes: what is put ready stays so.
  const stil = ['elke-minuut', 'volg-bijeenkomst'];
  const settings = Object.fromEntries(stil.map((naam) => [`AzureWebJobs.${naam}.Disabled`, 'true']));
  scenario = await startScenario({ settings });
  await scenario.addMedewerkers(...Object.values(MEER));
});
afterAll(() => scenario.stop());

async function putBijeenkomst(id: string, soort = ''): Promise<void> {
  if (soort === 'weg') return;
  const dag = soort === 'begonnen' ? rondeDag(addDagen(vandaag(), -1)) : komend();
  const kop = {
    bijeenkomstId: id,
    volgendeActieOp: GEEN_MOMENT,
    plekken: { bezet: 2, wachtend: 0, volgnummer: 2, aanwezig: 0 },
  };
  const put = (value: { id: string; soort: string }) => ({ kind: 'put', value }) as const;
  const store = scenario.openStore('bijeenkomsten');
  if (soort === 'concept') {
    const leeg = { bezet: 0, wachtend: 0, volgnummer: 0, aanwezig: 0 };
    await store.commit(id, [put(eenBijeenkomst({ ...kop, status: 'concept', plekken: leeg }, dag))]);
    return;
  }
  const deelnemer = (email: string) => ({ ...eenAanmelding().deelnemer, email });
  const aanmeldingen: readonly Aanmelding[] = [
    eenAanmelding({ id: idVan(id, SANNE), bijeenkomstId: id, deelnemer: deelnemer(SANNE) }),
    eenAanmelding({
      id: idVan(id, MEES),
      bijeenkomstId: id,
      status: 'aangeboden',
      volgnummer: 2,
      aangebodenTot: TOT,
      deelnemer: deelnemer(MEES),
    }),
  ];
  const bericht: DeelnemerBericht = {
    id: 'bericht-1',
    soort: 'bericht',
    bijeenkomstId: id,
    aanmeldingId: idVan(id, SANNE),
    mailSoort: 'bevestiging',
    aan: { naam: 'Sanne Kievit', email: SANNE },
    onderwerp: 'Je bent aangemeld',
    tekst: 'Tot dan.',
    status: 'aandacht',
    klaargezet: eenBijeenkomst().gemaakt,
    pogingen: 10,
    volgendePoging: over(0),
  };
  await store.commit(id, [eenBijeenkomst(kop, dag), ...aanmeldingen, bericht].map(put));
  const ander = { bijeenkomstId: `${id}-naar`, volgendeActieOp: GEEN_MOMENT };
  await store.commit(`${id}-naar`, [put(eenBijeenkomst(ander, komend()))]);
}

async function readPartitie(id: string): Promise<string> {
  const store = scenario.openStore('bijeenkomsten');
  return JSON.stringify([await store.list(id), await store.list(`${id}-naar`)]);
}

async function ask(geval: string, persona: string) {
  const id = `rol-${geval.replace(':', '-')}-${persona}`;
  const [route = '', soort] = geval.split(':');
  await putBijeenkomst(id, soort);
  const voor = await readPartitie(id);
  const { status, body } = await sendAls<BijeenkomstBeeld>(scenario, persona, VRAAG[route]?.(id) ?? ['']);
  return { status, body, isVeranderd: (await readPartitie(id)) !== voor };
}

const { kolommen, verwacht, perPersona } = BIJEENKOMST_TABEL;

describe('elke route over bijeenkomsten voor elke rol', () => {
  it.each(verwacht)('%s', async (geval, statussen) => {
    const antwoorden = await Promise.all(kolommen.map((persona) => ask(geval, persona)));
    expect(perPersona(antwoorden.map(({ status }) => status))).toEqual(perPersona(statussen));
    antwoorden.filter(({ status }) => status >= 400).forEach(expectNietsGedaan);
  });

  it('laat in het log geen namen, antwoorden of storingen achter', async () => {
    expect(await listLogBezwaren(scenario)).toEqual([]);
  });
});
