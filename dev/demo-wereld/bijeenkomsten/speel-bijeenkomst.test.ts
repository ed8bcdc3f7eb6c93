import { MET_PLEK } from '@domain/bijeenkomst/aanmelding';
import { listBijeenkomstVelden } from '@domain/bijeenkomst/bijeenkomst-velden';
import { judgeFase } from '@domain/bijeenkomst/fase';
import { readGegevens } from '@domain/bijeenkomst/gegevens';
import { listOpenVragen } from '@domain/bijeenkomst/reactie-velden';
import { countPlekken } from '@domain/bijeenkomst/tellingen';
import { dagenTussen, toDag } from '@domain/datum/datum';
import { leesTekst } from '@domain/formulier/antwoord';
import { checkAntwoorden } from '@domain/formulier/check-antwoorden';
import { countWoorden } from '@domain/woordwolk/count-woorden';
import { describe, expect, it } from 'vitest';
import { createMakeSleutel } from '../../../functions/adapters/tokens/make-sleutel';
import { LINK_SLEUTEL } from '../../machine-settings';
import { MEDEWERKERS, SCHOLEN } from '../personas';
import { AGENDA } from './agenda';
import { ACHTERNAMEN } from './deelnemers';
import { speelBijeenkomst, type GespeeldeBijeenkomst } from './speel-bijeenkomst';

const VANDAAG = '2026-11-22';
const DAGEN = [VANDAAG, '2026-12-31', '2028-02-29', '2027-03-28', '2027-10-31', '2027-08-01'];
const sleutel = createMakeSleutel([LINK_SLEUTEL]);

const speel = (vandaag = VANDAAG) => AGENDA.map((verhaal) => speelBijeenkomst(verhaal, vandaag, sleutel));
const vind = (id: string, vandaag = VANDAAG): GespeeldeBijeenkomst =>
  speelBijeenkomst(
    AGENDA.find((verhaal) => verhaal.id === id)!,
    vandaag,
    sleutel,
  );
const fase = ({ bijeenkomst }: GespeeldeBijeenkomst, vandaag = VANDAAG) =>
  judgeFase(bijeenkomst, `${vandaag}T09:00:00.000Z`);

