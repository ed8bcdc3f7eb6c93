import { describe, expect, it } from 'vitest';
import { BIJEENKOMST_ID, eenFormulier, eenPubliek } from '../../../test/builders/een-publiek';

const KIM = 'kim@zilverenreiger.example';
const HIER = { netwerk: '192.0.2.9' };
const code = (uitkomst: { ok: boolean; refusals?: readonly { code: string }[] }) => uitkomst.refusals?.[0]?.code;
const keren = (aantal: number) => Array.from({ length: aantal }, (_, i) => i);

async function metKim() {
  const wereld = await eenPubliek();
  await wereld.aanmeld(eenFormulier(KIM));
  wereld.wacht(3600);
  const vraag = (email: string, netwerk = HIER.netwerk, bijeenkomstId = BIJEENKOMST_ID) =>
    wereld.publiek.requestLink({ netwerk }, { bijeenkomstId, email });
  return { ...wereld, vraag };
}

describe('requestLink', () => {
  it('mailt de link nog eens aan wie zich heeft aangemeld, hoe het adres ook is getypt', async () => {
    const { vraag, listBerichten, publiek, leesLink } = await metKim();
    expect(await vraag(' KIM@zilverenreiger.EXAMPLE ')).toEqual({ ok: true, value: { verstuurd: true } });
    expect((await listBerichten()).map(({ mailSoort }) => mailSoort).sort()).toEqual(['bevestiging', 'nog-eens']);
    const token = await leesLink(KIM, 'aanmelding');
    expect(await publiek.readAanmelding(HIER, { token })).toMatchObject({ ok: true });
  });

  it('antwoordt aan een ander adres hetzelfde, en mailt niemand', async () => {
    const { vraag, listBerichten } = await metKim();
    expect(await vraag('wie@elders.example')).toEqual(await vraag(KIM));
    expect((await listBerichten()).map(({ aan }) => aan.email)).toEqual([KIM, KIM]);
  });

  it('zegt na drie keer in een uur dat het te vaak is, ook bij een adres dat niemand kent', async () => {
    const { vraag, listBerichten, wacht } = await metKim();
    for (const email of [KIM, 'wie@elders.example']) {
      const uitkomsten = await Promise.all(keren(5).map((i) => vraag(email, `n${i}`)));
      expect([email, uitkomsten.map((een) => code(een)).sort()]).toEqual([
        email,
        ['te-vaak', 'te-vaak', undefined, undefined, undefined],
      ]);
    }
    expect(await listBerichten()).toHaveLength(4);
    wacht(3600);
    expect(await vraag(KIM)).toMatchObject({ ok: true });
  });

  it('laat aan de grens niet merken wie zich net heeft aangemeld', async () => {
    const { vraag, aanmeld } = await metKim();
    await aanmeld(eenFormulier('net@elders.example'));
    const vraagVier = async (email: string) => {
      const uitkomsten = await Promise.all(keren(4).map((i) => vraag(email, `n${i}`)));
      return uitkomsten.filter((een) => code(een) === 'te-vaak').length;
    };
    expect(await vraagVier('net@elders.example')).toBe(await vraagVier('niemand@elders.example'));
  });

  it('kan twintig keer in tien minuten van één netwerk', async () => {
    const { vraag } = await metKim();
    const uitkomsten = await Promise.all(keren(25).map((i) => vraag(`${i}@elders.example`)));
    expect(uitkomsten.filter((een) => code(een) === 'te-vaak')).toHaveLength(5);
  });

  it('weigert wat geen adres is, en een bijeenkomst die er niet is', async () => {
    const { vraag, saveBijeenkomst } = await metKim();
    expect(code(await vraag('kim'))).toBe('email-onleesbaar');
    expect(code(await vraag('  '))).toBe('veld-leeg');
    await saveBijeenkomst('concept', {}, true);
    for (const id of ['concept', 'bestaat-niet']) expect(code(await vraag(KIM, 'n', id))).toBe('niet-gevonden');
  });
});
