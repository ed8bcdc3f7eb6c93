import { MARIT } from '../personas';
import type { Niveau, StapNummer } from '@domain/stappenplan/stap';
import { rijen, type Verhaal } from '../verhaal';

type Kort = {
  id: string;
  volgnummer: number;
  roepnaam: string;
  achternaam: string;
  groep: string;
  niveau: Niveau;
  start: string;
  tot: StapNummer;
  dag: string;
  gearchiveerd?: true;
};

const LEEFTIJD_GROEP_1 = 2020;

/** A short dossier, so that lists look like those of a real school. Steps before `tot` that need few words are filled in. */
const kort = ({
  id,
  volgnummer,
  roepnaam,
  achternaam,
  groep,
  niveau,
  start,
  tot,
  dag,
  gearchiveerd,
}: Kort): Verhaal => ({
  id: `demo-${id}`,
  volgnummer,
  school: '99AA00',
  door: MARIT,
  verhaaldag: '2024-10-01',
  stappen: {
    1: {
      roepnaam,
      achternaam,
      geboortedatum: `${LEEFTIJD_GROEP_1 - Number(groep) + 1}-03-15`,
      groep,
      niveau,
      startdatum: start,
      gezaghebbenden: rijen('gezaghebbende', [{ naam: `Robin ${achternaam}`, relatie: 'moeder', adresgeheim: false }]),
      aanleiding: 'De school zag dat het leren niet meer vanzelf ging.',
      ondersteuningsvraag: 'Wat heeft deze leerling nu van ons nodig?',
    },
    ...(tot > 2 && {
      2: {
        beeldSchool: 'De leerkracht ziet wisselende dagen.',
        beeldOuders: 'Ouders herkennen dit thuis.',
        stemAfgezien: true,
        stemAfgezienReden: 'Het gesprek wordt later gehouden, samen met de ouders.',
      },
    }),
    ...(tot > 3 && {
      3: {
        momentopnameOp: start,
        factoren: rijen('factor', [
          { soort: 'stimulerend', domein: 'leerling', tekst: 'Werkt graag samen.' },
          { soort: 'belemmerend', domein: 'onderwijs', tekst: 'De klas is vol en soms rumoerig.' },
        ]),
      },
    }),
    ...(gearchiveerd && {
      11: {
        besluit: 'archiveren',
        archiveerReden: 'De doelen zijn gehaald; de aanpak gaat over naar de sterke basis.',
      },
    }),
  },
  gereed: {
    ...(tot > 1 && { 1: dag }),
    ...(tot > 2 && { 2: dag }),
    ...(tot > 3 && { 3: dag }),
    ...(gearchiveerd && { 11: dag }),
  },
});

export const vulling: readonly Verhaal[] = [
  kort({
    id: 'bilal',
    volgnummer: 144,
    roepnaam: 'Bilal',
    achternaam: 'Korenbloem',
    groep: '6',
    niveau: 'extra',
    start: '2024-09-25',
    tot: 1,
    dag: '2024-10-01',
  }),
  kort({
    id: 'daan',
    volgnummer: 102,
    roepnaam: 'Daan',
    achternaam: 'Zuring',
    groep: '8',
    niveau: 'extra',
    start: '2024-09-09',
    tot: 4,
    dag: '2024-09-24',
  }),
  kort({
    id: 'sanne',
    volgnummer: 119,
    roepnaam: 'Sanne',
    achternaam: 'Waterhoen',
    groep: '4',
    niveau: 'licht',
    start: '2024-08-26',
    tot: 4,
    dag: '2024-09-19',
  }),
  kort({
    id: 'jip',
    volgnummer: 127,
    roepnaam: 'Jip',
    achternaam: 'Kwelder',
    groep: '1',
    niveau: 'extra',
    start: '2024-09-12',
    tot: 3,
    dag: '2024-09-20',
  }),
  kort({
    id: 'noor',
    volgnummer: 141,
    roepnaam: 'Noor',
    achternaam: 'Karekiet',
    groep: '3',
    niveau: 'licht',
    start: '2024-09-16',
    tot: 3,
    dag: '2024-09-26',
  }),
  kort({
    id: 'pleun',
    volgnummer: 31,
    roepnaam: 'Pleun',
    achternaam: 'Tureluur',
    groep: '8',
    niveau: 'licht',
    start: '2023-09-11',
    tot: 4,
    dag: '2024-06-20',
    gearchiveerd: true,
  }),
  kort({
    id: 'sem',
    volgnummer: 35,
    roepnaam: 'Sem',
    achternaam: 'Lisdodde',
    groep: '8',
    niveau: 'licht',
    start: '2023-10-02',
    tot: 4,
    dag: '2024-06-21',
    gearchiveerd: true,
  }),
  kort({
    id: 'isa',
    volgnummer: 40,
    roepnaam: 'Isa',
    achternaam: 'Goudplevier',
    groep: '7',
    niveau: 'licht',
    start: '2023-11-06',
    tot: 4,
    dag: '2024-07-04',
    gearchiveerd: true,
  }),
];
