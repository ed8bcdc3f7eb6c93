import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDagen } from '@domain/datum/datum';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { RefusalCode } from '@domain/result';
import { BRAM, HANNA, MARIT } from '../../dev/demo-wereld/personas';
import { bewaakOpslag } from './bewaak-opslag';
import {
  AKKOORD,
  HEROPENING,
  INTREKKING,
  eenOpening,
  eenVerhaalTotGisteren,
  fillStap,
  openDossier,
  vandaag,
  wijzig,
} from './dossier-werk';
import { expectGeweigerd } from './expect-geweigerd';
import { BSN } from './foute-antwoorden';
import { listLogBezwaren } from './look-in-store';
import { startScenario, type Scenario } from './start-scenario';

const UUID = '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c001';
const verhaal = eenVerhaalTotGisteren();
const morgen = () => addDagen(vandaag(), 2);

let scenario: Scenario;
let id: string;
/** Step 2 is ready; steps 6, 7 and 9 are not for this niveau. */
let licht: string;
let archief: string;
let gedeeld: string;
beforeAll(async () => {
  scenario = await startScenario();
  licht = await openDossier(scenario, 'marit', { niveau: 'licht' });
  [id, archief, gedeeld] = [await openDossier(scenario), await openDossier(scenario), await openDossier(scenario)];
  await fillStap(scenario, 'marit', [licht, 2], verhaal[2]);
  await scenario.call('marit', `POST dossiers/${licht}/stappen/2/gereedmelding`, {});
  await scenario.call('marit', `POST dossiers/${gedeeld}/deling`, AKKOORD());
  await fillStap(scenario, 'marit', [archief, 11], { besluit: 'archiveren', archiveerReden: 'Het gaat goed zonder.' });
  await scenario.call('marit', `POST dossiers/${archief}/stappen/11/gereedmelding`, {});
});
afterAll(() => scenario.stop());

bewaakOpslag(() => scenario);

/** A status, the first code, and a request by Marit. */
type Geval = readonly [number, RefusalCode, vraag: string, json?: unknown];
const refuse = async ([status, code, vraag, json]: Geval) =>
  (await expectGeweigerd(scenario, { vraag, json }, status, code)).body;
describe('een formulier dat niet mag', () => {
  const opening = (over: object, naast: object = {}): Geval[2 | 3][] => [
    'POST dossiers',
    { id: UUID, antwoorden: eenOpening(over as Antwoorden), ...naast },
  ];
  const regel = (over: object) => [
    `POST dossiers/${id}/logboek`,
    { id: UUID, wat: 'notitie', datum: vandaag(), tekst: 'Gebeld.', ...over },
  ];
  const delen = (over: object) => [`POST dossiers/${id}/deling`, { ...AKKOORD(), ...over }];
  const heropen = (reden: string) => [`POST dossiers/${licht}/stappen/2/heropening`, HEROPENING(reden)];
  const bericht = (over: object) => [
    `POST dossiers/${gedeeld}/berichten`,
    { id: UUID, aan: HANNA, documenten: ['opp'], toelichting: '', ...over },
  ];

  it.each<[string, () => readonly unknown[]]>([
    ['openen met een BSN', () => [422, 'bsn', ...opening({ achternaam: BSN })]],
    ['openen met een lange naam', () => [422, 'veld-te-lang', ...opening({ roepnaam: 'x'.repeat(81) })]],
    ['openen zonder naam', () => [422, 'veld-leeg', ...opening({ roepnaam: ' ' })]],
    ['openen op een dag die niet bestaat', () => [422, 'datum-bestaat-niet', ...opening({ startdatum: '2027-02-29' })]],
    [
      'openen voor een kind dat nog geboren moet worden',
      () => [422, 'datum-volgorde', ...opening({ geboortedatum: morgen() })],
    ],
    [
      'openen voor de geboorte',
      () => [422, 'datum-volgorde', ...opening({ geboortedatum: '2020-12-31', startdatum: '2020-12-30' })],
    ],
    ['openen met een onbekend niveau', () => [422, 'keuze-onbekend', ...opening({ niveau: 'zwaar' })]],
    ['openen met een onbekende vraag', () => [422, 'veld-onbekend', ...opening({ bsn: 'x' })]],
    ['openen voor een andere school', () => [403, 'geen-toegang', ...opening({}, { schoolId: '99AB00' })]],
    ['openen zonder uuid', () => [400, 'verzoek-onleesbaar', ...opening({}, { id: 'demo-fenna' })]],
    ['een BSN in het logboek', () => [422, 'bsn', ...regel({ tekst: `Het nummer is ${BSN}.` })]],
    ['morgen in het logboek', () => [422, 'datum-volgorde', ...regel({ datum: morgen() })]],
    ['een regel van het systeem in het logboek', () => [422, 'keuze-onbekend', ...regel({ wat: 'gearchiveerd' })]],
    ['niets in het logboek', () => [422, 'veld-leeg', ...regel({ tekst: '\n ' })]],
    ['te veel in het logboek', () => [422, 'veld-te-lang', ...regel({ tekst: 'x'.repeat(4001) })]],
    ['een BSN bij het akkoord', () => [422, 'bsn', ...delen({ akkoordVan: BSN })]],
    ['een akkoord van morgen', () => [422, 'datum-volgorde', ...delen({ akkoordOp: morgen() })]],
    ['een akkoord op 31-12', () => [422, 'datum-bestaat-niet', ...delen({ akkoordOp: '31-12' })]],
    ['een akkoord van niemand', () => [422, 'veld-leeg', ...delen({ akkoordVan: '' })]],
    ['een BSN als reden', () => [422, 'bsn', ...heropen(`Zie ${BSN}`)]],
    ['geen reden', () => [422, 'veld-leeg', ...heropen('  ')]],
    ['een te lange reden', () => [422, 'veld-te-lang', ...heropen('x'.repeat(1001))]],
    ['een BSN in de toelichting', () => [422, 'bsn', ...bericht({ toelichting: BSN })]],
    ['een te lange toelichting', () => [422, 'veld-te-lang', ...bericht({ toelichting: 'x'.repeat(2001) })]],
    ['een bericht aan een ander TPO', () => [422, 'ontvanger-onbekend', ...bericht({ aan: BRAM })]],
    ['een bericht aan jezelf', () => [422, 'ontvanger-onbekend', ...bericht({ aan: MARIT })]],
    [
      'een bericht aan een mailadres',
      () => [422, 'ontvanger-onbekend', ...bericht({ aan: 'h.meerkoet@swv-waterstede.example' })],
    ],
    ['een bericht zonder document', () => [422, 'geen-documenten', ...bericht({ documenten: [] })]],
    ['een onbekend document', () => [400, 'verzoek-onleesbaar', ...bericht({ documenten: ['dossier'] })]],
    ['twee keer hetzelfde document', () => [400, 'verzoek-onleesbaar', ...bericht({ documenten: ['opp', 'opp'] })]],
    [
      'een aanwezigheid in stap 12',
      () => [400, 'verzoek-onleesbaar', `POST dossiers/${id}/aanwezigheid`, { stap: 12 }],
    ],
    ['een zoekvraag met een eigen veld', () => [400, 'verzoek-onleesbaar', 'POST werkvoorraad', { sorteer: 'bsn' }]],
  ])('%s', async (_, geval) => {
    expect(JSON.stringify(await refuse(geval() as unknown as Geval))).not.toContain(BSN);
  });
});

