import type { Medewerker } from '@domain/adresboek/medewerker';
import { updateSamenvatting } from '@domain/dossier/samenvatting';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { WerkvoorraadVraag } from '@domain/werkvoorraad/werkvoorraad';
import { describe, expect, it } from 'vitest';
import { BEHEER, HANNA, JOOST, MARIT, SCHOOLLEIDER, TEUN, WATERRAD } from '../../test/builders/een-adresboek';
import { eenDossier, eenStempel, type DossierWensen } from '../../test/builders/een-dossier';
import { eenWerkplek } from '../../test/builders/een-werkplek';
import { createListWerkvoorraad } from './list-werkvoorraad';

const GEARCHIVEERD: DossierWensen = {
  stappen: { 11: { besluit: 'archiveren', archiveerReden: 'x' } },
  gereed: [11],
};

/** Fenna, Zoë and Ilias at De Zilveren Reiger, Aylin at Het Waterrad, and Mila in the archive. */
const DOSSIERS: readonly [string, Antwoorden, DossierWensen?, string?][] = [
  ['fenna', { roepnaam: 'Fenna', achternaam: 'Wielewaal', groep: '5', startdatum: '2024-09-02', niveau: 'extra' }],
  [
    'zoe',
    { roepnaam: 'Zoë', achternaam: 'Öland', groep: '7', startdatum: '2024-08-26', niveau: 'voorziening' },
    {
      gereed: [1, 2, 3],
      kop: { isGedeeld: true, deling: { ...eenStempel(), akkoordVan: 'x', akkoordOp: '2024-09-01', vorm: 'mail' } },
    },
  ],
  [
    'ilias',
    {
      roepnaam: 'Ilias',
      achternaam: 'Morgenster',
      groep: '2',
      niveau: 'licht',
      groepsleerkracht: TEUN.id,
      startdatum: '2024-09-01',
    },
  ],
  [
    'aylin',
    { roepnaam: 'Aylin', achternaam: 'Zonnedauw', groep: '4', niveau: 'extra', startdatum: '2024-09-05' },
    {},
    WATERRAD.id,
  ],
  [
    'mila',
    { roepnaam: 'Mila', achternaam: 'Duindoorn', groep: '6', niveau: 'extra', startdatum: '2024-01-08' },
    GEARCHIVEERD,
  ],
];

async function werkplek() {
  const plek = await eenWerkplek();
  for (const [plaats, [id, stap1, wensen = {}, schoolId = '99AA00']] of DOSSIERS.entries()) {
    const stappen = { ...wensen.stappen, 1: { groepsleerkracht: '', ...stap1 } };
    const dossier = eenDossier({
      ...wensen,
      id,
      stappen,
      kop: { ...wensen.kop, nummer: `D-2024-00000${plaats}`, schoolId },
    });
    await plek.saveDossier(updateSamenvatting(dossier, eenStempel({ op: `2024-09-1${plaats}T08:00:00.000Z` })));
  }
  const list = createListWerkvoorraad(plek.deps);
  return async (medewerker: Medewerker, vraag: WerkvoorraadVraag = {}) => {
    const result = await list(medewerker, vraag);
    if (!result.ok) throw new Error('refused');
    return result.value;
  };
}
const ids = ({ rijen }: { rijen: readonly { id: string }[] }) => rijen.map(({ id }) => id);

