import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Medewerker } from '@domain/adresboek/medewerker';
import { BEHEER, HANNA, JOOST, MARIT, TEUN, WIM, YARA } from '../../../test/builders/een-adresboek';
import { codesOf, expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';
import {
  eenBijdrage,
  eenHelpdeskWerkplek,
  HELPDESK_ADRES,
  type HelpdeskWerkplek,
} from '../../../test/builders/een-helpdesk-werkplek';

let plek: HelpdeskWerkplek;
beforeEach(async () => void (plek = await eenHelpdeskWerkplek()));
afterEach(() => plek.close());

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);

describe('readVraag', () => {
  it('zet een nieuwe vraag open als de helpdesk haar leest, niet als de Themaverbinder meeleest', async () => {
    await plek.vraag('v1');
    await plek.useCases.readVraag(YARA, { vraagId: 'v1' });
    expect((await plek.kop('v1'))?.status).toBe('nieuw');
    const beeld = expectOk(await plek.useCases.readVraag(WIM, { vraagId: 'v1' }));
    expect(beeld).toMatchObject({ vraag: { status: 'open' }, aan: 'Helpdesk', cc: [{ naam: YARA.naam }] });
    expect(beeld.voortgang.map(({ tekst }) => tekst)).toEqual(['Gesteld', 'Gelezen door de helpdesk']);
    expect(codesOf(await plek.useCases.readVraag(JOOST, { vraagId: 'v1' }))).toEqual(['niet-gevonden']);
  });
});

describe('listVragen om samen te voegen', () => {
  const nummers = async (wie: Medewerker, samenMet: string, zoek?: string) =>
    expectOk(await plek.useCases.listVragen(wie, { samenMet, ...(zoek && { zoek }) }))
      .rijen.map(({ vraagId }) => vraagId)
      .toSorted();

  it('geeft alleen vragen die samen kunnen, ook voorbij de eerste vijftig', async () => {
    for (let i = 0; i < 51; i += 1) await plek.vraag(`a${i}`, {}, JOOST);
    await plek.vraag('v1');
    await plek.vraag('v2', { soort: 'inhoudelijk', onderwerp: 'Een zeldzaam geval' });
    await plek.vraag('w1', { soort: 'gebruikerswens' });
    await plek.vraag('w2', { soort: 'gebruikerswens' }, JOOST);
    await plek.vraag('dicht');
    await plek.put('dicht', { ...(await plek.kop('dicht'))!, status: 'gesloten' });
    expect(await nummers(YARA, 'v1')).toEqual(['v1', 'v2']);
    expect(await nummers(YARA, 'v1', 'zeldzaam')).toEqual(['v2']);
    expect(await nummers(YARA, 'w1')).toEqual(['w1', 'w2']);
    expect(await nummers(YARA, 'a0', 'tussendoel')).toHaveLength(50);
  });

  it('zegt niets over een vraag die je niet mag lezen', async () => {
    await plek.vraag('v1');
    expect(codesOf(await plek.useCases.listVragen(JOOST, { samenMet: 'v1' }))).toEqual(['niet-gevonden']);
  });
});

describe('listVragen', () => {
  const lijst = async (wie: Medewerker, vraag = {}) =>
    expectOk(await plek.useCases.listVragen(wie, vraag))
      .rijen.map(({ vraagId }) => vraagId)
      .toSorted();

  it('toont ieder precies wat die mag lezen, en vindt op nummer en woorden', async () => {
    await plek.vraag('v1', { onderwerp: 'Overdracht' });
    await plek.vraag('v2', { soort: 'inhoudelijk' });
    await plek.vraag('v3', {}, TEUN);
    await plek.vraag('v4', {}, JOOST);
    expect(await lijst(MARIT)).toEqual(['v1', 'v2', 'v3']);
    expect(await lijst(MARIT, { welke: 'mijn' })).toEqual(['v1', 'v2']);
    expect(await lijst(TEUN)).toEqual(['v3']);
    expect(await lijst(HANNA)).toEqual(['v1', 'v2', 'v3']);
    expect(await lijst(WIM)).toEqual(['v1', 'v2', 'v3', 'v4']);
    expect(await lijst(BEHEER)).toEqual([]);
    expect(await lijst(WIM, { zoek: 'overdracht h-2025' })).toEqual(['v1']);
    expect(await lijst(WIM, { soort: 'inhoudelijk' })).toEqual(['v2']);
  });
});

