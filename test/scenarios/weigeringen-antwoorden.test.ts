import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Antwoorden, EnkelAntwoord, Rij } from '@domain/formulier/antwoord';
import type { Wijziging } from '@domain/formulier/wijziging';
import type { RefusalCode } from '@domain/result';
import type { StapNummer } from '@domain/stappenplan/stap';
import { STAPPEN } from '@domain/stappenplan/stappenplan';
import { MARIT } from '../../dev/demo-wereld/personas';
import { bewaakOpslag } from './bewaak-opslag';
import { eenVerhaalTotGisteren, fillStap, openDossier, readStap, wijzig } from './dossier-werk';
import { expectGeweigerd } from './expect-geweigerd';
import { BSN, listFouteAntwoorden, type FoutAntwoord } from './foute-antwoorden';
import { listLogBezwaren } from './look-in-store';
import { startScenario, type Scenario } from './start-scenario';

const verhaal = eenVerhaalTotGisteren();

let scenario: Scenario;
/** Niveau voorziening, so every step is there and open; steps 4 and 8 are filled. */
let id: string;
beforeAll(async () => {
  scenario = await startScenario();
  id = await openDossier(scenario, 'marit', { niveau: 'voorziening' });
  for (const nummer of [4, 8] as const) await fillStap(scenario, 'marit', [id, nummer], verhaal[nummer]);
});
afterAll(() => scenario.stop());

bewaakOpslag(() => scenario);

/** A status, the first code, and a request by Marit. */
type Geval = readonly [number, RefusalCode, vraag: string, json?: unknown];
const refuse = async ([status, code, vraag, json]: Geval) =>
  (await expectGeweigerd(scenario, { vraag, json }, status, code)).body;
const save = (nummer: StapNummer, ...wijzigingen: readonly Wijziging[]) =>
  [`PATCH dossiers/${id}/stappen/${nummer}`, { wijzigingen }] as const;

const RIJ_ID = 'rij-nieuw';
const isInRij = (waarde: FoutAntwoord[0]): waarde is EnkelAntwoord =>
  typeof waarde !== 'object' || (Array.isArray(waarde) && waarde.every((deel) => typeof deel === 'string'));

/** Each wrong answer of a step with its place; those in a list stand in a new row. */
const listFout = (nummer: StapNummer, nu: Antwoorden): readonly (readonly [Wijziging, string, RefusalCode])[] =>
  (STAPPEN[nummer - 1]?.velden ?? []).flatMap((veld) => {
    if (veld.soort !== 'lijst')
      return listFouteAntwoorden(veld).map(
        ([naar, code]) => [wijzig(veld.naam, nu[veld.naam] ?? null, naar), veld.naam, code] as const,
      );
    const pad = `${veld.naam}/${RIJ_ID}`;
    return veld.velden.flatMap((inRij) =>
      listFouteAntwoorden(inRij).flatMap(([waarde, code]) =>
        isInRij(waarde)
          ? [[wijzig(pad, null, { id: RIJ_ID, [inRij.naam]: waarde }), `${pad}/${inRij.naam}`, code] as const]
          : [],
      ),
    );
  });