describe('wat in deze toestand niet kan', () => {
  const STAP_6 = { wijzigingen: [wijzig('overgeslagenReden', null, 'Al toegekend.')] };
  it.each([6, 7, 9])('stap %i bij lichte ondersteuning', async (nummer) => {
    const stap = `dossiers/${licht}/stappen/${nummer}`;
    await refuse([409, 'stap-niet-nodig', `POST ${stap}/gereedmelding`, {}]);
    await refuse([409, 'stap-niet-nodig', `POST ${stap}/heropening`, HEROPENING('Toch wel.')]);
    if (nummer === 6) await refuse([409, 'stap-niet-nodig', `PATCH ${stap}`, STAP_6]);
  });

  it.each<[string, (dossier: string) => [string, unknown?]]>([
    [
      'bewaren',
      (dossier) => [`PATCH ${dossier}/stappen/4`, { wijzigingen: [wijzig('integratiefBeeld', null, 'Nog iets.')] }],
    ],
    [
      'bewaren in stap 11',
      (dossier) => [`PATCH ${dossier}/stappen/11`, { wijzigingen: [wijzig('besluit', 'archiveren', 'loopt')] }],
    ],
    ['gereed melden', (dossier) => [`POST ${dossier}/stappen/4/gereedmelding`, {}]],
    ['heropenen', (dossier) => [`POST ${dossier}/stappen/4/heropening`, HEROPENING('Toch nog iets.')]],
    [
      'een regel in het logboek',
      (dossier) => [`POST ${dossier}/logboek`, { id: UUID, wat: 'notitie', datum: vandaag(), tekst: 'Gebeld.' }],
    ],
    ['delen', (dossier) => [`POST ${dossier}/deling`, AKKOORD()]],
    ['delen intrekken', (dossier) => [`POST ${dossier}/deling/intrekking`, INTREKKING()]],
    [
      'versturen',
      (dossier) => [`POST ${dossier}/berichten`, { id: UUID, aan: HANNA, documenten: ['opp'], toelichting: '' }],
    ],
  ])('in een gearchiveerd dossier: %s', async (_, vraag) => {
    await refuse([409, 'dossier-gearchiveerd', ...vraag(`dossiers/${archief}`)]);
  });

  it('schrijven in een stap die gereed is, en heropenen wat open staat', async () => {
    const stap = `dossiers/${licht}/stappen/2`;
    await refuse([409, 'stap-gereed', `PATCH ${stap}`, { wijzigingen: [wijzig('externen', null, 'Logopedie.')] }]);
    await refuse([409, 'stap-niet-gereed', `POST dossiers/${id}/stappen/4/heropening`, HEROPENING()]);
    await refuse([409, 'al-gedeeld', `POST dossiers/${gedeeld}/deling`, AKKOORD()]);
    await refuse([409, 'niet-gedeeld', `POST dossiers/${id}/deling/intrekking`, INTREKKING()]);
  });
});

it('en in het log komt niets van wat er stond', async () => {
  expect(scenario.readLog()).not.toContain(BSN);
  expect(await listLogBezwaren(scenario)).toEqual([]);
});
