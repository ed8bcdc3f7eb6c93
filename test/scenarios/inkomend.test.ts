import type { HelpdeskBericht } from '@domain/helpdesk/helpdesk-bericht';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HANNA, JOOST, MARIT, SCHOOLLEIDER, TEUN, WIM, YARA } from '../builders/een-adresboek';
import { createInkomendWereld, HELPDESK_ADRES, type InkomendWereld } from './inkomend-wereld';

let wereld: InkomendWereld;
beforeEach(async () => {
  wereld = await createInkomendWereld();
});
afterEach(() => wereld.stop());

const re = ({ nummer }: { nummer: string }) => `Re: [${nummer}] De knop Bewaar doet niets`;
const CITAAT = '\n\nOp 12 januari 2026 om 10.30 uur schreef Helpdesk:\n> Ik klik op Bewaar.';
const nieuweMail = (voor: readonly string[]) => wereld.verzonden().slice(voor.length);

describe('een antwoord op een mail', () => {
  it('van wie vroeg is een reactie: zonder citaat, en naar de helpdesk met de Themaverbinder in cc', async () => {
    const vraag = await wereld.vraag();
    wereld.mail({ onderwerp: re(vraag), tekst: `Het lukt nog niet.${CITAAT}` });
    const voor = wereld.verzonden();
    await wereld.receive();
    await wereld.sendDue();
    const [, regel] = await wereld.regels(vraag.vraagId);
    expect(regel).toMatchObject({
      regelSoort: 'vraag',
      tekst: 'Het lukt nog niet.',
      citaat: CITAAT.trim(),
      via: 'mail',
      functie: 'IB’er',
      stempel: { doorId: MARIT.id, door: MARIT.naam },
    });
    expect(nieuweMail(voor)).toEqual([`helpdesk | yara-waterlelie | [${vraag.nummer}] De knop Bewaar doet niets`]);
  });

  it.each([
    ['een collega van de helpdesk', WIM.email, WIM.naam],
    ['de Themaverbinder', YARA.email, YARA.naam],
    ['het postvak zelf', HELPDESK_ADRES.toUpperCase(), 'Helpdesk'],
  ])('van %s is een antwoord, en gaat door naar wie vroeg met de Themaverbinder in cc', async (_, van, naam) => {
    const vraag = await wereld.vraag();
    wereld.mail({ van, onderwerp: re(vraag), tekst: 'Klik eerst op Volgende.' });
    const voor = wereld.verzonden();
    await wereld.receive();
    await wereld.sendDue();
    expect(await wereld.gesprek(vraag.vraagId)).toEqual([`${naam} antwoord: Klik eerst op Volgende.`]);
    expect(await wereld.kop(vraag.vraagId)).toMatchObject({ status: 'wachtOpAanvrager', laatsteVan: 'helpdesk' });
    expect(nieuweMail(voor)).toEqual([
      `marit-lijsterbes | yara-waterlelie | [${vraag.nummer}] De knop Bewaar doet niets`,
    ]);
  });

  it('van de schoolleider van dezelfde school is een reactie en opent een opgeloste vraag weer', async () => {
    const vraag = await wereld.vraag();
    wereld.mail({ van: WIM.email, onderwerp: re(vraag), tekst: 'Opgelost?' });
    await wereld.receive();
    wereld.mail({ van: SCHOOLLEIDER.email, onderwerp: re(vraag), tekst: 'Bij mij ook niet.' });
    await wereld.receive();
    expect((await wereld.gesprek(vraag.vraagId))[1]).toBe(`${SCHOOLLEIDER.naam} vraag: Bij mij ook niet.`);
    expect(await wereld.kop(vraag.vraagId)).toMatchObject({ status: 'open', laatsteVan: 'steller' });
  });

  it.each([
    ['een leerkracht die de vraag niet mag zien', TEUN.email],
    ['een andere school', JOOST.email],
  ])('van %s wacht op de helpdesk en verandert verder niets', async (_, van) => {
    const vraag = await wereld.vraag();
    const voor = wereld.verzonden();
    const eerst = await wereld.kop(vraag.vraagId);
    wereld.mail({ van, onderwerp: re(vraag), tekst: 'Ik weet het wel.' });
    await wereld.receive();
    await wereld.sendDue();
    const [, regel] = await wereld.regels(vraag.vraagId);
    expect(regel).toMatchObject({ regelSoort: 'teBeoordelen', tekst: 'Ik weet het wel.' });
    expect(await wereld.kop(vraag.vraagId)).toMatchObject({ status: eerst?.status, laatsteVan: 'steller' });
    expect(nieuweMail(voor)).toEqual([]);
  });

  it('buiten de openingstijden: wie reageert hoort één keer per dag wanneer er weer iemand is', async () => {
    const vraag = await wereld.vraag();
    wereld.wacht(6 * 60 * 60);
    const voor = wereld.verzonden();
    for (const tekst of ['Het is er weer.', 'Nog steeds.']) wereld.mail({ onderwerp: re(vraag), tekst });
    await wereld.receive();
    await wereld.sendDue();
    expect(nieuweMail(voor)).toHaveLength(3);
    const ontvangsten = (await wereld.helpdesk.list<HelpdeskBericht>(vraag.vraagId, 'bericht-'))
      .map(({ value }) => value)
      .filter(({ mailSoort }) => mailSoort === 'ontvangst');
    expect(ontvangsten).toMatchObject([{ aan: { email: MARIT.email } }]);
    expect(ontvangsten[0]?.tekst).toContain(
      'De helpdesk is weer open morgen, dinsdag 13 januari, om 9.00 uur. Daarna krijg je antwoord.',
    );
  });

  it('van een onbekend adres wacht op de helpdesk; de afzender hoort één keer dat de mail er is, en niets over de vraag', async () => {
    const vraag = await wereld.vraag();
    const voor = wereld.verzonden();
    for (const tekst of ['Ik weet het wel.', 'Hoort iemand mij?'])
      wereld.mail({ van: 'iemand@elders.example', onderwerp: re(vraag), tekst });
    await wereld.receive();
    await wereld.sendDue();
    expect((await wereld.regels(vraag.vraagId)).slice(1).map(({ regelSoort }) => regelSoort)).toEqual([
      'teBeoordelen',
      'teBeoordelen',
    ]);
    expect(await wereld.kop(vraag.vraagId)).toMatchObject({ status: 'nieuw', teBeoordelen: 2 });
    expect(nieuweMail(voor)).toEqual([`iemand |  | Ontvangen: ${re(vraag)}`]);
  });

  it('met een vervalste afzender wacht op de helpdesk, met het adres erbij', async () => {
    const vraag = await wereld.vraag();
    const koppen = [{ name: 'Authentication-Results', value: 'spf=fail; dkim=none; dmarc=fail action=quarantine' }];
    wereld.mail({ onderwerp: re(vraag), tekst: 'Stuur mij alles.', koppen });
    await wereld.receive();
    const [, regel] = await wereld.regels(vraag.vraagId);
    expect(regel).toMatchObject({
      regelSoort: 'teBeoordelen',
      functie: 'onbekend adres',
      stempel: { doorId: 'onbekend', door: `marit-lijsterbes <${MARIT.email}>` },
    });
  });

  it('op een gesloten vraag wordt een vervolgvraag van wie vroeg, en niets anders', async () => {
    const vraag = await wereld.vraag();
    await sluit(vraag.vraagId);
    wereld.mail({ onderwerp: re(vraag), tekst: 'Het is er weer.' });
    wereld.mail({ van: WIM.email, onderwerp: re(vraag), tekst: 'Nog een tip.' });
    await wereld.receive();
    const [, vervolg] = await wereld.vragen();
    expect(vervolg).toMatchObject({
      vervolgOp: vraag.vraagId,
      onderwerp: 'De knop Bewaar doet niets',
      status: 'nieuw',
      route: { cc: [{ email: YARA.email }] },
    });
    expect(await wereld.gesprek(vraag.vraagId)).toEqual([]);
    expect(await wereld.apart()).toMatchObject([
      { reden: 'gesloten', van: { email: WIM.email }, tekst: 'Nog een tip.' },
    ]);
    expect((await wereld.kop(vraag.vraagId))?.status).toBe('gesloten');
  });

  it('komt in de vraag waarmee hij is samengevoegd', async () => {
    const [oud, nieuw] = [await wereld.vraag('Eerst'), await wereld.vraag('Daarna')];
    await sluit(oud.vraagId, { samengevoegdIn: nieuw.vraagId });
    wereld.mail({ onderwerp: `Re: [${oud.nummer}] Eerst`, tekst: 'Dank.' });
    await wereld.receive();
    expect(await wereld.gesprek(nieuw.vraagId)).toEqual([`${MARIT.naam} vraag: Dank.`]);
  });
});

