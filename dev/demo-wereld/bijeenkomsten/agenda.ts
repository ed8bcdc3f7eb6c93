import type { Deelnemer } from '@domain/bijeenkomst/aanmelding';
import type { Antwoorden } from '@domain/formulier/antwoord';
import { rijen } from '../verhaal';
import { BEKENDEN, toDeelnemer } from './deelnemers';
import { REACTIES } from './reacties';

/** One bijeenkomst of the demo world as it stands on the `AGENDADAG`; every date moves along to today. */
export type BijeenkomstVerhaal = {
  id: string;
  reeksId?: string;
  /** Day on which it was made and, unless it stays a concept, published. */
  gemaaktOp: string;
  isConcept?: true;
  antwoorden: Antwoorden;
  /** In the order in which they sign up, four a day. */
  deelnemers?: readonly Deelnemer[];
  /** How many of them were there; the others were expected. */
  aanwezig?: number;
  reacties?: readonly Antwoorden[];
  afgezegd?: { op: string; reden: string };
};

/** A Tuesday: weekdays stay what they are. */
export const AGENDADAG = '2024-10-01';

const reeks = (vanaf: number, aantal: number): readonly Deelnemer[] =>
  Array.from({ length: aantal }, (_, plaats) => toDeelnemer(vanaf + plaats));

const DIEET = { label: 'Heb je een dieetwens of iets anders waar we rekening mee houden?', soort: 'tekst' };
const DOELEN = [
  'Je kunt met je team een integratief beeld maken.',
  'Je schrijft kleine, haalbare tussendoelen.',
  'Je weet waar je in TOP Dossier wat vastlegt.',
].join('\n');
const TEKST =
  'We bekijken samen een dossier van begin tot eind. Daarna oefen je met een integratief beeld en met tussendoelen van je eigen school. Neem een casus mee, zonder namen. Dit is geen knoppencursus.';

const BASIS: Antwoorden = {
  soort: 'hgw-top',
  vorm: 'locatie',
  capaciteit: 24,
  doelgroep: 'IB’ers en KC’ers',
  doelen: DOELEN,
  tekst: TEKST,
  vragen: rijen('vraag', [DIEET]),
};

type Wijk = { wijk: string; plaats: string; datum: string; sluit: string; deelnemers: readonly Deelnemer[] };

const wijkbijeenkomst = ({ wijk, plaats, datum, sluit, deelnemers }: Wijk): BijeenkomstVerhaal => ({
  id: `demo-wijk-${wijk.toLowerCase()}`,
  reeksId: 'demo-reeks-najaar',
  gemaaktOp: '2024-09-16',
  antwoorden: {
    ...BASIS,
    titel: `Wijkbijeenkomst ${wijk}`,
    wijk,
    plaats,
    datum,
    van: '15:30',
    tot: '17:00',
    aanmeldenTot: sluit,
    afmeldenTot: sluit,
  },
  deelnemers,
});

const WIJKEN: readonly BijeenkomstVerhaal[] = [
  wijkbijeenkomst({
    wijk: 'Noorderhaven',
    plaats: 'De Zilveren Reiger, Havenkade 4',
    datum: '2024-10-15',
    sluit: '2024-10-11',
    // One place left.
    deelnemers: [...BEKENDEN.slice(0, 1), ...reeks(100, 22)],
  }),
  wijkbijeenkomst({
    wijk: 'Molenkwartier',
    plaats: 'Het Waterrad, Molenpad 12',
    datum: '2024-10-17',
    sluit: '2024-10-14',
    // Full, and four are waiting.
    deelnemers: [...BEKENDEN.slice(1, 2), ...reeks(130, 27)],
  }),
  wijkbijeenkomst({
    wijk: 'Zuiderpark',
    plaats: 'De Zeven Bruggen, Parklaan 30',
    datum: '2024-10-29',
    sluit: '2024-10-25',
    deelnemers: [...BEKENDEN.slice(2), ...reeks(160, 10)],
  }),
  wijkbijeenkomst({
    wijk: 'Oostersluis',
    plaats: 'De Klimopschool, Sluisweg 7',
    datum: '2024-10-31',
    sluit: '2024-10-28',
    deelnemers: reeks(175, 6),
  }),
  wijkbijeenkomst({
    wijk: 'Westerkade',
    plaats: 'De Kadetuin, Westerkade 51',
    datum: '2024-11-05',
    sluit: '2024-11-01',
    deelnemers: reeks(185, 3),
  }),
];

