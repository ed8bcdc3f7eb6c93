import { CONTROLE_CODES } from '@domain/beheer/zelftest/controle';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEHEER, MARIT } from '../../../test/builders/een-adresboek';
import { eenToezichtWerkplek, type ToezichtWerkplek } from '../../../test/builders/een-toezicht-werkplek';

/** `scan` and `tab` are only to be seen from outside: the script looks at them. */
const DIRECT = CONTROLE_CODES.filter((code) => !code.endsWith('regel') && !['scan', 'tab'].includes(code));
let werkplek: ToezichtWerkplek;

beforeEach(async () => {
  werkplek = await eenToezichtWerkplek();
});
afterEach(() => werkplek.stop());

describe('runZelftest', () => {
  it('vindt niets als alles klopt, en ruimt op wat zij maakte', async () => {
    const uitkomsten = await werkplek.zelftest();
    expect(Object.keys(uitkomsten)).toEqual(DIRECT);
    expect(Object.values(uitkomsten).filter(({ uitslag }) => uitslag !== 'goed')).toEqual([]);
    for (const store of [werkplek.deps.dossiers, werkplek.deps.directory, werkplek.deps.helpdesk])
      expect(await store.list('zelftest')).toEqual([]);
    expect(werkplek.graph.listBezorgd()).toEqual([]);
    expect(werkplek.graph.findPost('')).toEqual([]);
  });

  it('is alleen voor beheer', async () => {
    expect(await werkplek.useCases.runZelftest(MARIT, { token: '' })).toMatchObject({
      refusals: [{ code: 'geen-toegang' }],
    });
  });

  it('zegt bij elke fout hoe je haar herstelt', async () => {
    await werkplek.zonderRol('themaverbinder');
    werkplek.blokkeerBestanden();
    werkplek.graph.afwijking.anderenOpen = true;
    const stuk = Object.values(await werkplek.zelftest()).filter(({ uitslag }) => uitslag === 'fout');
    expect(stuk.map(({ code }) => code)).toEqual(['themaverbinder', 'bestanden', 'ander-postvak']);
    expect(stuk.every(({ herstel }) => (herstel?.tekst.length ?? 0) > 20 && herstel?.hoofdstuk)).toBe(true);
  });

  it('stopt de andere controles niet als er een vastloopt, en wacht niet langer dan de grens', async () => {
    const nooit = new Promise<never>(() => {});
    const uitkomsten = await werkplek.zelftest({
      maxMs: 10 * werkplek.geduld,
      inspectOpslag: () => nooit,
      readKenmerken: async () => Promise.reject(Object.assign(new Error('een geheim'), { code: 'ERR_JWT' })),
    });
    expect(uitkomsten.opslag).toMatchObject({ uitslag: 'fout', melding: expect.stringContaining('geen antwoord') });
    expect(uitkomsten.aanmelding).toMatchObject({ uitslag: 'fout', melding: 'De controle liep vast (ERR_JWT).' });
    expect(JSON.stringify(uitkomsten)).not.toContain('geheim');
    const rest = Object.values(uitkomsten).filter(({ code }) => !['opslag', 'aanmelding'].includes(code));
    expect(rest.every(({ uitslag }) => uitslag === 'goed')).toBe(true);
  });

  it('laat nergens een sleutel of een token zien', async () => {
    const alles = JSON.stringify(await werkplek.zelftest());
    expect(alles).not.toMatch(/een-sleutel|Bearer|eyJ/);
    expect(alles).not.toContain(MARIT.naam);
  });
});

describe('de aanmelding', () => {
  it.each([
    [{ aud: 'andere-app' }, 'fout', 'andere app'],
    [{ tid: 'tenant-9' }, 'fout', 'niet is toegelaten'],
    [{ scp: 'profile' }, 'fout', 'geen toestemming'],
    [{ ver: '1.0' }, 'letOp', 'oude soort'],
  ])('%o', async (claims, uitslag, tekst) => {
    expect((await werkplek.zelftest({}, claims)).aanmelding).toMatchObject({
      uitslag,
      melding: expect.stringContaining(tekst),
    });
  });
});

