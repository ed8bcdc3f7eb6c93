import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEHEER, HANNA, MARIT, WIM, YARA } from '../../../test/builders/een-adresboek';
import { codesOf, expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';
import { eenMailApart, eenMislukteMail } from '../../../test/builders/een-helpdesk-mail';
import { eenHelpdeskWerkplek, type HelpdeskWerkplek } from '../../../test/builders/een-helpdesk-werkplek';

let plek: HelpdeskWerkplek;
beforeEach(async () => void (plek = await eenHelpdeskWerkplek()));
afterEach(() => plek.close());

const vroeger = '2025-04-01T06:00:00.000Z';
const putPost = () =>
  plek.put(
    'helpdesk',
    eenMailApart('mail-1', { ontvangenOp: vroeger }),
    eenMailApart('mail-2'),
    // Became part of a question: nothing was kept of it.
    { ...eenMailApart('mail-3'), bewaard: undefined },
  );

describe('listMailApart', () => {
  it('toont de post die bij geen vraag hoort, de nieuwste eerst', async () => {
    await putPost();
    const { mails } = expectOk(await plek.useCases.listMailApart(YARA));
    expect(mails.map(({ mailId }) => mailId)).toEqual(['mail-2', 'mail-1']);
    expect(mails[0]).toMatchObject({ reden: 'onbekend', van: { email: 'guus@elders.example' } });
  });

  it.each([MARIT, HANNA, BEHEER])('laat $naam de post niet lezen', async (wie) => {
    await putPost();
    expect(codesOf(await plek.useCases.listMailApart(wie))).toEqual(['geen-toegang']);
    expect(codesOf(await plek.useCases.closeMailApart(wie, { mailId: 'mail-1' }))).toEqual(['geen-toegang']);
  });
});

describe('closeMailApart', () => {
  it('bewaart wie ernaar keek, zet de mail achteraan en houdt de eerste', async () => {
    await putPost();
    const { mails } = expectOk(await plek.useCases.closeMailApart(WIM, { mailId: 'mail-2' }));
    expect(mails.map(({ mailId, afgehandeld }) => [mailId, afgehandeld?.door])).toEqual([
      ['mail-1', undefined],
      ['mail-2', WIM.naam],
    ]);
    expect(expectOk(await plek.useCases.closeMailApart(YARA, { mailId: 'mail-2' }))).toEqual({ mails });
  });

  it.each(['mail-3', 'mail-9'])('kent geen post %s', async (mailId) => {
    await putPost();
    expect(codesOf(await plek.useCases.closeMailApart(WIM, { mailId }))).toEqual(['niet-gevonden']);
  });
});

describe('listStellers', () => {
  it('noemt iedereen uit het adresboek met de eigen scholen, op naam, en alleen aan de helpdesk', async () => {
    const { stellers } = expectOk(await plek.useCases.listStellers(WIM));
    expect(stellers.find(({ id }) => id === MARIT.id)).toMatchObject({ naam: MARIT.naam, scholen: [{ id: '99AA00' }] });
    expect(stellers.map(({ naam }) => naam)).toEqual(
      stellers.map(({ naam }) => naam).toSorted((a, b) => a.localeCompare(b, 'nl')),
    );
    expect(codesOf(await plek.useCases.listStellers(MARIT))).toEqual(['geen-toegang']);
  });
});

describe('askForAfzender', () => {
  const namensMarit = { mailId: 'mail-1', medewerkerId: MARIT.id };
  const maak = (over: object = {}, wie = WIM) => plek.useCases.askForAfzender(wie, { ...namensMarit, ...over });
  const post = async (mailId = 'mail-1') =>
    expectOk(await plek.useCases.listMailApart(WIM)).mails.find((mail) => mail.mailId === mailId)!;

  it('maakt er een technische vraag van namens wie gekozen is, met de Themaverbinder in cc', async () => {
    await putPost();
    const { vraagId, nummer, isNieuw } = expectOk(await maak());
    expect(isNieuw).toBe(true);
    const vraag = (await plek.kop(vraagId))!;
    expect(vraag).toMatchObject({
      nummer,
      vraagSoort: 'technisch',
      onderwerp: 'Vraag over aanmelden',
      status: 'nieuw',
    });
    expect(vraag.steller).toMatchObject({ id: MARIT.id, email: MARIT.email, schoolId: '99AA00' });
    const berichten = await plek.berichten(vraagId);
    const naarHelpdesk = berichten.find(({ mailSoort }) => mailSoort === 'vraag')!;
    expect(naarHelpdesk.cc).toEqual([{ naam: YARA.naam, email: YARA.email }]);
    expect(berichten.find(({ mailSoort }) => mailSoort === 'ontvangst')?.aan.email).toBe(MARIT.email);
    expect(berichten).toHaveLength(2);
    expect(await post()).toMatchObject({ vraag: { vraagId, nummer }, afgehandeld: { doorId: WIM.id } });
  });

  it('laat alleen de helpdesk zien van welk adres de mail kwam', async () => {
    await putPost();
    const { vraagId } = expectOk(await maak());
    const regels = async (wie: typeof MARIT) =>
      expectOk(await plek.useCases.readVraag(wie, { vraagId })).regels.map(({ regelSoort }) => regelSoort);
    expect(await regels(MARIT)).toEqual(['vraag']);
    expect(await regels(WIM)).toEqual(['vraag', 'notitie']);
    expect((await plek.regels(vraagId))[1]?.tekst).toContain('guus@elders.example');
  });

  it('geeft bij nog eens, of bij een ander, dezelfde vraag en verstuurt niets', async () => {
    await putPost();
    const [een, ander] = await Promise.all([maak(), maak({}, YARA)]);
    const { vraagId, nummer } = expectOk(een);
    expect(expectOk(ander)).toMatchObject({ vraagId, nummer });
    expect(expectOk(await maak({ medewerkerId: HANNA.id }))).toEqual({ vraagId, nummer, isNieuw: false });
    expect(await plek.berichten(vraagId)).toHaveLength(2);
    expect(await plek.deps.helpdesk.count({ soort: 'vraag' })).toBe(1);
  });

  it('neemt de bijlagen mee, en zegt welke niet mee konden', async () => {
    await putPost();
    const foto = Buffer.from('\u0089PNG\r\n\u001a\n...', 'latin1');
    const bestand = (naam: string, inhoud: Buffer) => ({ naam, type: 'x/y', bytes: inhoud.byteLength, inhoud });
    plek.bijlagen.set('post-mail-4', [bestand('scherm.png', foto), bestand('wis.exe', Buffer.from('MZ'))]);
    const mail = eenMailApart('mail-4');
    await plek.put('helpdesk', { ...mail, bewaard: { ...mail.bewaard!, heeftBijlagen: true } });
    plek.postvak.stil = true;
    expect(codesOf(await maak({ mailId: 'mail-4' }))).toEqual(['regel']);
    expect(await plek.deps.helpdesk.count({ soort: 'vraag' })).toBe(0);
    expect(await post('mail-4')).not.toHaveProperty('afgehandeld');
    plek.postvak.stil = false;
    const { vraagId } = expectOk(await maak({ mailId: 'mail-4' }));
    const [vraag, geweigerd] = await plek.regels(vraagId);
    expect(vraag?.bijlagen.map(({ naam }) => naam)).toEqual(['scherm.png']);
    expect(await plek.deps.bestanden.read(vraag!.bijlagen[0]!.id)).toMatchObject({ type: 'image/png' });
    expect(geweigerd?.tekst).toContain('“wis.exe” is niet overgenomen.');
  });

  it('vraagt wie en welke school, en kent alleen post die apart ligt', async () => {
    await putPost();
    expect(codesOf(await maak({ medewerkerId: 'niemand' }))).toEqual(['persoon-onbekend']);
    expect(codesOf(await maak({ schoolId: '99ZZ00' }))).toEqual(['keuze-onbekend']);
    for (const mailId of ['mail-3', 'mail-9']) expect(codesOf(await maak({ mailId }))).toEqual(['niet-gevonden']);
    expect(await post()).not.toHaveProperty('afgehandeld');
  });

  it.each([MARIT, HANNA, BEHEER])('doet dat niet voor $naam', async (wie) => {
    await putPost();
    expect(codesOf(await maak({}, wie))).toEqual(['geen-toegang']);
  });

  it('doet het niet zonder Themaverbinder, en daarna wel', async () => {
    await putPost();
    await plek.zonder(YARA.id);
    expect(codesOf(await maak())).toEqual(['geen-themaverbinder']);
    expect(await post()).not.toHaveProperty('afgehandeld');
    await plek.putMedewerkers({ ...YARA });
    plek.klok.nu = '2025-04-01T09:00:00.000Z';
    const { vraagId } = expectOk(await maak());
    expect((await plek.kop(vraagId))?.route.cc).toHaveLength(1);
  });

  it('antwoordt een machine niet', async () => {
    const mail = eenMailApart('mail-5');
    await plek.put('helpdesk', { ...mail, bewaard: { ...mail.bewaard!, reden: 'automatisch' } });
    const { vraagId } = expectOk(await maak({ mailId: 'mail-5' }));
    expect((await plek.berichten(vraagId)).map(({ mailSoort }) => mailSoort)).toEqual(['vraag']);
  });
});

describe('listMailApart', () => {
  it('zegt wie het adres heeft, behalve als een ander het gebruikt kan hebben', async () => {
    for (const reden of ['teVeel', 'onbekend'] as const) {
      const mail = eenMailApart(`mail-${reden}`);
      const van = { naam: 'Marit', email: MARIT.email.toUpperCase() };
      await plek.put('helpdesk', { ...mail, bewaard: { ...mail.bewaard!, reden, van } });
    }
    const { mails } = expectOk(await plek.useCases.listMailApart(WIM));
    expect(mails.map(({ reden, afzenderId }) => [reden, afzenderId]).toSorted()).toEqual([
      ['onbekend', undefined],
      ['teVeel', MARIT.id],
    ]);
  });
});

describe('retryHelpdeskMail', () => {
  const putMislukt = async () => {
    await plek.vraag('v1');
    const vraag = (await plek.kop('v1'))!;
    await plek.put('v1', eenMislukteMail(vraag));
  };
  const mislukte = async () => (await plek.berichten('v1')).find(({ id }) => id === 'bericht-mislukt');

  it('zet een mail die bleef steken opnieuw klaar, één keer', async () => {
    await putMislukt();
    expect(expectOk(await plek.useCases.readVraag(WIM, { vraagId: 'v1' })).mailAandacht).toBe(true);
    expect(expectOk(await plek.useCases.retryHelpdeskMail(WIM, { vraagId: 'v1' })).mailAandacht).toBe(false);
    expect(await mislukte()).toMatchObject({ status: 'klaargezet', pogingen: 0, volgendePoging: plek.klok.nu });
    expect(codesOf(await plek.useCases.retryHelpdeskMail(WIM, { vraagId: 'v1' }))).toEqual([
      'bericht-niet-in-aandacht',
    ]);
  });

  it('doet dat niet voor wie de vraag stelde', async () => {
    await putMislukt();
    expect(codesOf(await plek.useCases.retryHelpdeskMail(MARIT, { vraagId: 'v1' }))).toEqual(['geen-toegang']);
    expect(codesOf(await plek.useCases.retryHelpdeskMail(BEHEER, { vraagId: 'v1' }))).toEqual(['niet-gevonden']);
  });

  it('verstuurt niets zonder Themaverbinder, en niets aan wie nu niet meer meeleest', async () => {
    await putMislukt();
    await plek.zonder(YARA.id);
    expect(codesOf(await plek.useCases.retryHelpdeskMail(WIM, { vraagId: 'v1' }))).toEqual(['geen-themaverbinder']);
    await plek.putMedewerkers({ ...YARA, id: 'nieuw', email: 'nieuw@waterstede.example' });
    plek.klok.nu = '2025-04-01T09:00:00.000Z';
    expect(codesOf(await plek.useCases.retryHelpdeskMail(WIM, { vraagId: 'v1' }))).toEqual(['regel']);
    expect(await mislukte()).toMatchObject({ status: 'aandacht' });
    // Who looked at it can put it away; the mail does not leave after all.
    expect(expectOk(await plek.useCases.dismissMailmelding(WIM, { vraagId: 'v1' })).mailAandacht).toBe(false);
    expect(await mislukte()).toMatchObject({ status: 'aandacht', gezien: { doorId: WIM.id } });
  });
});

describe('dismissMailmelding', () => {
  const putMislukt = async () => {
    await plek.vraag('v1');
    await plek.put('v1', eenMislukteMail((await plek.kop('v1'))!));
  };
  const sluit = (wie = WIM) => plek.useCases.dismissMailmelding(wie, { vraagId: 'v1' });

  it('sluit de melding met een notitie voor de helpdesk, één keer, en de mail gaat nooit meer uit', async () => {
    await putMislukt();
    expect(expectOk(await sluit()).regels.map(({ regelSoort }) => regelSoort)).toEqual(['vraag', 'notitie']);
    expect(expectOk(await sluit(YARA)).regels).toHaveLength(2);
    expect(expectOk(await plek.useCases.readVraag(MARIT, { vraagId: 'v1' })).regels).toHaveLength(1);
    expect(codesOf(await plek.useCases.retryHelpdeskMail(WIM, { vraagId: 'v1' }))).toEqual([
      'bericht-niet-in-aandacht',
    ]);
  });

  it('doet dat niet voor wie de vraag stelde, en niet voor wie haar niet mag zien', async () => {
    await putMislukt();
    expect(codesOf(await sluit(MARIT))).toEqual(['geen-toegang']);
    expect(codesOf(await sluit(BEHEER))).toEqual(['niet-gevonden']);
    expect(expectOk(await plek.useCases.readVraag(WIM, { vraagId: 'v1' })).mailAandacht).toBe(true);
  });
});
