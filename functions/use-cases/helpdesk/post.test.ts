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
  });
});