describe('een mail zonder nummer', () => {
  it('van een bekende medewerker wordt een technische vraag met de Themaverbinder in cc en een ontvangstbevestiging', async () => {
    const voor = wereld.verzonden();
    wereld.mail({ van: HANNA.email, onderwerp: 'Fwd: Hoe archiveer ik?', tekst: 'Zie onder.' });
    await wereld.receive();
    await wereld.sendDue();
    const [vraag] = await wereld.vragen();
    expect(vraag).toMatchObject({ vraagSoort: 'technisch', onderwerp: 'Hoe archiveer ik?', steller: { id: HANNA.id } });
    expect(nieuweMail(voor).toSorted()).toEqual([
      `hanna-meerkoet |  | [${vraag?.nummer}] Hoe archiveer ik?`,
      `helpdesk | yara-waterlelie | [${vraag?.nummer}] Hoe archiveer ik?`,
    ]);
  });

  it('met een nummer dat niet bestaat, geldt als een nieuwe vraag', async () => {
    wereld.mail({ onderwerp: 'Re: [H-2026-999999] Verzonnen', tekst: 'Wat staat hier?' });
    await wereld.receive();
    expect(await wereld.vragen()).toMatchObject([{ onderwerp: 'Verzonnen', nummer: 'H-2026-000001' }]);
  });

  it('van een onbekende blijft bewaard voor de helpdesk; die krijgt één ontvangstbevestiging per dag', async () => {
    const brief = { van: 'ouder@thuis.example', onderwerp: 'Hallo', tekst: 'Wie kan mij helpen?' };
    wereld.mail(brief);
    wereld.mail(brief);
    await wereld.receive();
    await wereld.sendDue();
    expect(await wereld.vragen()).toEqual([]);
    expect(await wereld.apart()).toMatchObject([
      { reden: 'onbekend', van: { email: 'ouder@thuis.example' }, tekst: 'Wie kan mij helpen?' },
      { reden: 'onbekend' },
    ]);
    expect(wereld.verzonden()).toEqual(['ouder |  | Ontvangen: Hallo']);
    wereld.wacht(24 * 60 * 60 + 1);
    wereld.mail(brief);
    await wereld.receive();
    await wereld.sendDue();
    expect(wereld.verzonden()).toHaveLength(2);
  });

  it('gaat niet verloren als er geen Themaverbinder is', async () => {
    await wereld.stop();
    wereld = await createInkomendWereld({ medewerkers: [MARIT, WIM] });
    wereld.mail({ onderwerp: 'Help', tekst: 'Het lukt niet.' });
    await wereld.receive();
    expect(await wereld.vragen()).toEqual([]);
    expect(await wereld.apart()).toMatchObject([{ reden: 'geen-themaverbinder', tekst: 'Het lukt niet.' }]);
  });
});

async function sluit(vraagId: string, over: object = {}) {
  const { helpdesk } = wereld.deps;
  const kop = await helpdesk.read(vraagId, 'vraag');
  if (!kop) throw new Error('geen vraag');
  const value = { ...kop.value, status: 'gesloten', ...over };
  await helpdesk.commit(vraagId, [{ kind: 'replace', value, version: kop.version }]);
}
