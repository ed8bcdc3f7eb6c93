import type { HelpdeskBericht } from '@domain/helpdesk/helpdesk-bericht';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MARIT, WIM, YARA } from '../builders/een-adresboek';
import { createInkomendWereld, HELPDESK_ADRES, type InkomendWereld } from './inkomend-wereld';

let wereld: InkomendWereld;
beforeEach(async () => {
  wereld = await createInkomendWereld();
});
afterEach(() => wereld.stop());

const re = ({ nummer }: { nummer: string }) => `Re: [${nummer}] De knop Bewaar doet niets`;
const PNG = Buffer.from('89504e470d0a1a0a0000000d', 'hex');
const png = (naam: string) => ({ naam, type: 'image/png', inhoud: PNG });

describe('wat er in een mail kan zitten', () => {
  it('alleen HTML wordt tekst, zonder script en opmaak', async () => {
    const vraag = await wereld.vraag();
    const html =
      '<html><head><style>p{color:red}</style></head><body><p>Het lukt <b>niet</b> &amp; nu?</p>' +
      '<script>alert(1)</script><div>Groet</div></body></html>';
    wereld.mail({ onderwerp: re(vraag), tekst: '', html });
    await wereld.receive();
    expect(await wereld.gesprek(vraag.vraagId)).toEqual([`${MARIT.naam} vraag: Het lukt niet & nu?`]);
  });

  it('een tekst van 5 MB wordt ingekort, met de eerste 200.000 tekens als bijlage', async () => {
    await wereld.stop();
    wereld = await createInkomendWereld({ timeoutMs: 10_000 });
    const vraag = await wereld.vraag();
    wereld.mail({ onderwerp: re(vraag), tekst: 'Veel te lang. '.repeat(360_000) });
    await wereld.receive();
    const [, regel] = await wereld.regels(vraag.vraagId);
    if (!regel) throw new Error('geen regel');
    expect(regel.tekst).toHaveLength(10_000);
    expect(regel.tekst).toMatch(/De rest van deze mail past hier niet\..*\]$/);
    expect(regel.bijlagen).toMatchObject([{ naam: 'hele mail.txt', type: 'text/plain', bytes: 200_000 }]);
    expect(await wereld.bestand(regel.bijlagen[0]?.id ?? '')).toHaveProperty('byteLength', 200_000);
  });

  it('een vijandig bestand wordt geweigerd met een regel die dat zegt; de rest komt mee', async () => {
    const vraag = await wereld.vraag();
    wereld.mail({
      onderwerp: re(vraag),
      tekst: 'Zie de bijlagen.',
      bijlagen: [
        png('scherm.png'),
        { naam: 'factuur.pdf.exe', type: 'application/pdf', inhoud: Buffer.from('MZ\u0090') },
        { naam: 'plaatje.svg', type: 'image/svg+xml', inhoud: Buffer.from('<svg onload="alert(1)"/>') },
        { naam: 'nep.png', type: 'image/png', inhoud: Buffer.from('<html>') },
        { naam: 'groot.pdf', type: 'application/pdf', inhoud: Buffer.alloc(6_000_000, '%PDF-') },
      ],
    });
    await wereld.receive();
    const regels = await wereld.regels(vraag.vraagId);
    const geweigerd = ['factuur.pdf.exe', 'plaatje.svg', 'nep.png', 'groot.pdf'];
    expect(regels).toMatchObject([
      {},
      { bijlagen: [{ naam: 'scherm.png', type: 'image/png', bytes: PNG.byteLength }] },
      { regelSoort: 'gebeurtenis' },
    ]);
    expect(await wereld.bestand(regels[1]?.bijlagen[0]?.id ?? '')).toEqual(PNG);
    for (const naam of geweigerd) expect(regels[2]?.tekst).toContain(`“${naam}” is niet overgenomen.`);
  });

  it('wie een bestand meestuurde dat niet mag, hoort dat per mail, hoogstens drie keer per dag', async () => {
    const vraag = await wereld.vraag();
    const stuur = async (tekst: string, over: object = {}) => {
      wereld.mail({ onderwerp: re(vraag), tekst, bijlagen: [png('virus.exe')], ...over });
      await wereld.receive();
      // The same page of the inbox again.
      await wereld.receive();
    };
    const ontvangsten = async () =>
      (await wereld.helpdesk.list<HelpdeskBericht>(vraag.vraagId, 'bericht-'))
        .map(({ value }) => value)
        .filter(({ mailSoort }) => mailSoort === 'ontvangst');
    await stuur('Zie de bijlage.');
    const [mail] = await ontvangsten();
    expect(await ontvangsten()).toHaveLength(1);
    expect(mail?.aan.email).toBe(MARIT.email);
    expect(mail?.tekst).toContain('Een bijlage is niet overgenomen. Waarom, dat lees je in de app: https://');
    expect(mail?.tekst).not.toContain('virus');

    for (let nummer = 2; nummer <= 6; nummer += 1) await stuur(`Poging ${nummer}.`);
    expect(await ontvangsten()).toHaveLength(3);
    await stuur('Ik ben er niet.', { koppen: [{ name: 'Auto-Submitted', value: 'auto-replied' }] });
    await stuur('Ik ken het nummer.', { van: 'onbekend@ergens.example' });
    expect((await ontvangsten()).every(({ aan }) => aan.email === MARIT.email)).toBe(true);
    expect(await ontvangsten()).toHaveLength(3);
  });

  it('ook wie voor de helpdesk antwoordt hoort dat een bestand niet meeging; het postvak zelf nooit', async () => {
    const vraag = await wereld.vraag();
    wereld.mail({ van: YARA.email, onderwerp: re(vraag), tekst: 'Kijk hier.', bijlagen: [png('virus.exe')] });
    wereld.mail({ van: HELPDESK_ADRES, onderwerp: re(vraag), tekst: 'En hier.', bijlagen: [png('virus.exe')] });
    await wereld.receive();
    const mails = (await wereld.helpdesk.list<HelpdeskBericht>(vraag.vraagId, 'bericht-')).map(({ value }) => value);
    const ontvangsten = mails.filter(({ mailSoort }) => mailSoort === 'ontvangst');
    expect(ontvangsten.map(({ aan }) => aan.email)).toEqual([YARA.email]);
    expect(ontvangsten[0]?.tekst).toContain(`Je antwoord op vraag ${vraag.nummer} is verstuurd naar Marit Lijsterbes.`);
    expect(ontvangsten[0]?.tekst).not.toContain('Je vraag staat');
  });

  it('van meer dan vijf bestanden komen er vijf mee', async () => {
    const vraag = await wereld.vraag();
    wereld.mail({ onderwerp: re(vraag), bijlagen: Array.from({ length: 7 }, (_, i) => png(`scherm ${i}.png`)) });
    await wereld.receive();
    const [, regel, gebeurtenis] = await wereld.regels(vraag.vraagId);
    expect(regel?.bijlagen).toHaveLength(5);
    expect(gebeurtenis?.tekst.split('\n')).toHaveLength(2);
  });

  it('een bijlage bij een nieuwe vraag staat bij die vraag', async () => {
    wereld.mail({ onderwerp: 'Nieuw', bijlagen: [png('scherm.png'), { ...png('virus.exe') }] });
    await wereld.receive();
    const [vraagId = ''] = (await wereld.vragen()).map((vraag) => vraag.vraagId);
    const [eerste, gebeurtenis] = await wereld.regels(vraagId);
    expect(eerste?.bijlagen).toMatchObject([{ naam: 'scherm.png' }]);
    expect(gebeurtenis?.tekst).toContain('“virus.exe” is niet overgenomen.');
    // Who gets the mail on, and who sent it, read that something was left out; not what it was called.
    const mails = (await wereld.helpdesk.list<HelpdeskBericht>(vraagId, 'bericht-')).map(({ value }) => value);
    expect(mails.map(({ mailSoort }) => mailSoort).toSorted()).toEqual(['ontvangst', 'vraag']);
    for (const { tekst } of mails) {
      expect(tekst).toContain('Een bijlage is niet overgenomen. Waarom, dat lees je in de app: https://');
      expect(tekst).not.toMatch(/virus|scherm/);
    }
    expect(mails.find(({ mailSoort }) => mailSoort === 'vraag')?.tekst).toContain('Er hoort een bijlage bij.');
  });
});

