import { describe, expect, it } from 'vitest';
import { HANNA, MARIT, WIM } from '../../test/builders/een-adresboek';
import {
  CONSULENT_ROUTE,
  eenHelpdeskvraag,
  eenVraagWissel,
  HELPDESK_ROUTE,
  stempel,
} from '../../test/builders/een-helpdeskvraag';
import { GEEN_MOMENT } from '../bijeenkomst/bijeenkomst';
import { addRegel, addStilleRegel } from './add-regel';
import { judgeTekst, judgeVraag } from './ask-vraag';
import type { Helpdeskvraag } from './helpdeskvraag';
import { ontvangSamengevoegde, judgeSamenvoegen, voegSamen } from './samenvoegen';
import { openVraag, sluitVraag } from './sluit-vraag';
import { beoordeelWens, isWens, stemOpWens } from './wens';
import { STANDAARD_UREN } from './werktijd';
import { zetStatus } from './zet-status';

const LATER = '2025-04-01T09:00:00.000Z';
const schrijf = (vraag: Helpdeskvraag, rol: 'steller' | 'staf', over = {}) => {
  const door = rol === 'staf' ? WIM : MARIT;
  const basis = { functie: '', tekst: 'Tekst.', via: 'app', route: HELPDESK_ROUTE, uren: STANDAARD_UREN } as const;
  const uitkomst = addRegel({ vraag, rol, ...basis, stempel: stempel(door, LATER), ...over });
  if (!uitkomst.ok) throw new Error(uitkomst.refusals[0]?.code);
  return uitkomst.value;
};
const zet = (vraag: Helpdeskvraag, status: 'open' | 'wachtOpDerde' | 'opgelost', isStaf = true) =>
  zetStatus({
    vraag,
    status,
    isStaf,
    functie: '',
    route: HELPDESK_ROUTE,
    uren: STANDAARD_UREN,
    stempel: stempel(WIM, LATER),
  });

describe('askVraag', () => {
  it('maakt een vraag met een eerste regel en één mail, en zet wie erbij hoort klaar voor lijsten', () => {
    const { vraag, regels, mails } = eenVraagWissel({ route: CONSULENT_ROUTE, vraagSoort: 'inhoudelijk' });
    expect(vraag).toMatchObject({ status: 'nieuw', aantalRegels: 1, laatsteVan: 'steller', sluitOp: GEEN_MOMENT });
    expect(vraag.betrokken).toEqual([MARIT.id, HANNA.email]);
    expect(regels).toMatchObject([{ id: 'regel-0001', regelSoort: 'vraag' }]);
    expect(mails).toMatchObject([{ mailSoort: 'vraag' }]);
  });

  it('laat geen regeleinde in het onderwerp en geen stuurteken in de tekst', () => {
    const { vraag, regels } = eenVraagWissel({
      onderwerp: 'A\r\nBcc: x@y.example',
      tekst: 'een\u0000\u202E twee\r\ndrie',
    });
    expect(vraag.onderwerp).toBe('A Bcc: x@y.example');
    expect(regels[0]?.tekst).toBe('een twee\ndrie');
  });
});

describe('judgeVraag', () => {
  it.each([
    [' ', 'Tekst', [['veld-leeg', 'onderwerp']]],
    ['Onderwerp', ' \n ', [['veld-leeg', 'tekst']]],
    ['Onderwerp', '\u0000\u200b\u202e', [['veld-leeg', 'tekst']]],
    [
      'x'.repeat(151),
      'x'.repeat(10_001),
      [
        ['veld-te-lang', 'onderwerp'],
        ['veld-te-lang', 'tekst'],
      ],
    ],
  ])('zegt per veld wat er moet gebeuren: %#', (onderwerp, tekst, verwacht) => {
    const uitkomst = judgeVraag({ onderwerp, tekst });
    expect(!uitkomst.ok && uitkomst.refusals.map(({ code, pad }) => [code, pad])).toEqual(verwacht);
  });
});

describe('judgeTekst', () => {
  it('laat één teken al gaan, en noemt het aantal zoals je het schrijft', () => {
    expect(judgeTekst('👍', 'je vraag')).toEqual([]);
    expect(judgeTekst('x'.repeat(200_000), 'je vraag')[0]?.message).toContain('en dit zijn er 200.000.');
  });
});

