import type { BijeenkomstBeeld, BijeenkomstRij, PubliekeBijeenkomst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Antwoorden } from '@domain/formulier/antwoord';

/** What, when and where of T24: Thursday 15 May 2025, 9.00–11.00 in Amsterdam, 24 places. */
export const T24: Antwoorden = {
  titel: 'Extra bijeenkomst HGW en TOP Dossier',
  soort: 'hgw-top',
  wijk: 'alle',
  datum: '2025-05-15',
  van: '09:00',
  tot: '11:00',
  vorm: 'locatie',
  plaats: 'Kantoor van het swv, Kade 12',
  capaciteit: 24,
  aanmeldenTot: '2025-05-13',
  afmeldenTot: '2025-05-14',
};

/** T24 of the demo world, the extra bijeenkomst. Complete, so it can be published. */
export const eenBijeenkomstAntwoorden = (over: Antwoorden = {}): Antwoorden => ({
  ...T24,
  doelgroep: 'IB’ers en KC’ers die een wijkbijeenkomst hebben gemist',
  tekst: 'We oefenen met een integratief beeld en kleine, haalbare tussendoelen.',
  terugblikvragen: [{ id: 'gehad', label: 'Wat heb je aan vandaag gehad?' }],
  ...over,
});

export const eenBeeld = (over: Partial<BijeenkomstBeeld> = {}): BijeenkomstBeeld => ({
  bijeenkomstId: 'bijeenkomst-1',
  versie: 'v1',
  status: 'gepubliceerd',
  fase: 'open',
  antwoorden: eenBijeenkomstAntwoorden(),
  wijken: ['Molenkwartier', 'Noorderhaven'],
  tellingen: {
    capaciteit: 24,
    bezet: 18,
    aangeboden: 0,
    wachtend: 2,
    afgemeld: 1,
    aanwezig: 0,
    nietVerschenen: 0,
    reacties: 0,
  },
  acties: ['wijzigen', 'sluiten', 'afzeggen', 'aanmeldingToevoegen', 'berichtSturen', 'exporteren'],
  deelnemers: [],
  rondzendingen: [],
  publiekeLink: 'https://top.example/publiek/?bijeenkomst=bijeenkomst-1',
  gewijzigd: { doorId: 'hanna-meerkoet', door: 'Hanna Meerkoet', op: '2025-04-01T08:00:00.000Z' },
  zijnGewist: false,
  ...over,
});

/** Nobody can sign up yet. */
export const eenConcept = (over: Partial<BijeenkomstBeeld> = {}): BijeenkomstBeeld =>
  eenBeeld({
    status: 'concept',
    fase: 'concept',
    acties: ['wijzigen', 'publiceren', 'verwijderen'],
    tellingen: { ...eenBeeld().tellingen, bezet: 0, wachtend: 0, afgemeld: 0 },
    ...over,
  });

export const eenRij = (over: Partial<BijeenkomstRij> = {}): BijeenkomstRij => ({
  bijeenkomstId: 'bijeenkomst-1',
  titel: 'Extra bijeenkomst HGW en TOP Dossier',
  bijeenkomstSoort: 'hgw-top',
  wijk: 'alle',
  fase: 'open',
  datum: '2025-05-15',
  van: '09:00',
  tot: '11:00',
  plaats: 'Kantoor van het swv, Kade 12',
  isOnline: false,
  tellingen: { capaciteit: 24, bezet: 18, wachtend: 0, aanwezig: 0 },
  ...over,
});

export const eenPubliekeBijeenkomst = (over: Partial<PubliekeBijeenkomst> = {}): PubliekeBijeenkomst => ({
  bijeenkomstId: 'bijeenkomst-1',
  titel: 'Extra bijeenkomst HGW en TOP Dossier',
  bijeenkomstSoort: 'hgw-top',
  wijk: 'alle',
  fase: 'open',
  datum: '2025-05-15',
  van: '09:00',
  tot: '11:00',
  isOnline: false,
  plaats: 'Kantoor van het swv, Kade 12',
  doelgroep: 'IB’ers en KC’ers',
  doelen: [],
  tekst: 'We oefenen met een integratief beeld.',
  capaciteit: 24,
  vrij: 6,
  wachtend: 0,
  aanmeldenTot: '2025-05-13',
  afmeldenTot: '2025-05-14',
  ...over,
});
