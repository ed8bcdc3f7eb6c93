import { STANDAARD_SWV } from '@domain/beheer/standaard-swv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEHEER, JOOST, MEDEWERKERS, WATERRAD } from '../../../test/builders/een-adresboek';
import {
  eenBeheerWerkplek,
  eenNieuwe,
  NIEUWE_SCHOOL,
  zet,
  type BeheerWerkplek,
} from '../../../test/builders/een-beheer-werkplek';
import { codesOf, expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';

let plek: BeheerWerkplek;
beforeEach(async () => {
  plek = await eenBeheerWerkplek();
});
afterEach(() => plek.close());

describe('instellingen', () => {
  const lees = async () => expectOk(await plek.useCases.readSwvInstellingen(BEHEER));

  it('zijn zoals het product komt tot iemand ze verandert', async () => {
    expect(await lees()).not.toHaveProperty('bijgewerkt');
    expect((await lees()).instellingen).toEqual(STANDAARD_SWV);
    expect(await plek.deps.adresboek.readInstellingen()).toEqual(STANDAARD_SWV);
    expect((await lees()).instellingen).toMatchObject({
      mailWijze: 'bijlage',
      bewaren: { deelnemersDagen: 60, dossierJaren: 3 },
      stappen: { maxToolbox: 3 },
      termijnen: { waarschuwOppWeken: 4, waarschuwEvaluatieMaanden: 10 },
      kanalen: { meldingen: true, gesprekken: true, vergadering: true, teamsLinks: true },
    });
  });

  it('gelden binnen een minuut, met in de audit wat het was en werd', async () => {
    await plek.deps.adresboek.readInstellingen();
    expectOk(await plek.useCases.saveSwvInstellingen(BEHEER, zet('mailWijze', 'bijlage', 'link')));
    plek.klok.nu = '2026-11-22T08:01:00.000Z';
    expect((await plek.deps.adresboek.readInstellingen()).mailWijze).toBe('link');
    expect(await plek.audit()).toMatchObject([
      { over: 'instellingen', overId: 'swv', velden: [{ veld: 'mailWijze', van: 'bijlage', naar: 'link' }] },
    ]);
  });

  it('krijgen een gebied erbij en zetten er een uit, maar halen er nooit een weg', async () => {
    const [taal] = (await lees()).instellingen.stappen.gebieden;
    const nieuw = { id: 'nieuw-1', label: 'Sociale media', groep: 'Leergebiedoverstijgend', isActief: true };
    const erbij = await plek.useCases.saveSwvInstellingen(BEHEER, {
      wijzigingen: [
        { pad: 'gebieden/nieuw-1', van: null, naar: nieuw },
        { pad: 'gebieden/taal/isActief', van: true, naar: false },
      ],
    });
    const { gebieden } = expectOk(erbij).instellingen.stappen;
    expect(gebieden.find(({ code }) => code === 'taal')).toEqual({ ...taal, isActief: false });
    expect(gebieden.at(-1)).toEqual({
      code: 'nieuw-1',
      label: 'Sociale media',
      groep: 'Leergebiedoverstijgend',
      isActief: true,
    });

    const weg = { wijzigingen: [{ pad: 'gebieden/nieuw-1', van: { ...nieuw }, naar: null }] };
    expect(await plek.useCases.saveSwvInstellingen(BEHEER, weg)).toMatchObject({
      refusals: [{ code: 'regel', pad: 'gebieden', message: expect.stringContaining('Zet het uit') }],
    });
  });

  it.each<[string, string, string | number | boolean, string | number | boolean | null, string]>([
    ['meer dan twee jaar bewaren', 'deelnemersDagen', 60, 731, 'getal-buiten-grens'],
    ['nul dagen bewaren', 'deelnemersDagen', 60, 0, 'getal-buiten-grens'],
    ['pas na zes weken waarschuwen', 'waarschuwOppWeken', 4, 6, 'getal-buiten-grens'],
    ['een halve maand', 'waarschuwEvaluatieMaanden', 10, 9.5, 'getal-buiten-grens'],
    ['een andere manier van mailen', 'mailWijze', 'bijlage', 'gewoon', 'keuze-onbekend'],
    ['niets invullen', 'dossierJaren', 3, null, 'veld-leeg'],
    ['een naam die er al is', 'toolbox/observatie/label', 'Observatie in de klas', ' onderzoek', 'regel'],
    ['een veld dat er niet is', 'wachtwoord', '', 'x', 'veld-onbekend'],
  ])('laten niet toe: %s', async (_, pad, van, naar, code) => {
    const uitkomst = await plek.useCases.saveSwvInstellingen(BEHEER, { wijzigingen: [{ pad, van, naar }] });
    expect(codesOf(uitkomst)).toEqual([code]);
    expect(await lees()).not.toHaveProperty('bijgewerkt');
  });

  it('laten er van de toolbox minstens één aan', async () => {
    const { toolbox } = (await lees()).instellingen.stappen;
    const uit = toolbox.map(({ code }) => ({ pad: `toolbox/${code}/isActief`, van: true, naar: false }));
    expect(codesOf(await plek.useCases.saveSwvInstellingen(BEHEER, { wijzigingen: uit }))).toEqual(['te-weinig-rijen']);
  });

  it('noemen wie een instelling intussen veranderde', async () => {
    await plek.useCases.saveSwvInstellingen(BEHEER, zet('meldingen', true, false));
    const botst = await plek.useCases.saveSwvInstellingen(BEHEER, {
      wijzigingen: [
        { pad: 'meldingen', van: null, naar: true },
        { pad: 'maxToolbox', van: 3, naar: 4 },
      ],
    });
    expect(botst).toMatchObject({ ok: false, botsingen: [{ pad: 'meldingen', huidig: false }] });
    expect((await lees()).instellingen.stappen.maxToolbox).toBe(3);
  });
});

describe('beheer', () => {
  it('is voor niemand anders', async () => {
    const anderen = MEDEWERKERS.filter((wie) => wie !== BEHEER);
    const { useCases } = plek;
    for (const wie of anderen) {
      const uitkomsten = await Promise.all([
        useCases.listScholen(wie),
        useCases.openSchool(wie, { antwoorden: NIEUWE_SCHOOL }),
        useCases.saveSchool(wie, { schoolId: WATERRAD.id, ...zet('naam', WATERRAD.naam, 'x') }),
        useCases.listMedewerkers(wie),
        useCases.openMedewerker(wie, eenNieuwe(1)),
        useCases.saveMedewerker(wie, { medewerkerId: wie.id, ...zet('rollen', wie.rollen, ['beheer']) }),
        useCases.readSwvInstellingen(wie),
        useCases.saveSwvInstellingen(wie, zet('mailWijze', 'bijlage', 'link')),
        useCases.previewImport(wie, { inhoud: new Uint8Array() }),
        useCases.applyImport(wie, { vingerafdruk: '', inhoud: new Uint8Array() }),
      ]);
      expect([wie.naam, [...new Set(uitkomsten.flatMap(codesOf))]]).toEqual([wie.naam, ['geen-toegang']]);
    }
    expect(await plek.audit()).toEqual([]);
    expect(await plek.readMedewerker(JOOST.id)).toMatchObject({ rollen: ['kc'] });
  });
});
