import { defineArtikel } from './define-artikel';

/** Bijeenkomsten, helpdesk, kennisbank and nieuwsbrief. */
export const SWV = [
  defineArtikel({
    artikelId: 'aanmelden-voor-een-bijeenkomst',
    titel: 'Aanmelden en afmelden voor een bijeenkomst',
    samenvatting: 'Aanmelden kan zonder account. Alles wat je daarna wilt doen, doe je met de link in de mail.',
    trefwoorden: ['wijkbijeenkomst', 'inschrijven', 'afmelden', 'wachtlijst', 'vol', 'link', 'reactie', 'terugblik'],
    tekst: `
## Zo meld je je aan

1. Open **Bijeenkomsten** en kies een bijeenkomst, of open de link die je kreeg.
2. Vul je naam, e-mailadres, school en rol in. Collega’s van dezelfde school kun je meteen mee aanmelden.
3. Verstuur. Je krijgt een mail met de afspraak voor je agenda en een eigen link.

Zit het vol? Dan kun je op de wachtlijst. Komt er een plek vrij, dan krijg je een mail en heb je hoogstens 48 uur om te antwoorden. Daarna gaat de plek naar de volgende.

## Wijzigen of afmelden

Gebruik de link in je mail. Afmelden kan tot en met de dag die erbij staat. Is die dag voorbij? Bel of mail het samenwerkingsverband.

## Je krijgt een melding

- **Deze link werkt niet meer**: vraag op de pagina van de bijeenkomst een nieuwe aan.
- **Aanmelden kan niet meer** of **Deze bijeenkomst gaat niet door**: kijk in de lijst welke bijeenkomsten nog open zijn.
- **Dat ging erg snel** of **Er komen erg veel verzoeken van dit netwerk**: wacht even en probeer het opnieuw. Er is niets bewaard.
- **Met deze link is al een reactie gegeven**: je reactie van toen is bewaard.
`,
  }),
  defineArtikel({
    artikelId: 'bijeenkomst-organiseren',
    titel: 'Een bijeenkomst organiseren',
    samenvatting: 'Voor het samenwerkingsverband: maken, publiceren, deelnemers bijhouden en terugkijken.',
    trefwoorden: ['bijeenkomst maken', 'publiceren', 'capaciteit', 'deelnemers', 'afzeggen', 'aanwezigheid', 'concept'],
    tekst: `
Consulenten, Themaverbinders en beheer organiseren bijeenkomsten.

## Zo doe je het

1. Ga naar **Bijeenkomsten** en kies **Nieuwe bijeenkomst**. Het is eerst een concept: scholen zien het nog niet.
2. Vul alles in en kies **Publiceer**. Staat er dat iets ontbreekt? Volg de links naar de velden.
3. Kies **Deel link** en geef de link aan scholen.
4. Verander je de datum, tijd of plaats? Dan krijgt iedereen op de lijst bericht.
5. Vink op de dag zelf onder **Aanwezig** aan wie er is. Dat kan vanaf een uur voor het begin.
6. Bekijk daarna de **Terugblik** met de woordwolk.

## Je krijgt een melding

- **Deze bijeenkomst is nog niet gepubliceerd**: publiceer haar eerst.
- **Er zijn al 2 plekken** vergeven: het aantal plekken kan niet lager zijn dan het aantal mensen dat al een plek heeft. Op de knop staat het kleinste aantal.
- **Dit e-mailadres is al aangemeld**: dit adres staat al op de lijst. Zoek het op.
- **De gegevens van de deelnemers zijn verwijderd**: een tijd na de bijeenkomst worden namen en adressen gewist. De aantallen blijven.
`,
  }),
  defineArtikel({
    artikelId: 'vraag-stellen-aan-de-helpdesk',
    titel: 'Een vraag of wens aan de helpdesk',
    samenvatting: 'Waar je vraag heen gaat, wie meeleest, en wat je mee mag sturen.',
    trefwoorden: [
      'helpdesk',
      'vraag stellen',
      'contact',
      'bellen',
      'openingstijden',
      'schermafbeelding',
      'Themaverbinder',
      'wens',
      'bijlage',
      'antwoord',
    ],
    tekst: `
## Zo stel je een vraag

1. Ga naar **Helpdesk** en kies **Nieuwe vraag**.
2. Kies de soort. **Technisch** gaat naar de helpdesk. **Inhoudelijk** gaat naar de consulent van je TPO. Een **Gebruikerswens** gaat naar de helpdesk en komt op het wensenbord, zodat andere scholen kunnen meestemmen.
3. Typ je vraag. Terwijl je typt zie je uitleg die past. Misschien staat het antwoord er al.
4. Noem geen namen van leerlingen.
5. Kies **Verstuur vraag**.

In een dossier staat dezelfde vraag onder **Meer** → **Vraag het de helpdesk**. De stap en het dossiernummer gaan dan mee.

Van elke vraag en wens aan de helpdesk krijgt de Themaverbinder een kopie (cc). Dat staat erbij en is niet uit te zetten. Zo kan het samenwerkingsverband antwoorden delen met andere scholen.

Je antwoordt in de app of gewoon op de mail. Wanneer de helpdesk open is en het telefoonnummer lees je onder **Helpdesk**.

## Je krijgt een melding

- **Deze vraag is gesloten**: kies **Stel een vervolgvraag**. Een gesloten vraag gaat niet meer open.
- **Er is nog geen Themaverbinder**: je vraag kan nog niet weg. Vraag beheer om die in te stellen.
- **Kies een afbeelding (png, jpg, gif of webp)**: ander soort bestanden gaan niet mee. Een pdf, txt, docx of xlsx kan ook. Mailde je zo’n bestand mee? Dan krijg je een mail dat het niet is overgenomen.
- **Kies een bestand van 5 MB of kleiner**: er passen vijf bestanden in een bericht.
`,
  }),
  defineArtikel({
    artikelId: 'artikel-schrijven',
    titel: 'Een artikel schrijven en publiceren',
    samenvatting: 'Voor het samenwerkingsverband: van concept naar gepubliceerd, en terug naar een oudere versie.',
    trefwoorden: ['kennisbank', 'uitleg schrijven', 'Markdown', 'review', 'publiceren', 'versie', 'herstellen'],
    tekst: `
De helpdesk, consulenten en Themaverbinders schrijven uitleg. Een Themaverbinder zet die online.

## Zo doe je het

1. Ga naar de uitleg en kies **Schrijven**, en dan **Nieuw artikel**. Een artikel veranderen kan ook: open het en kies **Verander**.
2. Schrijf links. Rechts zie je meteen hoe het wordt. Kies **Bewaar**.
3. Kies bij welke stappen het hoort en geef trefwoorden: woorden waar mensen op zoeken.
4. Kies **Vraag om review**. De Themaverbinder leest het en kiest **Publiceer**, of **Stuur terug** met een opmerking.

Een antwoord op een vraag kan ook een artikel worden: kies bij de vraag **Maak artikel van dit antwoord**. Namen, nummers, scholen en adressen worden eruit gehaald. Lees het altijd zelf na.

## Een oudere versie terugzetten

De Themaverbinder kiest bij **Versies** de versie en **Zet terug**. Het wordt eerst een concept. De uitleg die bij het product hoort, is ook zo terug te zetten.

## Nog niet klaar

Een artikel heeft een titel, een samenvatting van één zin en een tekst nodig. Er mag geen e-mailadres of burgerservicenummer in staan, en geen plek die nog open is, zoals een naam tussen vierkante haken.
`,
  }),
  defineArtikel({
    artikelId: 'nieuwsbrief-maken',
    titel: 'Een nieuwsbrief maken',
    samenvatting: 'Voor het samenwerkingsverband: kiezen, ordenen, bekijken en naar alle scholen sturen.',
    trefwoorden: ['nieuwsbrief', 'mailing', 'scholen informeren', 'versturen', 'uitschrijven', 'archief'],
    tekst: `
De helpdesk, consulenten en Themaverbinders maken de nieuwsbrief.

## Zo doe je het

1. Ga naar **Helpdesk** en dan naar **Nieuwsbrieven**. Kies **Nieuwe nieuwsbrief** en geef hem een titel en een inleiding.
2. Kies onderdelen bij **Kies uit wat er is**: uitleg, beantwoorde vragen, bijeenkomsten en woordwolken. Een eigen tekst kan ook.
3. Zet ze op volgorde en pas de teksten aan. Noem geen leerlingen, en niet wie een vraag stelde.
4. Bekijk het **Voorbeeld**.
5. Kies **Verstuur**. Elke school krijgt hem één keer. Je ziet hoever het is.

Schrijf je er met een collega tegelijk aan? Wat jullie op een andere plek veranderen, komt vanzelf bij elkaar. Veranderen jullie dezelfde tekst, dan zie je wat je collega schreef. Kies **Bewaar mijn tekst** of **Neem de tekst van je collega**.

Een school kan zich uitschrijven met de link onder de mail. Oude nieuwsbrieven kan iedereen zonder inloggen lezen.

## Versturen lukt niet

- Er staat nog een open plek, zoals een naam tussen vierkante haken, of een nummer van negen cijfers. Schrijf die zin anders.
- Een bijeenkomst gaat niet door of is al geweest, of een artikel staat niet meer in de uitleg. Haal dat onderdeel weg, of kies **Eigen tekst** en schrijf het anders.
- Een collega was eerder. Kies **Bekijk wat er nu staat** en verstuur daarna.

Heeft een school geen adres, dan staat de naam onder de titel. Beheer vult het adresboek aan.

## De nieuwsbrief is al verzonden

Een verzonden nieuwsbrief kun je niet meer veranderen of nog eens versturen. Staat er iets niet goed in? Maak een nieuwe, met de verbetering erin.
`,
  }),
];
