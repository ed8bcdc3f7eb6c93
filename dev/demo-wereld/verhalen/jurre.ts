import { MARIT, TEUN } from '../personas';
import { rijen, type Verhaal } from '../verhaal';

/** T13 and T14: the plan has been carried out, and the yearly evaluation with the parents is due. */
export const jurre: Verhaal = {
  id: 'demo-jurre',
  volgnummer: 88,
  school: '99AA00',
  door: MARIT,
  verhaaldag: '2025-04-15',
  stappen: {
    1: {
      roepnaam: 'Jurre',
      achternaam: 'Boterbloem',
      geboortedatum: '2013-06-24',
      groep: '7',
      niveau: 'extra',
      startdatum: '2024-03-04',
      groepsleerkracht: TEUN,
      gezaghebbenden: rijen('gezaghebbende', [{ naam: 'Wies Boterbloem', relatie: 'moeder', adresgeheim: false }]),
      aanleiding: 'Overgangen op een schooldag leiden een paar keer per week tot ruzie.',
      ondersteuningsvraag: 'Hoe leert Jurre spanning eerder te herkennen, en wat heeft hij dan van ons nodig?',
      toestemmingDerden: true,
      toestemmingDerdenToelichting: 'Ouders hebben toegestemd dat het buurtteam meekijkt.',
    },
    2: {
      beeldSchool:
        'Jurre is rechtvaardig en helpt jongere leerlingen. Op een onverwacht moment loopt de spanning snel op.',
      beeldOuders: 'Thuis zijn er zorgen die de rust verminderen. Ouders en school spreken elkaar elke vrijdag.',
      stemAfgezien: false,
      stemVorm: 'zelf',
      stemDatum: '2024-03-14',
      stemTekst:
        'Jurre zegt dat hij “van nul naar honderd” gaat en liever zelf even weggaat dan dat iemand vraagt waarom.',
      stemInvloed: 'De pauzekaart is zijn idee. Niemand vraagt waarom hij weggaat.',
      terugkoppelingOp: '2024-03-28',
      terugkoppelingDoor: 'Marit Lijsterbes',
    },
    3: {
      momentopnameOp: '2024-03-14',
      factoren: rijen('factor', [
        {
          soort: 'stimulerend',
          domein: 'leerling',
          tekst:
            'Jurre is rechtvaardig, helpt jongere leerlingen en is sterk in ruimtelijke opdrachten. Met een vaste vertrouwenspersoon praat hij terug als hij rustig is.',
        },
        { soort: 'stimulerend', domein: 'thuis', tekst: 'Ouders en school spreken elkaar elke vrijdag.' },
        {
          soort: 'belemmerend',
          domein: 'leerling',
          tekst:
            'Overgangen (pauze, gymles, andere leerkracht) leiden twee tot drie keer per week tot ruzie. Jurre zegt achteraf dat hij “van nul naar honderd” gaat.',
        },
        {
          soort: 'belemmerend',
          domein: 'onderwijs',
          tekst: 'In de klas zijn er 28 leerlingen en vaak wisselende invallers.',
        },
        {
          soort: 'belemmerend',
          domein: 'thuis',
          tekst: 'Thuis zijn er zorgen die de rust verminderen; ouders hebben toegestemd dat het buurtteam meekijkt.',
        },
      ]),
    },
    4: {
      integratiefBeeld:
        'Jurre herkent spanning te laat en heeft op dat moment nog geen handeling die werkt. Onverwachte wisselingen verhogen de spanning, en een strenge reactie maakt het gesprek onmogelijk. Waar de dag voorspelbaar is en hij een korte weg naar een rustplek heeft, blijft hij in de les. De kern is dus niet onwil, maar te weinig vaardigheid op het verkeerde moment, in een omgeving met veel wisselingen.',
      gebieden: ['gedrag'],
    },
    5: {
      ontwikkeldoelen: rijen('ontwikkeldoel', [
        {
          gebied: 'gedrag',
          doel: 'Jurre herkent oplopende spanning en kiest zelf een handeling waarmee hij in de les kan blijven.',
        },
      ]),
      onderwijsbehoeften:
        'Jurre heeft een voorspelbare dag nodig, een korte weg naar een rustplek en volwassenen die rustig blijven.',
      behoeftenLeerkracht: 'Het team wil één afgesproken manier om overgangen aan te kondigen.',
    },
    6: {
      overgeslagen: false,
      toolbox: ['begeleiding-leerling'],
      personeel: rijen('inzet', [
        {
          door: 'Pedagogisch medewerker',
          taak: 'Signaalplan oefenen, inclusief voorbereiding en overleg',
          uren: 24,
          kosten: 1320,
        },
      ]),
    },
    7: {
      bestemmingen: ['vmbo-kb', 'vmbo-gl'],
      onderbouwing:
        'Ruimtelijk inzicht en rechtvaardigheid zijn sterk (bevorderend). Spanning bij wisselingen vraagt nog ondersteuning (belemmerend).',
      afwijking: false,
      perspectiefOp: '2024-03-28',
    },
    8: {
      evaluatiegesprekOp: '2025-04-22',
      tussendoelen: rijen('tussendoel', [
        {
          gebied: 'gedrag',
          voorWie: 'leerling',
          doel: 'Op {{2025-04-11}} gebruikt Jurre bij minstens vier van de vijf momenten van oplopende spanning de afgesproken pauze (“kaart op tafel, vijf minuten, terug”) voordat er ruzie ontstaat, volgens de turflijst van de leerkracht.',
          wie: 'Leerkracht, pedagogisch medewerker (arrangement), vertrouwenspersoon',
          hoe: 'Signaalplan met vijf kleuren, twee keer per week oefenen met de pedagogisch medewerker; overgangen aankondigen met een vaste zin.',
          waar: 'Klas en gang; rustplek bij de conciërge',
          wanneer: 'Maandag en donderdag 9.00–9.30 uur, 12 weken',
          waarmee: 'Signaalkaart, tijdbalk, dagplanning',
          bekostiging: ['arrangement', 'schoolbudget'],
          evaluatiedatum: '2025-04-11',
        },
      ]),
    },
    9: {
      overlegOp: '2024-04-03',
      deelnemers: 'Wies Boterbloem, Jurre, Teun Hazelaar, Marit Lijsterbes',
      instemmingen: rijen('instemming', [
        { gezaghebbende: 'gezaghebbende-1', instemming: 'ja', datum: '2024-04-05', vorm: 'gesprek' },
      ]),
      vastgesteldOp: '2024-04-09',
      vastgesteldDoor: 'Schoolleider van De Zilveren Reiger',
    },
    10: {
      voortgang: 'Het aantal ruzies daalde van negen naar drie per maand.',
      evaluaties: rijen('evaluatie', [
        {
          tussendoel: 'tussendoel-1',
          resultaat: 'deels',
          toelichting: 'In de laatste vier weken koos Jurre de pauze in 11 van de 14 momenten (79%). Bijna behaald.',
        },
      ]),
      stemLeerling: 'Jurre: “Het helpt dat niemand vraagt waarom ik weg ga.”',
      conclusie: 'De aanpak werkt. Het arrangement wordt afgerond en de aanpak gaat over naar de sterke basis.',
      vervolg: 'De pauze zelfstandig inzetten tijdens gym.',
    },
  },
  gereed: {
    1: '2024-03-06',
    2: '2024-03-28',
    3: '2024-03-14',
    4: '2024-03-21',
    5: '2024-03-22',
    6: '2024-03-25',
    7: '2024-03-28',
    8: '2024-04-02',
    9: '2024-04-09',
  },
  doorStap: { 10: TEUN },
  deling: { akkoordVan: 'Wies Boterbloem', akkoordOp: '2024-03-14', vorm: 'formulier' },
};
