import { leesRijen, leesTekst, type Antwoorden, type Rij } from '../formulier/antwoord';
import { always, type Veld } from '../formulier/veld';
import { INLEIDING_MAX, LINK_MAX, ONDERDELEN_MAX, TEKST_MAX, TITEL_MAX } from './check-inhoud';
import {
  ONDERDEEL_SOORTEN,
  type NieuwsbriefInhoud,
  type NieuwsbriefOnderdeel,
  type OnderdeelSoort,
} from './nieuwsbrief';

export const ONDERDEEL_LABEL = {
  tekst: 'Eigen tekst',
  artikel: 'Artikel',
  vraag: 'Vraag en antwoord',
  bijeenkomst: 'Bijeenkomst',
  woordwolk: 'Woorden van een bijeenkomst',
} as const satisfies Record<OnderdeelSoort, string>;

/** What staff fill in; the pieces stand in the order in which they go out. */
export const NIEUWSBRIEF_VELDEN: readonly Veld[] = [
  {
    naam: 'titel',
    soort: 'tekst',
    label: 'Titel',
    help: 'Wordt het onderwerp van de mail.',
    maxLengte: TITEL_MAX,
    isVerplicht: always,
  },
  { naam: 'inleiding', soort: 'langeTekst', label: 'Inleiding', maxLengte: INLEIDING_MAX },
  {
    naam: 'onderdelen',
    soort: 'lijst',
    label: 'Onderdelen',
    help: 'Kies uit wat er is, of schrijf zelf. Verplaats een onderdeel met het handvat.',
    rijNaam: 'onderdeel',
    maxRijen: ONDERDELEN_MAX,
    velden: [
      { naam: 'titel', soort: 'tekst', label: 'Titel', maxLengte: TITEL_MAX, isVerplicht: always },
      {
        naam: 'tekst',
        soort: 'langeTekst',
        label: 'Tekst',
        help: 'Lege regel: nieuwe alinea. **vet**, - lijst, [tekst](https://adres).',
        maxLengte: TEKST_MAX,
        isVerplicht: always,
      },
      {
        naam: 'onderdeelSoort',
        soort: 'keuze',
        label: 'Soort',
        opties: ONDERDEEL_SOORTEN.map((code) => ({ code, label: ONDERDEEL_LABEL[code] })),
        breedte: 1,
      },
      { naam: 'link', soort: 'tekst', label: 'Link', maxLengte: LINK_MAX, breedte: 2 },
    ],
  },
];

export const toAntwoorden = ({ titel, inleiding, onderdelen }: NieuwsbriefInhoud): Antwoorden => ({
  titel,
  inleiding,
  onderdelen: onderdelen.map((onderdeel): Rij => ({ ...onderdeel })),
});

const tekst = (rij: Rij, naam: string): string => (typeof rij[naam] === 'string' ? rij[naam] : '');

function toOnderdeel(rij: Rij): NieuwsbriefOnderdeel {
  const link = tekst(rij, 'link').trim();
  return {
    id: rij.id,
    onderdeelSoort: ONDERDEEL_SOORTEN.find((soort) => soort === rij['onderdeelSoort']) ?? 'tekst',
    titel: tekst(rij, 'titel'),
    tekst: tekst(rij, 'tekst'),
    ...(link && { link }),
  };
}

export const toInhoud = (antwoorden: Antwoorden): NieuwsbriefInhoud => ({
  titel: leesTekst(antwoorden, 'titel'),
  inleiding: leesTekst(antwoorden, 'inleiding'),
  onderdelen: leesRijen(antwoorden, 'onderdelen').map(toOnderdeel),
});
