import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEHEER, HANNA, JOOST, MARIT, YARA } from '../../../test/builders/een-adresboek';
import { codesOf, expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';
import {
  eenAantalScholen,
  eenInhoud,
  eenNieuwsbriefWerkplek,
  eenOnderdeel,
  NIEUWSBRIEF_ID,
  type NieuwsbriefWerkplek,
} from '../../../test/builders/een-nieuwsbrief-werkplek';
import { createSendOpenNieuwsbrieven } from './send-nieuwsbrieven';

const ID = { nieuwsbriefId: NIEUWSBRIEF_ID };
const BEZOEKER = { netwerk: '192.0.2.1' };
let plek: NieuwsbriefWerkplek;
beforeEach(async () => {
  plek = await eenNieuwsbriefWerkplek();
});
afterEach(() => plek.close());

const bewaar = (inhoud: Parameters<typeof eenInhoud>[0], versie: string) =>
  plek.brieven.saveNieuwsbrief(YARA, { ...ID, versie, inhoud: eenInhoud(inhoud) });

describe('openNieuwsbrief', () => {
  it('maakt met dezelfde id geen tweede', async () => {
    expect(expectOk(await plek.brieven.openNieuwsbrief(YARA, { id: NIEUWSBRIEF_ID, titel: 'April' })).isNieuw).toBe(
      true,
    );
    expect(expectOk(await plek.brieven.openNieuwsbrief(HANNA, { id: NIEUWSBRIEF_ID, titel: 'Mei' })).isNieuw).toBe(
      false,
    );
    expect((await plek.beeld()).nieuwsbrief.titel).toBe('April');
  });

  it('is niet voor scholen en niet voor beheer', async () => {
    for (const wie of [MARIT, JOOST, BEHEER])
      expect(codesOf(await plek.brieven.openNieuwsbrief(wie, { id: NIEUWSBRIEF_ID, titel: 'April' }))).toEqual([
        'geen-toegang',
      ]);
    expect(await plek.dump()).toBe('[]');
  });
});

describe('saveNieuwsbrief', () => {
  it('bewaart volgorde en tekst, en geeft de nieuwe versie', async () => {
    const { versie } = await plek.schrijf();
    const onderdelen = [eenOnderdeel({ id: 'b', titel: 'Twee' }), eenOnderdeel({ id: 'a', titel: 'Een' })];
    const nieuw = expectOk(await bewaar({ onderdelen }, versie));
    expect(nieuw.nieuwsbrief.onderdelen.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(nieuw.versie).not.toBe(versie);
  });

  it('overschrijft niet wat een collega intussen bewaarde', async () => {
    const { versie } = await plek.schrijf();
    expectOk(await bewaar({ titel: 'Van Hanna' }, versie));
    expect(codesOf(await bewaar({ titel: 'Van Yara' }, versie))).toEqual(['dossier-gewijzigd']);
    expect((await plek.beeld()).nieuwsbrief.titel).toBe('Van Hanna');
  });

  it('weigert wat te lang of te veel is, en een link die geen link is, en bewaart dan niets', async () => {
    const { versie } = await plek.schrijf();
    const veel = Array.from({ length: 21 }, (_, i) => eenOnderdeel({ id: `o-${i}` }));
    const fout = [
      eenOnderdeel({ tekst: 'x'.repeat(5001) }),
      eenOnderdeel({ id: 'o-2', link: 'javascript:alert(1)' }),
      eenOnderdeel({ id: 'o-3', titel: 'x'.repeat(151) }),
    ];
    expect(codesOf(await bewaar({ onderdelen: veel }, versie))).toEqual(['te-veel-rijen']);
    expect(codesOf(await bewaar({ onderdelen: fout }, versie))).toEqual([
      'veld-te-lang',
      'link-onleesbaar',
      'veld-te-lang',
    ]);
    expect((await plek.beeld()).versie).toBe(versie);
  });
});

describe('queueNieuwsbrief', () => {
  const verstuur = (versie: string) => plek.brieven.queueNieuwsbrief(YARA, { ...ID, versie });

  it('weigert een lege nieuwsbrief en zegt bij welk onderdeel iets ontbreekt', async () => {
    const { versie } = await plek.schrijf({ titel: ' ', onderdelen: [] });
    expect(codesOf(await verstuur(versie))).toEqual(['veld-leeg', 'veld-leeg']);
    const met = expectOk(await bewaar({ onderdelen: [eenOnderdeel({ titel: '', tekst: ' ' })] }, versie));
    const uitkomst = await verstuur(met.versie);
    expect(uitkomst.ok ? [] : uitkomst.refusals.map(({ pad }) => pad)).toEqual([
      'onderdelen/onderdeel-1/titel',
      'onderdelen/onderdeel-1/tekst',
    ]);
    expect((await plek.beeld()).nieuwsbrief.status).toBe('concept');
  });

  it('weigert als er geen enkele school met een adres is', async () => {
    const leeg = await eenNieuwsbriefWerkplek({
      scholen: [{ id: '97AA00', naam: 'Zonder adres', soort: 'bao', wijk: 'Noorderhaven' }],
    });
    const { versie } = await leeg.schrijf();
    expect(codesOf(await leeg.brieven.queueNieuwsbrief(YARA, { ...ID, versie }))).toEqual(['ontvanger-onbekend']);
    leeg.close();
  });

  it('verstuurt bij een dubbele klik en met twee werkers één keer', async () => {
    const { versie } = await plek.schrijf();
    const [een, twee] = await Promise.all([verstuur(versie), verstuur(versie)]);
    expect([een.ok, twee.ok]).toEqual([true, true]);
    await Promise.all([plek.maakWerker()(NIEUWSBRIEF_ID), plek.maakWerker()(NIEUWSBRIEF_ID)]);
    expect((await plek.berichten()).map(({ aan }) => aan.email).toSorted()).toEqual(
      [MARIT.email, JOOST.email].toSorted(),
    );
    expect((await plek.beeld()).nieuwsbrief).toMatchObject({ status: 'verzonden', aantal: 2 });
    expect((await plek.dump()).match(/nieuwsbrief-verzonden/g)).toHaveLength(1);
  });

  it('verstuurt niet wat een collega net veranderde, en daarna verandert er niets meer', async () => {
    const { versie } = await plek.schrijf();
    const nieuw = expectOk(await bewaar({ titel: 'Toch anders' }, versie));
    expect(codesOf(await verstuur(versie))).toEqual(['dossier-gewijzigd']);
    expectOk(await verstuur(nieuw.versie));
    expect(codesOf(await bewaar({ titel: 'Te laat' }, (await plek.beeld()).versie))).toEqual(['nieuwsbrief-verzonden']);
    expect(codesOf(await plek.brieven.removeNieuwsbrief(YARA, ID))).toEqual(['nieuwsbrief-verzonden']);
  });
});

describe('sendNieuwsbrief', () => {
  it('maakt er na een moord op de werker elk één, ook bij een heel lange nieuwsbrief', async () => {
    const groot = await eenNieuwsbriefWerkplek({ scholen: eenAantalScholen(120) });
    const onderdelen = Array.from({ length: 20 }, (_, i) => eenOnderdeel({ id: `o-${i}`, tekst: 'ë'.repeat(2500) }));
    const { versie } = await groot.schrijf({ onderdelen });
    expectOk(await groot.brieven.queueNieuwsbrief(YARA, { ...ID, versie }));
    let commits = 0;
    const sterft = {
      ...groot.helpdesk,
      commit: async (...args: Parameters<typeof groot.helpdesk.commit>) => {
        const uitkomst = await groot.helpdesk.commit(...args);
        if ((commits += 1) === 2) throw new Error('dood');
        return uitkomst;
      },
    };
    await expect(groot.maakWerker(sterft)(NIEUWSBRIEF_ID)).rejects.toThrow('dood');
    const half = (await groot.berichten()).length;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(120);
    expect((await groot.beeld()).voortgang).toEqual({ aantal: 120, verzonden: 0, aandacht: 0 });

    const werk = createSendOpenNieuwsbrieven({
      helpdesk: groot.helpdesk,
      sendNieuwsbrief: groot.maakWerker(),
      log: () => {},
    });
    expect(await werk()).toMatchObject({ klaar: 1, storing: 0 });
    expect(await werk()).toEqual({ klaar: 0, nietOpen: 0, later: 0, storing: 0 });
    expect(new Set((await groot.berichten()).map(({ aan }) => aan.email)).size).toBe(120);
    groot.close();
  });
});

describe('retryNieuwsbrief', () => {
  it('laat alleen mails die aandacht vragen opnieuw gaan', async () => {
    await plek.schrijf();
    await plek.verstuur();
    expect(codesOf(await plek.brieven.retryNieuwsbrief(YARA, ID))).toEqual(['bericht-niet-in-aandacht']);
    const [een] = await plek.berichten();
    if (!een) throw new Error('geen bericht');
    await plek.put(`nieuwsbrief-${NIEUWSBRIEF_ID}`, { ...een, status: 'aandacht' } as typeof een);
    expect((await plek.beeld()).voortgang).toEqual({ aantal: 2, verzonden: 0, aandacht: 1 });
    expect(expectOk(await plek.brieven.retryNieuwsbrief(YARA, ID)).voortgang.aandacht).toBe(0);
  });
});

describe('unsubscribe', () => {
  it('houdt het adres uit elke volgende nieuwsbrief, haalt weg wat klaarstond, en is terug te draaien', async () => {
    await plek.schrijf();
    await plek.verstuur();
    const token = await plek.leesToken(MARIT.email);
    const stop = await plek.brieven.unsubscribe(BEZOEKER, { token, ontvangen: false });
    expect(expectOk(stop)).toEqual({ swv: 'Waterstede', email: 'm…@waterstede.example', isUitgeschreven: true });
    expect((await plek.berichten()).map(({ aan }) => aan.email)).toEqual([JOOST.email]);

    const tweede = '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c002';
    await plek.schrijf({}, tweede);
    expect((await plek.verstuur(tweede)).ontvangers).toBe(1);
    expect((await plek.berichten(tweede)).map(({ aan }) => aan.email)).toEqual([JOOST.email]);

    expect(expectOk(await plek.brieven.unsubscribe(BEZOEKER, { token, ontvangen: true })).isUitgeschreven).toBe(false);
    expect(expectOk(await plek.brieven.listNieuwsbrieven(YARA))).toMatchObject({ ontvangers: 2, uitgeschreven: 0 });
  });

  it('kent geen link van iemand anders, en zegt van een foute link niets', async () => {
    await plek.schrijf();
    await plek.verstuur();
    const { tokens, sleutel } = plek.deps;
    const basis = { bijeenkomstId: NIEUWSBRIEF_ID, tot: '2099-01-01T00:00:00.000Z' };
    const vreemd = tokens.sign({ ...basis, doel: 'uitschrijven', aanmeldingId: sleutel('nieuwsbrief', 'x@y.example') });
    const anderDoel = tokens.sign({ ...basis, doel: 'aanmelding', aanmeldingId: sleutel('nieuwsbrief', MARIT.email) });
    for (const token of ['', 'x.y.z', vreemd, anderDoel])
      expect(codesOf(await plek.brieven.unsubscribe(BEZOEKER, { token, ontvangen: false }))).toEqual([
        'link-werkt-niet',
      ]);
    const fout = await plek.brieven.unsubscribe(BEZOEKER, { token: 'x.y.z', ontvangen: false });
    expect(fout.ok ? '' : fout.refusals[0]?.message).toContain('de laatste nieuwsbrief');
    expect(expectOk(await plek.brieven.listNieuwsbrieven(YARA)).uitgeschreven).toBe(0);
  });
});

describe('het archief', () => {
  it('laat de wereld alleen zien wat verstuurd is, zonder wie het schreef', async () => {
    await plek.schrijf({ onderdelen: [eenOnderdeel({ tekst: '<script>alert(1)</script> **vet**' })] });
    expect(expectOk(await plek.brieven.listArchief()).nieuwsbrieven).toEqual([]);
    expect(codesOf(await plek.brieven.readPubliekeNieuwsbrief(ID))).toEqual(['niet-gevonden']);
    await plek.verstuur();
    expect(expectOk(await plek.brieven.listArchief()).nieuwsbrieven).toEqual([
      {
        nieuwsbriefId: NIEUWSBRIEF_ID,
        titel: 'Nieuwsbrief april',
        datum: '2025-04-01',
        onderwerpen: ['Nieuwe knoppencursus'],
      },
    ]);
    const pagina = expectOk(await plek.brieven.readPubliekeNieuwsbrief(ID));
    expect(pagina.onderdelen[0]?.html).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt; <strong>vet</strong></p>');
    expect(JSON.stringify(pagina)).not.toContain('Yara');
  });
});

describe('showVoorbeeld', () => {
  it('toont de mail in beide vormen zonder een link waarmee iemand een school kan uitschrijven', async () => {
    await plek.schrijf();
    const { html, tekst, onderwerp } = expectOk(await plek.brieven.showVoorbeeld(YARA, ID));
    expect(onderwerp).toBe('Nieuwsbrief april');
    expect(html).toContain('<strong');
    expect(tekst).toContain('NIEUWE KNOPPENCURSUS\n\nIn mei is er een nieuwe cursus.');
    expect(`${html}${tekst}`).not.toMatch(/uitschrijven#[\w.]/);
  });
});
