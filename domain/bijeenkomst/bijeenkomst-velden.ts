import { always, type Optie, type Veld } from '../formulier/veld';
import type { BijeenkomstSoort } from './bijeenkomst';
import { TERUGBLIKVRAGEN_VELD, VRAGEN_VELD } from './vragen';

export const BIJEENKOMST_SOORT_LABEL = {
  'hgw-top': 'HGW en TOP Dossier',
  knoppencursus: 'Knoppencursus',
  anders: 'Anders',
} as const satisfies Record<BijeenkomstSoort, string>;

const SOORT_OPTIES: readonly Optie[] = Object.entries(BIJEENKOMST_SOORT_LABEL).map(([code, label]) => ({
  code,
  label,
}));

/** Code of `wijk` for a bijeenkomst of all wijken. */
export const ALLE_WIJKEN = 'alle';

const wijkOpties = (wijken: readonly string[]): readonly Optie[] => [
  { code: ALLE_WIJKEN, label: 'Alle wijken' },
  ...wijken.map((wijk) => ({ code: wijk, label: wijk })),
];

const opLocatie = ({ vorm }: { readonly vorm?: unknown }): boolean => vorm === 'locatie';
const online = ({ vorm }: { readonly vorm?: unknown }): boolean => vorm === 'online';

/** Everything staff fill in about a bijeenkomst. Judged `gereed` on publishing. `wijken`: those of the directory. */
export const listBijeenkomstVelden = (wijken: readonly string[]): readonly Veld[] => [
  { naam: 'titel', soort: 'tekst', label: 'Titel', maxLengte: 120, isVerplicht: always },
  { naam: 'soort', soort: 'keuze', label: 'Soort bijeenkomst', opties: SOORT_OPTIES, isVerplicht: always, breedte: 2 },
  { naam: 'wijk', soort: 'keuze', label: 'Wijk', opties: wijkOpties(wijken), isVerplicht: always, breedte: 1 },
  { naam: 'datum', soort: 'datum', label: 'Datum', isVerplicht: always, breedte: 1 },
  { naam: 'van', soort: 'tijd', label: 'Van', isVerplicht: always, breedte: 1 },
  { naam: 'tot', soort: 'tijd', label: 'Tot', isVerplicht: always, breedte: 1 },
  {
    naam: 'vorm',
    soort: 'keuze',
    label: 'Waar is het?',
    opties: [
      { code: 'locatie', label: 'Op een plek' },
      { code: 'online', label: 'Online' },
    ],
    isVerplicht: always,
    breedte: 1,
  },
  {
    naam: 'plaats',
    soort: 'tekst',
    label: 'Plaats',
    help: 'Gebouw en adres.',
    maxLengte: 200,
    isZichtbaar: opLocatie,
    isVerplicht: always,
    breedte: 2,
  },
  {
    naam: 'kaartLink',
    soort: 'tekst',
    label: 'Link naar de kaart',
    maxLengte: 500,
    invoer: 'url',
    isZichtbaar: opLocatie,
  },
  {
    naam: 'teamsLink',
    soort: 'tekst',
    label: 'Link naar de Teams-vergadering',
    help: 'Alleen wie een plek heeft krijgt deze link.',
    maxLengte: 1000,
    invoer: 'url',
    isZichtbaar: online,
    breedte: 2,
  },
  { naam: 'capaciteit', soort: 'getal', label: 'Aantal plekken', min: 1, max: 2000, isVerplicht: always, breedte: 1 },
  { naam: 'aanmeldenTot', soort: 'datum', label: 'Aanmelden tot en met', isVerplicht: always, breedte: 1 },
  { naam: 'afmeldenTot', soort: 'datum', label: 'Afmelden tot en met', isVerplicht: always, breedte: 1 },
  { naam: 'doelgroep', soort: 'tekst', label: 'Voor wie', maxLengte: 200, isVerplicht: always },
  { naam: 'doelen', soort: 'langeTekst', label: 'Doelen', help: 'Eén doel op een regel.', maxLengte: 2000 },
  { naam: 'tekst', soort: 'langeTekst', label: 'Wat gaan we doen', maxLengte: 4000, isVerplicht: always },
  VRAGEN_VELD,
  TERUGBLIKVRAGEN_VELD,
];
