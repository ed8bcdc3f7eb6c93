import { describe, expect, it } from 'vitest';
import { BIJEENKOMST_ID, eenFormulier, eenPubliek } from '../../../test/builders/een-publiek';
import { createMaintainOne } from '../maintain-bijeenkomst';

const KIM = 'kim@zilverenreiger.example';
const SANNE = 'sanne@zilverenreiger.example';
const LOT = 'lot@waterrad.example';
const HIER = { netwerk: '192.0.2.9' };
const UUR = 3600;
const code = (uitkomst: { ok: boolean; refusals?: readonly { code: string }[] }) => uitkomst.refusals?.[0]?.code;

/** One place: Kim has it, Sanne and Lot wait. */
async function metWachtlijst() {
  const wereld = await eenPubliek({ capaciteit: 1 });
  for (const email of [KIM, SANNE, LOT]) await wereld.aanmeld(eenFormulier(email));
  const links = { kim: await wereld.leesLink(KIM, 'aanmelding'), sanne: await wereld.leesLink(SANNE, 'aanmelding') };
  wereld.wacht(60);
  const stand = async () =>
    Object.fromEntries((await wereld.listAanmeldingen()).map(({ deelnemer, status }) => [deelnemer.email, status]));
  return { ...wereld, links, stand };
}

describe('readEigenAanmelding', () => {
  it('toont de stand, de plek op de wachtlijst en een half verborgen adres', async () => {
    const { publiek, links } = await metWachtlijst();
    expect(await publiek.readAanmelding(HIER, { token: links.kim })).toMatchObject({
      value: { status: 'bevestigd', email: 'k…@zilverenreiger.example', magWijzigen: true, magAfmelden: true },
    });
    expect(await publiek.readAanmelding(HIER, { token: links.sanne })).toMatchObject({
      value: { status: 'wachtlijst', wachtnummer: 1 },
    });
  });

  it('gaat niet open met een link voor iets anders, een verlopen link, of als de gegevens weg zijn', async () => {
    const { publiek, links, deps, klok } = await metWachtlijst();
    expect(code(await publiek.readAanbod(HIER, { token: links.kim }))).toBe('link-werkt-niet');
    expect(code(await publiek.readReactieFormulier(HIER, { token: links.kim }))).toBe('link-werkt-niet');
    const [, , aanmeldingId = ''] = links.kim.split('.');
    const kim = await deps.bijeenkomsten.read(BIJEENKOMST_ID, aanmeldingId);
    klok.nu = '2025-06-20T00:00:00.000Z';
    expect(code(await publiek.readAanmelding(HIER, { token: links.kim }))).toBe('link-werkt-niet');
    klok.nu = '2025-05-10T00:00:00.000Z';
    await deps.bijeenkomsten.commit(BIJEENKOMST_ID, [
      { kind: 'delete', id: aanmeldingId, version: kim?.version ?? '' },
    ]);
    expect(code(await publiek.readAanmelding(HIER, { token: links.kim }))).toBe('link-werkt-niet');
    expect(code(await publiek.cancelAanmelding(HIER, { token: links.kim }))).toBe('link-werkt-niet');
  });

  it('remt wie raadt, en laat wie een goede link heeft er nog in', async () => {
    const { publiek, links } = await metWachtlijst();
    const gokken = await Promise.all(
      Array.from({ length: 70 }, (_, i) => publiek.readAanmelding(HIER, { token: `${links.kim.slice(0, -3)}${i}xy` })),
    );
    expect(gokken.filter((een) => code(een) === 'link-werkt-niet')).toHaveLength(60);
    expect(gokken.filter((een) => code(een) === 'te-vaak')).toHaveLength(10);
    expect(await publiek.readAanmelding(HIER, { token: links.kim })).toMatchObject({ ok: true });
  });
});

describe('changeEigenAanmelding', () => {
  const { email: _, ...formulier } = eenFormulier(KIM, { naam: 'Kim de Waterhoen', rol: 'kc' });

  it('bewaart, mailt, en toont hoe het werd', async () => {
    const { publiek, links, listBerichten } = await metWachtlijst();
    expect(await publiek.changeAanmelding(HIER, { token: links.kim, antwoorden: formulier })).toMatchObject({
      value: { naam: 'Kim de Waterhoen', rol: 'kc', status: 'bevestigd' },
    });
    expect((await listBerichten()).map(({ mailSoort }) => mailSoort)).toContain('gewijzigde-aanmelding');
  });

  it('weigert wat niet klopt, en een ander adres, en bewaart dan niets', async () => {
    const { publiek, links, dump } = await metWachtlijst();
    const voor = await dump();
    const wijzig = (over: object) =>
      publiek.changeAanmelding(HIER, { token: links.kim, antwoorden: { ...formulier, ...over } });
    expect(code(await wijzig({ naam: 'x'.repeat(101) }))).toBe('veld-te-lang');
    expect(code(await wijzig({ naam: ' ' }))).toBe('veld-leeg');
    expect(code(await wijzig({ email: LOT }))).toBe('veld-onbekend');
    expect(await dump()).toBe(voor);
  });

  it('kan twintig keer in een uur', async () => {
    const { publiek, links, wacht } = await metWachtlijst();
    const wijzig = (i: number) =>
      publiek.changeAanmelding(HIER, { token: links.kim, antwoorden: { ...formulier, naam: `Kim ${i}` } });
    const uitkomsten = await Promise.all(Array.from({ length: 22 }, (_, i) => wijzig(i)));
    expect(uitkomsten.filter((een) => code(een) === 'te-vaak')).toHaveLength(2);
    wacht(UUR);
    expect(await wijzig(99)).toMatchObject({ value: { naam: 'Kim 99' } });
  });
});

