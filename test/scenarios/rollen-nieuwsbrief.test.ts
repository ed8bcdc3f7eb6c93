import type { Nieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief';
import type { NieuwsbriefBeeld } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { toNieuwsbriefPartitie, type NieuwsbriefBericht } from '@domain/nieuwsbrief/nieuwsbrief-bericht';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINK_SLEUTEL } from '../../dev/machine-settings';
import { createLinkTokens } from '../../functions/adapters/tokens/link-tokens';
import { createMakeSleutel } from '../../functions/adapters/tokens/make-sleutel';
import { toOntvanger } from '../../functions/use-cases/nieuwsbrief/uitschrijvingen';
import { eenInhoud } from '../builders/een-nieuwsbrief-werkplek';
import { listLogBezwaren } from './look-in-store';
import { expectNietsGedaan, MEER, sendAls, type Vraag } from './rol-tabel';
import { NIEUWSBRIEF_TABEL } from './rol-tabel-nieuwsbrief';
import { startScenario, type Scenario } from './start-scenario';

const OP = '2026-01-12T09:00:00.000Z';
const TOT = '2099-01-01T00:00:00.000Z';
const STEMPEL = { doorId: 'yara', door: 'Yara Waterlelie', op: OP };
const EMAIL = 'lezer@school.example';
const { sign } = createLinkTokens([LINK_SLEUTEL]);
const ONTVANGER = toOntvanger(createMakeSleutel([LINK_SLEUTEL]), EMAIL);
const token = (id: string) => sign({ doel: 'uitschrijven', bijeenkomstId: id, aanmeldingId: ONTVANGER, tot: TOT });

/** The request of each line, for an issue of its own. */
const VRAAG: Record<string, (id: string, versie: string) => Vraag> = {
  'list-nieuwsbrieven': () => ['GET nieuwsbrieven'],
  'list-nieuwsbriefbronnen': () => ['GET nieuwsbriefbronnen'],
  'open-nieuwsbrief': () => ['POST nieuwsbrieven', { id: crypto.randomUUID(), titel: 'Mei' }],
  'read-nieuwsbrief': (id) => [`GET nieuwsbrieven/${id}`],
  'show-nieuwsbriefvoorbeeld': (id) => [`GET nieuwsbrieven/${id}/voorbeeld`],
  'save-nieuwsbrief': (id, versie) => [`PATCH nieuwsbrieven/${id}`, { versie, ...eenInhoud({ titel: 'Anders' }) }],
  'remove-nieuwsbrief': (id) => [`DELETE nieuwsbrieven/${id}`],
  'queue-nieuwsbrief': (id, versie) => [`POST nieuwsbrieven/${id}/verzending`, { versie }],
  'retry-nieuwsbrief': (id) => [`POST nieuwsbrieven/${id}/herkansing`, {}],
  'list-nieuwsbriefarchief': () => ['GET publiek/nieuwsbrieven'],
  'read-publieke-nieuwsbrief': (id) => [`GET publiek/nieuwsbrieven/${id}`],
  'unsubscribe-nieuwsbrief': (id) => ['POST publiek/uitschrijven', { token: token(id), ontvangen: true }],
};

let scenario: Scenario;
beforeAll(async () => {
  // Nothing works behind the scenes: what is put ready stays so.
  const stil = ['elke-minuut', 'volg-helpdesk'];
  const settings = Object.fromEntries(stil.map((naam) => [`AzureWebJobs.${naam}.Disabled`, 'true']));
  scenario = await startScenario({ settings });
  await scenario.addMedewerkers(...Object.values(MEER));
});
afterAll(() => scenario.stop());

async function putNieuwsbrief(id: string, soort: string | undefined): Promise<void> {
  if (soort === 'weg') return;
  const kop: Nieuwsbrief = {
    id: 'nieuwsbrief',
    soort: 'nieuwsbrief',
    nieuwsbriefId: id,
    ...eenInhoud(),
    status: soort === 'verzonden' ? 'verzonden' : 'concept',
    gemaakt: STEMPEL,
    gewijzigd: STEMPEL,
    op: OP,
  };
  const bericht: NieuwsbriefBericht = {
    id: `bericht-${ONTVANGER}`,
    soort: 'bericht',
    nieuwsbriefId: id,
    ontvanger: ONTVANGER,
    aan: { naam: 'Een school', email: EMAIL },
    onderwerp: 'Nieuwsbrief april',
    tekst: 'Dit is er nieuw.',
    status: 'aandacht',
    klaargezet: STEMPEL,
    pogingen: 10,
    volgendePoging: OP,
  };
  const values = soort === 'verzonden' ? [kop, bericht] : [kop];
  await scenario.openStore('helpdesk').commit(
    toNieuwsbriefPartitie(id),
    values.map((value) => ({ kind: 'put', value })),
  );
}

async function ask(geval: string, persona: string) {
  const id = `rol-${geval.replace(':', '-')}-${persona}`;
  const [route = '', soort] = geval.split(':');
  await putNieuwsbrief(id, soort);
  const lees = () => scenario.openStore('helpdesk').list(toNieuwsbriefPartitie(id));
  const voor = await lees();
  const versie = voor.find(({ value }) => value.id === 'nieuwsbrief')?.version ?? '';
  const { status, body } = await sendAls<NieuwsbriefBeeld>(scenario, persona, VRAAG[route]?.(id, versie) ?? ['']);
  return { status, body, isVeranderd: JSON.stringify(await lees()) !== JSON.stringify(voor) };
}

const { kolommen, verwacht, perPersona } = NIEUWSBRIEF_TABEL;

describe('elke route over nieuwsbrieven voor elke rol', () => {
  it.each(verwacht)('%s', async (geval, statussen) => {
    const antwoorden = await Promise.all(kolommen.map((persona) => ask(geval, persona)));
    expect(perPersona(antwoorden.map(({ status }) => status))).toEqual(perPersona(statussen));
    antwoorden.filter(({ status }) => status >= 400).forEach(expectNietsGedaan);
  });

  it('laat in het log geen namen, adressen of storingen achter', async () => {
    expect(await listLogBezwaren(scenario)).toEqual([]);
    expect(scenario.readLog()).not.toContain(EMAIL);
  });
});
