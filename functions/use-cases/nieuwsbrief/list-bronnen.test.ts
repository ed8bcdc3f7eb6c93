import { vraagNaam } from '@domain/bijeenkomst/vragen';
import type { Gespreksregel, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import type { NieuwsbriefBron } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HANNA, MARIT, YARA } from '../../../test/builders/een-adresboek';
import { eenVolledigDossier } from '../../../test/builders/een-dossier';
import { expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';
import { createListBronnen } from './list-bronnen';
import { eenNieuwsbriefWerkplek, type NieuwsbriefWerkplek } from '../../../test/builders/een-nieuwsbrief-werkplek';

let plek: NieuwsbriefWerkplek;
beforeEach(async () => {
  plek = await eenNieuwsbriefWerkplek();
});
afterEach(() => plek.close());

const lees = async (soort: string, als = YARA): Promise<readonly NieuwsbriefBron[]> =>
  expectOk(await plek.brieven.listBronnen(als)).bronnen.filter(({ onderdeelSoort }) => onderdeelSoort === soort);

/** The first question of the feedback form. */
const GEHAD = { id: 'gehad' };
const OP = '2025-03-28T09:00:00.000Z';
const STEMPEL = { doorId: YARA.id, door: YARA.naam, op: OP };

function eenVraag(vraagId: string, over: Partial<Helpdeskvraag> = {}): Helpdeskvraag {
  const yara = { naam: YARA.naam, email: YARA.email };
  return {
    id: 'vraag',
    soort: 'vraag',
    vraagId,
    nummer: 'H-2025-000001',
    vraagSoort: 'technisch',
    onderwerp: 'Tussendoel bij De Zilveren Reiger',
    status: 'opgelost',
    steller: { id: MARIT.id, naam: MARIT.naam, email: MARIT.email, functie: 'IB’er', schoolId: '99AA00' },
    wijk: 'Noorderhaven',
    schoolId: '99AA00',
    dossier: { dossierId: 'dossier-geheim', nummer: 'D-2025-000007' },
    route: { bestemming: 'helpdesk', aan: { naam: 'Helpdesk', email: 'helpdesk@waterstede.example' }, cc: [yara] },
    betrokken: [],
    artikelIds: [],
    aantalRegels: 2,
    gesteldOp: OP,
    laatsteOp: OP,
    laatsteVan: 'helpdesk',
    sluitOp: '9999-12-31T00:00:00.000Z',
    zoek: '',
    ...over,
  };
}
const eenRegel = (nummer: number, over: Partial<Gespreksregel>): Gespreksregel => ({
  id: `regel-000${nummer}`,
  soort: 'regel',
  vraagId: 'v-1',
  regelSoort: 'vraag',
  stempel: STEMPEL,
  functie: 'IB’er',
  tekst: '',
  via: 'app',
  bijlagen: [],
  ...over,
});

describe('listBronnen', () => {
  it('geeft van een beantwoorde vraag wat er gevraagd en geantwoord is, zonder naam, school of dossier', async () => {
    await plek.put(
      'v-1',
      eenVraag('v-1'),
      eenRegel(1, { tekst: 'Ik ben Marit. In D-2025-000007 lukt het niet.' }),
      eenRegel(2, { regelSoort: 'notitie', tekst: 'Dit is de derde keer.' }),
      eenRegel(3, { regelSoort: 'antwoord', tekst: 'Dag Marit, vink het gebied aan in stap 4.' }),
    );
    const [vraag] = await lees('vraag');
    expect(vraag).toMatchObject({
      titel: 'Tussendoel bij [school]',
      tekst: '**Vraag.** Ik ben [naam]. In [nummer] lukt het niet.\n\n**Antwoord.** Vink het gebied aan in stap 4.',
    });
    expect(JSON.stringify(vraag)).not.toMatch(/Marit|Reiger|geheim|000007|derde keer/);
  });

  it('haalt ook de naam weg van de leerling van het dossier, en van wie er verder in stap 1 staat', async () => {
    const { kop, stappen } = eenVolledigDossier({ id: 'dossier-geheim' });
    await plek.deps.dossiers.commit(
      'dossier-geheim',
      [kop, ...stappen].map((value) => ({ kind: 'put', value })),
    );
    await plek.put(
      'v-1',
      eenVraag('v-1'),
      eenRegel(1, { tekst: 'fenna wil het zelf invullen, en haar vader ook.' }),
      eenRegel(2, { regelSoort: 'antwoord', via: 'mail', tekst: 'Laat Fenna Wielewaal het samen doen.' }),
    );
    expect(JSON.stringify(await lees('vraag'))).not.toMatch(/fenna|wielewaal/i);
  });

  it('laat een vraag weg die bij een andere is gevoegd', async () => {
    await plek.put(
      'v-1',
      eenVraag('v-1', { status: 'gesloten', samengevoegdIn: 'v-2' }),
      eenRegel(1, { regelSoort: 'antwoord', tekst: 'Zo.' }),
    );
    expect(await lees('vraag')).toEqual([]);
  });

  it('slaat vragen zonder antwoord over, en geeft een consulent alleen die van de eigen TPO', async () => {
    const antwoord = (vraagId: string) => eenRegel(1, { vraagId, regelSoort: 'antwoord', tekst: 'Zo doe je dat.' });
    await plek.put('v-1', eenVraag('v-1'), antwoord('v-1'));
    await plek.put('v-2', eenVraag('v-2', { wijk: 'Zuiderpark' }), antwoord('v-2'));
    await plek.put('v-3', eenVraag('v-3', { status: 'open' }), antwoord('v-3'));
    await plek.put('v-4', eenVraag('v-4'), eenRegel(1, { vraagId: 'v-4', tekst: 'Hoe dan?' }));
    expect((await lees('vraag')).map(({ bronId }) => bronId).toSorted()).toEqual(['vraag-v-1', 'vraag-v-2']);
    expect((await lees('vraag', HANNA)).map(({ bronId }) => bronId)).toEqual(['vraag-v-1']);
  });

  it('geeft een bijeenkomst die komt met haar link, en een die geweest is zonder; een concept niet', async () => {
    await plek.bijeenkomst.publiceer('b-1');
    await plek.bijeenkomst.maak('b-2');
    expect(await lees('bijeenkomst')).toMatchObject([
      { bronId: 'bijeenkomst-b-1', link: 'https://top.example/publiek/?bijeenkomst=b-1' },
    ]);
    plek.klok.nu = '2025-05-20T08:00:00.000Z';
    const [geweest] = await lees('bijeenkomst');
    expect(geweest?.titel).toMatch(/^Terugblik: /);
    expect(geweest?.link).toBeUndefined();
  });

  it('geeft de woordwolk van een bijeenkomst als woorden op volgorde, alleen van twee of meer mensen', async () => {
    await plek.bijeenkomst.publiceer('b-1');
    const teksten = [
      'voorbeelden, collega’s en samenwerken',
      'voorbeelden, collega’s en samenwerken',
      'voorbeelden',
      'geheimzinnig',
    ];
    await plek.bijeenkomst.put(
      'b-1',
      ...teksten.map((tekst, i) => ({
        id: `reactie-${i}`,
        soort: 'reactie' as const,
        bijeenkomstId: 'b-1',
        antwoorden: { [vraagNaam(GEHAD)]: tekst },
        op: OP,
      })),
    );
    plek.klok.nu = '2025-05-20T08:00:00.000Z';
    const [wolk] = await lees('woordwolk');
    expect(wolk?.tekst).toContain('1. voorbeelden (3 mensen)\n2. ');
    expect(wolk?.tekst).not.toContain('geheimzinnig');
  });

  it('geeft de artikelen van de kennisbank', async () => {
    expect(await lees('artikel')).toMatchObject([{ titel: 'Gebieden aanvinken in stap 4' }]);
  });

  it('laat geen artikel weg omdat er veel zijn', async () => {
    const [een] = await plek.deps.listArtikelen();
    if (!een) throw new Error('no article');
    plek.deps.listArtikelen = async () => Array.from({ length: 30 }, (_, i) => ({ ...een, artikelId: `a-${i}` }));
    const bronnen = expectOk(await createListBronnen(plek.deps)(YARA)).bronnen;
    expect(bronnen.filter(({ onderdeelSoort }) => onderdeelSoort === 'artikel')).toHaveLength(30);
  });
});
