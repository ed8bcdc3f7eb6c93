import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Verhaal } from './fenna-verhaal';

/** Step 4. Ticks `rekenen-wiskunde` and `werkhouding`. */
export const beeldEnGebiedenAntwoorden = (): Antwoorden => ({
  integratiefBeeld:
    'Fenna leert rekenen in een omgeving die steeds meer een beroep doet op snelheid en formele notatie. Zij heeft genoeg begrip om met materiaal tot een goede oplossing te komen, maar de basiskennis tot 20 is nog niet geautomatiseerd. Wat Fenna nodig heeft is herhaling op beheersing en voorspelbare hulp, en niet minder uitdaging.',
  gebieden: ['rekenen-wiskunde', 'werkhouding'],
});

/** Step 5. */
export const doelenAntwoorden = (): Antwoorden => ({
  ontwikkeldoelen: [
    {
      id: 'ontwikkeldoel-1',
      gebied: 'rekenen-wiskunde',
      doel: 'Fenna beheerst de basisbewerkingen tot 100 zo dat zij in groep 6 kan meedoen met de basisinstructie, met een eigen instaptempo.',
    },
    {
      id: 'ontwikkeldoel-2',
      gebied: 'werkhouding',
      doel: 'Fenna begint zelfstandig aan een rekentaak, kiest een hulpmiddel en vraagt op tijd hulp.',
    },
  ],
  onderwijsbehoeften: 'Fenna heeft een leerkracht nodig die de opdracht in twee zichtbare stappen knipt.',
  behoeftenLeerkracht: 'Beide duo-leerkrachten willen een gezamenlijke werkwijze voor het automatiseren.',
  behoeftenOuders: 'Ouders willen weten welke oefening van vijf minuten past en wanneer zij mogen stoppen.',
});

/** Step 6. Together 1250 euro. */
export const inzetAntwoorden = (): Antwoorden => ({
  overgeslagen: false,
  toolbox: ['begeleiding-leerling', 'begeleiding-leerkracht'],
  personeel: [
    { id: 'inzet-1', door: 'Onderwijsassistent', taak: 'Dagelijks tien minuten oefenen', uren: 40, kosten: 1200 },
  ],
  materieel: [{ id: 'materiaal-1', omschrijving: 'Rekenrek en splitsdoosjes', kosten: 50 }],
});

/** Step 7. Vmbo gemengd / theoretisch, no afwijking. */
export const perspectiefAntwoorden = (verhaal: Verhaal): Antwoorden => ({
  bestemmingen: ['vmbo-gl', 'vmbo-tl'],
  onderbouwing:
    'Haar mondelinge redeneren, leesontwikkeling en doorzettingsvermogen zijn leeftijdsadequaat (bevorderend). Het automatiseren en het werken onder tijdsdruk blijven achter (belemmerend).',
  afwijking: false,
  perspectiefOp: verhaal.perspectief,
});

const tussendoel = (nummer: number, gebied: string, voorWie: string, doel: string, verhaal: Verhaal) => ({
  id: `tussendoel-${nummer}`,
  gebied,
  voorWie,
  doel,
  wie: 'Onderwijsassistent (dagelijks) en groepsleerkracht (instructie)',
  hoe: 'Dagelijks tien minuten herhaald oefenen in kleine stappen: eerst met materiaal, dan met een plaatje, dan uit het hoofd.',
  waar: 'Hoek naast het lokaal',
  wanneer: 'Elke ochtend 8.35–8.45 uur',
  waarmee: 'Rekenrek, splitsdoosje, kaartjes',
  bekostiging: ['schoolbudget'],
  evaluatiedatum: verhaal.evaluatiedatum,
});

/** Step 8. Four tussendoelen, `tussendoel-1` (rekenen-wiskunde) and `tussendoel-2` to `-4` (werkhouding). */
export const tussendoelenAntwoorden = (verhaal: Verhaal): Antwoorden => ({
  evaluatiegesprekOp: verhaal.gesprek,
  tussendoelen: [
    tussendoel(
      1,
      'rekenen-wiskunde',
      'leerling',
      'Fenna rekent 36 van de 40 sommen tot 20 binnen vijf minuten goed uit.',
      verhaal,
    ),
    tussendoel(
      2,
      'werkhouding',
      'leerling',
      'Fenna start bij vier van de vijf rekenlessen binnen twee minuten.',
      verhaal,
    ),
    tussendoel(3, 'werkhouding', 'leerkracht', 'Beide leerkrachten gebruiken dezelfde opstart.', verhaal),
    tussendoel(4, 'werkhouding', 'ouders', 'Ouders oefenen drie keer per week vijf minuten met een spel.', verhaal),
  ],
});