describe('het adresboek', () => {
  it.each([
    ['beheer', 'beheerders', 'fout'],
    ['themaverbinder', 'themaverbinder', 'fout'],
    ['consulent', 'consulenten', 'letOp'],
  ] as const)('mist zonder %s iets', async (rol, code, uitslag) => {
    await werkplek.zonderRol(rol);
    expect((await werkplek.zelftest())[code].uitslag).toBe(uitslag);
  });

  it('telt wie is uitgezet niet mee, en noemt de wijk zonder consulent', async () => {
    await werkplek.putMedewerkers({ ...BEHEER, isActief: false });
    await werkplek.putMedewerkers({ ...MARIT, id: 'ties-consulent', rollen: ['consulent'], tpo: 'Zuiderpark' });
    const { beheerders, consulenten } = await werkplek.zelftest();
    expect(beheerders.uitslag).toBe('letOp');
    expect(consulenten.melding).toContain('Molenkwartier');
  });

  it('is niet leeg', async () => {
    const scholen = await werkplek.deps.directory.list('scholen');
    await werkplek.deps.directory.commit(
      'scholen',
      scholen.map(({ value, version }) => ({ kind: 'delete', id: value.id, version })),
    );
    const uitkomsten = await werkplek.zelftest();
    expect([uitkomsten.scholen.uitslag, uitkomsten.consulenten.uitslag]).toEqual(['fout', 'fout']);
  });
});

describe('opslag en bestanden', () => {
  it('noemt de bak waarin schrijven niet lukt, met een code en zonder de tekst van de fout', async () => {
    const helpdesk = {
      ...werkplek.deps.helpdesk,
      commit: async () => Promise.reject(Object.assign(new Error('geheime tekst'), { code: 403 })),
    };
    const { opslag, post } = await werkplek.zelftest({ helpdesk });
    expect(opslag).toMatchObject({ uitslag: 'fout', melding: 'Schrijven en lezen lukt niet in: helpdesk (403).' });
    expect(post.uitslag).toBe('goed');
  });

  it('noemt de bak die ontbreekt of anders is ingericht', async () => {
    const bak = (naam: string) => ({ naam, bestaat: true, verschillen: [] });
    const weg = await werkplek.zelftest({ inspectOpslag: async () => [{ ...bak('leases'), bestaat: false }] });
    expect(weg.opslag.melding).toBe('Deze bakken ontbreken: leases.');
    const anders = await werkplek.zelftest({
      inspectOpslag: async () => [{ ...bak('dossiers'), verschillen: ['indexering'] }],
    });
    expect(anders.opslag).toMatchObject({ uitslag: 'fout', melding: expect.stringContaining('dossiers (indexering)') });
  });

  it('merkt dat bestanden niet te bewaren zijn', async () => {
    werkplek.blokkeerBestanden();
    expect((await werkplek.zelftest()).bestanden).toMatchObject({
      uitslag: 'fout',
      melding: expect.stringMatching(/\((ENOTDIR|EEXIST)\)/),
    });
  });
});

describe('sleutel, versie en post', () => {
  const metSleutel = (sleutel: object) => {
    const { feiten } = werkplek.deps;
    return werkplek.zelftest({ feiten: { ...feiten, sleutel: { ...feiten.sleutel, ...sleutel } } });
  };
  it.each([
    [{ sleutels: [{ lengte: 20, verschillend: 15 }] }, 'korter'],
    [{ sleutels: [{ lengte: 40, verschillend: 3 }] }, 'te raden'],
    [{ isVoorbeeld: true }, 'demo'],
  ])('keurt een zwakke sleutel af', async (sleutel, tekst) => {
    expect((await metSleutel(sleutel)).sleutel).toMatchObject({
      uitslag: 'fout',
      melding: expect.stringContaining(tekst),
      // Without the app itself the script can't make it read the kluis again.
      herstel: { commando: expect.stringMatching(/ --kluis .* --functie .* --wissel$/) },
    });
  });

  it('noemt de versie en een te oude Node', async () => {
    const { feiten } = werkplek.deps;
    expect((await werkplek.zelftest()).versie.melding).toContain('1.2.3');
    expect((await werkplek.zelftest({ feiten: { ...feiten, node: 'v22.4.0' } })).versie.uitslag).toBe('letOp');
  });

  it.each([
    ['klaargezet', 10, 'goed'],
    ['klaargezet', 45, 'letOp'],
    ['bezig', 200, 'fout'],
    ['aandacht', 1, 'letOp'],
  ] as const)('oordeelt over een bericht dat %s is, na %i minuten', async (status, minuten, uitslag) => {
    const op = werkplek.klok.nu;
    const klaargezet = { doorId: 'x', door: 'X', op };
    await werkplek.put('helpdesk', 'vraag-1', {
      id: 'bericht-1',
      soort: 'bericht',
      ...{ status, klaargezet, pogingen: 1, volgendePoging: op, mailSoort: 'antwoord' },
    });
    werkplek.wacht(minuten * 60);
    expect((await werkplek.zelftest()).post.uitslag).toBe(uitslag);
  });
});
