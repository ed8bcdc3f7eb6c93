import { describe, expect, it } from 'vitest';
import {
  applyWissel,
  eenAanmelding,
  eenBijeenkomst,
  eenDeelnemer,
  eenHannaStempel,
  NU,
  WIJKEN,
  type Stand,
} from '../../test/builders/een-bijeenkomst';
import { maakKans } from '../../test/builders/maak-kans';
import type { Result } from '../result';
import { signUp } from './aanmelden';
import type { AanmeldingStatus } from './aanmelding';
import { setAanwezigheid } from './aanwezigheid';
import { saveBijeenkomst } from './change-bijeenkomst';
import { answerAanbod, cancelAanmelding } from './eigen-aanmelding';
import { readCapaciteit } from './gegevens';
import { closeBijeenkomst, publishBijeenkomst } from './levensloop';
import { maintainBijeenkomst } from './onderhoud';
import { countPlekken, listWachtenden } from './tellingen';
import { enterFrom, leaveFor } from './verplaats';
import { MAX_PER_WISSEL, type Wissel } from './wissel';

const UUR_MS = 3_600_000;
const later = (nu: string, uren: number) => new Date(Date.parse(nu) + uren * UUR_MS).toISOString();

type Loop = {
  stand: Stand;
  nu: string;
  kans: (onder: number) => number;
  ooit: Set<string>;
  teller: number;
  rondzendingen: Set<string>;
  gelukt: number;
  aanbiedingen: number;
};

const kies = ({ stand, kans }: Loop): string => stand.aanmeldingen[kans(stand.aanmeldingen.length)]?.id ?? 'niemand';

/** From a small pool of addresses, so that people come back, and now and then somebody is on two forms. */
function meldAan(loop: Loop): Result<Wissel> {
  const adressen = [...new Set(Array.from({ length: 1 + loop.kans(3) }, () => `d${loop.kans(60)}`))];
  const inschrijvingen = adressen.map((adres) => ({
    id: `aanmelding-${adres}`,
    deelnemer: eenDeelnemer({ email: `${adres}@school.example` }),
    antwoorden: {},
  }));
  const bestaande = inschrijvingen.map(({ id }) => loop.stand.aanmeldingen.find((een) => een.id === id));
  const uitkomst = signUp({
    bijeenkomst: loop.stand.bijeenkomst,
    bestaande,
    inschrijvingen,
    verzoekId: `verzoek-${loop.teller}`,
    wachtlijst: loop.kans(4) > 0,
    bron: loop.kans(5) === 0 ? 'swv' : 'zelf',
    nu: loop.nu,
  });
  if (uitkomst.ok) inschrijvingen.forEach(({ id }) => loop.ooit.add(id));
  return uitkomst;
}

function kom(loop: Loop): Result<Wissel> {
  const aanmeldingId = `aanmelding-d${loop.kans(60)}`;
  const uitkomst = enterFrom({
    bijeenkomst: loop.stand.bijeenkomst,
    bestaande: loop.stand.aanmeldingen.find(({ id }) => id === aanmeldingId),
    aanmelding: eenAanmelding(1, { bijeenkomstId: 'b2' }),
    aanmeldingId,
    verzoekId: `verplaats-${loop.teller}`,
    nu: loop.nu,
  });
  if (uitkomst.ok) loop.ooit.add(aanmeldingId);
  return uitkomst;
}
function wijzigCapaciteit(loop: Loop): Result<Wissel> {
  const van = readCapaciteit(loop.stand.bijeenkomst.antwoorden);
  const naar = 1 + loop.kans(van < 20 && loop.kans(3) === 0 ? 60 : 12);
  return saveBijeenkomst({
    ...loop.stand,
    wijzigingen: [{ pad: 'capaciteit', van, naar }],
    stempel: eenHannaStempel(loop.nu),
    wijken: WIJKEN,
    nu: loop.nu,
  });
}

const staf = (loop: Loop) => ({ ...loop.stand, stempel: eenHannaStempel(loop.nu), wijken: WIJKEN, nu: loop.nu });
const eigen = (loop: Loop) => ({ ...loop.stand, aanmeldingId: kies(loop), nu: loop.nu });

const DADEN: readonly ((loop: Loop) => Result<Wissel>)[] = [
  meldAan,
  meldAan,
  meldAan,
  (loop) => cancelAanmelding({ ...eigen(loop), door: loop.kans(2) === 0 ? 'zelf' : 'swv' }),
  (loop) => answerAanbod({ ...eigen(loop), komt: loop.kans(2) === 0 }),
  (loop) => answerAanbod({ ...eigen(loop), komt: true }),
  wijzigCapaciteit,
  kom,
  (loop) => leaveFor(eigen(loop)),
  (loop) => (loop.kans(2) === 0 ? closeBijeenkomst(staf(loop)) : publishBijeenkomst(staf(loop))),
  (loop) =>
    setAanwezigheid({ ...eigen(loop), status: (['bevestigd', 'aanwezig', 'nietVerschenen'] as const)[loop.kans(3)]! }),
];

const isLater = (moment: string, tot: string | undefined): boolean => tot !== undefined && moment > tot;
const WACHT: readonly AanmeldingStatus[] = ['wachtlijst', 'aangeboden'];

