import type { Rol } from '@domain/adresboek/medewerker';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEHEER, HANNA, MARIT, TEUN, WATERRAD, YARA } from '../../../test/builders/een-adresboek';
import {
  bytes,
  eenBeheerWerkplek,
  eenNieuwe,
  eenObjectId,
  zet,
  type BeheerWerkplek,
} from '../../../test/builders/een-beheer-werkplek';
import { codesOf, expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';
import type { DocumentStore } from '../../ports';

let plek: BeheerWerkplek;
beforeEach(async () => {
  plek = await eenBeheerWerkplek();
});
afterEach(() => plek.close());

const rollen = (van: readonly Rol[], naar: readonly Rol[]) => zet('rollen', van, naar);

describe('medewerkers', () => {
  it('voegt iemand toe die meteen binnen mag, zonder wat niet bij de rol hoort', async () => {
    const { antwoorden } = eenNieuwe(1, { tpo: 'Noorderhaven', groepen: '5' });
    const { rij } = expectOk(await plek.useCases.openMedewerker(BEHEER, { antwoorden }));
    const verwacht = {
      id: eenObjectId(1),
      naam: 'Nieuw 1',
      email: 'nieuw1@waterstede.example',
      rollen: ['ib'],
      scholen: [WATERRAD.id],
    };
    expect(rij.medewerker).toEqual(verwacht);
    expect(await plek.deps.adresboek.findMedewerker(eenObjectId(1))).toEqual(verwacht);
    expect(expectOk(await plek.useCases.openMedewerker(BEHEER, { antwoorden })).isNieuw).toBe(false);
  });

  it.each<[string, object, string, string]>([
    ['een object-id dat er geen is', { id: 'marit' }, 'veld-soort', 'id'],
    ['een adres dat al van een ander is', { email: MARIT.email.toUpperCase() }, 'bestaat-al', 'email'],
    ['een adres dat niet werkt', { email: 'marit@' }, 'email-onleesbaar', 'email'],
    ['geen rol', { rollen: [] }, 'veld-leeg', 'rollen'],
    ['een rol die niet bestaat', { rollen: ['directie'] }, 'keuze-onbekend', 'rollen'],
    ['een school die er niet is', { scholen: ['00XX00'] }, 'keuze-onbekend', 'scholen'],
    ['geen school', { scholen: [] }, 'veld-leeg', 'scholen'],
    ['een consulent zonder TPO', { rollen: ['consulent'] }, 'veld-leeg', 'tpo'],
    ['een TPO waar geen school staat', { rollen: ['consulent'], tpo: 'Mars' }, 'keuze-onbekend', 'tpo'],
  ])('weigert %s', async (_, over, code, pad) => {
    expect(await plek.useCases.openMedewerker(BEHEER, eenNieuwe(1, over))).toMatchObject({
      ok: false,
      refusals: [{ code, pad }],
    });
    expect(await plek.audit()).toEqual([]);
  });

  it('laat wie uitgezet is er meteen niet meer in, en geeft de naam nog wel', async () => {
    const verzoek = { medewerkerId: HANNA.id, ...zet('isActief', true, false) };
    expectOk(await plek.useCases.saveMedewerker(BEHEER, verzoek));
    const { adresboek } = plek.deps;
    expect(await adresboek.findMedewerker(HANNA.id)).toBeUndefined();
    expect((await adresboek.listMedewerkers()).map(({ id }) => id)).not.toContain(HANNA.id);
    expect((await adresboek.listAlleMedewerkers()).find(({ id }) => id === HANNA.id)?.naam).toBe(HANNA.naam);
    const terug = { medewerkerId: HANNA.id, ...zet('isActief', false, true) };
    expectOk(await plek.useCases.saveMedewerker(BEHEER, terug));
    expect(await adresboek.findMedewerker(HANNA.id)).toEqual(HANNA);
  });

  it('schrijft de oude en de nieuwe rol op, en nooit een naam of adres', async () => {
    await plek.useCases.saveMedewerker(BEHEER, {
      medewerkerId: TEUN.id,
      ...zet('naam', TEUN.naam, 'Teun de Hazelaar'),
    });
    plek.klok.nu = '2026-11-22T09:00:00.000Z';
    await plek.useCases.saveMedewerker(BEHEER, {
      medewerkerId: TEUN.id,
      ...rollen(['leerkracht'], ['leerkracht', 'ib']),
    });
    const audit = await plek.audit();
    expect(audit).toMatchObject([
      { doorId: BEHEER.id, overId: TEUN.id, velden: [{ veld: 'rollen', van: 'leerkracht', naar: 'ib, leerkracht' }] },
      { op: '2026-11-22T08:00:00.000Z', via: 'scherm', velden: [{ veld: 'naam' }] },
    ]);
    expect(JSON.stringify(audit)).not.toMatch(/Hazelaar|@/);
    expect(await plek.soorten('medewerkers')).toEqual(['bewaker', 'medewerker']);
  });

  it('houdt in een lopend jaar audit per maand uit elkaar, en vindt ook wat halverwege bleef liggen', async () => {
    const zonderVerhuizing: DocumentStore = {
      ...plek.directory,
      commit: (partitie, writes) =>
        partitie.startsWith('audit-') ? Promise.reject(new Error('weg')) : plek.directory.commit(partitie, writes),
    };
    const kreupel = plek.maak(zonderVerhuizing);
    expectOk(await kreupel.saveMedewerker(BEHEER, { medewerkerId: TEUN.id, ...zet('groepen', '5', '5, 6') }));
    expect(await plek.soorten('medewerkers')).toContain('beheeraudit');
    plek.klok.nu = '2026-12-01T08:00:00.000Z';
    expectOk(
      await plek.useCases.saveSchool(BEHEER, { schoolId: WATERRAD.id, ...zet('wijk', WATERRAD.wijk, 'Zuiderpark') }),
    );
    expect((await plek.audit()).map(({ over }) => over)).toEqual(['school', 'medewerker']);
    expect(await plek.soorten('medewerkers')).not.toContain('beheeraudit');
    expect(await plek.soorten('audit-2026-11')).toEqual(['beheeraudit']);
    expect(await plek.soorten('audit-2026-12')).toEqual(['beheeraudit']);
  });
});

describe('de laatste beheerder', () => {
  const eigen = { medewerkerId: BEHEER.id };

  it('kan zichzelf niet uitzetten en de rol niet weghalen', async () => {
    expect(await plek.useCases.saveMedewerker(BEHEER, { ...eigen, ...zet('isActief', true, false) })).toMatchObject({
      refusals: [{ code: 'laatste-beheerder', pad: 'isActief' }],
    });
    expect(await plek.useCases.saveMedewerker(BEHEER, { ...eigen, ...rollen(['beheer'], ['helpdesk']) })).toMatchObject(
      {
        refusals: [{ code: 'laatste-beheerder', pad: 'rollen' }],
      },
    );
    expect(await plek.readMedewerker(BEHEER.id)).toMatchObject({ rollen: ['beheer'] });
  });

  it('kan weg als een ander het ook is, maar niet als die is uitgezet', async () => {
    await plek.saveMedewerkers({ ...YARA, rollen: [...YARA.rollen, 'beheer'], tpo: 'Noorderhaven', isActief: false });
    const weg = { ...eigen, ...zet('isActief', true, false) };
    expect(codesOf(await plek.useCases.saveMedewerker(BEHEER, weg))).toEqual(['laatste-beheerder']);
    await plek.saveMedewerkers({ ...YARA, rollen: [...YARA.rollen, 'beheer'], tpo: 'Noorderhaven' });
    expectOk(await plek.useCases.saveMedewerker(BEHEER, weg));
  });

  it.each([2, 3, 5])('blijft over als %i beheerders elkaar tegelijk uitzetten', async (aantal) => {
    const beheerders = Array.from({ length: aantal - 1 }, (_, i) => ({
      ...BEHEER,
      id: `b-${i}`,
      email: `b${i}@w.example`,
    }));
    await plek.saveMedewerkers(...beheerders);
    const allen = [BEHEER, ...beheerders];
    const uitkomsten = await Promise.all(
      allen.map((wie, i) => {
        const ander = allen[(i + 1) % allen.length]!;
        return plek.useCases.saveMedewerker(wie, { medewerkerId: ander.id, ...zet('isActief', true, false) });
      }),
    );
    expect(uitkomsten.flatMap(codesOf)).toEqual(['laatste-beheerder']);
    const over = (await plek.deps.adresboek.listMedewerkers()).filter((wie) => wie.rollen.includes('beheer'));
    expect(over).toHaveLength(1);
  });
});

describe('wie mag beginnen', () => {
  /** Let in by the installation, and not in the directory yet. */
  const EERSTE = { ...BEHEER, id: eenObjectId(9), naam: 'Eerste beheerder', email: '' };
  const nieuw = (nummer: number, rol: Rol) => eenNieuwe(nummer, { rollen: [rol], scholen: [] });
  beforeEach(() => plek.saveMedewerkers({ ...BEHEER, isActief: false }));

  it('zet zichzelf als eerste beheerder in het adresboek, en daarna een ander', async () => {
    expectOk(await plek.useCases.openMedewerker(EERSTE, nieuw(9, 'beheer')));
    expectOk(await plek.useCases.openMedewerker(EERSTE, nieuw(1, 'beheer')));
  });

  it.each<[string, number, Rol]>([
    ['een ander met de rol beheer', 1, 'beheer'],
    ['zichzelf zonder de rol beheer', 9, 'helpdesk'],
  ])('kan niet eerst toevoegen: %s, want dan kan niemand verder', async (_, nummer, rol) => {
    expect(await plek.useCases.openMedewerker(EERSTE, nieuw(nummer, rol))).toMatchObject({
      refusals: [{ code: 'laatste-beheerder', pad: 'rollen', message: expect.stringMatching(/^Zet eerst jezelf/) }],
    });
    expect(await plek.readMedewerker(eenObjectId(nummer))).toBeUndefined();
  });

  it('kan ook een bestaande medewerker niet eerder beheer geven', async () => {
    const ander = { medewerkerId: TEUN.id, ...rollen(['leerkracht'], ['leerkracht', 'beheer']) };
    expect(codesOf(await plek.useCases.saveMedewerker(EERSTE, ander))).toEqual(['laatste-beheerder']);
  });

  it('leest in een lijst een andere beheerder pas in na zichzelf', async () => {
    const kop = 'object-id;naam;e-mail;rol';
    const ander = `${eenObjectId(1)};A;a@w.example;beheer`;
    const zelf = `${eenObjectId(9)};Z;z@w.example;beheer`;
    const standen = async (...regels: readonly string[]) =>
      expectOk(await plek.useCases.previewImport(EERSTE, { inhoud: bytes([kop, ...regels].join('\n')) })).rijen.map(
        ({ stand }) => stand,
      );
    expect(await standen(ander, zelf)).toEqual(['fout', 'nieuw']);
    expect(await standen(zelf, ander)).toEqual(['nieuw', 'nieuw']);
  });
});
