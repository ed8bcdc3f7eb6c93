import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JOOST, MARIT, TEUN, WIM, YARA } from '../../../test/builders/een-adresboek';
import { codesOf, expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';
import { eenHelpdeskWerkplek, type HelpdeskWerkplek } from '../../../test/builders/een-helpdesk-werkplek';

let plek: HelpdeskWerkplek;
beforeEach(async () => void (plek = await eenHelpdeskWerkplek()));
afterEach(() => plek.close());

const bericht = (vraagId: string) =>
  ({ vraagId, id: 'verzoek-1', soort: 'bericht', tekst: 'Vink het gebied aan.', bijlagen: [] }) as const;
const mails = async (id: string) =>
  (await plek.berichten(id)).map(({ mailSoort, aan, cc = [] }) => [
    mailSoort,
    aan.email,
    ...cc.map(({ email }) => email),
  ]);

describe('wie meeleest', () => {
  it('laat wie hetzelfde vroeg meelezen in de vraag die blijft, en mailt het antwoord mee', async () => {
    await plek.vraag('v1');
    await plek.vraag('v2', {}, TEUN);
    expect(codesOf(await plek.useCases.readVraag(TEUN, { vraagId: 'v1' }))).toEqual(['niet-gevonden']);
    expectOk(await plek.useCases.mergeVragen(WIM, { vraagId: 'v2', naarVraagId: 'v1' }));
    expectOk(await plek.useCases.readVraag(TEUN, { vraagId: 'v1' }));
    const { rijen } = expectOk(await plek.useCases.listVragen(TEUN, {}));
    expect(rijen.map(({ vraagId }) => vraagId).toSorted()).toEqual(['v1', 'v2']);
    expectOk(await plek.useCases.writeRegel(WIM, bericht('v1')));
    expect(await mails('v1')).toContainEqual(['antwoord', MARIT.email, YARA.email, TEUN.email]);
  });

  it('maakt een samenvoeging af die halverwege stopte', async () => {
    await plek.vraag('v1');
    await plek.vraag('v2', {}, TEUN);
    await plek.put('v2', { ...(await plek.kop('v2'))!, status: 'gesloten', samengevoegdIn: 'v1' });
    expectOk(await plek.useCases.mergeVragen(WIM, { vraagId: 'v2', naarVraagId: 'v1' }));
    expect(await plek.kop('v1')).toMatchObject({ volgers: [TEUN.id], aantalRegels: 2 });
  });

  it('meldt een mail van een onbekend adres aan de helpdesk als werk, en aan de school niet', async () => {
    await plek.vraag('v1');
    expectOk(await plek.useCases.writeRegel(WIM, bericht('v1')));
    const vraag = (await plek.kop('v1'))!;
    await plek.put('v1', { ...vraag, teBeoordelen: 1 });
    const wacht = async (wie: typeof WIM) => expectOk(await plek.useCases.listVragen(wie, {})).rijen[0]?.wachtOpMij;
    expect([await wacht(WIM), await wacht(YARA), await wacht(MARIT)]).toEqual([true, false, true]);
    expect(expectOk(await plek.useCases.readVraag(MARIT, { vraagId: 'v1' })).vraag).not.toHaveProperty('teBeoordelen');
    expectOk(await plek.useCases.setStatus(WIM, { vraagId: 'v1', status: 'wachtOpDerde' }));
    expect(await wacht(WIM)).toBe(false);
  });

  it('gaat na een wens verder als gewone vraag, niet als tweede wens op het bord', async () => {
    await plek.vraag('w1', { soort: 'gebruikerswens' });
    await plek.put('w1', { ...(await plek.kop('w1'))!, status: 'gesloten' });
    expectOk(await plek.useCases.followUpVraag(MARIT, { ...bericht('w1'), id: 'v2' }));
    expect(await plek.kop('v2')).toMatchObject({ vraagSoort: 'technisch', vervolgOp: 'w1' });
    expect(expectOk(await plek.useCases.listWensen(JOOST)).wensen).toHaveLength(1);
  });
});
