import type { NieuwsbriefInhoud } from '@domain/nieuwsbrief/nieuwsbrief';

/** An issue of the demo world; days before today on which it was last changed or sent. */
export type NieuwsbriefVerhaal = { id: string; dagenGeleden: number; isVerstuurd: boolean; inhoud: NieuwsbriefInhoud };

const VERSTUURD: NieuwsbriefVerhaal = {
  id: 'demo-nieuwsbrief-september',
  dagenGeleden: 12,
  isVerstuurd: true,
  inhoud: {
    titel: 'Nieuwsbrief: kleine doelen en de wijkbijeenkomsten',
    inleiding:
      'Dag allemaal,\n\nHet schooljaar is goed op gang. In deze nieuwsbrief lees je hoe je tussendoelen klein houdt, en wanneer we in jouw wijk zijn.',
    onderdelen: [
      {
        id: 'tussendoelen',
        onderdeelSoort: 'artikel',
        titel: 'Tussendoelen opstellen (stap 8)',
        tekst:
          'Een goed tussendoel is klein en haalbaar. Je ziet binnen een paar weken of het lukt.\n\n- Begin bij een gebied uit stap 4.\n- Schrijf op wie wat doet, en wanneer.\n- Kies een evaluatiedatum van een week vóór het gesprek.\n\nJe leest het hele artikel in TOP Dossier, onder Helpdesk.',
      },
      {
        id: 'vraag-gebied',
        onderdeelSoort: 'vraag',
        titel: 'Ik kan bij stap 8 geen tussendoel toevoegen',
        tekst:
          '**Vraag.** Bij stap 8 kan ik geen tussendoel toevoegen.\n\n**Antwoord.** Het gebied is in stap 4 nog niet aangevinkt. Vink het daar aan. Daarna staat het bij stap 8 klaar.',
      },
      {
        id: 'wijken',
        onderdeelSoort: 'bijeenkomst',
        titel: 'Wijkbijeenkomsten van dit najaar',
        tekst:
          'We komen in elke wijk langs. Je maakt een integratief beeld en oefent met tussendoelen van je eigen school. Neem een casus mee, **zonder namen**.',
      },
      {
        id: 'woorden',
        onderdeelSoort: 'woordwolk',
        titel: 'Wat heb je aan vandaag gehad?',
        tekst:
          'De woorden die het meest genoemd werden op de extra bijeenkomst:\n\n1. voorbeelden\n2. samen oefenen\n3. tussendoelen',
      },
    ],
  },
};

const CONCEPT: NieuwsbriefVerhaal = {
  id: 'demo-nieuwsbrief-concept',
  dagenGeleden: 1,
  isVerstuurd: false,
  inhoud: {
    titel: 'Nieuwsbrief: de stem van de leerling',
    inleiding: 'Dag allemaal,\n\nDeze keer gaat het over het gesprek met de leerling zelf.',
    onderdelen: [
      {
        id: 'artikel-stem-van-de-leerling',
        onderdeelSoort: 'artikel',
        titel: 'De stem van de leerling vastleggen',
        tekst:
          'Vraag de leerling wat goed gaat en wat die graag anders wil. Schrijf het op in de woorden van de leerling zelf.\n\nJe leest het hele artikel in TOP Dossier, onder Helpdesk.',
      },
      {
        id: 'vraag-demo-vraag-tussendoel-datum',
        onderdeelSoort: 'vraag',
        titel: 'Datum bij een tussendoel',
        tekst:
          '**Vraag.** De datum van mijn tussendoel wordt niet aangenomen.\n\n**Antwoord.** De datum moet voor het evaluatiegesprek liggen. De app noemt een dag die kan.',
      },
      {
        id: 'knoppencursus',
        onderdeelSoort: 'tekst',
        titel: 'Nieuw in je team?',
        tekst: 'Meld je aan voor de knoppencursus. Die is online en duurt anderhalf uur.',
      },
    ],
  },
};

export const NIEUWSBRIEVEN: readonly NieuwsbriefVerhaal[] = [VERSTUURD, CONCEPT];
