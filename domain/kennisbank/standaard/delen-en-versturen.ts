import { defineArtikel } from './define-artikel';

/** The logboek, and everything that leaves the school. */
export const DELEN_EN_VERSTUREN = [
  defineArtikel({
    artikelId: 'logboek-en-bijlagen',
    titel: 'Bijlagen in het logboek',
    samenvatting: 'Schrijf in het logboek wat er is gebeurd. Bestanden bewaar je nu nog in het leerlingvolgsysteem.',
    trefwoorden: ['logboek', 'bestand', 'pdf toevoegen', 'uploaden', 'notitie', 'gespreksverslag', 'handelingsplan'],
    tekst: `
In het logboek staat wat er met het dossier is gebeurd: welke stap gereed is, met wie is gedeeld, welk bericht is verstuurd. Je schrijft er zelf ook in.

## Zo schrijf je in het logboek

1. Open het dossier en kies rechts **Logboek**. Zie je dat niet? Kies dan eerst **Logboek en uitleg**.
2. Kies **Schrijf in het logboek**.
3. Kies waar het over gaat: een gesprek met ouders of leerling, een overleg, een aanpassing of een notitie.
4. Kies de datum. Die mag niet in de toekomst liggen.
5. Schrijf het op en kies **Zet in het logboek**.

Een regel in het logboek kun je niet meer veranderen of weghalen. Klopt er iets niet? Schrijf dan een nieuwe regel.

## Een bestand toevoegen

Een bestand aan een dossier hangen kan nog niet. Bewaar het verslag of plan in het leerlingvolgsysteem. Schrijf in het logboek wat het is en waar het staat.

Bij een vraag aan de helpdesk kun je wel een bestand meesturen. Zie [Een vraag of wens aan de helpdesk](#/kennisbank/vraag-stellen-aan-de-helpdesk).
`,
  }),
  defineArtikel({
    artikelId: 'dossier-delen',
    titel: 'Een dossier delen met het samenwerkingsverband',
    samenvatting: 'Zonder akkoord van de ouders ziet niemand van het samenwerkingsverband het dossier.',
    trefwoorden: ['delen', 'toestemming', 'akkoord ouders', 'consulent', 'inzien', 'intrekken', 'AVG'],
    tekst: `
Alleen je eigen school ziet een dossier. Met akkoord van de ouders deel je het met de consulenten van je TPO.

## Zo deel je

1. Vraag de ouders om akkoord. Vertel wie er meeleest en waarvoor.
2. Kies in het dossier **Meer** → **Delen met het samenwerkingsverband**.
3. Vul in wie akkoord gaf, op welke dag en hoe.
4. Kies **Deel dossier**. In het logboek staat nu dat je hebt gedeeld.

De consulent leest mee en kan in het logboek schrijven. De stappen vult de school zelf in.

## Stoppen met delen

Kies **Meer** → **Delen intrekken**. Consulenten zien het dossier dan niet meer. Wat al verstuurd is, kun je niet terughalen. Een bericht dat nog klaarstaat, gaat niet meer weg.

## Je krijgt een melding

- **Het samenwerkingsverband mag dit dossier nog niet zien**: deel het eerst.
- **Dit dossier is al gedeeld**: je hoeft niets te doen. Misschien deed een collega het net.
`,
  }),
  defineArtikel({
    artikelId: 'beveiligd-mailen',
    titel: 'Beveiligd mailen aan je consulent',
    samenvatting: 'Het OPP gaat versleuteld naar een consulent uit de lijst, of helemaal niet.',
    trefwoorden: ['beveiligde mail', 'versleuteld', 'OPP sturen', 'versturen', 'aandacht', 'ontvanger', 'veilig'],
    tekst: `
Met **Beveiligd versturen** gaat het OPP naar een consulent van je TPO. Een IB’er of KC’er doet dat.

## Zo doe je het

1. Open het dossier en kies **Beveiligd versturen**. Op een telefoon staat het onder **Meer**.
2. Is het dossier nog niet gedeeld? Dan vraagt het scherm dat eerst. Zie [Een dossier delen](#/kennisbank/dossier-delen).
3. Kies aan wie je het stuurt. Je ziet alleen mensen uit de adreslijst van dit dossier.
4. Kies het document. Nu is dat het OPP.
5. Schrijf een toelichting als dat helpt. Die staat alleen in de app, niet in de mail.
6. Bekijk het voorbeeld van de mail en kies **Verstuur beveiligd**.

In de mail en het onderwerp staat nooit de naam van de leerling. In het logboek zie je of het bericht is verstuurd.

## Het bericht vraagt aandacht

Lukt versturen niet, dan gaat er niets weg en staat er een balk boven het dossier. Kies **Verstuur opnieuw**. Blijft het misgaan? Vraag het de helpdesk. Ook bij een bijeenkomst, een vraag of een nieuwsbrief kan een mail aandacht vragen: daar staat dezelfde knop. Is de mail al onderweg, dan hoef je niets te doen.

Staat je consulent niet in de lijst? Meld het de helpdesk. Mail het OPP niet met je gewone mail.
`,
  }),
  defineArtikel({
    artikelId: 'gesprek-plannen',
    titel: 'Een evaluatiegesprek of startgesprek plannen',
    samenvatting:
      'Plan het gesprek vanuit het dossier. Collega’s krijgen een uitnodiging met een vergadering in Teams.',
    trefwoorden: ['gesprek', 'evaluatiegesprek', 'startgesprek', 'agenda', 'Outlook', 'vergadering', 'uitnodigen'],
    tekst: `
Een IB’er of KC’er plant het gesprek vanuit het dossier. In de uitnodiging staat niets over de leerling: alleen het nummer van het dossier en een link.

## Zo plan je een gesprek

1. Open het dossier en kies **Meer** → **Gesprekken**.
2. Kies **Plan een gesprek**. Kies welk gesprek, de dag en de tijd.
3. Kies wie je uitnodigt: collega’s van je school, en je consulent als het dossier is gedeeld.
4. Kies **Plan gesprek**. Iedereen krijgt een uitnodiging in Outlook, met een vergadering in Teams.

Ouders en de leerling krijgen van ons geen mail. Nodig hen zelf uit, zoals je met hen hebt afgesproken.

Bij een evaluatiegesprek kun je de dag meteen in stap 8 zetten.

## Verzetten of annuleren

Dat doe je op dezelfde plek. Wie was uitgenodigd, krijgt bericht. Een gesprek dat al begonnen is, kun je niet meer verzetten. Annuleren kan ook als het dossier is gearchiveerd.

Staat er **Staat niet in Outlook** bij een gesprek? Dan stopte je samenwerkingsverband met gesprekken plannen voordat de uitnodiging weg was. Niemand is uitgenodigd: plan het gesprek in je eigen agenda.

Plande een collega hetzelfde gesprek al op die tijd? Dan lees je wie dat was. Verzet dat gesprek, of kies een andere tijd.

## In de vergadering

Voeg in de vergadering de app TOP Dossier toe. Naast het gesprek zie je dan de agenda, met bij elk punt wat er in het dossier staat. Alleen wie het dossier mag lezen, ziet dat.

## Het gesprek vraagt aandacht

Het staat dan nog niet in Outlook. Kies **Probeer opnieuw**. Blijft het misgaan? Vraag het de helpdesk. Zegt het scherm dat gesprekken uit staan? Dan heeft je samenwerkingsverband dat zo gekozen: plan het gesprek in je eigen agenda.
`,
  }),
  defineArtikel({
    artikelId: 'overdracht-klaarzetten',
    titel: 'Hoe zet ik een TOP dossier klaar voor overdracht naar een andere licentie?',
    samenvatting: 'Overdragen in het product kan nog niet. Zo geef je nu door wat de nieuwe school nodig heeft.',
    trefwoorden: ['overdracht', 'verhuizen', 'andere school', 'licentie', 'overstap', 'exporteren', 'schoolwissel'],
    tekst: `
Een dossier naar een andere school of licentie zetten kan in TOP Dossier nog niet. Zo doe je het nu.

## Zo draag je over

1. Overleg met de ouders wat er meegaat.
2. Kijk met de wet-check of het OPP compleet is.
3. Kies **Meer** → **OPP als PDF** en bewaar het bestand op de plek die je school daarvoor heeft.
4. Geef de PDF aan de nieuwe school op de manier die jullie voor leerlinggegevens afgesproken hebben. Gebruik geen gewone mail.
5. Schrijf in het logboek op welke dag je wat aan wie hebt gegeven.
6. Archiveer het dossier in [stap 11](#/kennisbank/archiveren).

De nieuwe school start zelf een dossier. Zie [Hoe importeer ik een TOP dossier?](#/kennisbank/overdracht-importeren)

Beveiligd versturen uit het dossier kan alleen naar een consulent van je TPO, niet naar een andere school.
`,
  }),
  defineArtikel({
    artikelId: 'overdracht-importeren',
    titel: 'Hoe importeer ik een TOP dossier wat voor overdracht is klaargezet?',
    samenvatting: 'Importeren kan nog niet. Start een eigen dossier en neem over wat nu nog klopt.',
    trefwoorden: ['importeren', 'inlezen', 'overnemen', 'nieuwe leerling', 'ontvangen', 'licentie'],
    tekst: `
Een klaargezet dossier inlezen kan in TOP Dossier nog niet. Je begint zelf een dossier, met het OPP van de vorige school ernaast.

## Zo doe je het

1. Vraag de vorige school om het OPP als PDF.
2. Bewaar de PDF in je leerlingvolgsysteem.
3. Start een [nieuw dossier](#/kennisbank/een-nieuw-dossier-starten). De startdatum is de dag waarop de extra ondersteuning bij jullie begint.
4. Neem alleen over wat nu nog klopt. Schrijf in stap 2 bij **Schoolloopbaan** en **Wat is al gedaan?** wat de vorige school deed.
5. Maak de factoren, doelen en het perspectief opnieuw, met de ouders en de leerling.
6. Schrijf in het logboek dat je het OPP van de vorige school hebt gekregen, en op welke dag.

Neem de instemming van de ouders niet over: die geldt voor het plan van de vorige school.
`,
  }),
  defineArtikel({
    artikelId: 'tlv-aanvragen',
    titel: 'Een TLV aanvragen',
    samenvatting: 'Een toelaatbaarheidsverklaring vraag je buiten dit product aan, met het OPP uit het dossier.',
    trefwoorden: ['TLV', 'toelaatbaarheidsverklaring', 'sbo', 'so', 'speciaal onderwijs', 'deskundigenadvies'],
    tekst: `
Met een toelaatbaarheidsverklaring (TLV) mag een leerling naar het speciaal (basis)onderwijs. Het samenwerkingsverband beslist erover. Een TLV aanvragen kan in TOP Dossier nog niet.

## Zo doe je het nu

1. Bespreek het plan met de ouders en de leerling.
2. Vraag je consulent mee te denken. Zie [Een startgesprek aanvragen](#/kennisbank/startgesprek-aanvragen).
3. Werk het dossier bij, ook stap 6 en 7.
4. Kijk met de wet-check of het OPP aan de wet voldoet.
5. Deel het dossier en [verstuur het OPP beveiligd](#/kennisbank/beveiligd-mailen) aan je consulent.
6. Vraag je consulent hoe de aanvraag bij jullie samenwerkingsverband verdergaat en wat er nog bij moet.
7. Schrijf de aanvraag en het besluit in het logboek.
`,
  }),
  defineArtikel({
    artikelId: 'overstap-onderwijs-transparant',
    titel: 'Overstap vanuit Onderwijs Transparant',
    samenvatting: 'Dossiers gaan niet vanzelf mee. Zo begin je goed.',
    trefwoorden: ['Onderwijs Transparant', 'OT', 'overstappen', 'migratie', 'oude dossiers', 'importeren'],
    tekst: `
Dossiers uit Onderwijs Transparant kun je niet inlezen. Je start per leerling een nieuw dossier en neemt over wat nu telt.

## Zo doe je het

1. Begin met leerlingen die nu extra ondersteuning krijgen. Oude dossiers hoeven niet over.
2. Maak in Onderwijs Transparant een PDF van het dossier en bewaar die in het leerlingvolgsysteem.
3. Start een [nieuw dossier](#/kennisbank/een-nieuw-dossier-starten). Vul als startdatum de dag in waarop de extra ondersteuning echt begon.
4. Neem over wat nog klopt. Kopieer niet alles: schrijf kort.
5. Staat het OPP al vast? Vul in stap 9 de echte datum van het overleg, de instemming en het vaststellen in.
6. Schrijf in het logboek dat het dossier uit Onderwijs Transparant komt.

Is de inzet al eerder toegekend? Kies dan in stap 6 **Deze stap overslaan**, met een reden.
`,
  }),
];