describe('een antwoord dat niet mag', () => {
  it.each(STAPPEN.map(({ nummer }) => nummer))('in stap %i: elk veld weigert het, en noemt de plek', async (nummer) => {
    const fout = listFout(nummer, (await readStap(scenario, 'marit', [id, nummer])).antwoorden);
    expect(fout.length).toBeGreaterThan(15);
    for (const [wijziging, pad, code] of fout) {
      const body = await refuse([422, code, ...save(nummer, wijziging)]);
      expect(body.refusals[0]?.pad).toBe(pad);
      expect(JSON.stringify(body)).not.toContain(BSN);
    }
  });

  const RIJ = (over: object = {}) => ({ id: RIJ_ID, ...over }) as Rij;
  it.each<[string, RefusalCode, StapNummer, readonly Wijziging[]]>([
    ['een onbekend veld', 'veld-onbekend', 4, [wijzig('hobby', null, 'x')]],
    ['een onbekend veld in een rij', 'veld-onbekend', 8, [wijzig(`tussendoelen/${RIJ_ID}`, null, RIJ({ hobby: 'x' }))]],
    ['het prototype', 'veld-onbekend', 4, [wijzig('__proto__', null, 'x')]],
    ['het prototype van een rij', 'veld-onbekend', 8, [wijzig('tussendoelen/tussendoel-1/__proto__', null, 'x')]],
    ['een lijst in haar geheel', 'veld-onbekend', 8, [wijzig('tussendoelen', null, [])]],
    ['een veld van de volgorde', 'veld-onbekend', 3, [wijzig('factoren/volgorde/tekst', null, 'x')]],
    ['een te diep pad', 'veld-onbekend', 8, [wijzig('tussendoelen/tussendoel-1/wie/x', null, 'x')]],
    ['een leeg pad', 'veld-onbekend', 4, [wijzig('', null, 'x')]],
    ['een rij onder een andere naam', 'veld-soort', 8, [wijzig('tussendoelen/a', null, RIJ())]],
    ['een rij-id met een naam erin', 'veld-soort', 8, [wijzig('tussendoelen/Fenna W', null, { id: 'Fenna W' })]],
    [
      'een rij twee keer in de volgorde',
      'veld-soort',
      8,
      [wijzig('tussendoelen/volgorde', [], ['tussendoel-1', 'tussendoel-1'])],
    ],
    [
      'te veel rijen',
      'te-veel-rijen',
      3,
      Array.from({ length: 41 }, (_, i) => wijzig(`factoren/f-${i}`, null, { id: `f-${i}` })),
    ],
    [
      'een goed en een fout veld samen',
      'bsn',
      5,
      [wijzig('onderwijsbehoeften', null, 'Rust.'), wijzig('behoeftenOuders', null, BSN)],
    ],
    [
      'een gebied dat nog een tussendoel heeft',
      'gebied-in-gebruik',
      4,
      [wijzig('gebieden', ['rekenen-wiskunde', 'werkhouding'], ['werkhouding'])],
    ],
    [
      'een tussendoel zonder aangevinkt gebied',
      'gebied-niet-aangevinkt',
      8,
      [wijzig(`tussendoelen/${RIJ_ID}`, null, RIJ({ gebied: 'taal' }))],
    ],
  ])('%s', async (_, code, nummer, wijzigingen) => {
    await refuse([422, code, ...save(nummer, ...wijzigingen)]);
  });

  it('van een oude waarde, of van een rij die weg is: beide versies komen terug', async () => {
    const oud = await refuse([409, 'veld-gewijzigd', ...save(4, wijzig('integratiefBeeld', 'Heel oud.', 'Nieuw.'))]);
    expect(oud.botsingen).toMatchObject([
      { van: 'Heel oud.', naar: 'Nieuw.', huidig: verhaal[4]['integratiefBeeld'], stempel: { doorId: MARIT } },
    ]);
    const weg = await refuse([409, 'veld-gewijzigd', ...save(8, wijzig('tussendoelen/verwijderd/wie', 'Jan', 'Piet'))]);
    expect(weg.botsingen).toMatchObject([{ huidig: null, naar: 'Piet' }]);
  });

  it('meer wijzigingen dan een stap groot is', async () => {
    await refuse([
      400,
      'verzoek-onleesbaar',
      ...save(4, ...Array.from({ length: 501 }, () => wijzig('integratiefBeeld', null, 'x'))),
    ]);
  });
});

describe('het log', () => {
  it('noemt de code van de weigering, nooit wat er stond', async () => {
    expect(scenario.readLog()).toContain('"weigering":"bsn"');
    expect(scenario.readLog()).not.toContain(BSN);
    expect(await listLogBezwaren(scenario)).toEqual([]);
  });
});
