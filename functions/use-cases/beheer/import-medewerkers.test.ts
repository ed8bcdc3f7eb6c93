import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEHEER, HANNA, JOOST, MARIT, TEUN, ZILVEREN_REIGER } from '../../../test/builders/een-adresboek';
import { bytes, eenBeheerWerkplek, eenObjectId, type BeheerWerkplek } from '../../../test/builders/een-beheer-werkplek';
import { expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';

let plek: BeheerWerkplek;
beforeEach(async () => {
  plek = await eenBeheerWerkplek();
});
afterEach(() => plek.close());

const regels = (...rijen: readonly string[]): Uint8Array => bytes(rijen.join('\r\n'));
const bekijk = async (inhoud: Uint8Array) => expectOk(await plek.useCases.previewImport(BEHEER, { inhoud }));
const leesIn = async (inhoud: Uint8Array, vingerafdruk?: string) =>
  plek.useCases.applyImport(BEHEER, { inhoud, vingerafdruk: vingerafdruk ?? (await bekijk(inhoud)).vingerafdruk });
const NIETS = { nieuw: 0, gewijzigd: 0, ongewijzigd: 0, fout: 0 };

describe('een lijst met medewerkers', () => {
  it('herkent mensen aan hun object-id of hun adres, en rollen, scholen en TPO in gewone woorden', async () => {
    const lijst = regels(
      'Object-id,Voornaam,Tussenvoegsel,Achternaam,E-mailadres,Functie,School,TPO,Groepen,Toegang',
      `${eenObjectId(1)},Otto,van den,Berg,otto@w.example,"IB'er en leerkracht","De Zilveren Reiger (99AA00); 99AB00",,"groep 5, 6",`,
      `,Hanna,,Meerkoet,${HANNA.email.toUpperCase()},Consulent,,TPO noorderhaven,,ja`,
      `,Joost,,Kamperfoelie,${JOOST.email},KC’er,Het Waterrad,,,nee`,
    );
    const { rijen } = await bekijk(lijst);
    expect(rijen.map(({ stand, refusals }) => [stand, refusals])).toEqual([
      ['nieuw', []],
      ['gewijzigd', []],
      ['gewijzigd', []],
    ]);
    expect(rijen[2]?.verschillen).toEqual([{ veld: 'isActief', label: 'Heeft toegang', van: 'ja', naar: 'nee' }]);
    expectOk(await leesIn(lijst));
    expect(await plek.readMedewerker(eenObjectId(1))).toMatchObject({
      naam: 'Otto van den Berg',
      rollen: ['ib', 'leerkracht'],
      scholen: ['99AA00', '99AB00'],
      groepen: ['5', '6'],
    });
    expect(await plek.deps.adresboek.findMedewerker(JOOST.id)).toBeUndefined();
  });

  it.each<[string, string, string, string]>([
    ['een onbekende rol', `${eenObjectId(1)};A;a@w.example;directie;99AB00`, 'keuze-onbekend', 'rollen'],
    ['een onbekende school', `${eenObjectId(1)};A;a@w.example;ib;De Lepelaar`, 'keuze-onbekend', 'scholen'],
    ['geen rol', `${eenObjectId(1)};A;a@w.example;;99AB00`, 'veld-leeg', 'rollen'],
    ['geen school', `${eenObjectId(1)};A;a@w.example;ib;`, 'veld-leeg', 'scholen'],
    ['een adres dat niet werkt', `${eenObjectId(1)};A;a-at-w;ib;99AB00`, 'email-onleesbaar', 'email'],
    ['een adres van een ander', `${eenObjectId(1)};A;${MARIT.email};ib;99AB00`, 'bestaat-al', 'email'],
    ['geen object-id bij wie nieuw is', `;A;a@w.example;ib;99AB00`, 'veld-leeg', 'id'],
    ['een object-id dat er geen is', `abc;A;a@w.example;ib;99AB00`, 'veld-soort', 'id'],
    ['de laatste beheerder', `${BEHEER.id};${BEHEER.naam};${BEHEER.email};ib;99AB00`, 'laatste-beheerder', 'rollen'],
    ['meer vakken dan kolommen', `${eenObjectId(1)};A;a@w.example;ib;99AB00;x`, 'lijst-onleesbaar', ''],
  ])('zegt bij de regel wat er mis is: %s', async (_, regel, code, pad) => {
    const { rijen } = await bekijk(regels('object-id;naam;e-mail;rol;school', regel));
    expect(rijen).toMatchObject([{ regel: 2, stand: 'fout', refusals: [{ code, ...(pad ? { pad } : {}) }] }]);
    expect(expectOk(await leesIn(regels('object-id;naam;e-mail;rol;school', regel))).tellingen.fout).toBe(1);
  });

  it('weigert allebei de regels met dezelfde persoon', async () => {
    const { rijen } = await bekijk(
      regels(
        'id;naam;e-mail;rol;school',
        `;${TEUN.naam};${TEUN.email};leerkracht;99AA00`,
        `${TEUN.id};T;t@w.example;ib;99AA00`,
      ),
    );
    expect(rijen.map(({ stand, refusals }) => [stand, refusals[0]?.code, refusals[0]?.message])).toEqual([
      ['fout', 'bestaat-al', 'Dit staat ook op regel 3. Laat één regel staan.'],
      ['fout', 'bestaat-al', 'Dit staat ook op regel 2. Laat één regel staan.'],
    ]);
  });

  it('laat staan wat niet in de kolommen staat, en maakt leeg wat leeg is', async () => {
    await plek.saveMedewerkers({ ...TEUN, groepen: ['5', '6'] });
    const alleenRol = regels('e-mail;rol', `${TEUN.email};leerkracht`);
    expect((await bekijk(alleenRol)).tellingen).toEqual({ ...NIETS, ongewijzigd: 1 });
    expectOk(await leesIn(regels('e-mail;rol;groepen', `${TEUN.email};leerkracht;`)));
    expect(await plek.readMedewerker(TEUN.id)).not.toHaveProperty('groepen');
    expect(await plek.readMedewerker(TEUN.id)).toMatchObject({ naam: TEUN.naam, scholen: [ZILVEREN_REIGER.id] });
  });

  it('geeft beheer door in één lijst als de nieuwe beheerder boven de oude staat', async () => {
    const nieuw = `${eenObjectId(1)};N;n@w.example;beheer`;
    const oud = `${BEHEER.id};${BEHEER.naam};${BEHEER.email};helpdesk`;
    expect((await bekijk(regels('id;naam;e-mail;rol', oud, nieuw))).tellingen).toMatchObject({ nieuw: 1, fout: 1 });
    expect((await bekijk(regels('id;naam;e-mail;rol', nieuw, oud))).tellingen).toMatchObject({
      nieuw: 1,
      gewijzigd: 1,
    });
  });
});
