import type { Rij } from '../formulier/antwoord';
import { always, type EnkelVeld, type LijstVeld, type Optie } from '../formulier/veld';

const VRAAG_SOORTEN = ['tekst', 'langeTekst', 'keuze', 'meerkeuze', 'jaNee', 'getal', 'datum'] as const;
/** The kinds of veld that staff may ask with. */
type VraagSoort = (typeof VRAAG_SOORTEN)[number];

const VRAAG_SOORT_OPTIES: readonly (Optie & { code: VraagSoort })[] = [
  { code: 'tekst', label: 'Korte tekst' },
  { code: 'langeTekst', label: 'Lange tekst' },
  { code: 'keuze', label: 'Eén antwoord kiezen' },
  { code: 'meerkeuze', label: 'Meer antwoorden kiezen' },
  { code: 'jaNee', label: 'Ja of nee' },
  { code: 'getal', label: 'Getal' },
  { code: 'datum', label: 'Datum' },
];
const MAX_OPTIES = 20;

const isKiezen = (soort: unknown): boolean => soort === 'keuze' || soort === 'meerkeuze';

/** The questions that staff add to the sign-up form; each row becomes a veld. */
export const VRAGEN_VELD: LijstVeld = {
  naam: 'vragen',
  soort: 'lijst',
  label: 'Extra vragen bij het aanmelden',
  help: 'Vraag alleen wat je nodig hebt. Naam, e-mailadres, school en rol worden altijd gevraagd.',
  rijNaam: 'vraag',
  maxRijen: 10,
  velden: [
    { naam: 'label', soort: 'tekst', label: 'Vraag', maxLengte: 200, isVerplicht: always },
    {
      naam: 'soort',
      soort: 'keuze',
      label: 'Soort antwoord',
      opties: VRAAG_SOORT_OPTIES,
      isVerplicht: always,
      breedte: 1,
    },
    { naam: 'isVerplicht', soort: 'jaNee', label: 'Moet iedereen deze vraag beantwoorden?', breedte: 2 },
    {
      naam: 'opties',
      soort: 'langeTekst',
      label: 'Antwoorden om uit te kiezen',
      help: 'Zet elk antwoord op een eigen regel.',
      maxLengte: 2000,
      isZichtbaar: ({ soort }) => isKiezen(soort),
      isVerplicht: always,
    },
    { naam: 'uitleg', soort: 'tekst', label: 'Uitleg onder de vraag', maxLengte: 300, isExtra: true },
  ],
};

/** The open questions of the feedback form; each gives a word cloud. */
export const TERUGBLIKVRAGEN_VELD: LijstVeld = {
  naam: 'terugblikvragen',
  soort: 'lijst',
  label: 'Vragen na afloop',
  help: 'Bij elke vraag hoort een woordwolk. Een cijfer en ruimte voor meer staan er altijd onder.',
  rijNaam: 'vraag na afloop',
  maxRijen: 5,
  velden: [{ naam: 'label', soort: 'tekst', label: 'Vraag', maxLengte: 200, isVerplicht: always }],
};

export const TERUGBLIK_STANDAARD: readonly Rij[] = [
  { id: 'gehad', label: 'Wat heb je aan vandaag gehad?' },
  { id: 'nodig', label: 'Wat heb je verder nog nodig als het gaat om handelingsgericht werken en TOP dossier?' },
];

const tekst = (rij: Rij, naam: string): string => (typeof rij[naam] === 'string' ? rij[naam].trim() : '');

/** One option a line; empty and repeated lines do not count. The text is the code: an answer keeps its meaning when the lines change. */
const toOpties = (rij: Rij): readonly Optie[] =>
  [
    ...new Set(
      tekst(rij, 'opties')
        .split('\n')
        .map((regel) => regel.trim())
        .filter(Boolean),
    ),
  ]
    .slice(0, MAX_OPTIES)
    .map((label) => ({ code: label, label }));

/** Letters and digits only, because it is part of a pad. */
export const vraagNaam = ({ id }: Rij): string => `vraag${id.replace(/[^A-Za-z0-9]/g, '')}`;

/** Rows of `VRAGEN_VELD` as velden. A row without a question or kind is not asked yet. */
export function toVelden(rijen: readonly Rij[]): readonly EnkelVeld[] {
  return rijen.flatMap((rij): readonly EnkelVeld[] => {
    const soort = VRAAG_SOORTEN.find((code) => code === rij.soort);
    const label = tekst(rij, 'label');
    if (!soort || !label) return [];
    const uitleg = tekst(rij, 'uitleg');
    const basis = {
      naam: vraagNaam(rij),
      label,
      ...(uitleg ? { help: uitleg } : {}),
      ...(rij.isVerplicht === true ? { isVerplicht: always } : {}),
    };
    return [{ ...basis, ...AARD[soort](rij) }];
  });
}

type Aard<S extends VraagSoort> = Omit<Extract<EnkelVeld, { soort: S }>, 'naam' | 'label'>;

const AARD: { [S in VraagSoort]: (rij: Rij) => Aard<S> } = {
  tekst: () => ({ soort: 'tekst', maxLengte: 200 }),
  langeTekst: () => ({ soort: 'langeTekst', maxLengte: 1000 }),
  keuze: (rij) => ({ soort: 'keuze', opties: toOpties(rij) }),
  meerkeuze: (rij) => ({ soort: 'meerkeuze', opties: toOpties(rij) }),
  jaNee: () => ({ soort: 'jaNee' }),
  getal: () => ({ soort: 'getal', min: 0, max: 1000 }),
  datum: () => ({ soort: 'datum' }),
};