/** Everything that must hold after every step. */
function bezwaren(loop: Loop, voor: Stand, wissel: Wissel): readonly string[] {
  const { stand, nu, ooit } = loop;
  const { bijeenkomst, aanmeldingen } = stand;
  const { plekken, volgendeActieOp } = bijeenkomst;
  const telling = countPlekken(aanmeldingen);
  const capaciteit = readCapaciteit(bijeenkomst.antwoorden);
  const was = new Map(voor.aanmeldingen.map(({ id, status }) => [id, status]));
  const aanbod = wissel.aanmeldingen.filter(({ id, status }) => status === 'aangeboden' && was.get(id) !== status);
  const blijft = new Set(aanmeldingen.filter(({ status }) => WACHT.includes(status)).map(({ id }) => id));
  const inRij = listWachtenden(voor.aanmeldingen).filter(({ id }) => blijft.has(id));
  const overgeslagen = inRij.slice(0, aanbod.length).filter(({ id }) => !aanbod.some((een) => een.id === id));
  loop.aanbiedingen += aanbod.length;
  const isBlijvenLiggen = plekken.wachtend > 0 && plekken.bezet < capaciteit && nu < bijeenkomst.begin;
  const mails = wissel.mails.filter(({ soort }) => soort === 'aanbod').map(({ aanmelding }) => aanmelding.id);
  const controles: readonly (readonly [boolean, string])[] = [
    [plekken.bezet > capaciteit, 'meer bezet dan er plekken zijn'],
    [
      telling.bezet !== plekken.bezet || telling.wachtend !== plekken.wachtend,
      'de kop telt anders dan de aanmeldingen',
    ],
    [telling.aanwezig !== plekken.aanwezig, 'de kop telt anders wie aanwezig is'],
    [isBlijvenLiggen && volgendeActieOp > nu, 'een plek is vrij terwijl iemand wacht'],
    [overgeslagen.length > 0, 'iemand is overgeslagen'],
    [new Set(aanmeldingen.map(({ id }) => id)).size !== ooit.size, 'een aanmelding is weg of dubbel'],
    [
      new Set(aanmeldingen.map(({ volgnummer }) => volgnummer)).size !== aanmeldingen.length,
      'een volgnummer is dubbel',
    ],
    [aanmeldingen.some(({ volgnummer }) => volgnummer > plekken.volgnummer), 'het volgnummer loopt achter'],
    [aanmeldingen.some((een) => (een.status === 'aangeboden') !== 'aangebodenTot' in een), 'een aanbod zonder einde'],
    [wissel.aanmeldingen.length > MAX_PER_WISSEL, 'te veel in één keer'],
    [volgendeActieOp > '9', 'niets gepland'],
    [aanmeldingen.some((een) => isLater(volgendeActieOp, een.aangebodenTot)), 'een aanbod verloopt ongezien'],
    [mails.join() !== aanbod.map(({ id }) => id).join(), 'niet elk aanbod is precies één keer gemaild'],
    [wissel.rondzendingen.some(({ id }) => loop.rondzendingen.has(id)), 'een rondzending gaat twee keer uit'],
    [aanbod.length > 0 && nu >= bijeenkomst.begin, 'een aanbod na het begin'],
  ];
  wissel.rondzendingen.forEach(({ id }) => loop.rondzendingen.add(id));
  return controles.filter(([isFout]) => isFout).map(([, wat]) => wat);
}

function doeIets(loop: Loop): readonly string[] {
  loop.teller += 1;
  const voor = loop.stand;
  const uitkomst = DADEN[loop.kans(DADEN.length)]!(loop);
  if (!uitkomst.ok) return [];
  loop.gelukt += 1;
  loop.stand = applyWissel(voor, uitkomst.value);
  return bezwaren(loop, voor, uitkomst.value);
}

/** The timer, until nothing is due. */
function onderhoud(loop: Loop): readonly string[] {
  for (let ronde = 0; ronde < 20; ronde += 1) {
    const voor = loop.stand;
    const wissel = maintainBijeenkomst({ ...voor, bewaarDagen: 60, nu: loop.nu });
    if (!wissel) return [];
    loop.stand = applyWissel(voor, wissel);
    const fouten = bezwaren(loop, voor, wissel);
    if (fouten.length > 0) return fouten;
  }
  return ['de timer komt niet tot rust'];
}

type Verloop = { fouten: readonly string[]; gelukt: number; aanbiedingen: number };

function loopDoor(zaad: number, stappen: number): Verloop {
  const kans = maakKans(zaad);
  const bijeenkomst = eenBijeenkomst({ capaciteit: 1 + kans(8) });
  const stand = { bijeenkomst, aanmeldingen: [] };
  const loop: Loop = {
    stand,
    nu: NU,
    kans,
    ooit: new Set(),
    rondzendingen: new Set(),
    teller: 0,
    gelukt: 0,
    aanbiedingen: 0,
  };
  for (let stap = 0; stap < stappen; stap += 1) {
    loop.nu = later(loop.nu, kans(40));
    const fouten = [...doeIets(loop), ...(kans(3) === 0 ? onderhoud(loop) : [])];
    if (fouten.length > 0) return { ...loop, fouten: fouten.map((wat) => `zaad ${zaad}, stap ${stap}: ${wat}`) };
  }
  return { ...loop, fouten: [] };
}

const som = (getallen: readonly number[]): number => getallen.reduce((totaal, een) => totaal + een, 0);

describe('settle', () => {
  it('houdt bij 2.000 willekeurige verlopen de plekken, de volgorde en de tellingen in orde (BR-35)', () => {
    const verlopen = Array.from({ length: 2000 }, (_, zaad) => loopDoor(zaad, 50));
    expect(verlopen.flatMap(({ fouten }) => fouten)).toEqual([]);
    // Walks in which nothing happens would prove nothing.
    expect(som(verlopen.map(({ gelukt }) => gelukt)) / verlopen.length).toBeGreaterThan(25);
    expect(som(verlopen.map(({ aanbiedingen }) => aanbiedingen)) / verlopen.length).toBeGreaterThan(2);
  }, 60_000);
});
