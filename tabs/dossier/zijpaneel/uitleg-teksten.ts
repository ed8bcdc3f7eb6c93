import type { StapNummer } from '@domain/stappenplan/stap';

/** What each step is for, in two or three sentences. */
export const UITLEG = {
  1: 'Wie is de leerling, wie zijn erbij betrokken, en waarom start dit dossier? Vanaf de startdatum heeft de school zes weken om het OPP vast te stellen.',
  2: 'Kijk met elkaar naar de leerling: wat ziet de school, wat zien de ouders, en wat vindt de leerling zelf? De leerling kiest hoe hij dat vertelt. Schrijf zijn woorden op, en wat ermee is gedaan.',
  3: 'Noem wat helpt en wat in de weg zit: bij de leerling, in het onderwijs en thuis. Meld je de stap gereed, dan blijven deze factoren bewaard als momentopname. Later maak je een nieuwe; de oude blijft te lezen.',
  4: 'Het integratief beeld is jullie gezamenlijke verklaring: hoe werken leerling, onderwijs en thuis op elkaar in? Vink daarna de gebieden aan waar je aan werkt. Een leergebied is een vak, leergebiedoverstijgend gaat over bijvoorbeeld werkhouding of gedrag.',
  5: 'Een ontwikkeldoel is een doel voor de lange termijn. Eén doel per gebied is vaak genoeg. Beschrijf ook wat de leerling, de leerkracht en de ouders nodig hebben om daar te komen.',
  6: 'Welke ondersteuning zetten jullie in, door wie, en wat kost het? Is de inzet al eerder toegekend, dan sla je deze stap over met een reden.',
  7: 'Naar welk onderwijs kan de leerling naar verwachting uitstromen? Weeg de stimulerende en belemmerende factoren van stap 3. Na elke evaluatie weeg je opnieuw: zitten we op koers?',
  8: 'Een tussendoel is een kleine, haalbare stap op weg naar een ontwikkeldoel. Zeg voor wie het is, en wie wat doet, hoe, waar, wanneer en waarmee. De evaluatie is een week vóór het evaluatiegesprek klaar.',
  9: 'Bespreek het OPP met de ouders (op overeenstemming gericht overleg). Het handelingsdeel geldt pas als elke gezaghebbende ermee instemt. Daarna stelt het schoolbestuur het OPP vast.',
  10: 'Bespreek minstens één keer per schooljaar met de ouders en de leerling wat de aanpak opleverde. Kijk per tussendoel of het is behaald, en wat jullie daarna doen.',
  11: 'Loopt het dossier door, of is het klaar? Een gearchiveerd dossier kan niemand meer veranderen. Je kunt het met een reden weer openen.',
} as const satisfies Record<StapNummer, string>;
