import { describe, expect, it } from 'vitest';
import { eenDossier, eenStempel, eenVolledigDossier } from '../../test/builders/een-dossier';
import type { Wijziging } from '../formulier/wijziging';
import type { StapNummer } from '../stappenplan/stap';
import type { Dossier } from './dossier';
import { saveStap, type SaveUitkomst } from './save-stap';

const TEUN = eenStempel({ doorId: 'teun', door: 'Teun Hazelaar', op: '2024-10-03T08:00:00.000Z' });
const MARIT = eenStempel({ doorId: 'marit', door: 'Marit Lijsterbes', op: '2024-10-03T08:00:05.000Z' });
const PERSONEN = [{ id: 'teun-hazelaar', uit: 'school' as const }];

const save = (dossier: Dossier, nummer: StapNummer, wijzigingen: Wijziging[], stempel = TEUN) =>
  saveStap(dossier, { nummer, wijzigingen, personen: PERSONEN, stempel });
const na = (uitkomst: SaveUitkomst): Dossier => {
  if (!uitkomst.ok) expect.fail(JSON.stringify(uitkomst));
  return uitkomst.value.dossier;
};
const beeldSchool = (naar: string, van: string | null = null): Wijziging => ({ pad: 'beeldSchool', van, naar });

describe('saveStap', () => {
  it('bewaart wat veranderde, met wie en wanneer, en zet de stap op bezig', () => {
    const dossier = na(save(eenDossier(), 2, [beeldSchool('Rekent zeker.')]));
    expect(dossier.stappen[1]).toMatchObject({
      antwoorden: { beeldSchool: 'Rekent zeker.' },
      toestand: 'bezig',
      gewijzigd: TEUN,
      stempels: { beeldSchool: TEUN },
    });
    expect(dossier.kop).toMatchObject({ bijgewerkt: TEUN, bijgewerktOp: TEUN.op });
    expect(dossier.kop.voortgang[1]).toBe('bezig');
  });

  it('laat documenten die niet veranderden hetzelfde object', () => {
    const voor = eenVolledigDossier();
    const nieuw = na(save(voor, 2, [beeldSchool('Anders.', voor.stappen[1]!.antwoorden['beeldSchool'] as string)]));
    expect(nieuw.stappen.map((stap, plaats) => stap === voor.stappen[plaats])).toEqual(
      voor.stappen.map(({ nummer }) => nummer !== 2),
    );
  });

  it('neemt over wat stap 1 van de leerling zegt, en houdt de naam vast terwijl iemand die opnieuw typt', () => {
    const voor = eenVolledigDossier();
    const leeg = na(save(voor, 1, [{ pad: 'roepnaam', van: 'Fenna', naar: null }]));
    expect(leeg.kop.leerling.roepnaam).toBe('Fenna');
    const nieuw = na(save(leeg, 1, [{ pad: 'roepnaam', van: null, naar: 'Fénna' }]));
    expect(nieuw.kop).toMatchObject({ leerling: { roepnaam: 'Fénna' }, sorteernaam: 'wielewaal fenna' });
  });

  describe('bij dezelfde bewaring nog eens', () => {
    it('lukt weer en verandert niets', () => {
      const eens = na(save(eenDossier(), 2, [beeldSchool('Zo.')]));
      const weer = save(eens, 2, [beeldSchool('Zo.')], MARIT);
      expect(na(weer)).toBe(eens);
    });

    it('lukt ook als de stap intussen gereed is gemeld of het dossier gearchiveerd', () => {
      const dossier = eenVolledigDossier({ gereed: true, kop: { isGearchiveerd: true, status: 'gearchiveerd' } });
      expect(na(save(dossier, 11, [{ pad: 'inLas', van: null, naar: true }]))).toBe(dossier);
    });
  });

  describe('als een ander hetzelfde veld veranderde', () => {
    it('bewaart niets en noemt beide teksten, en van wie de andere is', () => {
      const eerst = na(save(eenDossier(), 2, [beeldSchool('van Teun')]));
      expect(save(eerst, 2, [beeldSchool('van Marit'), { pad: 'beeldOuders', van: null, naar: 'x' }], MARIT)).toEqual({
        ok: false,
        refusals: [{ code: 'veld-gewijzigd', message: expect.stringContaining('Kies'), pad: 'beeldSchool' }],
        botsingen: [{ pad: 'beeldSchool', van: null, naar: 'van Marit', huidig: 'van Teun', stempel: TEUN }],
      });
    });

    const factor = { id: 'f1', soort: 'stimulerend', domein: 'leerling', tekst: 'Nieuwsgierig' };
    const rijToegevoegd = () => na(save(eenDossier(), 3, [{ pad: 'factoren/f1', van: null, naar: factor }]));

    it('noemt bij een rij die een ander toevoegde wie dat was', () => {
      const botsing = save(rijToegevoegd(), 3, [{ pad: 'factoren/f1/tekst', van: 'Iets anders', naar: 'x' }], MARIT);
      expect(botsing).toMatchObject({ botsingen: [{ huidig: 'Nieuwsgierig', stempel: TEUN }] });
    });

    it('noemt bij verwijderen wie de rij het laatst veranderde', () => {
      const veranderd = na(
        save(rijToegevoegd(), 3, [{ pad: 'factoren/f1/tekst', van: 'Nieuwsgierig', naar: 'Leergierig' }], MARIT),
      );
      const botsing = save(veranderd, 3, [{ pad: 'factoren/f1', van: factor, naar: null }]);
      expect(botsing).toMatchObject({ botsingen: [{ huidig: { tekst: 'Leergierig' }, stempel: MARIT }] });
    });

    it('noemt bij typen in een verwijderde rij wie haar verwijderde', () => {
      const weg = na(save(rijToegevoegd(), 3, [{ pad: 'factoren/f1', van: factor, naar: null }], MARIT));
      const botsing = save(weg, 3, [{ pad: 'factoren/f1/tekst', van: 'Nieuwsgierig', naar: 'x' }]);
      expect(botsing).toMatchObject({ botsingen: [{ huidig: null, stempel: MARIT }] });
      expect(Object.keys(weg.stappen[2]!.stempels)).toEqual(['factoren/f1']);
    });
  });

  it.each<[string, Dossier, StapNummer, string]>([
    ['een gereed gemelde stap', eenVolledigDossier({ gereed: [2] }), 2, 'stap-gereed'],
    ['een stap die bij dit niveau niet nodig is', eenDossier({ niveau: 'licht' }), 7, 'stap-niet-nodig'],
    ['een gearchiveerd dossier', eenDossier({ kop: { isGearchiveerd: true } }), 2, 'dossier-gearchiveerd'],
  ])('weigert schrijven in %s', (_, dossier, nummer, code) => {
    const wijziging =
      nummer === 7 ? { pad: 'onderbouwing', van: null, naar: 'x' } : { pad: 'externen', van: null, naar: 'x' };
    expect(save(dossier, nummer, [wijziging])).toMatchObject({ ok: false, refusals: [{ code }] });
  });

  it.each<[string, StapNummer, Wijziging, string]>([
    ['een onbekende vraag', 2, { pad: 'hobby', van: null, naar: 'x' }, 'veld-onbekend'],
    ['tekst van de verkeerde soort', 2, { pad: 'beeldSchool', van: null, naar: true }, 'veld-soort'],
    ['een dag die niet bestaat', 2, { pad: 'stemDatum', van: null, naar: '2025-02-29' }, 'datum-bestaat-niet'],
    ['een burgerservicenummer', 2, { pad: 'beeldSchool', van: null, naar: 'Nummer 111.222.333' }, 'bsn'],
    [
      'een burgerservicenummer in een vraag die nu niet gesteld wordt',
      2,
      { pad: 'stemAfgezienReden', van: null, naar: '111222333' },
      'bsn',
    ],
    [
      'iemand die niet in de adreslijst staat',
      1,
      { pad: 'duoleerkracht', van: null, naar: 'joost' },
      'persoon-onbekend',
    ],
  ])('weigert %s', (_, nummer, wijziging, code) => {
    expect(save(eenDossier(), nummer, [wijziging])).toMatchObject({
      ok: false,
      refusals: [{ code, pad: wijziging.pad }],
    });
  });

  it('houdt een bewaring niet tegen om iets dat elders in de stap al mis was', () => {
    const vertrokken = eenDossier({ stappen: { 1: { groepsleerkracht: 'al-weg' } } });
    expect(save(vertrokken, 1, [{ pad: 'aanleiding', van: null, naar: 'Toets' }])).toMatchObject({ ok: true });
    expect(save(vertrokken, 1, [{ pad: 'groepsleerkracht', van: 'al-weg', naar: 'ook-weg' }])).toMatchObject({
      refusals: [{ code: 'persoon-onbekend' }],
    });
  });

  describe('BR-01', () => {
    it('laat een gebied met tussendoelen aangevinkt', () => {
      const uitgevinkt = [{ pad: 'gebieden', van: ['rekenen-wiskunde', 'werkhouding'], naar: ['werkhouding'] }];
      expect(save(eenVolledigDossier(), 4, uitgevinkt)).toMatchObject({
        ok: false,
        refusals: [{ code: 'gebied-in-gebruik', pad: 'gebieden' }],
      });
    });

    it('laat geen tussendoel maken voor een gebied dat niet is aangevinkt', () => {
      const rij = { id: 'nieuw', gebied: 'spelling' };
      expect(save(eenVolledigDossier(), 8, [{ pad: 'tussendoelen/nieuw', van: null, naar: rij }])).toMatchObject({
        ok: false,
        refusals: [{ code: 'gebied-niet-aangevinkt', pad: 'tussendoelen/nieuw/gebied' }],
      });
    });
  });

  it('bewaart bij een lager niveau wat er stond (BR-07)', () => {
    const licht = na(save(eenVolledigDossier(), 1, [{ pad: 'niveau', van: 'extra', naar: 'licht' }]));
    expect(licht.kop.voortgang[6]).toBe('nvt');
    const terug = na(save(licht, 1, [{ pad: 'niveau', van: 'licht', naar: 'extra' }]));
    expect(terug.stappen[6]!.antwoorden['bestemmingen']).toEqual(['vmbo-gl', 'vmbo-tl']);
    expect(terug.kop.voortgang[6]).toBe('bezig');
  });
});
