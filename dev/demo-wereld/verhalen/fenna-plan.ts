import { rijen, type Verhaal } from '../verhaal';

/** T07 and T08 share who and how; the third tussendoel still misses both. */
const werkhouding = {
  gebied: 'werkhouding',
  waar: 'In de les',
  wanneer: 'Maandag tot en met vrijdag',
  bekostiging: ['schoolbudget', 'basisondersteuning'],
  evaluatiedatum: '2025-01-17',
};

/** T04 to T08. */
export const fennaPlan: Verhaal['stappen'] = {
  4: {
    integratiefBeeld:
      'Fenna leert rekenen in een omgeving die steeds meer een beroep doet op snelheid en formele notatie. Zij heeft genoeg begrip om met materiaal tot een goede oplossing te komen, maar de basiskennis tot 20 is nog niet geautomatiseerd. Daardoor kost elke som veel werkgeheugen en blijft er weinig over voor de tweede stap. Als het rumoerig is of snel moet, stopt zij of gokt zij; de fouten die dan ontstaan bevestigen haar idee dat zij “niet kan rekenen”. Daarmee vermijdt zij oefening, waardoor het automatiseren verder achterblijft. Deze cirkel wordt doorbroken als zij dagelijks kort oefent op succes, materiaal mag gebruiken zonder op te vallen, en de leerkracht tempo en hoeveelheid aanpast. Het lukt het best in een klein groepje met een vaste opbouw, waar zij haar denkstappen hardop zegt. Ouders en school willen hetzelfde: minder strijd, meer vertrouwen. Wat Fenna nodig heeft is dus in de eerste plaats herhaling op beheersing en voorspelbare hulp, en niet minder uitdaging.',
    gebieden: ['rekenen-wiskunde', 'werkhouding'],
  },
  5: {
    ontwikkeldoelen: rijen('ontwikkeldoel', [
      {
        gebied: 'rekenen-wiskunde',
        doel: 'Fenna beheerst de basisbewerkingen tot 100 zo dat zij in groep 6 kan meedoen met de basisinstructie, met een eigen instaptempo.',
      },
      {
        gebied: 'werkhouding',
        doel: 'Fenna begint zelfstandig aan een rekentaak, kiest een hulpmiddel en vraagt op tijd hulp.',
      },
    ]),
    onderwijsbehoeften:
      'Fenna heeft een leerkracht nodig die de opdracht in twee zichtbare stappen knipt, die hardop voordoet en haar laat nazeggen, en die fouten als informatie bespreekt. Zij heeft elke dag een korte oefening op beheersingsniveau nodig, en rust tijdens het zelfstandig werken.',
    behoeftenLeerkracht:
      'Beide duo-leerkrachten willen een gezamenlijke werkwijze voor het automatiseren en willen dat een rekencoördinator twee lessen meekijkt.',
    behoeftenOuders: 'Ouders willen weten welke oefening van vijf minuten past en wanneer zij mogen stoppen.',
  },
  6: {
    overgeslagen: false,
    toolbox: ['begeleiding-leerling', 'begeleiding-leerkracht'],
    personeel: rijen('inzet', [
      { door: 'Onderwijsassistent', taak: 'Dagelijks oefenen in een groepje van vier', uren: 14, kosten: 420 },
      { door: 'Rekencoördinator', taak: 'Twee lessen meekijken en nabespreken', uren: 4, kosten: 200 },
    ]),
    materieel: rijen('materiaal', [{ omschrijving: 'Rekenrek, splitsdoosje en time-timer', kosten: 85 }]),
  },
  7: {
    bestemmingen: ['vmbo-gl', 'vmbo-tl'],
    onderbouwing:
      'Haar mondelinge redeneren, leesontwikkeling en doorzettingsvermogen bij onderwerpen die haar boeien zijn leeftijdsadequaat (bevorderend). Het automatiseren en het werken onder tijdsdruk blijven achter en vragen aanpassing (belemmerend). De groei bij intensieve begeleiding laat zien dat inhalen mogelijk is. Met ouders is gewogen dat een lagere verwachting nu te vroeg zou zijn en dat een hogere verwachting pas passend is als de basis tot 100 op orde is. In {{2025-06}} wegen wij opnieuw: zitten wij op koers?',
    afwijking: false,
    perspectiefOp: '2024-10-01',
  },
  8: {
    evaluatiegesprekOp: '2025-01-30',
    tussendoelen: rijen('tussendoel', [
      {
        gebied: 'rekenen-wiskunde',
        voorWie: 'leerling',
        doel: 'Op {{2025-01-17}} rekent Fenna 36 van de 40 sommen (optellen en aftrekken tot 20, met en zonder overschrijding) binnen vijf minuten goed uit, gemeten met de tempotoets van de methode op twee verschillende dagen. Beginsituatie {{2024-09-16}}: 19 van de 40.',
        wie: 'Onderwijsassistent (dagelijks) en groepsleerkracht (instructie)',
        hoe: 'Dagelijks tien minuten herhaald oefenen in kleine stappen: eerst met materiaal, dan met een plaatje, dan uit het hoofd; foute sommen keren de volgende dag terug.',
        waar: 'Hoek naast het lokaal, groepje van vier',
        wanneer: 'Elke ochtend 8.35–8.45 uur, {{2024-09-16 dm}} tot {{2025-01-17 dm}} (niet in de vakanties)',
        waarmee: 'Rekenrek, splitsdoosje, kaartjes met ijkpunten; registratieblad',
        bekostiging: ['schoolbudget', 'basisondersteuning'],
        evaluatiedatum: '2025-01-27',
        onderbouwing: 'Gespreid herhalen en direct feedback geven hebben een goede uitwerking op automatiseren.',
      },
      {
        ...werkhouding,
        voorWie: 'leerling',
        doel: 'Op {{2025-01-17}} start Fenna bij vier van de vijf rekenlessen binnen twee minuten aan haar taak en gebruikt zij, zonder dat de leerkracht het zegt, één van de drie afgesproken hulpmiddelen (weekstaat bijgehouden door leerkracht en Fenna).',
        wie: 'Teun Hazelaar, duo-collega',
        hoe: 'Kaart met drie hulpmiddelen op de tafel; dagelijks compliment op het starten, niet op het aantal.',
        waarmee: 'Startkaart, time-timer',
      },
      {
        ...werkhouding,
        voorWie: 'leerkracht',
        doel: 'Vanaf {{2024-10-01}} gebruiken beide leerkrachten dezelfde opstart: opdracht in twee stappen op het bord, voordoen, één som samen; de IB’er ziet dit in twee van de twee observaties terug.',
        waarmee: 'Afspraken op het bord',
      },
      {
        ...werkhouding,
        voorWie: 'ouders',
        doel: 'In {{2024-11 m}} oefenen ouders drie keer per week vijf minuten met een spel en stoppen bij de timer; zij noteren hoe het ging.',
        wie: 'Ouders van Fenna; coaching door Marit Lijsterbes',
        hoe: 'Een kort spel uit de spelkoffer; stoppen als de timer gaat.',
        waar: 'Thuis',
        wanneer: 'Drie keer per week vijf minuten',
        waarmee: 'Spelkoffer, timer',
      },
    ]),
  },
};