describe('gang van een vraag', () => {
  it('sluit drie werkdagen na oplossen vanzelf; daarna kan alleen een vervolgvraag', async () => {
    await plek.vraag('v1');
    expectOk(await plek.useCases.setStatus(MARIT, { vraagId: 'v1', status: 'opgelost' }));
    plek.klok.nu = '2025-04-04T11:59:00.000Z';
    expect(await plek.onderhoud()).toMatchObject({ gesloten: 0 });
    expect(codesOf(await plek.useCases.followUpVraag(MARIT, { ...eenBijdrage('v1'), id: 'v2' }))).toEqual(['regel']);
    plek.klok.nu = '2025-04-04T12:01:00.000Z';
    expect(await plek.onderhoud()).toMatchObject({ gesloten: 1, storing: 0 });
    expect(await plek.onderhoud()).toMatchObject({ gesloten: 0 });
    expect(codesOf(await plek.useCases.writeRegel(MARIT, eenBijdrage('v1')))).toEqual(['vraag-gesloten']);
    expectOk(await plek.useCases.followUpVraag(MARIT, { ...eenBijdrage('v1'), id: 'v2' }));
    expect(await plek.kop('v2')).toMatchObject({ vervolgOp: 'v1', vraagSoort: 'technisch' });
    expect(await plek.mails('v2')).toEqual([['vraag', HELPDESK_ADRES, YARA.email]]);
  });

  it('mailt wie een vraag krijgt, en die leest daarna mee', async () => {
    await plek.vraag('v1');
    expectOk(await plek.useCases.assignVraag(WIM, { vraagId: 'v1', behandelaarId: HANNA.id }));
    expect(await plek.mails('v1')).toContainEqual(['toewijzing', HANNA.email]);
    expectOk(await plek.useCases.writeRegel(MARIT, eenBijdrage('v1')));
    expect(await plek.mails('v1')).toContainEqual(['reactie', HELPDESK_ADRES, YARA.email, HANNA.email]);
    expect(codesOf(await plek.useCases.assignVraag(WIM, { vraagId: 'v1', behandelaarId: JOOST.id }))).toEqual([
      'persoon-onbekend',
    ]);
    const vrij = expectOk(await plek.useCases.assignVraag(WIM, { vraagId: 'v1', behandelaarId: '' }));
    expect(vrij.vraag).not.toHaveProperty('behandelaar');
  });

  it('voegt een dubbele vraag bij de eerste', async () => {
    await plek.vraag('v1');
    await plek.vraag('v2');
    const beeld = expectOk(await plek.useCases.mergeVragen(WIM, { vraagId: 'v2', naarVraagId: 'v1' }));
    expect(beeld.vraag).toMatchObject({ status: 'gesloten', samengevoegdIn: 'v1' });
    expect((await plek.regels('v1')).at(-1)?.tekst).toContain('H-2025-000002');
    // Nothing twice, and what was left undone is done after all.
    expectOk(await plek.useCases.mergeVragen(YARA, { vraagId: 'v2', naarVraagId: 'v1' }));
    expect(await plek.regels('v1')).toHaveLength(2);
    expect(await plek.mails('v2')).toHaveLength(2);
    await plek.vraag('v3');
    expect(codesOf(await plek.useCases.mergeVragen(WIM, { vraagId: 'v2', naarVraagId: 'v3' }))).toEqual([
      'vraag-gesloten',
    ]);
  });

  it('zet een artikel één keer bij de vraag', async () => {
    await plek.vraag('v1');
    for (let i = 0; i < 2; i += 1)
      await plek.useCases.linkArtikel(WIM, { vraagId: 'v1', artikelId: 'gebieden-aanvinken' });
    expect(await plek.kop('v1')).toMatchObject({ artikelIds: ['gebieden-aanvinken'], aantalRegels: 2 });
  });
});

