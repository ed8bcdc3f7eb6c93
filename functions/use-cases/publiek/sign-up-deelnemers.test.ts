import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BIJEENKOMST_ID, eenFormulier, eenPubliek } from '../../../test/builders/een-publiek';

const KIM = 'kim@zilverenreiger.example';
const ANDER = 'sanne@zilverenreiger.example';
const code = (uitkomst: { ok: boolean; refusals?: readonly { code: string }[] }) => uitkomst.refusals?.[0]?.code;
const collega = (id: string, email: string) => ({ id, naam: `Collega ${id}`, email, rol: 'leerkracht' });
const soorten = (berichten: readonly { mailSoort: string; aan: { email: string } }[], email = KIM) =>
  berichten.filter(({ aan }) => aan.email === email).map(({ mailSoort }) => mailSoort);
const keren = (aantal: number) => Array.from({ length: aantal }, (_, i) => i);

describe('signUpDeelnemers', () => {
  it('geeft een plek, en een mail met een eigen link', async () => {
    const { aanmeld, listAanmeldingen, listBerichten, leesLink, readKop } = await eenPubliek();
    expect(await aanmeld(eenFormulier(KIM))).toEqual({ ok: true, value: { plekken: [{ plaats: 'bevestigd' }] } });
    expect(await listAanmeldingen()).toMatchObject([
      { status: 'bevestigd', deelnemer: { email: KIM, school: 'De Zilveren Reiger', schoolId: '99AA00' } },
    ]);
    expect(soorten(await listBerichten())).toEqual(['bevestiging']);
    expect(await leesLink(KIM, 'aanmelding')).toMatch(/^aanmelding\./);
    expect((await readKop()).plekken).toMatchObject({ bezet: 1, wachtend: 0 });
  });

  it('geeft bij hetzelfde verzoek het antwoord van de eerste keer, zonder nog een mail', async () => {
    const { aanmeld, listAanmeldingen, listBerichten } = await eenPubliek({ capaciteit: 1 });
    await aanmeld(eenFormulier(ANDER));
    const verzoekId = randomUUID();
    const [eerste, tegelijk] = await Promise.all(keren(2).map(() => aanmeld(eenFormulier(KIM), { verzoekId })));
    await aanmeld(eenFormulier('nog-iemand@zilverenreiger.example'));
    expect(eerste).toEqual({ ok: true, value: { plekken: [{ plaats: 'wachtlijst', wachtnummer: 1 }] } });
    expect([tegelijk, await aanmeld(eenFormulier(KIM), { verzoekId })]).toEqual([eerste, eerste]);
    expect(await listAanmeldingen()).toHaveLength(3);
    expect(soorten(await listBerichten())).toEqual(['wachtlijst']);
  });

  it('doet de mensen van één formulier allemaal of geen, en zegt wie er wacht', async () => {
    const { aanmeld, listAanmeldingen, listBerichten } = await eenPubliek({ capaciteit: 2 });
    const collegas = [collega('a', 'a@school.example'), collega('b', 'b@school.example')];
    expect(code(await aanmeld(eenFormulier(KIM, { collegas }), { wachtlijst: false }))).toBe('bijeenkomst-vol');
    expect(await listAanmeldingen()).toEqual([]);
    expect(await aanmeld(eenFormulier(KIM, { collegas }))).toMatchObject({
      value: {
        plekken: [{ plaats: 'bevestigd' }, { plaats: 'bevestigd' }, { plaats: 'wachtlijst', wachtnummer: 1 }],
      },
    });
    const berichten = await listBerichten();
    expect(berichten.map(({ aan, mailSoort }) => `${aan.email} ${mailSoort}`).sort()).toEqual([
      'a@school.example bevestiging',
      'b@school.example wachtlijst',
      `${KIM} bevestiging`,
    ]);
  });

  describe('bij een adres dat er al is', () => {
    it.each([
      ['er plek is', 24, true],
      ['het vol is', 1, true],
      ['het vol is en niemand wil wachten', 1, false],
    ] as const)('zegt precies hetzelfde als tegen een nieuw adres, als %s', async (_, capaciteit, wachtlijst) => {
      const [bekend, nieuw] = await Promise.all([eenPubliek({ capaciteit }), eenPubliek({ capaciteit })]);
      await bekend.aanmeld(eenFormulier(KIM));
      await nieuw.aanmeld(eenFormulier(ANDER));
      const antwoord = await bekend.aanmeld(eenFormulier(' KIM@ZilverenReiger.example'), { wachtlijst });
      expect(antwoord).toEqual(await nieuw.aanmeld(eenFormulier(KIM), { wachtlijst }));
      expect(await bekend.listAanmeldingen()).toHaveLength(1);
    });

    it('doet evenveel werk: even vaak lezen en even vaak bewaren', async () => {
      const { deps, maak, aanmeld, stempel } = await eenPubliek();
      await aanmeld(eenFormulier(KIM));
      const telWerk = async (email: string) => {
        const werk: string[] = [];
        const { bijeenkomsten } = deps;
        const publiek = maak({
          bijeenkomsten: {
            ...bijeenkomsten,
            read: (...args) => (werk.push('lees'), bijeenkomsten.read(...args)),
            list: (...args) => (werk.push('lijst'), bijeenkomsten.list(...args)),
            commit: (partition, writes) => (
              werk.push(`bewaar ${writes.map(({ kind }) => kind).join(' ')}`),
              bijeenkomsten.commit(partition, writes)
            ),
          },
        });
        const input = {
          bijeenkomstId: BIJEENKOMST_ID,
          verzoekId: randomUUID(),
          wachtlijst: true,
          stempel,
          website: '',
        };
        await publiek.signUpDeelnemers({ netwerk: email }, { ...input, antwoorden: eenFormulier(email) });
        return werk.map((stap) => stap.replace(/create|replace/, 'teller'));
      };
      expect(await telWerk(KIM)).toEqual(await telWerk(ANDER));
    });

    it('mailt de aanmelding nog eens, met zijn echte stand, en verdubbelt niets', async () => {
      const { aanmeld, listAanmeldingen, listBerichten, readKop } = await eenPubliek();
      await aanmeld(eenFormulier(KIM));
      await aanmeld(eenFormulier(KIM.toUpperCase(), { naam: 'Iemand Anders' }));
      expect((await listAanmeldingen()).map(({ deelnemer }) => deelnemer.naam)).toEqual(['Kim Waterhoen']);
      expect((await readKop()).plekken).toMatchObject({ bezet: 1, volgnummer: 1 });
      expect((await listBerichten()).map(({ mailSoort, aan }) => `${mailSoort} ${aan.email}`).sort()).toEqual([
        `bevestiging ${KIM}`,
        `nog-eens ${KIM}`,
      ]);
    });

    it('mailt hoogstens drie keer in een uur, en het antwoord blijft gelijk', async () => {
      const { aanmeld, listBerichten, wacht } = await eenPubliek();
      await aanmeld(eenFormulier(KIM));
      wacht(3600);
      const antwoorden = await Promise.all(keren(6).map(() => aanmeld(eenFormulier(KIM))));
      expect(new Set(antwoorden.map((een) => JSON.stringify(een)))).toHaveLength(1);
      expect(soorten(await listBerichten())).toHaveLength(4);
      wacht(3600);
      await aanmeld(eenFormulier(KIM));
      expect(soorten(await listBerichten())).toHaveLength(5);
    });

    it('ziet ook wie in dezelfde portie zit', async () => {
      const { aanmeld, listAanmeldingen, readKop } = await eenPubliek();
      await Promise.all(keren(10).map((i) => aanmeld(eenFormulier(i % 2 ? KIM : KIM.toUpperCase()))));
      expect(await listAanmeldingen()).toHaveLength(1);
      expect((await readKop()).plekken.bezet).toBe(1);
    });
  });

  describe('bewaart niets', () => {
    it('van een robot, en antwoordt alsof het gelukt is', async () => {
      const { aanmeld, dump, stempel } = await eenPubliek({ capaciteit: 2 });
      const voor = await dump();
      const collegas = [collega('a', 'a@school.example'), collega('b', 'b@school.example')];
      const echt = await eenPubliek({ capaciteit: 2 });
      expect(await aanmeld(eenFormulier(KIM, { collegas }), { website: 'https://koop.example', stempel })).toEqual(
        await echt.aanmeld(eenFormulier(KIM, { collegas })),
      );
      expect(await dump()).toBe(voor);
    });

    it('van wie binnen drie seconden klaar is', async () => {
      const { aanmeld, dump, leesStempel, wacht } = await eenPubliek();
      const stempel = await leesStempel();
      const voor = await dump();
      wacht(2.9);
      expect(code(await aanmeld(eenFormulier(KIM), { stempel }))).toBe('te-snel');
      expect(await dump()).toBe(voor);
      wacht(0.1);
      expect(await aanmeld(eenFormulier(KIM), { stempel })).toMatchObject({ ok: true });
    });

    it('met een stempel dat oud, van een andere bijeenkomst, van een ander soort of verzonnen is', async () => {
      const { aanmeld, deps, leesStempel, saveBijeenkomst, stempel, wacht, dump } = await eenPubliek();
      await saveBijeenkomst('bijeenkomst-2');
      const ander = await leesStempel('bijeenkomst-2');
      const tot = '2025-05-20T00:00:00.000Z';
      const link = deps.tokens.sign({ doel: 'aanmelding', bijeenkomstId: BIJEENKOMST_ID, aanmeldingId: '', tot });
      wacht(60);
      const voor = await dump();
      for (const fout of [ander, link, '', 'geraden', stempel.slice(0, -1)])
        expect([fout, code(await aanmeld(eenFormulier(KIM), { stempel: fout }))]).toEqual([fout, 'link-werkt-niet']);
      wacht(7 * 24 * 3600);
      expect(code(await aanmeld(eenFormulier(KIM), { stempel }))).toBe('link-werkt-niet');
      expect(await dump()).toBe(voor);
    });

    it('van een netwerk dat te vaak komt', async () => {
      const { aanmeld, listAanmeldingen, wacht } = await eenPubliek({ capaciteit: 100 });
      const uitkomsten = await Promise.all(
        keren(45).map((i) => aanmeld(eenFormulier(`${i}@school.example`), { netwerk: '192.0.2.1' })),
      );
      expect(uitkomsten.filter((een) => code(een) === 'te-vaak')).toHaveLength(5);
      expect(await listAanmeldingen()).toHaveLength(40);
      wacht(600);
      expect(await aanmeld(eenFormulier('laat@school.example'), { netwerk: '192.0.2.1' })).toMatchObject({ ok: true });
    });

    it('als de bijeenkomst er voor de wereld niet is, of niet meer open is', async () => {
      const { aanmeld, klok, saveBijeenkomst, leesStempel, wacht } = await eenPubliek();
      await saveBijeenkomst('concept', {}, true);
      for (const bijeenkomstId of ['concept', 'bestaat-niet'])
        expect(code(await aanmeld(eenFormulier(KIM), { bijeenkomstId }))).toBe('niet-gevonden');
      klok.nu = '2025-05-14T09:00:00.000Z';
      const stempel = await leesStempel();
      wacht(5);
      // Before what is wrong in the form: nobody should mend a form in vain.
      expect(code(await aanmeld(eenFormulier('geen adres'), { stempel }))).toBe('bijeenkomst-gesloten');
      expect(code(await aanmeld(eenFormulier(KIM), { stempel }))).toBe('bijeenkomst-gesloten');
      klok.nu = '2025-05-15T07:00:00.000Z';
      expect(code(await aanmeld(eenFormulier(KIM), { stempel }))).toBe('bijeenkomst-voorbij');
    });
  });
});