describe('listWerkvoorraad', () => {
  it('zet de eerste datum bovenaan, en wat geen datum heeft onderaan', async () => {
    const list = await werkplek();
    const lijst = await list(MARIT);
    expect(ids(lijst)).toEqual(['zoe', 'fenna', 'ilias']);
    expect(lijst).toMatchObject({ aantal: 3, aantalGearchiveerd: 1 });
    expect(lijst.rijen[0]).toMatchObject({ school: 'De Zilveren Reiger', volgendeTaak: { datum: '2024-10-07' } });
    expect(lijst.rijen[2]).not.toHaveProperty('volgendeTaak');
  });

  it.each([
    ['de IB’er de hele school', MARIT, ['zoe', 'fenna', 'ilias']],
    ['de schoolleider de hele school', SCHOOLLEIDER, ['zoe', 'fenna', 'ilias']],
    ['de leerkracht de eigen groep en wat is toegewezen', TEUN, ['fenna', 'ilias']],
    ['een leerkracht zonder groep alleen wat is toegewezen', { ...TEUN, groepen: [] }, ['ilias']],
    ['de KC’er van een andere school die andere school', JOOST, ['aylin']],
    ['de consulent wat is gedeeld', HANNA, ['zoe']],
    ['de beheerder niets', BEHEER, []],
    [
      'wie consulent en IB’er elders is beide',
      { ...HANNA, rollen: ['consulent', 'ib'], scholen: [WATERRAD.id] },
      ['zoe', 'aylin'],
    ],
  ] as [string, Medewerker, string[]][])('toont %s', async (_, medewerker, verwacht) => {
    const list = await werkplek();
    const lijst = await list(medewerker);
    expect(ids(lijst)).toEqual(verwacht);
    expect(lijst.aantal).toBe(verwacht.length);
  });

  it.each<[string, WerkvoorraadVraag, string[]]>([
    ['een deel van een naam', { zoek: 'wiele' }, ['fenna']],
    ['een naam zonder accenten', { zoek: 'zoe oland' }, ['zoe']],
    ['een naam met accenten en hoofdletters', { zoek: 'ZOË' }, ['zoe']],
    ['achternaam en roepnaam omgekeerd', { zoek: 'Wielewaal, Fenna' }, ['fenna']],
    ['het dossiernummer', { zoek: 'D-2024-000002' }, ['ilias']],
    ['iets dat er niet is', { zoek: 'bestaat niet' }, []],
    ['een naam van een andere school', { zoek: 'aylin' }, []],
    ['tekens met een betekenis in een zoekvraag', { zoek: '%' }, []],
    ['de fase', { fase: 'begrijpen' }, ['zoe']],
    ['het niveau', { niveau: 'licht' }, ['ilias']],
    ['de groep', { groep: '5' }, ['fenna']],
    ['alles samen', { groep: '5', niveau: 'extra', fase: 'waarnemen', zoek: 'fen' }, ['fenna']],
  ])('zoekt op %s', async (_, vraag, verwacht) => {
    const list = await werkplek();
    const lijst = await list(MARIT, vraag);
    expect(ids(lijst)).toEqual(verwacht);
    expect(lijst.aantal).toBe(verwacht.length);
  });

  it.each<[WerkvoorraadVraag, string[]]>([
    [{ sorteer: 'naam' }, ['ilias', 'zoe', 'fenna']],
    [{ sorteer: 'naam', richting: 'af' }, ['fenna', 'zoe', 'ilias']],
    [{ sorteer: 'bijgewerkt' }, ['ilias', 'zoe', 'fenna']],
    [{ sorteer: 'volgendeDatum', richting: 'af' }, ['ilias', 'fenna', 'zoe']],
  ])('sorteert op %j', async (vraag, verwacht) => {
    const list = await werkplek();
    expect(ids(await list(MARIT, vraag))).toEqual(verwacht);
  });

  it('toont gearchiveerde dossiers erbij als daarom gevraagd wordt', async () => {
    const list = await werkplek();
    const lijst = await list(MARIT, { ookGearchiveerd: true, sorteer: 'naam' });
    expect(ids(lijst)).toEqual(['mila', 'ilias', 'zoe', 'fenna']);
    expect(lijst).toMatchObject({ aantal: 4, aantalGearchiveerd: 1 });
  });

  it('geeft bladzijden van vijftig, zonder iets over te slaan', async () => {
    const { deps, saveDossier } = await eenWerkplek();
    for (let i = 0; i < 120; i++) await saveDossier(eenDossier({ id: `dossier-${i}` }));
    const list = createListWerkvoorraad(deps);
    const gezien: string[] = [];
    const aantallen: number[] = [];
    let vervolg: string | undefined;
    do {
      const result = await list(MARIT, vervolg === undefined ? {} : { vervolg });
      if (!result.ok) throw new Error('refused');
      gezien.push(...ids(result.value));
      aantallen.push(result.value.rijen.length);
      expect(result.value.aantal).toBe(120);
      vervolg = result.value.vervolg;
    } while (vervolg !== undefined);
    expect(aantallen).toEqual([50, 50, 20]);
    expect(new Set(gezien).size).toBe(120);
  });
});