describe('bijlagen', () => {
  const upload = async (wie = MARIT) =>
    expectOk(await plek.useCases.uploadBijlage(wie, { naam: 'scherm.png', inhoud: PNG })).id;

  it('gaan met een bericht mee en zijn alleen via die vraag te lezen', async () => {
    const id = await upload();
    await plek.vraag('v1', { bijlagen: [id] });
    await plek.vraag('v2');
    const bestand = expectOk(await plek.useCases.readBijlage(WIM, { vraagId: 'v1', bijlageId: id }));
    expect(bestand).toEqual({ bytes: PNG, type: 'image/png', bestandsnaam: 'scherm.png' });
    expect(codesOf(await plek.useCases.readBijlage(WIM, { vraagId: 'v2', bijlageId: id }))).toEqual(['niet-gevonden']);
    expect(codesOf(await plek.useCases.readBijlage(JOOST, { vraagId: 'v1', bijlageId: id }))).toEqual([
      'niet-gevonden',
    ]);
  });

  it('zijn van wie ze toevoegde, en hoogstens vijf', async () => {
    const id = await upload(JOOST);
    const stel = (bijlagen: readonly string[]) =>
      plek.useCases.askVraag(MARIT, { id: 'v1', soort: 'technisch', onderwerp: 'x', tekst: 'x', bijlagen });
    expect(codesOf(await stel([id]))).toEqual(['bijlage-soort']);
    expect(codesOf(await stel(['1', '2', '3', '4', '5', '6']))).toEqual(['te-veel-rijen']);
  });

  it('gaan na een dag weg als ze nergens bij horen, en blijven als ze verstuurd zijn', async () => {
    const [los, mee] = [await upload(), await upload()];
    await plek.vraag('v1', { bijlagen: [mee] });
    plek.klok.nu = '2025-04-02T08:00:01.000Z';
    expect(await plek.onderhoud()).toMatchObject({ opgeruimd: 2 });
    expect(await plek.deps.bestanden.read(los)).toBeUndefined();
    expect(await plek.deps.bestanden.read(mee)).toMatchObject({ type: 'image/png' });
  });
});

describe('wensen', () => {
  it('tonen aan iedereen de stemmen, en niet van wie ze zijn', async () => {
    await plek.vraag('w1', { soort: 'gebruikerswens', onderwerp: 'Kopie van tussendoelen' });
    expect(expectOk(await plek.useCases.voteWens(JOOST, { vraagId: 'w1', stem: true })).stemmen).toBe(2);
    const { wensen } = expectOk(await plek.useCases.listWensen(JOOST));
    expect(wensen).toMatchObject([{ titel: 'Kopie van tussendoelen', stemmen: 2, isMijnStem: true, isVanMij: false }]);
    expect(JSON.stringify(wensen)).not.toMatch(/marit|reiger/i);
    expectOk(await plek.useCases.judgeWens(YARA, { vraagId: 'w1', status: 'gepland', reden: 'In het voorjaar.' }));
    expect(await plek.mails('w1')).toContainEqual(['wens', MARIT.email, YARA.email]);
  });
});

describe('showInfo', () => {
  it('zegt vooraf wie een vraag leest, en wanneer de helpdesk open is', async () => {
    const info = expectOk(await plek.useCases.showInfo(MARIT));
    expect(info).toMatchObject({ isOpen: true, themaverbinders: [{ naam: YARA.naam }], magInstellen: false });
    expect(info.routes?.technisch).toMatchObject({ aan: 'Helpdesk', cc: [{ naam: YARA.naam }] });
    expect(info.routes?.inhoudelijk?.aan).toContain('Hanna Meerkoet');
    plek.klok.nu = '2025-04-01T12:00:00.000Z';
    expect(expectOk(await plek.useCases.showInfo(MARIT)).weerOpen).toBe(
      'De helpdesk is weer open morgen, woensdag 2 april, om 9.00 uur.',
    );
  });

  it('zegt wat beheer moet doen als er geen Themaverbinder is', async () => {
    await plek.zonder(YARA.id);
    expect(expectOk(await plek.useCases.showInfo(MARIT)).belemmering).toContain('Vraag beheer');
  });
});

describe('exportInzicht', () => {
  it('geeft aantallen zonder namen', async () => {
    await plek.vraag('v1', { stap: 8 });
    const { bytes, bestandsnaam } = expectOk(await plek.useCases.exportInzicht(WIM, { vorm: 'csv' }));
    const tekst = new TextDecoder().decode(bytes);
    expect(bestandsnaam).toBe('helpdesk.csv');
    expect(tekst).toContain('Stap 8');
    expect(tekst).not.toMatch(/Marit|Reiger/);
  });
});
