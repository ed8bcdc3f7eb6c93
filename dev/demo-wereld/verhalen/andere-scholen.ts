import { JOOST, MARIT, NADIA } from '../personas';
import { rijen, type Verhaal } from '../verhaal';

/** T15 and T16. */
const aylin: Verhaal = {
  id: 'demo-aylin',
  volgnummer: 140,
  school: '99AB00',
  door: JOOST,
  verhaaldag: '2025-02-10',
  stappen: {
    1: {
      roepnaam: 'Aylin',
      achternaam: 'Zonnedauw',
      geboortedatum: '2017-01-19',
      groep: '4',
      niveau: 'extra',
      startdatum: '2025-01-20',
      gezaghebbenden: rijen('gezaghebbende', [{ naam: 'Elif Zonnedauw', relatie: 'moeder', adresgeheim: false }]),
      aanleiding:
        'Aylin (groep 4) leest traag en maakt in een volle klas nauwelijks leesmeters. Sinds {{2024-11 m}} wil zij niet meer hardop lezen.',
      ondersteuningsvraag: 'Welke aanpak past, en wat vraagt dat van ons?',
    },
    2: {
      beeldSchool: 'Aylin tekent en verzint verhalen; zij onthoudt veel wanneer er wordt voorgelezen.',
      beeldOuders:
        'Ouders willen weten of er iets aan de hand is en hoe zij thuis met lezen kunnen doorgaan zonder tranen.',
      eerderHandelen:
        'Periode {{2024-09 m}}–{{2025-01 m}}: drie keer per week herhaald lezen in een groepje van drie (evaluatie: nauwelijks groei), gesprekken met ouders op {{2024-10-03 dm}} en {{2024-12-12 dm}}, leesonderzoek door de leescoördinator.',
    },
  },
  gereed: { 1: '2025-01-22' },
  logboek: [
    {
      wat: 'overleg',
      datum: '2025-02-06',
      door: JOOST,
      tekst:
        'Startgesprek. Overzicht: Aylin leest correct maar traag; de angst om fouten te maken weegt zwaar. Ouders zagen dit ook bij de zwemles. Inzicht: het lezen levert nu vooral spanning op en wordt daarom vermeden; de klas laat daar nog weinig ruimte voor. Uitzicht: school houdt het lezen in het groepje vast, laat hardop lezen in de klas tot {{2025-03 m}} rusten, en werkt met een voorleesmaatje. De KC’er volgt na zes weken de leessnelheid. Afspraken: er wordt nu geen arrangement aangevraagd. Ouders ontvangen dit verslag; evaluatie {{2025-03-24}}.',
    },
  ],
  deling: { akkoordVan: 'Elif Zonnedauw', akkoordOp: '2025-01-24', vorm: 'gesprek' },
};

/** T17. */
const tobias: Verhaal = {
  id: 'demo-tobias',
  volgnummer: 17,
  school: '99AC00',
  door: NADIA,
  verhaaldag: '2022-09-20',
  stappen: {
    1: {
      roepnaam: 'Tobias',
      achternaam: 'Rietveen',
      geboortedatum: '2014-09-30',
      groep: '4',
      niveau: 'extra',
      startdatum: '2022-09-05',
      gezaghebbenden: rijen('gezaghebbende', [{ naam: 'Jet Rietveen', relatie: 'voogd', adresgeheim: false }]),
      aanleiding: 'Verlenging van het arrangement dat in {{2022-06 m}} is geëvalueerd.',
      ondersteuningsvraag:
        'Verlenging voor de periode {{2022-09}}–{{2023-01}}, nu gericht op hulp vragen en verhaalsommen.',
    },
    2: {
      beeldSchool: 'Tobias werkt rustig als hij weet wat er van hem gevraagd wordt.',
      beeldOuders: 'Ouders plannen op zondag samen vooruit.',
      eerderHandelen:
        'In de periode {{2022-01 m}}–{{2022-06}} werkte Tobias met een begeleider aan planning en taakaanpak. Van de drie doelen zijn er twee behaald: hij gebruikt een dagplanning (4 van 5 dagen) en rondt zijn weektaak meestal op donderdag af. Het derde doel, zelfstandig hulp vragen, is nog niet behaald (2 van 5 momenten).',
    },
    3: {
      momentopnameOp: '2022-09-12',
      factoren: rijen('factor', [
        { soort: 'stimulerend', domein: 'leerling', tekst: 'Tobias werkt rustig in een hoek met koptelefoon.' },
        { soort: 'stimulerend', domein: 'onderwijs', tekst: 'De nieuwe leerkracht start elke les met een voorbeeld.' },
        { soort: 'stimulerend', domein: 'thuis', tekst: 'Ouders plannen op zondag samen vooruit.' },
        { soort: 'belemmerend', domein: 'leerling', tekst: 'Bij verhaalsommen blijft hij steken bij de eerste zin.' },
        {
          soort: 'belemmerend',
          domein: 'onderwijs',
          tekst: 'In groep 4 zijn er meer wisselingen tussen twee leerkrachten.',
        },
      ]),
    },
  },
  gereed: { 1: '2022-09-06', 3: '2022-09-13' },
  deling: { akkoordVan: 'Jet Rietveen', akkoordOp: '2022-09-05', vorm: 'mail' },
};

/** T18; the request for a TLV itself comes later. */
const mila: Verhaal = {
  id: 'demo-mila',
  volgnummer: 64,
  school: '99AA00',
  door: MARIT,
  verhaaldag: '2025-03-10',
  stappen: {
    1: {
      roepnaam: 'Mila',
      achternaam: 'Duindoorn',
      geboortedatum: '2014-05-08',
      groep: '6',
      niveau: 'voorziening',
      startdatum: '2025-02-24',
      gezaghebbenden: rijen('gezaghebbende', [{ naam: 'Anke Duindoorn', relatie: 'moeder', adresgeheim: false }]),
      aanleiding:
        'Mila volgt sinds twee jaar een eigen leerlijn voor rekenen en taal en krijgt een arrangement voor twee uur per week. Ondanks een intensieve aanpak met kleine stappen, materiaal, vaste maatjes en aangepaste toetsen, groeit zij in de reguliere groep onvoldoende: haar ontwikkeling in zelfvertrouwen en contacten gaat achteruit en zij komt maar zelden aan leren toe.',
      ondersteuningsvraag:
        'Wat Mila nodig heeft — een kleine groep, de hele dag dezelfde volwassene, veel herhaling en een doorlopend aanbod in zelfredzaamheid — kan onze school naast de andere 27 leerlingen niet bieden. Ouders staan achter de aanvraag; zij bezochten De Kadetuin op {{2025-03-04 dm}} en zagen rust.',
    },
    2: {
      beeldSchool: 'Mila werkt hard en heeft de hele dag een volwassene dichtbij nodig.',
      beeldOuders: 'Ouders zien dat Mila moe thuiskomt en weinig vertelt over school.',
      stemAfgezien: false,
      stemVorm: 'zelf',
      stemDatum: '2025-03-04',
      stemTekst: 'Mila zei na het bezoek: “Daar mag je langer over een ding doen.”',
      stemInvloed: 'Haar wens staat in de aanvraag en weegt mee bij de keuze van de school.',
    },
  },
  gereed: { 1: '2025-02-26' },
};

export const andereScholen: readonly Verhaal[] = [aylin, tobias, mila];
