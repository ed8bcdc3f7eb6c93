import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEHEER, WATERRAD, ZILVEREN_REIGER } from '../../../test/builders/een-adresboek';
import { eenBeheerWerkplek, NIEUWE_SCHOOL, zet, type BeheerWerkplek } from '../../../test/builders/een-beheer-werkplek';
import { codesOf, expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';

let plek: BeheerWerkplek;
beforeEach(async () => {
  plek = await eenBeheerWerkplek();
});
afterEach(() => plek.close());

describe('scholen', () => {
  it('voegt een school toe, met het nummer in één schrijfwijze, en noemt wie en wanneer', async () => {
    const { rij, isNieuw } = expectOk(await plek.useCases.openSchool(BEHEER, { antwoorden: NIEUWE_SCHOOL }));
    expect([isNieuw, rij]).toEqual([
      true,
      {
        school: {
          id: '99ZZ01',
          naam: 'De Ooievaar',
          soort: 'sbo',
          wijk: 'Noorderhaven',
          bestuur: 'Stichting Rietveld',
        },
        isActief: true,
        medewerkers: 0,
        bijgewerkt: { doorId: BEHEER.id, door: BEHEER.naam, op: '2026-11-22T08:00:00.000Z' },
      },
    ]);
    const { besturen, scholen } = expectOk(await plek.useCases.listScholen(BEHEER));
    expect([besturen, scholen.map(({ school, medewerkers }) => [school.naam, medewerkers])]).toEqual([
      ['Stichting Rietveld'],
      [
        ['De Ooievaar', 0],
        ['De Zilveren Reiger', 3],
        ['Het Waterrad', 1],
      ],
    ]);
  });

  it('maakt van hetzelfde verzoek geen tweede, en weigert een ander met hetzelfde nummer', async () => {
    await plek.useCases.openSchool(BEHEER, { antwoorden: NIEUWE_SCHOOL });
    expect(expectOk(await plek.useCases.openSchool(BEHEER, { antwoorden: NIEUWE_SCHOOL })).isNieuw).toBe(false);
    expect(await plek.audit()).toHaveLength(1);
    const ander = { ...NIEUWE_SCHOOL, naam: 'De Lepelaar' };
    expect(await plek.useCases.openSchool(BEHEER, { antwoorden: ander })).toMatchObject({
      refusals: [{ code: 'bestaat-al', pad: 'id', message: expect.stringContaining('De Ooievaar') }],
    });
  });

  it.each(['99A00', 'AA9900', '99AA0', '99AA000', 'x'])('neemt geen vestigingsnummer %s aan', async (id) => {
    const uitkomst = await plek.useCases.openSchool(BEHEER, { antwoorden: { ...NIEUWE_SCHOOL, id } });
    expect(uitkomst.ok ? [] : uitkomst.refusals.map(({ pad }) => pad)).toContain('id');
  });

  it('bewaart verschillende velden van twee beheerders allebei, en noemt de ander bij hetzelfde veld', async () => {
    const schoolId = WATERRAD.id;
    const anna = { ...BEHEER, id: 'anna', naam: 'Anna Aalscholver' };
    await plek.useCases.saveSchool(anna, { schoolId, ...zet('bestuur', null, 'Stichting Rietveld') });
    expectOk(await plek.useCases.saveSchool(BEHEER, { schoolId, ...zet('email', null, 'post@waterrad.example') }));
    expect(await plek.readSchool(schoolId)).toMatchObject({
      bestuur: 'Stichting Rietveld',
      email: 'post@waterrad.example',
    });

    await plek.useCases.saveSchool(anna, { schoolId, ...zet('naam', WATERRAD.naam, 'Het Nieuwe Waterrad') });
    expect(
      await plek.useCases.saveSchool(BEHEER, { schoolId, ...zet('naam', WATERRAD.naam, 'Waterrad') }),
    ).toMatchObject({
      ok: false,
      refusals: [{ code: 'veld-gewijzigd', pad: 'naam', message: expect.stringContaining('Anna Aalscholver') }],
      botsingen: [{ huidig: 'Het Nieuwe Waterrad', stempel: { doorId: 'anna' } }],
    });
  });

  it('doet niets bij een verzoek dat al gedaan is', async () => {
    const verzoek = { schoolId: WATERRAD.id, ...zet('isActief', true, false) };
    for (let keer = 0; keer < 2; keer += 1) expectOk(await plek.useCases.saveSchool(BEHEER, verzoek));
    expect(await plek.audit()).toMatchObject([
      { over: 'school', velden: [{ veld: 'isActief', van: 'true', naar: 'false' }] },
    ]);
    expect(codesOf(await plek.useCases.saveSchool(BEHEER, { ...verzoek, schoolId: '00XX00' }))).toEqual([
      'niet-gevonden',
    ]);
  });
});

describe('een school die niet meer in gebruik is', () => {
  it('blijft in de lijsten, en kan geen nieuw dossier krijgen', async () => {
    await plek.useCases.saveSchool(BEHEER, { schoolId: WATERRAD.id, ...zet('isActief', true, false) });
    expect((await plek.deps.adresboek.listScholen()).map(({ id }) => id)).toEqual([ZILVEREN_REIGER.id, WATERRAD.id]);
  });
});
