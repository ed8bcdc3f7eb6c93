import type { HelpdeskInfo, VraagBeeld, VraagRij, WensRij } from '@domain/helpdesk/helpdesk-beeld';
import type { Gespreksregel, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import { GEEN_MOMENT } from '@domain/bijeenkomst/bijeenkomst';
import { JOOST, YARA } from './een-adresboek';

const YARA_CC = { id: YARA.id, naam: YARA.naam, functie: 'Themaverbinder HGD-HGA' };

export const eenRegel = (over: Partial<Gespreksregel> = {}): Gespreksregel => ({
  id: 'regel-0001',
  soort: 'regel',
  vraagId: 'v1',
  regelSoort: 'vraag',
  stempel: { doorId: JOOST.id, door: JOOST.naam, op: '2024-10-01T07:52:00Z' },
  functie: 'KC’er',
  tekst: 'Bij stap 8 kan ik geen tussendoel toevoegen.',
  via: 'app',
  bijlagen: [],
  ...over,
});

export const eenAntwoordRegel = (over: Partial<Gespreksregel> = {}): Gespreksregel =>
  eenRegel({
    id: 'regel-0002',
    regelSoort: 'antwoord',
    stempel: { doorId: 'helpdesk', door: 'Helpdesk', op: '2024-10-01T09:20:00Z' },
    functie: 'swv Waterstede',
    tekst: 'Het gebied ‘taal’ is in stap 4 niet aangevinkt.',
    ...over,
  });

const eenVraag = (over: Partial<Helpdeskvraag> = {}): Helpdeskvraag => ({
  id: 'vraag',
  soort: 'vraag',
  vraagId: 'v1',
  nummer: 'H-2024-000418',
  vraagSoort: 'technisch',
  onderwerp: 'Bij stap 8 kan ik geen tussendoel toevoegen',
  status: 'wachtOpAanvrager',
  steller: { id: JOOST.id, naam: JOOST.naam, email: JOOST.email, functie: 'KC’er', school: 'Het Waterrad' },
  wijk: 'Molenkwartier',
  schoolId: '99AB00',
  stap: 8,
  dossier: { dossierId: 'd-156', nummer: 'D-2024-000156' },
  route: {
    bestemming: 'helpdesk',
    aan: { naam: 'Helpdesk', email: 'helpdesk@waterstede.example' },
    cc: [{ naam: YARA.naam, email: YARA.email }],
  },
  betrokken: [JOOST.id],
  artikelIds: [],
  aantalRegels: 2,
  gesteldOp: '2024-10-01T07:52:00Z',
  laatsteOp: '2024-10-01T09:20:00Z',
  laatsteVan: 'helpdesk',
  sluitOp: GEEN_MOMENT,
  zoek: '',
  ...over,
});

type Over = Partial<Omit<VraagBeeld, 'vraag'>> & { vraag?: Partial<Helpdeskvraag> };

/** As Joost sees his own question. */
export const eenVraagBeeld = ({ vraag, ...over }: Over = {}): VraagBeeld => ({
  vraag: eenVraag(vraag),
  versie: '1',
  school: 'Het Waterrad',
  aan: 'Helpdesk',
  cc: [YARA_CC],
  regels: [eenRegel(), eenAntwoordRegel()],
  acties: ['antwoorden', 'oplossen'],
  voortgang: [
    { tekst: 'Gesteld', op: '2024-10-01T07:52:00Z', isGeweest: true },
    { tekst: 'Antwoord: wacht op jou', op: '2024-10-01T09:20:00Z', isGeweest: true },
  ],
  mailAandacht: false,
  behandelaars: [],
  ...over,
});

export const eenVraagRij = (over: Partial<VraagRij> = {}): VraagRij => ({
  vraagId: 'v1',
  nummer: 'H-2024-000418',
  vraagSoort: 'technisch',
  onderwerp: 'Bij stap 8 kan ik geen tussendoel toevoegen',
  status: 'wachtOpAanvrager',
  stap: 8,
  gesteldOp: '2024-10-01T07:52:00Z',
  laatsteOp: '2024-10-01T09:20:00Z',
  laatsteVan: 'helpdesk',
  school: 'Het Waterrad',
  bestemming: 'helpdesk',
  isVanMij: true,
  wachtOpMij: true,
  ...over,
});

export const eenWens = (over: Partial<WensRij> = {}): WensRij => ({
  vraagId: 'w1',
  titel: 'Kopie van tussendoelen voor een volgende periode',
  tekst: 'Ik wil een kopie maken van tussendoelen.',
  status: 'ontvangen',
  stemmen: 12,
  isMijnStem: true,
  isVanMij: false,
  op: '2024-09-20T08:00:00Z',
  ...over,
});

export const eenHelpdeskInfo = (over: Partial<HelpdeskInfo> = {}): HelpdeskInfo => ({
  uren: { dagen: [1, 2, 3, 4, 5], van: '09:00', tot: '14:00' },
  telefoon: '',
  email: 'helpdesk@waterstede.example',
  themaverbinders: [YARA_CC],
  isOpen: false,
  weerOpen: 'De helpdesk is weer open op woensdag 19 november om 9.00 uur.',
  magInstellen: false,
  ...over,
});
