import { describe, expect, it } from 'vitest';
import { GEEN_MOMENT } from '../bijeenkomst/bijeenkomst';
import type { Medewerker } from '../adresboek/medewerker';
import type { Helpdeskvraag } from './helpdeskvraag';
import { judgeInkomend, type InkomendInput } from './judge-inkomend';

const HELPDESK = 'Helpdesk@waterstede.example';
const wie = (id: string, rollen: Medewerker['rollen'], over: Partial<Medewerker> = {}): Medewerker => ({
  id,
  naam: id,
  email: `${id}@waterstede.example`,
  rollen,
  scholen: [],
  ...over,
});
const MARIT = wie('marit', ['ib'], { scholen: ['99AA00'] });
const SAAR = wie('saar', ['schoolleider'], { scholen: ['99AA00'] });
const TEUN = wie('teun', ['leerkracht'], { scholen: ['99AA00'] });
const JOOST = wie('joost', ['kc'], { scholen: ['99AB00'] });
const SIEN = wie('sien', ['helpdesk']);
const YARA = wie('yara', ['themaverbinder']);
const HANNA = wie('hanna', ['consulent'], { tpo: 'Noorderhaven' });
const ANDER = wie('ander', ['consulent'], { tpo: 'Zuiderpark' });
const BO = wie('bo', ['beheer']);

const VRAAG: Helpdeskvraag = {
  id: 'vraag',
  soort: 'vraag',
  vraagId: 'v1',
  nummer: 'H-2026-000001',
  vraagSoort: 'technisch',
  onderwerp: 'Knop',
  status: 'open',
  steller: { id: MARIT.id, naam: 'Marit', email: MARIT.email, functie: 'IB’er', schoolId: '99AA00' },
  wijk: 'Noorderhaven',
  schoolId: '99AA00',
  route: {
    bestemming: 'helpdesk',
    aan: { naam: 'Helpdesk', email: HELPDESK },
    cc: [{ naam: 'Yara', email: YARA.email }],
  },
  betrokken: [MARIT.id],
  artikelIds: [],
  aantalRegels: 1,
  gesteldOp: GEEN_MOMENT,
  laatsteOp: GEEN_MOMENT,
  laatsteVan: 'steller',
  sluitOp: GEEN_MOMENT,
  zoek: '',
};
const judge = (medewerker: Medewerker | undefined, over: Partial<InkomendInput> = {}) =>
  judgeInkomend({
    email: medewerker?.email ?? 'iemand@elders.example',
    isAutomatisch: false,
    isVervalst: false,
    vraag: VRAAG,
    medewerker,
    helpdeskAdres: HELPDESK,
    isTeVeel: false,
    ...over,
  });
const GESLOTEN = { vraag: { ...VRAAG, status: 'gesloten' } } as const;
const ZONDER = { vraag: undefined };
const UIT_POSTVAK = { email: HELPDESK.toLowerCase() };

describe('judgeInkomend', () => {
  it.each([
    ['wie vroeg', MARIT, 'reactie'],
    ['de schoolleider van die school', SAAR, 'reactie'],
    ['een leerkracht van die school', TEUN, 'teBeoordelen'],
    ['een andere school', JOOST, 'teBeoordelen'],
    ['de helpdesk', SIEN, 'antwoord'],
    ['de Themaverbinder', YARA, 'antwoord'],
    ['de consulent van de wijk', HANNA, 'antwoord'],
    ['een andere consulent', ANDER, 'teBeoordelen'],
    ['beheer', BO, 'teBeoordelen'],
    ['een onbekende', undefined, 'teBeoordelen'],
  ])('bij een vraag: %s', (_, medewerker, soort) => {
    expect(judge(medewerker)).toMatchObject({ soort, vraagId: 'v1' });
  });

  it('gelooft een vervalste afzender niet, ook niet als die ons postvak is', () => {
    expect(judge(MARIT, { isVervalst: true }).soort).toBe('teBeoordelen');
    expect(judge(SIEN, { isVervalst: true, ...ZONDER }).soort).toBe('onbekend');
    expect(judge(undefined, { ...UIT_POSTVAK, isVervalst: true }).soort).toBe('teBeoordelen');
  });

  it('ziet wie uit het postvak zelf antwoordt als helpdesk', () => {
    expect(judge(undefined, UIT_POSTVAK).soort).toBe('antwoord');
    expect(judge(undefined, { ...UIT_POSTVAK, ...ZONDER }).soort).toBe('onbekend');
  });

  it('zegt alleen van wie niemand kent dat hij onbekend is: niet van een andere school, niet van een vervalst adres', () => {
    expect(judge(undefined)).toMatchObject({ isOnbekend: true });
    expect(judge(JOOST)).toMatchObject({ isOnbekend: false });
    expect(judge(undefined, { isVervalst: true })).toMatchObject({ isOnbekend: false });
  });

  it('maakt van een reactie op een gesloten vraag een vervolgvraag, en legt al het andere apart', () => {
    expect(judge(MARIT, GESLOTEN)).toEqual({ soort: 'nieuweVraag', vervolgOp: 'v1' });
    expect(judge(SIEN, GESLOTEN)).toEqual({ soort: 'gesloten', vraagId: 'v1', isOnbekend: false });
    expect(judge(undefined, GESLOTEN)).toEqual({ soort: 'gesloten', vraagId: 'v1', isOnbekend: true });
  });

  it('maakt zonder nummer alleen voor een bekende een vraag', () => {
    expect(judge(TEUN, ZONDER)).toEqual({ soort: 'nieuweVraag' });
    expect(judge(undefined, ZONDER)).toEqual({ soort: 'onbekend' });
  });

  it('doet niets met eigen mail, en houdt die van een ander met onze kop voor een machine', () => {
    expect(judge(undefined, { ...UIT_POSTVAK, eigenBerichtId: 'b' })).toEqual({ soort: 'eigen' });
    expect(judge(MARIT, { eigenBerichtId: 'b' })).toEqual({ soort: 'automatisch', vraagId: 'v1', isBekend: true });
  });

  it('geeft wat een machine schreef nooit als antwoord door', () => {
    expect(judge(SIEN, { isAutomatisch: true })).toEqual({ soort: 'automatisch', vraagId: 'v1', isBekend: true });
    expect(judge(undefined, { isAutomatisch: true })).toMatchObject({ soort: 'automatisch', isBekend: false });
    expect(judge(TEUN, { isAutomatisch: true, ...ZONDER })).toEqual({ soort: 'automatisch', isBekend: false });
  });

  it('zet te veel mail van één adres apart, maar nooit de eigen', () => {
    expect(judge(MARIT, { isTeVeel: true })).toEqual({ soort: 'teVeel' });
    expect(judge(undefined, { ...UIT_POSTVAK, eigenBerichtId: 'b', isTeVeel: true }).soort).toBe('eigen');
  });
});
