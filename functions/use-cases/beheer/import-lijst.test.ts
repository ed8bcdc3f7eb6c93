import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEHEER, WATERRAD } from '../../../test/builders/een-adresboek';
import { bytes, eenBeheerWerkplek, eenObjectId, type BeheerWerkplek } from '../../../test/builders/een-beheer-werkplek';
import { codesOf, expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';
import type { DocumentStore } from '../../ports';

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

const SCHOLEN = regels(
  'Vestigingsnummer;Schoolnaam;Soort;Wijk;Bestuur;E-mail',
  '99AA00;De Zilveren Reiger;basisonderwijs;noorderhaven;;',
  '99ab00;Het Waterrad;bao;Molenkwartier;Stichting Rietveld;post@waterrad.example',
  '99ZZ01;De Ooievaar;SBO;Zuiderpark;Stichting Rietveld;',
  '',
  ';;;;;',
  '99Z1;De Lepelaar;so;Zuiderpark;;',
);
const eenLijst = (aantal: number): Uint8Array =>
  regels(
    'object-id;naam;e-mail;rol;school',
    ...Array.from({ length: aantal }, (_, i) => `${eenObjectId(i)};Nieuw ${i};nieuw${i}@w.example;ib;99AB00`),
  );

describe('previewImport', () => {
  it('zegt per regel wat er zou veranderen, en schrijft niets', async () => {
    const voorbeeld = await bekijk(SCHOLEN);
    expect(voorbeeld.soort).toBe('scholen');
    expect(voorbeeld.tellingen).toEqual({ nieuw: 1, gewijzigd: 1, ongewijzigd: 1, fout: 1 });
    expect(voorbeeld.rijen).toMatchObject([
      { regel: 2, sleutel: '99AA00', stand: 'ongewijzigd', verschillen: [] },
      {
        regel: 3,
        sleutel: '99AB00',
        stand: 'gewijzigd',
        verschillen: [
          { veld: 'bestuur', label: 'Bestuur', van: '', naar: 'Stichting Rietveld' },
          { veld: 'email', label: 'E-mailadres', van: '', naar: 'post@waterrad.example' },
        ],
      },
      { regel: 4, sleutel: '99ZZ01', naam: 'De Ooievaar', stand: 'nieuw' },
      { regel: 7, sleutel: '99Z1', stand: 'fout', refusals: [{ code: 'veld-soort', pad: 'id' }] },
    ]);
    expect(voorbeeld.opmerkingen).toEqual(['De wijk ‘Zuiderpark’ is nieuw: nog geen school staat er. Klopt de naam?']);
    expect(await plek.soorten('scholen')).toEqual(['school']);
  });

  it('weigert wat geen lijst is', async () => {
    const geweigerd = async (inhoud: Uint8Array) => codesOf(await plek.useCases.previewImport(BEHEER, { inhoud }));
    expect(await geweigerd(bytes(''))).toEqual(['lijst-onleesbaar']);
    expect(await geweigerd(regels('naam;kleur', 'a;b'))).toEqual(['lijst-onleesbaar']);
    expect(await geweigerd(regels('vestigingsnummer;naam'))).toEqual(['lijst-onleesbaar']);
    expect(await geweigerd(eenLijst(1001))).toEqual(['te-veel-rijen']);
  });
});

describe('applyImport', () => {
  it('leest in wat goed is, slaat over wat fout is, en doet het bij herhaling niet nog eens', async () => {
    const { vingerafdruk, tellingen } = await bekijk(SCHOLEN);
    const verwacht = { soort: 'scholen', tellingen };
    expect(expectOk(await leesIn(SCHOLEN, vingerafdruk))).toEqual(verwacht);
    expect(await plek.readSchool('99AB00')).toMatchObject({
      bestuur: 'Stichting Rietveld',
      bijgewerkt: { doorId: BEHEER.id },
    });
    expect(await plek.readSchool('99ZZ01')).toMatchObject({ schoolsoort: 'sbo' });
    expect(await plek.readSchool('99Z1')).toBeUndefined();

    expect(expectOk(await leesIn(SCHOLEN, vingerafdruk))).toEqual(verwacht);
    expect(expectOk(await leesIn(SCHOLEN)).tellingen).toEqual({ ...NIETS, ongewijzigd: 3, fout: 1 });
    expect((await plek.audit()).map(({ overId, via }) => [overId, via]).toSorted()).toEqual([
      ['99AB00', 'import'],
      ['99ZZ01', 'import'],
    ]);
  });

  it('weigert als het adresboek sinds het voorbeeld veranderde, en bewaart dan niets', async () => {
    const { vingerafdruk } = await bekijk(SCHOLEN);
    await plek.saveScholen({ ...WATERRAD, naam: 'Het Oude Waterrad' });
    expect(codesOf(await leesIn(SCHOLEN, vingerafdruk))).toEqual(['voorbeeld-verouderd']);
    expect(await plek.readSchool('99ZZ01')).toBeUndefined();
    expect(codesOf(await leesIn(regels('vestigingsnummer;naam', '99ZZ02;x'), vingerafdruk))).toEqual([
      'voorbeeld-verouderd',
    ]);
  });

  it('doet opnieuw wat iemand er intussen weer uit haalde', async () => {
    const lijst = regels('vestigingsnummer;naam;bestuur', '99AB00;Het Waterrad;Stichting Rietveld');
    const { vingerafdruk } = await bekijk(lijst);
    expectOk(await leesIn(lijst, vingerafdruk));
    await plek.saveScholen(WATERRAD);
    expectOk(await leesIn(lijst, vingerafdruk));
    expect(await plek.readSchool('99AB00')).toMatchObject({ bestuur: 'Stichting Rietveld' });
  });

  it('leest er tweehonderd in, ook als twee mensen tegelijk op de knop drukken', async () => {
    const lijst = eenLijst(200);
    const { vingerafdruk } = await bekijk(lijst);
    const uitkomsten = await Promise.all([leesIn(lijst, vingerafdruk), leesIn(lijst, vingerafdruk)]);
    expect(uitkomsten.some(({ ok }) => ok)).toBe(true);
    expect(expectOk(await leesIn(lijst)).tellingen).toEqual({ ...NIETS, ongewijzigd: 200 });
    expect(await plek.audit()).toHaveLength(200);
    expect(await plek.soorten('medewerkers')).toEqual(['bewaker', 'import', 'medewerker']);
  });

  it('gaat na een storing halverwege verder waar het bleef, na een nieuw voorbeeld', async () => {
    const lijst = eenLijst(120);
    const { vingerafdruk } = await bekijk(lijst);
    let over = 2;
    const kreupel: DocumentStore = {
      ...plek.directory,
      commit: (partitie, writes) =>
        partitie === 'medewerkers' && writes.length > 60 && (over -= 1) === 0
          ? Promise.reject(new Error('weg'))
          : plek.directory.commit(partitie, writes),
    };
    await expect(plek.maak(kreupel).applyImport(BEHEER, { inhoud: lijst, vingerafdruk })).rejects.toThrow('weg');
    expect(codesOf(await leesIn(lijst, vingerafdruk))).toEqual(['voorbeeld-verouderd']);
    expect((await bekijk(lijst)).tellingen).toEqual({ ...NIETS, nieuw: 71, ongewijzigd: 49 });
    expectOk(await leesIn(lijst));
    expect((await bekijk(lijst)).tellingen).toEqual({ ...NIETS, ongewijzigd: 120 });
    expect(await plek.audit()).toHaveLength(120);
  });
});
