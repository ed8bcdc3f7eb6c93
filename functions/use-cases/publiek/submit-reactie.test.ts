import { describe, expect, it } from 'vitest';
import { BIJEENKOMST_ID, eenFormulier, eenPubliek } from '../../../test/builders/een-publiek';

const KIM = 'kim@zilverenreiger.example';
const HIER = { netwerk: '192.0.2.9' };
const REACTIE = { vraaggehad: 'Weer scherp op doelen.', cijfer: 8 };
const code = (uitkomst: { ok: boolean; refusals?: readonly { code: string }[] }) => uitkomst.refusals?.[0]?.code;

/** The evening after. */
async function naAfloop() {
  const wereld = await eenPubliek();
  await wereld.aanmeld(eenFormulier(KIM));
  const [aanmelding] = await wereld.listAanmeldingen();
  const maakLink = (tot = '2025-05-29T21:59:59.999Z', bijeenkomstId = BIJEENKOMST_ID) =>
    wereld.deps.tokens.sign({ doel: 'reactie', bijeenkomstId, aanmeldingId: aanmelding?.id ?? '', tot });
  wereld.klok.nu = '2025-05-15T18:00:00.000Z';
  const reageer = (antwoorden: object = REACTIE, token = maakLink()) =>
    wereld.publiek.submitReactie(HIER, { token, antwoorden: { ...antwoorden } });
  return { ...wereld, maakLink, reageer, aanmelding };
}

describe('readReactieFormulier', () => {
  it('geeft de vragen, en zegt of er al een reactie is', async () => {
    const { publiek, maakLink, reageer } = await naAfloop();
    const lees = () => publiek.readReactieFormulier(HIER, { token: maakLink() });
    expect(await lees()).toMatchObject({
      value: {
        swv: 'Waterstede',
        terugblikvragen: [{ id: 'gehad', label: 'Wat heb je aan vandaag gehad?' }],
        reagerenTot: '2025-05-29',
        isGereageerd: false,
      },
    });
    await reageer();
    expect(await lees()).toMatchObject({ value: { isGereageerd: true } });
  });
});

describe('submitReactie', () => {
  it('bewaart zonder iets dat naar de persoon leidt', async () => {
    const { reageer, deps, aanmelding } = await naAfloop();
    expect(await reageer()).toEqual({ ok: true, value: { bewaard: true } });
    const [reactie] = await deps.bijeenkomsten.list(BIJEENKOMST_ID, 'reactie-');
    expect(reactie?.value).toMatchObject({ soort: 'reactie', antwoorden: REACTIE });
    expect(JSON.stringify(reactie?.value)).not.toContain(aanmelding?.id.replace('aanmelding-', ''));
    expect(JSON.stringify(reactie?.value)).not.toMatch(/kim|reiger/i);
  });

  it('neemt met één link één reactie aan, ook als er twee tegelijk komen', async () => {
    const { reageer, deps } = await naAfloop();
    const uitkomsten = await Promise.all([reageer(), reageer({ cijfer: 2 }), reageer({ cijfer: 3 })]);
    expect(uitkomsten.map((een) => code(een)).sort()).toEqual(['al-gereageerd', 'al-gereageerd', undefined]);
    expect(await deps.bijeenkomsten.list(BIJEENKOMST_ID, 'reactie-')).toHaveLength(1);
  });

  it.each([
    ['niets', {}, 'veld-leeg'],
    ['alleen spaties', { vraaggehad: '   ' }, 'veld-leeg'],
    ['een cijfer boven de tien', { cijfer: 11 }, 'getal-buiten-grens'],
    ['te veel tekst', { meer: 'x'.repeat(1001) }, 'veld-te-lang'],
    ['een vraag die er niet is', { vraagnodig: 'tijd' }, 'veld-onbekend'],
    ['een lijst als tekst', { meer: ['a'] }, 'veld-soort'],
  ])('weigert %s', async (_, antwoorden, verwacht) => {
    const { reageer, deps } = await naAfloop();
    expect(code(await reageer(antwoorden))).toBe(verwacht);
    expect(await deps.bijeenkomsten.list(BIJEENKOMST_ID, 'reactie-')).toEqual([]);
  });

  it('kan vanaf het begin tot en met de laatste dag', async () => {
    const { reageer, klok, maakLink } = await naAfloop();
    klok.nu = '2025-05-15T06:59:59.000Z';
    expect(code(await reageer())).toBe('regel');
    klok.nu = '2025-05-29T22:00:00.000Z';
    expect(code(await reageer())).toBe('link-werkt-niet');
    // A link that was signed for longer than the rule allows.
    expect(code(await reageer(REACTIE, maakLink('2026-01-01T00:00:00.000Z')))).toBe('bijeenkomst-voorbij');
    klok.nu = '2025-05-29T21:59:00.000Z';
    expect(await reageer()).toMatchObject({ ok: true });
  });

  it('kan niet als de bijeenkomst niet is doorgegaan', async () => {
    const { reageer, publiek, maakLink, readKop, deps } = await naAfloop();
    const afgezegd = { ...(await readKop()), status: 'afgezegd' } as const;
    await deps.bijeenkomsten.commit(BIJEENKOMST_ID, [{ kind: 'put', value: afgezegd }]);
    expect(code(await reageer())).toBe('bijeenkomst-afgezegd');
    expect(code(await publiek.readReactieFormulier(HIER, { token: maakLink() }))).toBe('bijeenkomst-afgezegd');
  });

  it('kan niet voor een bijeenkomst die er niet is', async () => {
    const { reageer, maakLink } = await naAfloop();
    expect(code(await reageer(REACTIE, maakLink(undefined, 'bestaat-niet')))).toBe('link-werkt-niet');
  });
});