describe('addRegel', () => {
  it('wacht na een antwoord op de school, en is weer open na een reactie', () => {
    const { vraag, mails } = schrijf(eenHelpdeskvraag(), 'staf');
    expect(vraag).toMatchObject({ status: 'wachtOpAanvrager', eersteAntwoordOp: LATER, laatsteVan: 'helpdesk' });
    expect(mails).toMatchObject([{ mailSoort: 'antwoord' }]);
    const reactie = schrijf(vraag, 'steller');
    expect(reactie.vraag).toMatchObject({ status: 'open', laatsteVan: 'steller', aantalRegels: 3 });
    expect(reactie.mails).toMatchObject([{ mailSoort: 'reactie' }]);
  });

  it('laat een nieuwe vraag nieuw zolang niemand haar zag', () =>
    expect(schrijf(eenHelpdeskvraag(), 'steller').vraag.status).toBe('nieuw'));

  it('lost op en telt drie werkdagen tot sluiten; een reactie opent opnieuw', () => {
    const { vraag } = schrijf(eenHelpdeskvraag(), 'staf', { oplossen: true });
    expect(vraag).toMatchObject({ status: 'opgelost', sluitOp: '2025-04-04T12:00:00.000Z' });
    expect(schrijf(vraag, 'steller').vraag).toMatchObject({ status: 'open', sluitOp: GEEN_MOMENT });
  });

  it('weigert in een gesloten vraag', () => {
    expect(() => schrijf(eenHelpdeskvraag({ status: 'gesloten' }), 'steller')).toThrow('vraag-gesloten');
  });

  it('neemt de route van dit moment over', () => {
    expect(schrijf(eenHelpdeskvraag(), 'steller', { route: CONSULENT_ROUTE }).vraag.route).toBe(CONSULENT_ROUTE);
  });
});

describe('addStilleRegel', () => {
  it('verandert de status niet en verstuurt niets', () => {
    const basis = { functie: '', tekst: 'Even bellen.', via: 'app', stempel: stempel(WIM, LATER) } as const;
    const { vraag, regels, mails } = addStilleRegel({ vraag: eenHelpdeskvraag(), regelSoort: 'notitie', ...basis });
    expect([vraag.status, regels[0]?.id, mails]).toEqual(['nieuw', 'regel-0002', []]);
  });
});

describe('zetStatus', () => {
  it('meldt de school dat het is opgelost als de helpdesk dat zegt, niet als zij het zelf zegt', () => {
    expect(zet(eenHelpdeskvraag(), 'opgelost')).toMatchObject({ value: { mails: [{ mailSoort: 'opgelost' }] } });
    expect(zet(eenHelpdeskvraag(), 'opgelost', false)).toMatchObject({ value: { mails: [] } });
  });

  it('doet niets bij dezelfde status, en weigert bij een gesloten vraag', () => {
    expect(zet(eenHelpdeskvraag({ status: 'open' }), 'open')).toMatchObject({ value: { regels: [], mails: [] } });
    expect(zet(eenHelpdeskvraag({ status: 'gesloten' }), 'open')).toMatchObject({
      refusals: [{ code: 'vraag-gesloten' }],
    });
  });
});

describe('sluitVraag', () => {
  const opgelost = eenHelpdeskvraag({ status: 'opgelost', sluitOp: LATER });
  it('sluit vanaf het moment, en alleen wat is opgelost', () => {
    expect(sluitVraag(opgelost, '2025-04-01T08:59:59.999Z')).toBeUndefined();
    expect(sluitVraag(opgelost, LATER)?.vraag).toMatchObject({ status: 'gesloten', sluitOp: GEEN_MOMENT });
    expect(sluitVraag({ ...opgelost, status: 'open' }, LATER)).toBeUndefined();
  });
});

describe('openVraag', () => {
  it('maakt van nieuw open, en laat een andere status staan', () => {
    expect(openVraag(eenHelpdeskvraag(), LATER).vraag).toMatchObject({ status: 'open', gelezenOp: LATER });
    expect(openVraag(eenHelpdeskvraag({ status: 'opgelost' }), LATER).vraag.status).toBe('opgelost');
  });
});

