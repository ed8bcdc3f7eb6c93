import { describe, expect, it } from 'vitest';
import { SCHOLEN } from '../../test/builders/een-adresboek';
import {
  eenAanmelding,
  eenBijeenkomst,
  eenConceptBijeenkomst,
  eenDeelnemer,
  eenHannaStempel,
  eenStand,
  NU,
  WIJKEN,
} from '../../test/builders/een-bijeenkomst';
import type { DeelnemerBericht } from './deelnemer-bericht';
import { makeRondzending } from './make-rondzending';
import { countEindstand } from './tellingen';
import {
  toBijeenkomstBeeld,
  toBijeenkomstRij,
  toOverzichtRij,
  type BijeenkomstBeeldInput,
} from './to-bijeenkomst-beeld';

const STAND = eenStand(eenBijeenkomst({ capaciteit: 2 }), [
  eenAanmelding(5, { status: 'wachtlijst' }),
  eenAanmelding(1, { status: 'geannuleerd' }),
  eenAanmelding(4, { status: 'wachtlijst' }),
  eenAanmelding(2),
  eenAanmelding(3, { status: 'aangeboden', aangebodenTot: '2025-04-05T08:00:00.000Z' }),
]);
const toon = (over: Partial<BijeenkomstBeeldInput> = {}) =>
  toBijeenkomstBeeld({
    ...STAND,
    versie: 'v7',
    berichten: [],
    rondzendingen: [],
    reacties: 0,
    wijken: WIJKEN,
    publiekeLink: 'https://swv.example/publiek/?bijeenkomst=b1',
    bewaarDagen: 60,
    nu: NU,
    ...over,
  });

const bericht = (over: Partial<DeelnemerBericht>): DeelnemerBericht => ({
  id: 'bericht-1',
  soort: 'bericht',
  bijeenkomstId: 'b1',
  aanmeldingId: 'aanmelding-2',
  mailSoort: 'bevestiging',
  aan: { naam: 'Noor', email: 'n@school.example' },
  onderwerp: 'Je bent aangemeld',
  tekst: '…',
  status: 'verzonden',
  klaargezet: eenHannaStempel(NU),
  pogingen: 1,
  volgendePoging: NU,
  ...over,
});

