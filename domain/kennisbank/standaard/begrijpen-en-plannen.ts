import { defineArtikel } from './define-artikel';

/** Steps 4 to 8. */
export const BEGRIJPEN_EN_PLANNEN = [
  defineArtikel({
    artikelId: 'gebieden-aanvinken',
    titel: 'Gebieden aanvinken in stap 4',
    samenvatting: 'Waarom sommige gebieden in stap 5 en 8 ontbreken.',
    trefwoorden: ['integratief beeld', 'tussendoel toevoegen lukt niet', 'leergebied', 'stap 4', 'gebied ontbreekt'],
    tekst: `
In stap 4 kies je aan welke gebieden je werkt. Alleen bij een aangevinkt gebied kun je in stap 5 een ontwikkeldoel maken, en in stap 8 een tussendoel.

## Kun je geen doel toevoegen?

1. Ga naar stap 4.
2. Is de stap gereed gemeld? Kies dan onderaan **Heropen stap** en schrijf op waarom.
3. Vink bij **Gebieden** het gebied aan. Het wordt vanzelf bewaard.
4. Ga terug naar stap 8. Het gebied staat er nu bij.

## Een gebied uitvinken

Dat kan alleen als er geen tussendoel meer bij hoort. Zo raakt er geen doel kwijt.

1. Ga naar stap 8 en zoek de tussendoelen van dit gebied.
2. Kies in elk tussendoel een ander gebied, of verwijder het tussendoel.
3. Vink het gebied in stap 4 uit.

Een **Leergebied** is een vak, zoals technisch lezen. **Leergebiedoverstijgend** gaat over bijvoorbeeld werkhouding of gedrag.
`,
  }),
  defineArtikel({
    artikelId: 'ontwikkeldoelen-schrijven',
    titel: 'Ontwikkeldoelen en behoeften schrijven (stap 5)',
    samenvatting: 'Eén doel per gebied voor de lange termijn, en wat daarvoor nodig is.',
    trefwoorden: ['stap 5', 'langetermijndoel', 'onderwijsbehoefte', 'ondersteuningsbehoefte', 'ontwikkeldoel'],
    tekst: `
Een ontwikkeldoel zegt wat de leerling over ongeveer een jaar kan. De kleine stappen ernaartoe schrijf je in stap 8.

## Zo doe je het

1. Kies **Ontwikkeldoel toevoegen** bij het gebied. Staat het gebied er niet bij? Vink het eerst aan in stap 4.
2. Schrijf het doel in één of twee zinnen. Begin met wat de leerling dan doet of kan.
3. Schrijf bij **Onderwijsbehoeften van de leerling** wat de leerling nodig heeft: een leerkracht, een groep of een taak die …
4. Schrijf bij **Ondersteuningsbehoeften van de leerkracht** wat die nodig heeft om dit te bieden.
5. Vraag de ouders wat zij willen weten of kunnen. Dat staat bij **Ondersteuningsbehoeften van de ouders**.

## Onderwijs- of ondersteuningsbehoefte?

Een onderwijsbehoefte gaat over wat de *leerling* nodig heeft om te leren, zoals een rustige plek. Een ondersteuningsbehoefte gaat over wat de *leerkracht* of de *ouders* nodig hebben. Twijfel je? Stel je consulent een inhoudelijke vraag onder **Helpdesk**.
`,
  }),
  defineArtikel({
    artikelId: 'inzet-en-bekostiging',
    titel: 'Inzet en bekostiging invullen (stap 6)',
    samenvatting: 'Welke ondersteuning, door wie, en wat kost het? Of: sla de stap over met een reden.',
    trefwoorden: ['stap 6', 'arrangement', 'kosten', 'uren', 'toolbox', 'overslaan', 'budget'],
    tekst: `
Stap 6 is er bij extra ondersteuning en bij ondersteuning op voorziening.

## Zo doe je het

1. Kies welke ondersteuning nodig is. Je kiest er hoogstens zoveel als erbij staat.
2. Voeg bij **Inzet van mensen** toe wie iets doet, wat de taak is en hoeveel uur het is. Kosten mogen erbij.
3. Voeg bij **Materiaal** toe wat je aanschaft en wat het kost.
4. Het totaal wordt vanzelf opgeteld.

## De stap overslaan

Is de inzet al eerder toegekend? Kies ja bij **Deze stap overslaan** en schrijf op waarom. Zo wordt er niet twee keer betaald. Een overgeslagen stap telt voor nul euro mee.

## Wie beslist over geld?

Dit product rekent, maar kent niets toe. Je consulent vertelt hoe dat bij jullie samenwerkingsverband gaat.
`,
  }),
  defineArtikel({
    artikelId: 'uitstroomperspectief-kiezen',
    titel: 'Het uitstroomperspectief kiezen (stap 7)',
    samenvatting: 'Kies één bestemming, of twee die naast elkaar staan, en leg uit waarom.',
    trefwoorden: ['stap 7', 'bestemming', 'vso', 'praktijkonderwijs', 'vmbo', 'OPP', 'perspectief', 'afwijken'],
    tekst: `
In stap 7 schrijf je naar welk onderwijs de leerling naar verwachting gaat.

## Zo doe je het

1. Kies bij **Verwachte bestemming** er één. Twee mag ook, als ze in de lijst direct naast elkaar staan.
2. Is de leerling nog jong? Kies **Nog niet te bepalen (jonge leerling)**.
3. Schrijf de **Onderbouwing**. Gebruik de stimulerende en belemmerende factoren van stap 3. Die staan boven de stap.
4. Wijkt het programma af van dat van de groep? Kies ja en schrijf op wat er anders is, en waarom.
5. Vul de datum van deze verwachting in.

## Twee bestemmingen passen niet?

Dan liggen ze te ver uit elkaar. Kies er één, of kies de bestemming die er in de lijst direct boven of onder staat.

## Opnieuw wegen

Kijk na elke evaluatie of de verwachting nog klopt. Zie [Evalueren en het uitstroomperspectief heroverwegen](#/kennisbank/evalueren).
`,
  }),
  defineArtikel({
    artikelId: 'tussendoelen-opstellen',
    titel: 'Tussendoelen opstellen (stap 8)',
    samenvatting: 'Klein en haalbaar, met wie, hoe, waar, wanneer en waarmee.',
    trefwoorden: ['stap 8', 'SMART', 'handelingsdeel', 'evaluatiedatum', 'doel', 'aanpak', 'interventie'],
    tekst: `
Een tussendoel is een kleine stap op weg naar een ontwikkeldoel van stap 5.

## Zo doe je het

1. Vul eerst de datum van het **Evaluatiegesprek** in.
2. Kies **Tussendoel toevoegen** bij het gebied. Ontbreekt het gebied? Vink het [in stap 4](#/kennisbank/gebieden-aanvinken) aan.
3. Kies voor wie het is: de leerling, de leerkracht of de ouders.
4. Schrijf het doel zo dat je later kunt zien of het is gelukt. Noem het begin: wat kan de leerling nu?
5. Vul in wie, hoe, waar, wanneer en waarmee, en kies de bekostiging.
6. Vul de **Evaluatiedatum** in.

## De evaluatiedatum is te laat

De evaluatie moet een week vóór het evaluatiegesprek klaar zijn. Onder het veld staat een knop met de laatste dag die kan. Kies die, of verzet het evaluatiegesprek.

## Verplaatsen

Sleep een tussendoel aan het handvat, of kies **Meer** → **Naar boven** of **Naar beneden**. Een leerkracht kan in deze stap meeschrijven.
`,
  }),
];
