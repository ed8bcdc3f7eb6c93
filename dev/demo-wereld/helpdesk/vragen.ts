import type { HelpdeskSoort, WensStatus } from '@domain/helpdesk/helpdeskvraag';
import type { StapNummer } from '@domain/stappenplan/stap';
import { BRAM, HANNA, JOOST, MARIT, NADIA, WIM } from '../personas';

/** A conversation as it is told: how many days before today, and at what time of the day. */
export type HelpdeskVerhaal = {
  id: string;
  wie: string;
  soort: HelpdeskSoort;
  onderwerp: string;
  stap?: StapNummer;
  tekst: string;
  dagenGeleden: number;
  antwoord?: { wie: string; tekst: string; artikelId?: string; opgelost?: true };
  wens?: { status: WensStatus; reden: string; stemmen: number };
};

/** Source: demoteksten T25; the older ones give the swv something to see. */
export const HELPDESK_VERHALEN: readonly HelpdeskVerhaal[] = [
  {
    id: 'demo-vraag-tussendoel',
    wie: JOOST,
    soort: 'technisch',
    onderwerp: 'Geen tussendoel toevoegen',
    stap: 8,
    tekst: 'Bij stap 8 kan ik geen tussendoel toevoegen.',
    dagenGeleden: 2,
    antwoord: {
      wie: WIM,
      tekst:
        'Het gebied is in stap 4 niet aangevinkt. Vink daar aan waar je aan werkt; daarna kun je er in stap 8 een tussendoel bij maken.',
      artikelId: 'gebieden-aanvinken',
    },
  },
  {
    id: 'demo-vraag-time-out',
    wie: JOOST,
    soort: 'inhoudelijk',
    onderwerp: 'Time-outplek: welke behoefte?',
    stap: 7,
    tekst: 'Hoort een beschikbare time-out plek bij onderwijs- of bij ondersteuningsbehoefte?',
    dagenGeleden: 1,
  },
  {
    id: 'demo-wens-kopie',
    wie: NADIA,
    soort: 'gebruikerswens',
    onderwerp: 'Kopie van tussendoelen',
    stap: 8,
    tekst: 'Ik wil een kopie maken van tussendoelen voor een volgende periode.',
    dagenGeleden: 24,
    wens: { status: 'gepland', reden: 'Dit komt in de versie van het voorjaar.', stemmen: 12 },
  },
  {
    id: 'demo-wens-afdruk',
    wie: MARIT,
    soort: 'gebruikerswens',
    onderwerp: 'Afdruk zonder logboek',
    tekst: 'Ik wil een stap kunnen afdrukken zonder het logboek erbij.',
    dagenGeleden: 9,
  },
  {
    id: 'demo-vraag-factoren',
    wie: MARIT,
    soort: 'inhoudelijk',
    onderwerp: 'Hoeveel factoren in stap 3?',
    stap: 3,
    tekst: 'Hoeveel belemmerende factoren schrijven jullie meestal op?',
    dagenGeleden: 38,
    antwoord: { wie: HANNA, tekst: 'Houd het bij drie tot vijf die er nu toe doen.', opgelost: true },
  },
  {
    id: 'demo-vraag-tussendoel-datum',
    wie: NADIA,
    soort: 'technisch',
    onderwerp: 'Datum bij een tussendoel',
    stap: 8,
    tekst: 'De datum van mijn tussendoel wordt niet aangenomen.',
    dagenGeleden: 66,
    antwoord: {
      wie: WIM,
      tekst: 'De datum moet voor het evaluatiegesprek liggen. De app noemt een dag die kan.',
      opgelost: true,
    },
  },
  {
    id: 'demo-vraag-delen',
    wie: NADIA,
    soort: 'inhoudelijk',
    onderwerp: 'Delen met de consulent',
    stap: 6,
    tekst: 'Wanneer delen we een dossier met jullie?',
    dagenGeleden: 95,
    antwoord: { wie: BRAM, tekst: 'Zodra de ouders akkoord zijn en je een startgesprek wilt.', opgelost: true },
  },
];