const EXTRA: BijeenkomstVerhaal = {
  id: 'demo-extra-hgw-top',
  gemaaktOp: '2024-08-26',
  antwoorden: {
    ...BASIS,
    titel: 'Extra bijeenkomst HGW en TOP Dossier',
    wijk: 'alle',
    plaats: 'kantoor van het swv, Kade 12',
    datum: '2024-09-19',
    van: '09:00',
    tot: '11:00',
    aanmeldenTot: '2024-09-17',
    afmeldenTot: '2024-09-18',
    doelgroep: 'IB’ers en KC’ers die een wijkbijeenkomst hebben gemist',
    tekst:
      'Wij oefenen met een integratief beeld en kleine, haalbare tussendoelen. Dit is geen knoppencursus. Maximaal 24 deelnemers; daarna wachtlijst.',
  },
  deelnemers: [...BEKENDEN.slice(0, 2), ...reeks(0, 22)],
  aanwezig: 22,
  reacties: REACTIES,
};

const KNOPPENCURSUS: Antwoorden = {
  titel: 'Knoppencursus TOP Dossier',
  soort: 'knoppencursus',
  wijk: 'alle',
  vorm: 'online',
  teamsLink: 'https://teams.example/knoppencursus',
  van: '15:00',
  tot: '16:30',
  capaciteit: 60,
  doelgroep: 'Iedereen die met TOP Dossier gaat werken',
  doelen: 'Je opent een dossier, vult de stappen en meldt ze gereed.\nJe verstuurt een OPP met beveiligde mail.',
  tekst: 'We laten alle schermen zien en je oefent mee in de demo. Je hebt een computer met twee vensters nodig.',
};

const CURSUSSEN: readonly BijeenkomstVerhaal[] = [
  {
    id: 'demo-knoppencursus-geweest',
    gemaaktOp: '2024-08-20',
    antwoorden: { ...KNOPPENCURSUS, datum: '2024-09-11', aanmeldenTot: '2024-09-10', afmeldenTot: '2024-09-10' },
    deelnemers: [...BEKENDEN.slice(0, 1), ...reeks(40, 15)],
    aanwezig: 14,
  },
  {
    id: 'demo-knoppencursus-online',
    gemaaktOp: '2024-09-18',
    antwoorden: { ...KNOPPENCURSUS, datum: '2024-10-23', aanmeldenTot: '2024-10-22', afmeldenTot: '2024-10-22' },
    deelnemers: reeks(60, 14),
  },
];

const ANDERE: readonly BijeenkomstVerhaal[] = [
  {
    id: 'demo-intervisie',
    gemaaktOp: '2024-09-27',
    isConcept: true,
    antwoorden: {
      titel: 'Intervisie voor IB’ers en KC’ers',
      soort: 'anders',
      wijk: 'alle',
      vorm: 'locatie',
      plaats: 'kantoor van het swv, Kade 12',
      capaciteit: 12,
      doelgroep: 'IB’ers en KC’ers',
    },
  },
  {
    id: 'demo-ouderavond-afgezegd',
    gemaaktOp: '2024-09-12',
    antwoorden: {
      ...BASIS,
      titel: 'Samen met ouders: het gesprek over het OPP',
      soort: 'anders',
      wijk: 'alle',
      plaats: 'kantoor van het swv, Kade 12',
      datum: '2024-10-10',
      van: '19:30',
      tot: '21:00',
      aanmeldenTot: '2024-10-08',
      afmeldenTot: '2024-10-08',
      doelgroep: 'IB’ers, KC’ers en leerkrachten',
    },
    deelnemers: reeks(80, 5),
    afgezegd: { op: '2024-09-26', reden: 'De spreker kan die avond niet. In het voorjaar kiezen we een nieuwe datum.' },
  },
];

export const AGENDA: readonly BijeenkomstVerhaal[] = [...WIJKEN, EXTRA, ...CURSUSSEN, ...ANDERE];