const eenWens = (over: Partial<Helpdeskvraag> = {}) => {
  const { vraag } = eenVraagWissel({ vraagSoort: 'gebruikerswens' });
  const wens = { ...vraag, ...over };
  if (!isWens(wens)) throw new Error('geen wens');
  return wens;
};
const oordeel = (over = {}) => {
  const basis = {
    vraag: eenWens(),
    status: 'gepland',
    reden: 'Dit voorjaar.',
    route: HELPDESK_ROUTE,
    functie: '',
  } as const;
  return beoordeelWens({ ...basis, stempel: stempel(WIM, LATER), ...over });
};

describe('wens', () => {
  it('telt ieders stem één keer, en neemt hem terug', () => {
    const twee = stemOpWens(eenWens(), 'joost', true);
    const nogEens = twee.ok && isWens(twee.value.vraag) ? stemOpWens(twee.value.vraag, 'joost', true) : undefined;
    expect(nogEens).toMatchObject({ value: { vraag: { wens: { stemmen: [MARIT.id, 'joost'] } }, mails: [] } });
    expect(stemOpWens(eenWens(), MARIT.id, false)).toMatchObject({ value: { vraag: { wens: { stemmen: [] } } } });
  });

  it('zegt wat er met de wens gebeurt, met reden als het niet doorgaat', () => {
    expect(oordeel()).toMatchObject({
      value: { vraag: { wens: { status: 'gepland', reden: 'Dit voorjaar.' } }, mails: [{ mailSoort: 'wens' }] },
    });
    expect(oordeel({ status: 'niet', reden: ' ' })).toMatchObject({ refusals: [{ code: 'veld-leeg', pad: 'reden' }] });
    const klaar = oordeel({ status: 'gedaan', reden: '' });
    const vraag = klaar.ok ? klaar.value.vraag : eenWens();
    expect(isWens(vraag) && stemOpWens(vraag, 'joost', true)).toMatchObject({ refusals: [{ code: 'regel' }] });
  });
});

describe('samenvoegen', () => {
  const ander = (over: Partial<Helpdeskvraag> = {}) =>
    eenHelpdeskvraag({ vraagId: 'vraag-2', nummer: 'H-2025-000002', ...over });
  const samen = { functie: '', stempel: stempel(WIM, LATER) };

  it('mag voor vragen van één school en voor twee wensen; niet met zichzelf, een andere school of iets geslotens', () => {
    const mag = (van: Helpdeskvraag, naar: Helpdeskvraag) => judgeSamenvoegen({ van, naar }).ok;
    expect(mag(eenHelpdeskvraag(), ander())).toBe(true);
    expect(mag(eenWens(), eenWens({ vraagId: 'wens-2', schoolId: '99AB00' }))).toBe(true);
    expect(mag(eenHelpdeskvraag(), eenHelpdeskvraag())).toBe(false);
    expect(mag(eenHelpdeskvraag(), ander({ schoolId: '99AB00' }))).toBe(false);
    expect(mag(eenWens(), ander())).toBe(false);
    expect(mag(eenHelpdeskvraag(), ander({ status: 'gesloten' }))).toBe(false);
  });

  it('sluit de ene met een mail, en neemt de stemmen mee naar de andere', () => {
    const naar = eenWens({ vraagId: 'wens-2', wens: { status: 'ontvangen', tekst: '', stemmen: ['joost', MARIT.id] } });
    const weg = voegSamen({ van: eenWens(), naar, route: HELPDESK_ROUTE, ...samen });
    expect(weg).toMatchObject({
      vraag: { status: 'gesloten', samengevoegdIn: 'wens-2' },
      mails: [{ mailSoort: 'samengevoegd' }],
    });
    expect(isWens(weg.vraag)).toBe(false);
    const bij = ontvangSamengevoegde({ van: eenWens(), naar, verzoekId: 'samenvoeging-w', ...samen });
    expect(bij.vraag.wens?.stemmen).toEqual(['joost', MARIT.id]);
    expect(bij.vraag).not.toHaveProperty('volgers');
  });
});
