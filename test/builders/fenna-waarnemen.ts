import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Niveau } from '@domain/stappenplan/stap';
import type { Verhaal } from './fenna-verhaal';

/** Step 1. Two gezaghebbenden, with row ids `gezaghebbende-1` and `gezaghebbende-2`. */
export const leerlingAntwoorden = (verhaal: Verhaal, niveau: Niveau): Antwoorden => ({
  roepnaam: 'Fenna',
  achternaam: 'Wielewaal',
  geboortedatum: '2016-03-12',
  groep: '5',
  niveau,
  startdatum: verhaal.start,
  groepsleerkracht: 'teun-hazelaar',
  gezaghebbenden: [
    {
      id: 'gezaghebbende-1',
      naam: 'Roos Wielewaal',
      relatie: 'moeder',
      email: 'roos@voorbeeld.example',
      adresgeheim: false,
    },
    { id: 'gezaghebbende-2', naam: 'Daan Wielewaal', relatie: 'vader', telefoon: '030 000 00 00', adresgeheim: false },
  ],
  betrokkenen: [
    { id: 'betrokkene-1', naam: 'Marit Lijsterbes', functie: 'IB’er', organisatie: 'De Zilveren Reiger' },
    { id: 'betrokkene-2', naam: 'Teun Hazelaar', functie: 'Leerkracht groep 5', organisatie: 'De Zilveren Reiger' },
  ],
  aanleiding: 'Op de middentoets rekenen scoort Fenna duidelijk lager dan bij de toets van juni.',
  ondersteuningsvraag: 'Hoe kan Fenna met minder strijd en meer vertrouwen leren rekenen?',
  toestemmingDerden: true,
  toestemmingDerdenToelichting: 'Ouders vinden het goed dat de rekencoördinator meekijkt.',
});

/** Step 2. */
export const beeldAntwoorden = (verhaal: Verhaal): Antwoorden => ({
  beeldSchool: 'Fenna rekent zekerder met concreet materiaal. Onder tijdsdruk gokt ze of stopt ze.',
  beeldOuders: 'Huiswerk voor rekenen leidt soms tot verdriet. Ouders willen weten hoe zij thuis kunnen oefenen.',
  stemAfgezien: false,
  stemVorm: 'tekening',
  stemDatum: verhaal.stem,
  stemTekst:
    'Ik vind rekenen stom als het snel moet. Met de blokjes snap ik het wel, maar in groep 5 heeft bijna niemand blokjes.',
  stemInvloed: 'Materiaal ligt voortaan op een vaste plek voor alle kinderen, zodat Fenna niet opvalt.',
  terugkoppelingOp: verhaal.terugkoppeling,
  terugkoppelingDoor: 'Marit Lijsterbes',
  toetsgegevens: 'Technisch en begrijpend lezen zijn leeftijdsadequaat.',
});

const factor = (nummer: number, soort: string, domein: string, tekst: string) => ({
  id: `factor-${nummer}`,
  soort,
  domein,
  tekst,
  bron: 'Observatie',
});

/** Step 3. Six factors, `factor-1` to `factor-6`: three of each soort, one of each domein. */
export const factorenAntwoorden = (verhaal: Verhaal): Antwoorden => ({
  momentopnameOp: verhaal.momentopname,
  factoren: [
    factor(1, 'stimulerend', 'leerling', 'Rekent zekerder met concreet materiaal.'),
    factor(2, 'stimulerend', 'onderwijs', 'Verlengde instructie in een groepje van vier.'),
    factor(3, 'stimulerend', 'thuis', 'Ouders lezen elke avond voor.'),
    factor(4, 'belemmerend', 'leerling', 'Moeite met het automatiseren tot 20.'),
    factor(5, 'belemmerend', 'onderwijs', 'Zelfstandige werktijd is vaak rumoerig.'),
    factor(6, 'belemmerend', 'thuis', 'Huiswerk voor rekenen geeft soms verdriet.'),
  ],
});