describe('speelBijeenkomst', () => {
  it.each(DAGEN)('speelt elke bijeenkomst rond %s zonder dat een regel haar weigert', (vandaag) => {
    const nu = `${vandaag}T23:59:59.999Z`;
    for (const { bijeenkomst, aanmeldingen, rondzendingen, reacties } of speel(vandaag)) {
      expect(bijeenkomst.plekken).toEqual({ ...countPlekken(aanmeldingen), volgnummer: aanmeldingen.length });
      expect(bijeenkomst.plekken.bezet).toBeLessThanOrEqual(
        readGegevens(bijeenkomst.antwoorden).capaciteit || Infinity,
      );
      const momenten = [...aanmeldingen.map(({ gewijzigdOp }) => gewijzigdOp), ...reacties.map(({ op }) => op)];
      expect(momenten.filter((op) => op > nu)).toEqual([]);
      expect(rondzendingen.filter(({ status }) => status === 'open')).toEqual([]);
      expect(new Set([...aanmeldingen, ...reacties].map(({ id }) => id)).size).toBe(
        aanmeldingen.length + reacties.length,
      );
    }
  });

  it.each(DAGEN)('laat op %s niets liggen voor de timer', (vandaag) => {
    const teDoen = speel(vandaag).filter(({ bijeenkomst }) => bijeenkomst.volgendeActieOp < `${vandaag}T04:00:00.000Z`);
    expect(teDoen.map(({ bijeenkomst }) => bijeenkomst.bijeenkomstId)).toEqual([]);
  });

  it('heeft alleen complete bijeenkomsten, op het concept na', () => {
    const wijken = SCHOLEN.map(({ wijk }) => wijk);
    for (const { bijeenkomst } of speel()) {
      const bezwaren = checkAntwoorden(listBijeenkomstVelden(wijken), bijeenkomst.antwoorden, 'gereed');
      expect(bezwaren.length > 0).toBe(bijeenkomst.status === 'concept');
    }
  });

  it('geeft elke wijk een bijeenkomst die nog komt', () => {
    const reeks = speel().filter(({ bijeenkomst }) => bijeenkomst.reeksId !== undefined);
    expect(reeks.map(({ bijeenkomst }) => bijeenkomst.wijk)).toEqual([
      'Noorderhaven',
      'Molenkwartier',
      'Zuiderpark',
      'Oostersluis',
      'Westerkade',
    ]);
    const over = reeks.map(({ bijeenkomst }) => dagenTussen(VANDAAG, toDag(bijeenkomst.begin)));
    expect(Math.min(...over)).toBeGreaterThan(7);
    expect(Math.max(...over)).toBeLessThan(43);
    expect(reeks.map((een) => fase(een))).toEqual(['open', 'vol', 'open', 'open', 'open']);
  });

  it('heeft een bijna volle en een volle met een wachtlijst', () => {
    expect(vind('demo-wijk-noorderhaven').bijeenkomst.plekken).toMatchObject({ bezet: 23, wachtend: 0 });
    expect(vind('demo-wijk-molenkwartier').bijeenkomst.plekken).toMatchObject({ bezet: 24, wachtend: 4 });
  });

  it('heeft een extra bijeenkomst die is geweest, met wie er was en wat ze schreven', () => {
    const extra = vind('demo-extra-hgw-top');
    expect(fase(extra)).toBe('voorbij');
    expect(extra.aanmeldingen.filter(({ status }) => MET_PLEK.includes(status))).toHaveLength(24);
    expect(extra.bijeenkomst.plekken.aanwezig).toBe(22);
    expect(extra.reacties).toHaveLength(19);
    expect(extra.rondzendingen.map(({ rondzendingSoort, aantal }) => `${rondzendingSoort} ${aantal}`)).toContain(
      'dank 22',
    );
  });

  it('geeft met die antwoorden ongeveer de woordwolken van de tekening', () => {
    const { bijeenkomst, reacties } = vind('demo-extra-hgw-top');
    const [gehad, nodig] = listOpenVragen(readGegevens(bijeenkomst.antwoorden).terugblikvragen).map(({ naam }) =>
      countWoorden(
        reacties.map(({ id, antwoorden }) => ({ id, tekst: leesTekst(antwoorden, naam) })),
        { verborgen: [], samen: [] },
      ).map(({ woord, personen }) => `${woord} ${personen}`),
    );
    expect(gehad).toEqual([
      'praktisch 9',
      'voorbeelden 8',
      'integratief beeld 7',
      'doelen 6',
      'herkenning 6',
      'sparren 5',
      'korter OPP 4',
      'oefenen 4',
      'collega’s 3',
      'minder is meer 3',
      'tips voor ouders 3',
      'scherp 2',
      'tussendoelen 2',
    ]);
    expect(nodig?.slice(0, 5)).toEqual(['voorbeelden 10', 'meer tijd 7', 'intervisie 6', 'tussendoelen 6', 'stap 8 5']);
    expect(nodig).toHaveLength(12);
  });

  it('noemt alleen verzonnen mensen met een adres dat niet kan bestaan', () => {
    const bekend = MEDEWERKERS.map(({ naam }) => naam);
    for (const { deelnemer } of speel().flatMap(({ aanmeldingen }) => aanmeldingen)) {
      const achternaam = deelnemer.naam.split(' ').at(-1) ?? '';
      expect(ACHTERNAMEN.includes(achternaam) || bekend.includes(deelnemer.naam)).toBe(true);
      expect(deelnemer.email).toMatch(/^[a-z.]+@[a-z]+\.example$/);
    }
  });

  it('geeft op dezelfde dag twee keer hetzelfde', () => {
    expect(speel()).toEqual(speel());
  });
});