describe('toBijeenkomstBeeld', () => {
  it('zet de deelnemers op volgorde van aankomst, met hun wachtnummer, en wie zich afmeldde als laatste', () => {
    const { deelnemers, tellingen, fase, gegevensTot } = toon();
    expect(deelnemers.map(({ id, wachtnummer }) => [id, wachtnummer])).toEqual([
      ['aanmelding-2', undefined],
      ['aanmelding-3', undefined],
      ['aanmelding-4', 1],
      ['aanmelding-5', 2],
      ['aanmelding-1', undefined],
    ]);
    expect(deelnemers[1]?.aangebodenTot).toBe('2025-04-05T08:00:00.000Z');
    expect(tellingen).toMatchObject({ bezet: 2, aangeboden: 1, wachtend: 2, afgemeld: 1 });
    expect([fase, gegevensTot]).toEqual(['vol', '2025-07-14']);
  });

  it('zegt van elke deelnemer of de laatste mail weg is', () => {
    const berichten = [
      bericht({ id: 'bericht-b', status: 'aandacht', klaargezet: eenHannaStempel('2025-04-04T08:00:00.000Z') }),
      bericht({ id: 'bericht-a', verzondenOp: NU }),
      bericht({ id: 'bericht-c', aanmeldingId: 'aanmelding-3', status: 'bezig' }),
      bericht({ id: 'bericht-d', aanmeldingId: 'aanmelding-4', verzondenOp: '2025-04-03T08:00:09.000Z' }),
    ];
    const mails = toon({ berichten }).deelnemers.map(({ mail }) => mail && [mail.status, mail.op]);
    expect(mails).toEqual([
      ['aandacht', '2025-04-04T08:00:00.000Z'],
      ['onderweg', NU],
      ['verzonden', '2025-04-03T08:00:09.000Z'],
      undefined,
      undefined,
    ]);
  });

  it('telt per rondzending hoeveel er weg zijn, de laatste eerst', () => {
    const maak = (sleutel: string, op: string) =>
      makeRondzending(STAND.bijeenkomst, eenHannaStempel(op), {
        sleutel,
        rondzendingSoort: 'bericht',
        doel: 'iedereen',
        inhoud: { onderwerp: sleutel, tekst: '…' },
      });
    const berichten = [
      bericht({ id: 'bericht-rondzending-u1-aanmelding-2' }),
      bericht({ id: 'bericht-rondzending-u1-aanmelding-3', status: 'aandacht' }),
      bericht({ id: 'bericht-rondzending-u12-aanmelding-3' }),
    ];
    const rondzendingen = [maak('u1', NU), { ...maak('u2', '2025-04-04T08:00:00.000Z'), aantal: 0 }];
    expect(toon({ berichten, rondzendingen }).rondzendingen).toMatchObject([
      { id: 'rondzending-u2', onderwerp: 'u2', aantal: 0, verzonden: 0, aandacht: 0 },
      { id: 'rondzending-u1', onderwerp: 'u1', verzonden: 1, aandacht: 1 },
    ]);
  });

  it('toont van niemand meer iets zodra de aantallen zijn vastgelegd', () => {
    const bijeenkomst = { ...STAND.bijeenkomst, eindstand: countEindstand(STAND.aanmeldingen) };
    expect(toon({ bijeenkomst })).toMatchObject({
      deelnemers: [],
      acties: [],
      zijnGewist: true,
      tellingen: { bezet: 2 },
    });
  });

  it('noemt bij een concept zonder dag geen bewaartermijn', () => {
    const bijeenkomst = eenConceptBijeenkomst({ datum: undefined });
    expect(toon({ bijeenkomst, aanmeldingen: [] })).not.toHaveProperty('gegevensTot');
  });
});

describe('toBijeenkomstRij', () => {
  it('heeft aan de kop genoeg', () => {
    expect(toBijeenkomstRij(STAND.bijeenkomst, NU)).toEqual({
      bijeenkomstId: 'b1',
      titel: 'Extra bijeenkomst HGW en TOP Dossier',
      bijeenkomstSoort: 'hgw-top',
      wijk: 'alle',
      fase: 'vol',
      datum: '2025-05-15',
      van: '09:00',
      tot: '11:00',
      plaats: 'Kantoor van het swv, Kade 12',
      isOnline: false,
      tellingen: { capaciteit: 2, bezet: 2, wachtend: 2, aanwezig: 0 },
    });
  });
});

describe('toOverzichtRij', () => {
  it('zegt voor en na het verwijderen van de gegevens hetzelfde over wie er was', () => {
    const deelnemer = eenDeelnemer({ schoolId: '99AA00' });
    const { bijeenkomst, aanmeldingen } = eenStand(eenBijeenkomst(), [
      eenAanmelding(1, { status: 'aanwezig', deelnemer }),
      eenAanmelding(2),
    ]);
    const nu = '2025-08-01T08:00:00.000Z';
    const voor = toOverzichtRij({ bijeenkomst, aanmeldingen, reacties: 2, scholen: SCHOLEN, nu });
    const gewist = { ...bijeenkomst, eindstand: countEindstand(aanmeldingen) };
    expect(toOverzichtRij({ bijeenkomst: gewist, aanmeldingen: [], reacties: 2, scholen: SCHOLEN, nu })).toEqual(voor);
    expect(voor).toMatchObject({
      fase: 'voorbij',
      tellingen: { bezet: 2, aanwezig: 1, reacties: 2 },
      perWijk: [
        { wijk: 'Noorderhaven', aangemeld: 1, aanwezig: 1 },
        { wijk: 'onbekend', aangemeld: 1, aanwezig: 0 },
      ],
    });
  });
});
