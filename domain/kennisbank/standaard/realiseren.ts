import { defineArtikel } from './define-artikel';

/** Steps 9 to 11, and what holds for every step. */
export const REALISEREN = [
  defineArtikel({
    artikelId: 'instemming-vragen',
    titel: 'Instemming vragen aan ouders',
    samenvatting: 'Bespreek het OPP, leg van elke gezaghebbende vast of die instemt, en stel het vast.',
    trefwoorden: [
      'stap 9',
      'OOGO',
      'handelingsdeel',
      'handtekening',
      'tekenen',
      'afdrukken',
      'vaststellen',
      'ouderlijk gezag',
      'akkoord',
    ],
    tekst: `
Over het OPP heb je overleg met de ouders, gericht op overeenstemming (OOGO). Het handelingsdeel geldt pas als elke gezaghebbende ermee instemt.

## Zo doe je het

1. Geef de ouders het OPP te lezen: **Meer** → **OPP als PDF** of **OPP afdrukken**.
2. Vul in stap 9 de datum van het overleg in, en wie erbij waren.
3. Voeg voor *elke* gezaghebbende van stap 1 een rij toe. Kies of die instemt, op welke dag en hoe je dat weet.
4. Vul in wanneer en door wie het OPP namens het schoolbestuur is vastgesteld. Dat kan pas na het overleg en na de laatste instemming.
5. Meld stap 9 gereed.

Ondertekenen in het product kan nog niet. Bewaar een getekend papier in het leerlingvolgsysteem.

## Een ouder stemt niet in

Kies **Nee** en schrijf op waarom. Het OPP is dan niet vast te stellen. Praat verder, en vraag zo nodig je consulent om mee te denken. De wet-check wijst de weg naar de geschillencommissie.

De stap niet af? Kijk of elke gezaghebbende er precies één keer in staat.
`,
  }),
  defineArtikel({
    artikelId: 'evalueren',
    titel: 'Evalueren en het uitstroomperspectief heroverwegen',
    samenvatting: 'Kijk per tussendoel wat is behaald, en weeg daarna de bestemming opnieuw.',
    trefwoorden: ['stap 10', 'evaluatie', 'evaluatiegesprek', 'behaald', 'bijstellen', 'heroverwegen', 'op koers'],
    tekst: `
Bespreek minstens één keer per schooljaar met de ouders en de leerling wat de aanpak opleverde.

## Evalueren in stap 10

1. Schrijf bij **Voortgang** wat is gedaan. Wat ging door, en wat niet? Een leerkracht kan dit ook doen.
2. Voeg voor *elk* tussendoel van stap 8 een rij toe. Kies **Behaald**, **Deels behaald** of **Niet behaald**, en schrijf op wat je zag.
3. Vul in wanneer het evaluatiegesprek was en wie erbij waren.
4. Schrijf op wat de leerling er zelf van vindt.
5. Schrijf de conclusie en het vervolg op.
6. Meld stap 10 gereed.

## Daarna: het perspectief

1. Ga naar stap 7 en kies **Heropen stap**.
2. Kijk of de bestemming nog past.
3. Vul onder **Meer velden** in wanneer je opnieuw hebt gewogen en of de verwachting gelijk blijft of is aangepast.

Gaan jullie door met nieuwe doelen? Heropen dan stap 8, pas de tussendoelen aan en kies een nieuwe datum voor het evaluatiegesprek. Bespreek een veranderd handelingsdeel weer met de ouders.
`,
  }),
  defineArtikel({
    artikelId: 'archiveren',
    titel: 'Archiveren in stap 11',
    samenvatting: 'Een gearchiveerd dossier is alleen te lezen. Je kunt het met een reden weer openen.',
    trefwoorden: ['stap 11', 'afsluiten', 'archief', 'heropenen', 'alleen lezen', 'dossier klaar'],
    tekst: `
Is de ondersteuning klaar of gaat de leerling weg? Dan archiveer je het dossier. Een IB’er of KC’er van de school doet dat.

## Zo doe je het

1. Ga naar stap 11 en kies **Archiveren**.
2. Schrijf op waarom. De reden komt in het logboek.
3. Kies of de begindatum van het OPP in het leerlingvolgsysteem staat.
4. Meld stap 11 gereed en kies **Archiveer dossier**.

Staat er nog een gesprek in de agenda? Annuleer dat eerst bij **Meer** → **Gesprekken**, of archiveer na het gesprek.

Niemand kan het dossier daarna nog veranderen. Je vindt het terug onder de lijst in de werkvoorraad: kies bijvoorbeeld **Toon ook 3 gearchiveerde dossiers**.

## Toch nog iets veranderen

1. Open het dossier en ga naar stap 11.
2. Kies **Heropen stap** en schrijf op waarom.
3. Je kunt weer schrijven.

Loopt het dossier door? Kies dan **Het dossier loopt door**.
`,
  }),
  defineArtikel({
    artikelId: 'stap-gereed-melden',
    titel: 'Een stap gereed melden of heropenen',
    samenvatting: 'Wat er moet kloppen voordat een stap gereed is, en hoe je hem weer opent.',
    trefwoorden: ['gereed', 'afronden', 'heropenen', 'stap afgesloten', 'lege velden', 'fouten', 'volledig'],
    tekst: `
Alles wat je typt, wordt bewaard, ook als een stap nog niet gereed is. Met gereed melden zeg je: deze stap klopt en is af. Een IB’er of KC’er doet dat.

## De stap is nog niet gereed

Boven de stap staat wat er mist, met een link per punt.

1. Kies de link. Je gaat naar het veld.
2. Vul aan wat er moet staan.
3. Meld de stap opnieuw gereed.

Soms gaat het om meer velden samen. Bijvoorbeeld: elke gezaghebbende van stap 1 staat één keer in stap 9, elk tussendoel van stap 8 staat één keer in stap 10, en stap 3 heeft van beide soorten een factor.

## Een stap die al gereed is

Je kunt er niet meer in schrijven. Kies onderaan **Heropen stap** en schrijf op waarom. Bij stap 3 heet de knop **Nieuwe momentopname**. De reden komt in het logboek. Staat de stap al open? Dan kun je gewoon verder schrijven.

Je hoeft de stappen niet op volgorde te doen.

Ook buiten een dossier zie je soms een melding over een regel, zoals bij een wens of een bijeenkomst. In de melding staat wat er moet kloppen.
`,
  }),
  defineArtikel({
    artikelId: 'voldoet-het-opp-aan-de-wet',
    titel: 'Voldoet het OPP aan de wet?',
    samenvatting: 'De wet-check laat zien wat nog ontbreekt en brengt je naar het veld.',
    trefwoorden: ['wet-check', 'wettelijk', 'inspectie', 'zes weken', 'OPP', 'geschillencommissie', 'verplicht'],
    tekst: `
Bovenin elk dossier staat bijvoorbeeld **Wet: 4 van 10 in orde**. Kies die knop en je ziet de wet-check.

## Zo gebruik je hem

1. Lees bovenaan het oordeel, met wat je het beste eerst kunt doen.
2. Onder **Dit ontbreekt** staat wat de wet vraagt en er nog niet is.
3. Kies de knop bij een punt, zoals **Naar stap 8**. Je komt bij het goede veld.
4. Kies **Terug naar de wet-check** en ga verder met het volgende punt.

## Wat hij wel en niet doet

- Hij kijkt of iets er *is*, niet of het goed is. Dat beoordelen jullie zelf.
- Hij rekent met de datum van het OPP. Een nieuwe regel telt pas vanaf de dag dat die geldt.
- Voor lichte ondersteuning is geen OPP nodig. Dan staat er **Geen OPP nodig**.
- Onder **Waar staat dit in de wet?** lees je de bron.

Een veld met **Wettelijk** erbij is een veld waar de wet iets over zegt.
`,
  }),
];
