import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HELPDESK_SOORTEN } from '@domain/helpdesk/helpdeskvraag';
import { BEHEER, HANNA, JOOST, MARIT, SCHOOLLEIDER, TEUN, WIM, YARA } from '../../../test/builders/een-adresboek';
import { codesOf, expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';
import { eenVolledigDossier } from '../../../test/builders/een-dossier';
import {
  eenBijdrage,
  eenHelpdeskWerkplek,
  HELPDESK_ADRES,
  type HelpdeskWerkplek,
} from '../../../test/builders/een-helpdesk-werkplek';

let plek: HelpdeskWerkplek;
beforeEach(async () => void (plek = await eenHelpdeskWerkplek()));
afterEach(() => plek.close());

describe('askVraag', () => {
  it('geeft een nummer, en stuurt één mail naar de helpdesk met de Themaverbinder in cc', async () => {
    await plek.vraag('v1', { stap: 8 });
    expect(await plek.kop('v1')).toMatchObject({ nummer: 'H-2025-000001', stap: 8, wijk: 'Noorderhaven' });
    expect(await plek.mails('v1')).toEqual([['vraag', HELPDESK_ADRES, YARA.email]]);
  });

  it('stelt met dezelfde id geen tweede vraag, en geeft een ander die id niet', async () => {
    await plek.vraag('v1');
    const nogEens = await plek.useCases.askVraag(MARIT, {
      id: 'v1',
      soort: 'technisch',
      onderwerp: 'x',
      tekst: 'x',
      bijlagen: [],
    });
    expect(nogEens).toMatchObject({ value: { nummer: 'H-2025-000001', isNieuw: false } });
    expect(await plek.berichten('v1')).toHaveLength(1);
    const ander = await plek.useCases.askVraag(JOOST, {
      id: 'v1',
      soort: 'technisch',
      onderwerp: 'x',
      tekst: 'x',
      bijlagen: [],
    });
    expect(codesOf(ander)).toEqual(['niet-gevonden']);
  });

  it('stelt twee keer tegelijk verstuurd één vraag', async () => {
    const stel = () =>
      plek.useCases.askVraag(MARIT, { id: 'v1', soort: 'technisch', onderwerp: 'x', tekst: 'x', bijlagen: [] });
    const antwoorden = (await Promise.all([stel(), stel(), stel()])).map(expectOk);
    expect(new Set(antwoorden.map(({ nummer }) => nummer)).size).toBe(1);
    expect(await plek.berichten('v1')).toHaveLength(1);
  });

  it('wijst de naam van de leerling aan, en bewaart dan niets', async () => {
    const dossier = eenVolledigDossier();
    await plek.putDossier(dossier);
    const { roepnaam } = dossier.kop.leerling;
    const vraag = {
      id: 'v1',
      soort: 'technisch',
      onderwerp: 'Hulp',
      bijlagen: [],
      dossierId: dossier.kop.dossierId,
    } as const;
    const voor = await plek.dump();
    const uitkomst = await plek.useCases.askVraag(MARIT, { ...vraag, tekst: `Bij ${roepnaam} lukt het niet.` });
    expect(uitkomst).toMatchObject({
      ok: false,
      refusals: [{ code: 'leerlinggegevens', pad: 'tekst', voorstel: roepnaam }],
    });
    expect(await plek.dump()).toBe(voor);
    expectOk(await plek.useCases.askVraag(MARIT, { ...vraag, tekst: 'Het lukt niet.' }));
    expect((await plek.berichten('v1'))[0]?.tekst).toContain(dossier.kop.nummer);
    const later = await plek.useCases.writeRegel(WIM, eenBijdrage('v1', { tekst: `Is ${roepnaam} er morgen?` }));
    expect(codesOf(later)).toEqual(['leerlinggegevens']);
  });

  it('laat een e-mailadres gaan als dat toch mag, een nummer niet', async () => {
    const tekst = 'Mail ouder@thuis.example.';
    const stel = (over: object) =>
      plek.useCases.askVraag(MARIT, { id: 'v1', soort: 'technisch', onderwerp: 'x', tekst, bijlagen: [], ...over });
    expect(codesOf(await stel({}))).toEqual(['leerlinggegevens']);
    expect(codesOf(await stel({ toch: true, tekst: `${tekst} 123456789` }))).toEqual(['leerlinggegevens']);
    expect(codesOf(await stel({ toch: true }))).toEqual([]);
  });

  it('weigert zonder Themaverbinder, en bewaart dan niets', async () => {
    await plek.zonder(YARA.id);
    for (const wie of [MARIT, TEUN, JOOST, HANNA, WIM, BEHEER])
      for (const soort of HELPDESK_SOORTEN) {
        const id = `${wie.id}-${soort}`;
        const uitkomst = await plek.useCases.askVraag(wie, { id, soort, onderwerp: 'x', tekst: 'x', bijlagen: [] });
        // To one's own consulent, nothing goes to the helpdesk.
        const isVoorHanna = soort === 'inhoudelijk' && wie.scholen.includes('99AA00');
        expect([id, codesOf(uitkomst)]).toEqual([id, isVoorHanna ? [] : ['geen-themaverbinder']]);
        expect((await plek.kop(id)) !== undefined).toBe(isVoorHanna);
      }
  });
});

describe('writeRegel', () => {
  beforeEach(() => plek.vraag('v1'));

  it('mailt een antwoord aan wie vroeg en een reactie aan de helpdesk, beide met de Themaverbinder in cc', async () => {
    expect(expectOk(await plek.useCases.writeRegel(WIM, eenBijdrage('v1'))).vraag.status).toBe('wachtOpAanvrager');
    const reactie = expectOk(await plek.useCases.writeRegel(SCHOOLLEIDER, eenBijdrage('v1', { id: 'verzoek-2' })));
    expect(reactie.vraag.status).toBe('open');
    expect((await plek.mails('v1')).toSorted()).toEqual([
      ['antwoord', MARIT.email, YARA.email],
      ['reactie', HELPDESK_ADRES, YARA.email],
      ['vraag', HELPDESK_ADRES, YARA.email],
    ]);
  });

  it('voegt met dezelfde id niets toe, ook niet tegelijk', async () => {
    const schrijf = () => plek.useCases.writeRegel(WIM, eenBijdrage('v1'));
    await Promise.all([schrijf(), schrijf()]);
    expectOk(await schrijf());
    expect((await plek.regels('v1')).map(({ regelSoort }) => regelSoort)).toEqual(['vraag', 'antwoord']);
    expect(await plek.berichten('v1')).toHaveLength(2);
  });

  it('verliest niets als twintig mensen tegelijk schrijven', async () => {
    const beurten = Array.from({ length: 20 }, (_, i) =>
      plek.useCases.writeRegel(i % 2 ? WIM : MARIT, eenBijdrage('v1', { id: `b-${i}` })),
    );
    (await Promise.all(beurten)).forEach(expectOk);
    expect((await plek.regels('v1')).map(({ id }) => id)).toEqual(
      Array.from({ length: 21 }, (_, i) => `regel-${String(i + 1).padStart(4, '0')}`),
    );
  });

  it('stuurt naar wie er nu Themaverbinder is, en weigert als niemand dat meer is', async () => {
    await plek.zonder(YARA.id);
    expect(codesOf(await plek.useCases.writeRegel(MARIT, eenBijdrage('v1')))).toEqual(['geen-themaverbinder']);
    await plek.putMedewerkers({ ...WIM, rollen: ['helpdesk', 'themaverbinder'] });
    plek.klok.nu = '2025-04-01T10:00:00.000Z';
    expectOk(await plek.useCases.writeRegel(MARIT, eenBijdrage('v1')));
    expect(await plek.mails('v1')).toContainEqual(['reactie', HELPDESK_ADRES, WIM.email]);
  });

  it('bewaart een notitie zonder mail, alleen van de helpdesk', async () => {
    expect(codesOf(await plek.useCases.writeRegel(MARIT, eenBijdrage('v1', { soort: 'notitie' })))).toEqual([
      'geen-toegang',
    ]);
    expectOk(await plek.useCases.writeRegel(WIM, eenBijdrage('v1', { soort: 'notitie' })));
    expect(await plek.berichten('v1')).toHaveLength(1);
  });
});
