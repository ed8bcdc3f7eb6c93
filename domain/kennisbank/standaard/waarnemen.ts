import { defineArtikel } from './define-artikel';

/** Steps 1 to 3. */
export const WAARNEMEN = [
  defineArtikel({
    artikelId: 'een-nieuw-dossier-starten',
    titel: 'Een nieuw dossier starten',
    samenvatting: 'Zo maak je een dossier en vul je stap 1 in.',
    trefwoorden: ['aanmaken', 'leerling toevoegen', 'stap 1', 'startdatum', 'gezaghebbende', 'zes weken'],
    tekst: `
Een IB’er of KC’er start een dossier. Ben je leerkracht? Vraag het dan aan je IB’er.

## Zo doe je het

1. Ga naar **Werkvoorraad** en kies **Nieuw dossier**.
2. Vul de naam, geboortedatum, groep, het niveau van ondersteuning en de startdatum in. Kies **Open dossier**.
3. Je komt in stap 1. Vul daar de gezaghebbenden in: de mensen met het ouderlijk gezag.
4. Beschrijf de aanleiding en de ondersteuningsvraag.
5. Kies onderaan **Stap 1 gereed melden**.

## Goed om te weten

- De **Startdatum** is de dag waarop de extra ondersteuning begint. Vanaf die dag heeft de school zes weken om het OPP vast te stellen. Bovenin het dossier zie je de datum.
- Vul geen burgerservicenummer in. Het product weigert dat.
- Is een adres geheim? Zet **Geheim adres** op ja. Dan bewaren we ook geen telefoonnummer en e-mailadres.
- Alles wat je typt, wordt vanzelf bewaard.
`,
  }),
  defineArtikel({
    artikelId: 'licht-naar-extra',
    titel: 'Lichte ondersteuning doorzetten naar extra ondersteuning',
    samenvatting: 'Je kiest in stap 1 een ander niveau. Wat er staat, blijft bewaard.',
    trefwoorden: ['niveau', 'licht', 'extra', 'voorziening', 'opschalen', 'stap niet nodig', 'OPP nodig'],
    tekst: `
Het niveau in stap 1 bepaalt welke stappen je ziet. Bij **Lichte ondersteuning** zijn stap 6, 7 en 9 niet nodig. Bij **Extra ondersteuning op school** en bij **Ondersteuning op voorziening** zie je alle elf stappen.

## Zo zet je een dossier door

1. Open het dossier en ga naar stap 1.
2. Is stap 1 al gereed gemeld? Kies onderaan **Heropen stap** en schrijf op waarom. Dat doet een IB’er of KC’er.
3. Kies bij **Niveau van ondersteuning** het nieuwe niveau.
4. Controleer de **Startdatum**: de dag waarop de extra ondersteuning begint. Vanaf die dag tellen de zes weken voor het OPP.
5. Meld stap 1 weer gereed en vul stap 6, 7 en 9 in.

## Terug naar licht

Dat kan ook. Wat in stap 6, 7 en 9 staat, blijft bewaard, maar je ziet het niet meer. Kies je later weer extra ondersteuning, dan staat het er nog.

Zie je de melding dat een stap bij dit niveau niet nodig is? Kies dan eerst in stap 1 een ander niveau.
`,
  }),
  defineArtikel({
    artikelId: 'startgesprek-aanvragen',
    titel: 'Een startgesprek aanvragen',
    samenvatting: 'Er is nog geen knop voor. Zo vraag je je consulent om een gesprek.',
    trefwoorden: ['consulent', 'gesprek', 'overleg', 'meedenken', 'TPO', 'aanvraag'],
    tekst: `
In TOP Dossier zit nog geen aanvraag voor een startgesprek. Je vraagt het je consulent zelf.

## Met het dossier erbij

1. Vul stap 1, 2 en 3 zo ver mogelijk in.
2. Vraag de ouders of zij akkoord zijn met delen.
3. Deel het dossier: **Meer** → **Delen met het samenwerkingsverband**. Zie [Een dossier delen](#/kennisbank/dossier-delen).
4. Kies **Beveiligd versturen**, kies je consulent en schrijf in de toelichting dat je een startgesprek wilt. Noem een paar dagen waarop je kunt.
5. Spreken jullie een dag af? Zet het gesprek dan vanuit het dossier in Outlook. Zie [Een gesprek plannen](#/kennisbank/gesprek-plannen).

## Zonder het dossier te delen

Stel onder **Helpdesk** een inhoudelijke vraag. Die gaat naar de consulent van je TPO. Noem geen naam van een leerling: het dossiernummer is genoeg.
`,
  }),
  defineArtikel({
    artikelId: 'beeld-beschrijven',
    titel: 'Het beeld beschrijven in stap 2',
    samenvatting: 'Wat zien school, ouders en leerling? Kort en met voorbeelden.',
    trefwoorden: ['stap 2', 'observatie', 'beeld van de ouders', 'toetsgegevens', 'schoolloopbaan', 'handelen'],
    tekst: `
In stap 2 leg je naast elkaar wat de school, de ouders en de leerling zien. Ook een leerkracht kan deze stap invullen.

## Zo vul je hem in

1. **Beeld van de school**: wat zie je in de groep? Wat gaat goed, en wat nog niet? Schrijf op wat je ziet en hoort, niet wat je ervan vindt.
2. **Beeld van de ouders**: wat zien zij thuis, en wat hopen zij? Gebruik hun woorden.
3. **Stem van de leerling**: zie [De stem van de leerling vastleggen](#/kennisbank/stem-van-de-leerling).
4. **Toetsgegevens**: alleen wat nodig is om het beeld te begrijpen. De rest staat in het leerlingvolgsysteem.
5. **Wat is al gedaan?** Welke aanpak, hoe lang, en wat leverde het op?

## Hoe lang?

Onder elk veld staat een richtlijn, zoals 50 tot 150 woorden. Dat is geen grens. Korter mag altijd als het duidelijk is.
`,
  }),
  defineArtikel({
    artikelId: 'stem-van-de-leerling',
    titel: 'De stem van de leerling vastleggen',
    samenvatting: 'De leerling kiest hoe hij zijn mening geeft. Jij legt vast wat hij zei en wat ermee is gedaan.',
    trefwoorden: ['hoorrecht', 'mening', 'kindgesprek', 'terugkoppeling', 'inbreng', 'stap 2'],
    tekst: `
De leerling heeft het recht om zijn mening te geven over het OPP. In stap 2 leg je dat vast.

## Zo doe je het

1. Vraag de leerling hoe hij het wil vertellen: zelf, met een tekening, via zijn ouders of via iemand anders.
2. Kies die vorm bij **Hoe gaf de leerling zijn mening?** en vul de datum van het gesprek in.
3. Schrijf bij **Stem van de leerling** op wat hij zei, in zijn eigen woorden.
4. Schrijf bij **Invloed op het plan** wat ermee is gedaan. En wat niet, en waarom.
5. Spreek af wanneer je de leerling vertelt wat er met zijn inbreng is gedaan. Vul dat in bij **Terugkoppeling aan de leerling op**. Dit mag een dag in de toekomst zijn.

## De leerling wil of kan niet

Kies dan ja bij **De leerling wil of kan nu geen inbreng geven** en schrijf op waarom. Vraag het later nog eens.

De [wet-check](#/kennisbank/voldoet-het-opp-aan-de-wet) kijkt of de stem in het OPP staat.
`,
  }),
  defineArtikel({
    artikelId: 'factoren-verzamelen',
    titel: 'Factoren verzamelen in stap 3',
    samenvatting: 'Noem wat helpt en wat in de weg zit, en bewaar het als momentopname.',
    trefwoorden: ['stimulerend', 'belemmerend', 'beschermend', 'momentopname', 'stap 3', 'onderbouwing'],
    tekst: `
Een factor is iets wat de leerling helpt of in de weg zit. De wet vraagt om allebei: minstens één stimulerende en één belemmerende factor.

## Zo doe je het

1. Kies **Factor toevoegen** bij **Stimulerend** of bij **Belemmerend**.
2. Kies waar je het ziet: bij de leerling, in het onderwijs of thuis.
3. Schrijf de factor in één of twee zinnen op. Zeg bij **Hoe weet je dit?** of het uit een observatie, toets of gesprek komt.
4. Vul de **Datum van deze momentopname** in.
5. Meld stap 3 gereed. De factoren blijven bij die datum bewaard.

## Een nieuwe momentopname

Is er iets veranderd? Kies onderaan stap 3 **Nieuwe momentopname** en schrijf op waarom. De factoren staan er nog als begin. Pas ze aan, kies een nieuwe datum en meld de stap weer gereed. De oude blijft te lezen onder **Eerdere momentopnamen**.

Een nieuwe momentopname moet van ná de vorige zijn. Zie je die melding? Kies dan een latere datum.
`,
  }),
];