describe('cancelEigenAanmelding', () => {
  it('geeft de plek aan wie het langst wacht, met een mail en een eigen link', async () => {
    const { publiek, links, stand, leesLink, listBerichten } = await metWachtlijst();
    expect(await publiek.cancelAanmelding(HIER, { token: links.kim })).toMatchObject({
      value: { status: 'geannuleerd', magAfmelden: false, magWijzigen: false },
    });
    expect(await stand()).toEqual({ [KIM]: 'geannuleerd', [SANNE]: 'aangeboden', [LOT]: 'wachtlijst' });
    expect(await leesLink(SANNE, 'aanbod')).toMatch(/^aanbod\./);
    const aantal = (await listBerichten()).length;
    expect(await publiek.cancelAanmelding(HIER, { token: links.kim })).toMatchObject({ ok: true });
    expect(await listBerichten()).toHaveLength(aantal);
  });

  it('gaat niet verloren terwijl honderd anderen zich aanmelden', async () => {
    const { publiek, links, aanmeld, stand } = await metWachtlijst();
    const [afgemeld, ...rest] = await Promise.all([
      publiek.cancelAanmelding(HIER, { token: links.kim }),
      ...Array.from({ length: 100 }, (_, i) => aanmeld(eenFormulier(`${i}@school.example`))),
    ]);
    expect(afgemeld).toMatchObject({ value: { status: 'geannuleerd' } });
    expect(rest.every(({ ok }) => ok)).toBe(true);
    const statussen = Object.values(await stand());
    expect(statussen.filter((status) => status === 'aangeboden')).toHaveLength(1);
    expect(statussen.filter((status) => status === 'wachtlijst')).toHaveLength(101);
  });

  it('kan niet meer na de laatste dag, maar van de wachtlijst gaan wel', async () => {
    const { publiek, links, klok } = await metWachtlijst();
    klok.nu = '2025-05-14T22:00:00.000Z';
    expect(code(await publiek.cancelAanmelding(HIER, { token: links.kim }))).toBe('afmelden-te-laat');
    expect(await publiek.cancelAanmelding(HIER, { token: links.sanne })).toMatchObject({ ok: true });
  });
});

describe('answerAanbod', () => {
  async function metAanbod() {
    const wereld = await metWachtlijst();
    await wereld.publiek.cancelAanmelding(HIER, { token: wereld.links.kim });
    return { ...wereld, token: await wereld.leesLink(SANNE, 'aanbod') };
  }

  it('bevestigt de plek, met een mail; nog eens ja zeggen verandert niets', async () => {
    const { publiek, token, stand, listBerichten } = await metAanbod();
    expect(await publiek.readAanbod(HIER, { token })).toMatchObject({
      value: { status: 'aangeboden', aangebodenTot: '2025-05-03T08:02:00.000Z' },
    });
    expect(await publiek.answerAanbod(HIER, { token, komt: true })).toMatchObject({ value: { status: 'bevestigd' } });
    const aantal = (await listBerichten()).length;
    expect(await publiek.answerAanbod(HIER, { token, komt: true })).toMatchObject({ value: { status: 'bevestigd' } });
    expect(await listBerichten()).toHaveLength(aantal);
    expect(await stand()).toEqual({ [KIM]: 'geannuleerd', [SANNE]: 'bevestigd', [LOT]: 'wachtlijst' });
  });

  it('geeft de plek aan de volgende bij nee', async () => {
    const { publiek, token, stand, leesLink } = await metAanbod();
    await publiek.answerAanbod(HIER, { token, komt: false });
    expect(await stand()).toEqual({ [KIM]: 'geannuleerd', [SANNE]: 'geannuleerd', [LOT]: 'aangeboden' });
    expect(await leesLink(LOT, 'aanbod')).not.toBe('');
  });

  it('is na twee dagen voorbij; de timer geeft de plek aan de volgende', async () => {
    const { publiek, token, stand, wacht, deps } = await metAanbod();
    wacht(48 * UUR + 1);
    expect(code(await publiek.answerAanbod(HIER, { token, komt: true }))).toBe('link-werkt-niet');
    await createMaintainOne(deps)(BIJEENKOMST_ID);
    expect(await stand()).toEqual({ [KIM]: 'geannuleerd', [SANNE]: 'geannuleerd', [LOT]: 'aangeboden' });
  });

  it('geldt alleen voor dat ene aanbod, niet voor een later', async () => {
    const { publiek, token, aanmeld, leesLink, links, wacht } = await metAanbod();
    await publiek.answerAanbod(HIER, { token, komt: false });
    wacht(60);
    await aanmeld(eenFormulier(SANNE));
    await publiek.answerAanbod(HIER, { token: await leesLink(LOT, 'aanbod'), komt: false });
    const nieuw = await leesLink(SANNE, 'aanbod');
    expect(nieuw).not.toBe(token);
    expect(code(await publiek.answerAanbod(HIER, { token, komt: true }))).toBe('link-werkt-niet');
    expect(code(await publiek.readAanbod(HIER, { token }))).toBe('link-werkt-niet');
    expect(await publiek.answerAanbod(HIER, { token: nieuw, komt: true })).toMatchObject({ ok: true });
    expect(await publiek.readAanmelding(HIER, { token: links.sanne })).toMatchObject({
      value: { status: 'bevestigd' },
    });
  });
});
