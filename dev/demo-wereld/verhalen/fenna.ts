import { MARIT, TEUN } from '../personas';
import { rijen, type Verhaal } from '../verhaal';
import { fennaPlan } from './fenna-plan';

const factor = (soort: string, domein: string, tekst: string) => ({
  soort,
  domein,
  tekst,
  bron: 'Observatie en gesprek',
});

/** T01 to T08 and the first lines of T21: the plan is almost there, and the six weeks end soon. */
export const fenna: Verhaal = {
  id: 'demo-fenna',
  volgnummer: 123,
  school: '99AA00',
  door: MARIT,
  verhaaldag: '2024-10-02',
  stappen: {
    1: {
      roepnaam: 'Fenna',
      achternaam: 'Wielewaal',
      geboortedatum: '2016-03-12',
      groep: '5',
      niveau: 'extra',
      startdatum: '2024-09-02',
      groepsleerkracht: TEUN,
      gezaghebbenden: rijen('gezaghebbende', [
        { naam: 'Roos Wielewaal', relatie: 'moeder', email: 'roos.wielewaal@ouders.example', adresgeheim: false },
        { naam: 'Sietse Wielewaal', relatie: 'vader', email: 'sietse.wielewaal@ouders.example', adresgeheim: false },
      ]),
      betrokkenen: rijen('betrokkene', [
        { naam: 'Marit Lijsterbes', functie: 'IB’er', organisatie: 'De Zilveren Reiger' },
        { naam: 'Teun Hazelaar', functie: 'Leerkracht groep 5', organisatie: 'De Zilveren Reiger' },
      ]),
      aanleiding:
        'Sinds groep 4 blijft het rekenen achter. Fenna raakt gespannen als het snel moet en wil dan niet verder.',
      ondersteuningsvraag:
        'Hoe helpen we Fenna om weer met vertrouwen te rekenen, en wat vraagt dat van de leerkrachten en van thuis?',
      toestemmingDerden: false,
    },
    2: {
      beeldSchool:
        'Fenna is een vrolijk, nieuwsgierig meisje dat mondeling sterk is. Bij rekenen heeft zij meer herhaling nodig dan de methode biedt; bij tijdsdruk gokt zij of stopt zij.',
      beeldOuders:
        'Ouders zien thuis dat Fenna graag telt en speelt, maar dat het huiswerk voor rekenen soms tot verdriet leidt. Zij willen graag weten hoe zij kunnen helpen zonder strijd.',
      stemAfgezien: false,
      stemVorm: 'tekening',
      stemDatum: '2024-09-11',
      stemTekst:
        '“Ik vind rekenen stom als het snel moet. Met de blokjes snap ik het wel, maar in groep 5 heeft bijna niemand blokjes, dus dan pak ik ze niet. Ik wil dat meester Teun het gewoon goed vindt. En ik wil soms in het kleine kamertje werken, maar niet altijd alleen.”',
      stemInvloed:
        'Materiaal ligt voortaan op een vaste plek voor alle kinderen, zodat Fenna niet opvalt. De rustige werkplek mag zij zelf kiezen, samen met een maatje.',
      terugkoppelingOp: '2024-10-02',
      terugkoppelingDoor: 'Marit Lijsterbes',
      toetsgegevens:
        'Op de middentoets rekenen scoort zij duidelijk lager dan bij de toets van {{2024-06 m}}; technisch en begrijpend lezen zijn leeftijdsadequaat.',
      eerderHandelen:
        'In groep 4: verlengde instructie rekenen in een groepje van vier, twee keer per week twintig minuten.',
    },
    3: {
      momentopnameOp: '2024-09-23',
      factoren: rijen('factor', [
        factor(
          'stimulerend',
          'leerling',
          'Fenna is nieuwsgierig, vertelt graag over dieren en houdt een onderwerp dat haar boeit lang vast. Mondeling legt ze goed uit hoe ze aan een antwoord komt. Met concreet materiaal (blokjes, geld, getallenlijn) rekent ze zekerder en maakt ze minder fouten. Ze vraagt om hulp als er een vaste afspraak over is gemaakt.',
        ),
        factor(
          'stimulerend',
          'onderwijs',
          'De rekenles heeft een vaste opbouw met een korte terugblik. Fenna zit vooraan bij een rustige klasgenoot met wie ze goed samenwerkt. Verlengde instructie in een groepje van vier (twee keer per week, 20 minuten) levert zichtbaar op: in die lessen maakt ze driekwart van de opgaven zelfstandig.',
        ),
        factor(
          'stimulerend',
          'thuis',
          'Ouders lezen elke avond voor en spelen regelmatig bordspelletjes waarbij geteld wordt. Zij zijn positief over school en willen graag weten hoe zij thuis op dezelfde manier kunnen oefenen.',
        ),
        factor(
          'belemmerend',
          'leerling',
          'Fenna heeft moeite met het automatiseren tot 20 en raakt het overzicht kwijt bij sommen met meer dan één bewerking. Onder tijdsdruk gokt ze of stopt ze. Zij zegt: “Mijn hoofd is dan vol.”',
        ),
        factor(
          'belemmerend',
          'onderwijs',
          'In de groep van 29 leerlingen is de zelfstandige werktijd vaak rumoerig. De methode gaat snel over naar formeel rekenen, terwijl Fenna nog steun heeft aan de getallenlijn. De leerkracht werkt met twee duo’s en het is nog niet gelukt om elke dag op dezelfde manier te begeleiden.',
        ),
        factor(
          'belemmerend',
          'thuis',
          'Huiswerk voor rekenen leidt soms tot verdriet. Ouders vinden het lastig om te kiezen tussen doorzetten en stoppen.',
        ),
      ]),
    },
    ...fennaPlan,
  },
  gereed: {
    1: '2024-09-04',
    2: '2024-10-02',
    3: '2024-09-24',
    4: '2024-09-26',
    5: '2024-09-27',
    6: '2024-09-30',
    7: '2024-10-01',
  },
  doorStap: { 3: TEUN },
  logboek: [
    {
      wat: 'gesprekMetLeerling',
      datum: '2024-09-11',
      door: MARIT,
      tekst: 'Fenna heeft getekend en verteld (zie stap 2).',
    },
    {
      wat: 'gesprekMetOuders',
      datum: '2024-09-26',
      door: MARIT,
      tekst: 'Ouders willen weten welke oefening van vijf minuten past en wanneer zij mogen stoppen.',
    },
    {
      wat: 'aanpassing',
      datum: '2024-10-02',
      door: TEUN,
      tekst: 'Oefenmoment verplaatst naar 8.35 uur vanwege het gymrooster.',
    },
  ],
};
