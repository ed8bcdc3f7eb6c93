import type { School } from '@domain/adresboek/medewerker';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { YARA } from '../../../test/builders/een-adresboek';
import { codesOf, expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';
import {
  eenAantalScholen,
  eenInhoud,
  eenNieuwsbriefWerkplek,
  eenOnderdeel,
  NIEUWSBRIEF_ID,
  type NieuwsbriefWerkplek,
} from '../../../test/builders/een-nieuwsbrief-werkplek';

const ID = { nieuwsbriefId: NIEUWSBRIEF_ID };
let plek: NieuwsbriefWerkplek;
beforeEach(async () => {
  plek = await eenNieuwsbriefWerkplek();
});
afterEach(() => plek.close());

const bewaar = (inhoud: Parameters<typeof eenInhoud>[0], versie: string) =>
  plek.brieven.saveNieuwsbrief(YARA, { ...ID, versie, inhoud: eenInhoud(inhoud) });
const verstuur = (versie: string) => plek.brieven.queueNieuwsbrief(YARA, { ...ID, versie });

describe('queueNieuwsbrief', () => {
  it('weigert een open plek en een nummer van negen cijfers, en wijst aan waar', async () => {
    const { versie } = await plek.schrijf({
      inleiding: 'Zie de [link](https://swv.example).',
      onderdelen: [eenOnderdeel({ titel: 'Vraag van [naam]', tekst: 'Het gaat om 123456782.' })],
    });
    const uitkomst = await verstuur(versie);
    expect(uitkomst.ok ? [] : uitkomst.refusals.map(({ code, pad }) => [code, pad])).toEqual([
      ['veld-leeg', 'onderdelen/onderdeel-1/titel'],
      ['leerlinggegevens', 'onderdelen/onderdeel-1/tekst'],
    ]);
  });

  it('weigert wat is ingetrokken nadat het gekozen was, en laat het gaan als eigen tekst', async () => {
    await plek.bijeenkomst.publiceer('b-1');
    await plek.bijeenkomst.maak('b-2');
    const kies = (id: string, onderdeelSoort: 'artikel' | 'bijeenkomst' | 'tekst') =>
      eenOnderdeel({ id, onderdeelSoort });
    const onderdelen = [
      kies('bijeenkomst-b-1', 'bijeenkomst'),
      kies('bijeenkomst-b-2', 'bijeenkomst'),
      kies('bijeenkomst-weg', 'bijeenkomst'),
      kies('artikel-gebieden-aanvinken', 'artikel'),
      kies('artikel-ingetrokken', 'artikel'),
    ];
    const { versie } = await plek.schrijf({ onderdelen });
    const uitkomst = await verstuur(versie);
    expect(uitkomst.ok ? [] : uitkomst.refusals.map(({ pad }) => pad)).toEqual([
      'onderdelen/bijeenkomst-b-2/onderdeelSoort',
      'onderdelen/bijeenkomst-weg/onderdeelSoort',
      'onderdelen/artikel-ingetrokken/onderdeelSoort',
    ]);
    const als = expectOk(await bewaar({ onderdelen: onderdelen.map(({ id }) => kies(id, 'tekst')) }, versie));
    expectOk(await verstuur(als.versie));
  });

  it('weigert een uitnodiging voor een bijeenkomst die al geweest is', async () => {
    await plek.bijeenkomst.publiceer('b-1');
    const { versie } = await plek.schrijf({
      onderdelen: [
        eenOnderdeel({ id: 'bijeenkomst-b-1', onderdeelSoort: 'bijeenkomst', link: 'https://top.example/publiek/' }),
      ],
    });
    plek.klok.nu = '2025-05-20T08:00:00.000Z';
    expect(codesOf(await verstuur(versie))).toEqual(['regel']);
  });

  it('zegt welke school geen adres heeft', async () => {
    const zonder: School = { id: '97AA00', naam: 'Zonder adres', soort: 'bao', wijk: 'Noorderhaven' };
    const ander = await eenNieuwsbriefWerkplek({ scholen: [...eenAantalScholen(2), zonder] });
    await ander.schrijf();
    expect(await ander.beeld()).toMatchObject({ ontvangers: 2, zonderAdres: ['Zonder adres'] });
    expect(expectOk(await ander.brieven.listNieuwsbrieven(YARA)).zonderAdres).toEqual(['Zonder adres']);
    ander.close();
  });
});
