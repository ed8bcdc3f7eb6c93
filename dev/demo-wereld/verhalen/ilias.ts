import { MARIT } from '../personas';
import { rijen, type Verhaal } from '../verhaal';

/** T10, T11 and T12. */
export const ilias: Verhaal = {
  id: 'demo-ilias',
  volgnummer: 131,
  school: '99AA00',
  door: MARIT,
  verhaaldag: '2024-10-15',
  stappen: {
    1: {
      roepnaam: 'Ilias',
      achternaam: 'Morgenster',
      geboortedatum: '2018-11-02',
      groep: '2',
      niveau: 'extra',
      startdatum: '2024-09-16',
      gezaghebbenden: rijen('gezaghebbende', [
        { naam: 'Samira Morgenster', relatie: 'moeder', telefoon: '030 000 00 01', adresgeheim: true },
        { naam: 'Karim Morgenster', relatie: 'vader', adresgeheim: false },
      ]),
      betrokkenen: rijen('betrokkene', [
        { naam: 'Hanna Meerkoet', functie: 'Consulent', organisatie: 'TPO Noorderhaven' },
      ]),
      aanleiding: 'Ilias is voor onbekenden vaak niet te verstaan en wordt boos als hij niet begrepen wordt.',
      ondersteuningsvraag:
        'Hoe maken we in de klas meer ruimte voor taal, en wat kan iedereen om Ilias heen hetzelfde doen?',
    },
    2: {
      beeldSchool: 'Ilias zoekt contact en speelt graag. In de kring komt hij weinig aan het woord.',
      beeldOuders: 'Thuis wordt voorgelezen in de moedertaal. Ouders vragen zich af of de twee talen de oorzaak zijn.',
      stemAfgezien: false,
      stemVorm: 'viaOuders',
      stemDatum: '2024-09-24',
      stemTekst: 'Ilias wees aan wat hij fijn vindt: bouwen, het boek over graafmachines, en opa die ophaalt.',
      stemInvloed: 'De bouwhoek is de plek waar we met taal oefenen.',
    },
    3: {
      momentopnameOp: '2024-10-01',
      factoren: rijen('factor', [
        {
          soort: 'stimulerend',
          domein: 'leerling',
          tekst:
            'Ilias maakt makkelijk oogcontact en speelt graag in de bouwhoek. Hij begrijpt routines met pictogrammen snel.',
        },
        {
          soort: 'stimulerend',
          domein: 'onderwijs',
          tekst: 'De leerkracht past haar tempo aan en herhaalt in korte zinnen.',
        },
        {
          soort: 'stimulerend',
          domein: 'thuis',
          tekst: 'Thuis wordt met hem gelezen in de moedertaal; ouders en opa zijn dagelijks beschikbaar.',
        },
        {
          soort: 'belemmerend',
          domein: 'leerling',
          tekst:
            'Ilias spreekt in zinnen van twee of drie woorden en is voor onbekenden vaak niet te verstaan. Als hij niet begrepen wordt, duwt hij of loopt hij weg.',
        },
        { soort: 'belemmerend', domein: 'onderwijs', tekst: 'In de kring van 26 kinderen is er weinig spreektijd.' },
        {
          soort: 'belemmerend',
          domein: 'thuis',
          tekst: 'De taal thuis en op school verschilt; ouders vragen zich af of dat de oorzaak is.',
        },
      ]),
    },
    4: {
      integratiefBeeld:
        'Ilias wil contact en zoekt het ook actief, maar zijn spraak is voor anderen moeilijk te volgen. Wat eruitziet als boos gedrag is meestal een poging om begrepen te worden die mislukt. In een rustige situatie met gebaren, plaatjes en wachten komt hij verder en gebruikt hij meer woorden. Een meertalige opvoeding verklaart de achterstand niet op zichzelf: volgens ouders loopt ook de moedertaal achter. De omgeving geeft hem nu te weinig beurten en te veel taal tegelijk. Als volwassenen langzamer, zichtbaarder en met meer herhaling communiceren, neemt de frustratie af en ontstaat er ruimte voor taal.',
      gebieden: ['taal', 'spraak-taal', 'sociaal-emotioneel'],
    },
    5: {
      ontwikkeldoelen: rijen('ontwikkeldoel', [
        {
          gebied: 'spraak-taal',
          doel: 'Ilias vertelt in korte zinnen wat hij wil en wordt door klasgenoten begrepen.',
        },
      ]),
    },
    8: {
      evaluatiegesprekOp: '2025-02-27',
      tussendoelen: rijen('tussendoel', [
        {
          gebied: 'spraak-taal',
          voorWie: 'leerling',
          doel: 'Op {{2025-02-14}} maakt Ilias in het spel met een volwassene in tien minuten minstens acht keer een zin van vier woorden (opname, logopedist telt mee). Start: twee keer.',
          wie: 'Leerkracht, onderwijsassistent, logopedist (externe)',
          hoe: 'Interactieve taalroutines: volgen, benoemen, uitbreiden; gebaren bij kernwoorden.',
          waar: 'Speelhoek in de klas',
          wanneer: 'Vier keer per week tien minuten in een groepje van drie; logopedie op dinsdag',
          waarmee: 'Praatplaten, pictogrammen, woordenlijst bij het thema in twee talen',
          bekostiging: ['basisondersteuning', 'zorgverzekering', 'arrangement'],
          evaluatiedatum: '2025-02-14',
        },
        {
          gebied: 'spraak-taal',
          voorWie: 'leerkracht',
          doel: 'De leerkracht wacht minstens vijf seconden na een vraag en herhaalt de uiting van Ilias in een langere zin, gezien in drie van de vier korte filmfragmenten.',
          evaluatiedatum: '2025-02-14',
        },
      ]),
    },
  },
  gereed: { 1: '2024-09-18', 2: '2024-09-27', 3: '2024-10-02', 4: '2024-10-10' },
  logboek: [
    {
      wat: 'overleg',
      datum: '2024-10-08',
      door: MARIT,
      tekst: 'Overleg met de logopedist: zij telt in de les op dinsdag mee.',
    },
  ],
  deling: { akkoordVan: 'Samira en Karim Morgenster', akkoordOp: '2024-09-24', vorm: 'gesprek' },
};
