import { defineArtikel } from './define-artikel';

/** Working in the app: signing in, roles, fields, each other, and what goes wrong. */
export const WERKEN = [
  defineArtikel({
    artikelId: 'rollen-en-rechten',
    titel: 'Rollen en rechten',
    samenvatting: 'Wie wat mag zien en doen, en wat je doet als je iets niet mag.',
    trefwoorden: ['toegang', 'rechten', 'rol', 'IB’er', 'KC’er', 'leerkracht', 'schoolleider', 'adresboek', 'mag niet'],
    tekst: `
Je rol staat in het adresboek van je samenwerkingsverband.

| rol | ziet | doet |
|---|---|---|
| IB’er, KC’er | alle dossiers van de school | alles: invullen, gereed melden, delen, versturen |
| leerkracht | de eigen groep, en dossiers waar die bij staat | schrijft in stap 1, 2, 3, 8 en 10 en in het logboek |
| schoolleider | alle dossiers van de school | leest en maakt het OPP |
| consulent | gedeelde dossiers en vragen van de eigen TPO | leest, schrijft in het logboek, beantwoordt vragen, organiseert bijeenkomsten |
| Themaverbinder | alle vragen aan de helpdesk, geen dossiers | leest mee, zet uitleg online, organiseert bijeenkomsten |
| helpdesk | alle vragen aan de helpdesk, geen dossiers | beantwoordt vragen, schrijft uitleg |
| beheer | geen dossiers en geen vragen van anderen | stelt de helpdesk in, organiseert bijeenkomsten |

Gaat een leerling naar een andere groep of leerkracht? Dat verandert de IB’er of KC’er in stap 1.

Vragen aan de helpdesk ziet een leerkracht alleen van zichzelf. De IB’er, KC’er en schoolleider zien die van hun school.

## Je mag iets niet

- **Je account hoort bij een andere organisatie**: meld je aan met het werkaccount van je school of je samenwerkingsverband.
- **Je staat nog niet in het adresboek**: vraag de beheerder van je samenwerkingsverband om je toe te voegen.
- **Dit dossier bestaat niet, of je mag het niet zien.** Controleer het adres. Hoort het bij je werk? Vraag je IB’er of KC’er.
- **Dit doet de IB’er of KC’er van de school.** Vraag het aan die collega. Soms doet een ander het, zoals de helpdesk: dat staat er dan bij.

Wie een dossier leest of verandert, wordt vastgelegd.
`,
  }),
  defineArtikel({
    artikelId: 'tweestapsverificatie',
    titel: '2FA instellen',
    samenvatting: 'Inloggen in twee stappen regel je bij je schoolaccount van Microsoft, niet in dit product.',
    trefwoorden: ['2FA', 'MFA', 'tweestapsverificatie', 'inloggen', 'wachtwoord', 'authenticator', 'nieuwe telefoon'],
    tekst: `
TOP Dossier heeft geen eigen wachtwoord. Je komt binnen met het schoolaccount waarmee je in Teams werkt. Inloggen in twee stappen (2FA) hoort dus bij dat account.

## Zo stel je het in

1. Vraag de ICT-beheerder van je school of bestuur of 2FA aanstaat. Vaak is dat al zo.
2. Ga in je browser naar de pagina van je Microsoft-account van school en kies ‘Beveiligingsgegevens’.
3. Kies ‘Aanmeldingsmethode toevoegen’ en volg de stappen, bijvoorbeeld met de app Microsoft Authenticator.
4. Voeg ook een tweede manier toe, voor als je telefoon kwijt is.

## Nieuwe telefoon of geen code?

De helpdesk van TOP Dossier kan je account niet openen. Bel de ICT-beheerder van je school of bestuur.

Deel je account niet met een collega. Alles wat je doet, staat op jouw naam.
`,
  }),
  defineArtikel({
    artikelId: 'samen-in-een-stap',
    titel: 'Met een collega in dezelfde stap werken',
    samenvatting: 'Jullie kunnen tegelijk typen. Bij hetzelfde veld kies je welke tekst blijft.',
    trefwoorden: ['tegelijk', 'conflict', 'veranderd door collega', 'tekst kwijt', 'bewaren', 'samen', 'versie'],
    tekst: `
Je ziet in de lijst met stappen wie er ook aan het werk is. Jullie kunnen in dezelfde stap typen. Alles wordt vanzelf bewaard, per veld.

## Jullie typten in hetzelfde veld

Dan staat er **Kies een tekst.** Er is niets weg: beide teksten zijn er nog.

1. Kies **Kies** bij het veld.
2. Lees beide teksten. Wat anders is, is onderstreept.
3. Kies **Jouw tekst** of die van je collega, of **Voeg samen**.
4. Bewaar je keuze met de knop onderaan.

Kies je **Later kiezen**, dan blijft het veld gemarkeerd. De stap kun je pas gereed melden als je hebt gekozen.

## Het is te druk

Staat er **Veel collega’s werken nu in dit dossier.**? Dan is er even niets bewaard. Wacht een paar seconden en probeer het opnieuw. Wat je typte staat nog op het scherm.

Antwoord je namens de helpdesk terwijl iemand anders in dezelfde vraag schrijft? Dan gaat je antwoord nog niet weg. Lees eerst het nieuwe bericht en verstuur dan opnieuw.

Ook een bijeenkomst, een vraag of een artikel kan intussen door iemand anders zijn veranderd. Laad de pagina opnieuw en kijk wat er nu staat.
`,
  }),
  defineArtikel({
    artikelId: 'velden-invullen',
    titel: 'Meldingen bij een veld',
    samenvatting: 'Wat een melding onder een veld vraagt, en hoe je hem oplost.',
    trefwoorden: ['melding', 'rood', 'fout', 'te lang', 'datum', 'leeg veld', 'keuze', 'getal', 'foutmelding'],
    tekst: `
Onder een veld staat wat er moet kloppen, en vaak een knop met de dichtstbijzijnde waarde die wel kan.

| melding | wat je doet |
|---|---|
| Vul in … of Kies … | Het veld moet gevuld zijn voordat de stap gereed is of je iets verstuurt. |
| **Hier passen 4000 tekens** | Maak de tekst korter. Erbij staat hoeveel er weg moet. |
| **Deze datum bestaat niet** of **Deze tijd bestaat niet** | Kies een dag uit de kalender, of typ een tijd als 9.00. |
| Kies … of later, of eerder | De datum valt buiten de grens. Kies de dag op de knop. |
| … komt na … | Twee datums passen niet bij elkaar. Kijk welke van de twee niet klopt. |
| Vul … of meer in | Het getal is te klein, te groot of heeft te veel cijfers achter de komma. |
| **Kies er hoogstens 3** | Haal een keuze weg. |
| **Hier passen 20 rijen** | Verwijder een rij. |
| Voeg minstens één … toe | De lijst is nog leeg. |
| **Deze persoon staat niet in de adreslijst van dit dossier** | Kies iemand uit de lijst. Ontbreekt er iemand? Vraag de beheerder. |
| **Plak een link die met https:// begint** | Kopieer het hele adres uit de browser. |
| **Vul je e-mailadres in** | Controleer op spaties en typfouten. |

Staat er dat een vraag of antwoord niet bij het formulier past? Laad de pagina opnieuw.
`,
  }),
  defineArtikel({
    artikelId: 'geen-persoonsgegevens',
    titel: 'Welke gegevens schrijf je niet op?',
    samenvatting: 'Geen burgerservicenummer in het dossier, en geen namen van leerlingen in een vraag.',
    trefwoorden: ['bsn', 'burgerservicenummer', 'privacy', 'AVG', 'naam leerling', 'medisch', 'geheim adres'],
    tekst: `
## In het dossier

- Schrijf geen burgerservicenummer op. Een getal dat erop lijkt wordt geweigerd. Is het een ander nummer, zoals van een toets? Laat het weg, of noem alleen de laatste cijfers.
- Schrijf alleen op wat nodig is voor de ondersteuning. De rest staat in het leerlingvolgsysteem.
- Noem geen diagnose als de ouders dat niet willen. Beschrijf wat de leerling nodig heeft.
- Is een adres geheim? Zet in stap 1 **Geheim adres** op ja.

## In een vraag aan de helpdesk

Een vraag gaat per mail en wordt door meer mensen gelezen. Daarom kijkt het scherm voor het versturen of er gegevens van een leerling in staan.

1. Haal namen van leerlingen weg. Schrijf ‘de leerling’.
2. Haal nummers van negen cijfers weg.
3. Hoort de vraag bij een dossier? Het nummer van het dossier is genoeg. Alleen wie het dossier mag zien, kan het openen.
4. Staat er een e-mailadres in dat echt nodig is? Dat mag blijven: kies **Verstuur toch**.

Stuur je een schermafbeelding mee? Maak namen eerst onleesbaar.
`,
  }),
  defineArtikel({
    artikelId: 'laden-of-bewaren-lukt-niet',
    titel: 'Laden of bewaren lukt niet',
    samenvatting: 'Wat je doet als het scherm niet laadt, niet bewaart of je niet herkent.',
    trefwoorden: ['storing', 'offline', 'geen verbinding', 'opslaan', 'niet aangemeld', 'code', 'leeg scherm', 'traag'],
    tekst: `
## Geen verbinding

Je kunt verder typen. Sluit het scherm niet. Zodra er weer verbinding is, wordt alles bewaard.

## Je bent niet aangemeld

1. Sluit het tabblad in Teams en open het opnieuw.
2. Helpt dat niet? Meld je in Teams af en weer aan.

## Het verzoek is niet te lezen of te groot

1. Kopieer de tekst die je net typte, zodat je hem niet kwijtraakt.
2. Ververs het scherm. Misschien is er een nieuwe versie.
3. Plak de tekst terug. Was het erg veel tekst? Doe het dan in delen.

## Dit bestaat al

Je hebt twee keer op een knop gedrukt, of een collega was je net voor. Kijk in de lijst: het staat er al.

## Het blijft misgaan

Bij een storing staat een code, zoals 7F3A. Geef die door aan de helpdesk. Met die code vindt de helpdesk wat er gebeurde, zonder in je dossier te kijken.
`,
  }),
];