describe('machines', () => {
  const AUTO = [{ name: 'Auto-Submitted', value: 'auto-replied' }];

  it('een automatisch antwoord komt ingevouwen in het gesprek, zonder mail en zonder nieuwe status', async () => {
    const vraag = await wereld.vraag();
    const [voor, eerst] = [wereld.verzonden(), await wereld.kop(vraag.vraagId)];
    wereld.mail({ van: WIM.email, onderwerp: re(vraag), tekst: 'Ik ben er niet.', koppen: AUTO });
    await wereld.receive();
    await wereld.sendDue();
    const [, regel] = await wereld.regels(vraag.vraagId);
    expect(regel).toMatchObject({
      regelSoort: 'gebeurtenis',
      tekst: `Automatisch antwoord van ${WIM.naam}.`,
      citaat: 'Ik ben er niet.',
    });
    expect((await wereld.kop(vraag.vraagId))?.status).toBe(eerst?.status);
    expect(wereld.verzonden()).toEqual(voor);
  });

  it('een melding dat een mail niet aankwam wacht op de helpdesk; zonder nummer blijft hij apart', async () => {
    const vraag = await wereld.vraag();
    wereld.mail({ van: 'postmaster@elders.example', onderwerp: re(vraag), tekst: 'Adres bestaat niet.' });
    wereld.mail({ van: 'MAILER-DAEMON@elders.example', onderwerp: 'Undeliverable', tekst: 'Vol.' });
    await wereld.receive();
    const [, regel] = await wereld.regels(vraag.vraagId);
    expect(regel).toMatchObject({ regelSoort: 'teBeoordelen', tekst: 'Adres bestaat niet.' });
    expect(await wereld.apart()).toMatchObject([{ reden: 'automatisch', tekst: 'Vol.' }]);
  });

  it('onze eigen mail die terugkomt doet niets, ook niet als een ander hem terugstuurt', async () => {
    const vraag = await wereld.vraag();
    const voor = wereld.verzonden();
    await wereld.receive();
    expect(await wereld.gesprek(vraag.vraagId)).toEqual([]);
    const koppen = [{ name: 'X-SWV-Helpdesk', value: 'bericht-1' }];
    wereld.mail({ onderwerp: 'Zomaar', tekst: 'Terug.', koppen });
    await wereld.receive();
    await wereld.sendDue();
    expect(await wereld.apart()).toMatchObject([{ reden: 'automatisch' }]);
    expect(wereld.verzonden()).toEqual(voor);
  });

  it.each([
    ['van wie meeleest', YARA],
    ['van wie vroeg', MARIT],
  ])('een machine %s die niet zegt dat hij er een is, komt tot stilstand', async (_, { email, naam }) => {
    const vraag = await wereld.vraag();
    wereld.mail({ van: WIM.email, onderwerp: re(vraag), tekst: 'Klik eerst op Volgende.' });
    let gezien = 0;
    for (let ronde = 1; ronde <= 10; ronde += 1) {
      await wereld.receive();
      await wereld.sendDue();
      const nieuw = wereld.graph.listBezorgd().slice(gezien);
      gezien += nieuw.length;
      for (const post of nieuw.flatMap(({ berichtId }) => wereld.graph.findPost(berichtId)))
        if (!post.van && [...post.aan, ...post.cc].some((adres) => adres.email === email))
          wereld.mail({ van: email, onderwerp: `Re: ${post.onderwerp}`, tekst: 'Ik ben er niet.' });
    }
    const verzonden = wereld.verzonden();
    expect(verzonden.length).toBeLessThan(6);
    await wereld.receive();
    await wereld.sendDue();
    expect(wereld.verzonden()).toEqual(verzonden);
    const gezegd = (await wereld.gesprek(vraag.vraagId)).filter((regel) => regel.includes('Ik ben er niet.'));
    expect(gezegd.length).toBeLessThan(3);
    if (email === YARA.email)
      expect((await wereld.gesprek(vraag.vraagId)).at(-1)).toBe(
        `${naam} gebeurtenis: Nog eens dezelfde mail van ${naam}.`,
      );
  });

  it('twee postvakken die elkaar automatisch antwoorden wisselen één mail', async () => {
    let gezien = 0;
    wereld.mail({ van: 'balie@elders.example', onderwerp: 'Vraag', tekst: 'Bent u open?' });
    for (let ronde = 1; ronde <= 10; ronde += 1) {
      await wereld.receive();
      await wereld.sendDue();
      const nieuw = wereld.verzonden().slice(gezien);
      gezien += nieuw.length;
      for (const verzonden of nieuw)
        wereld.mail({ van: 'balie@elders.example', onderwerp: verzonden, tekst: 'Wij zijn er morgen weer.' });
    }
    expect(wereld.verzonden()).toEqual(['balie |  | Ontvangen: Vraag']);
    expect(await wereld.apart()).toHaveLength(2);
  });

  it('van één adres komen twintig mails per uur in een gesprek; de rest blijft apart', async () => {
    const vraag = await wereld.vraag();
    for (let i = 1; i <= 25; i += 1) wereld.mail({ onderwerp: re(vraag), tekst: `Mail ${i}` });
    await wereld.receive();
    expect(await wereld.gesprek(vraag.vraagId)).toHaveLength(20);
    expect((await wereld.apart()).map(({ reden }) => reden)).toEqual(Array(5).fill('teVeel'));
    wereld.wacht(3600);
    wereld.mail({ onderwerp: re(vraag), tekst: 'Een uur later' });
    await wereld.receive();
    expect((await wereld.gesprek(vraag.vraagId)).at(-1)).toBe(`${MARIT.naam} vraag: Een uur later`);
  });
});
