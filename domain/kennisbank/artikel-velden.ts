import { leesCodes, leesTekst, type Antwoorden } from '../formulier/antwoord';
import { always, type LangeTekstVeld, type Veld } from '../formulier/veld';
import type { StapNummer } from '../stappenplan/stap';
import { STAPPEN } from '../stappenplan/stappenplan';
import type { ArtikelInhoud } from './artikel';

/** Everything but the codes: which refusals an article explains is part of the product. */
export const ARTIKEL_VELDEN: readonly Veld[] = [
  {
    naam: 'titel',
    soort: 'tekst',
    label: 'Titel',
    help: 'Wat iemand wil doen, zoals: Gebieden aanvinken in stap 4.',
    maxLengte: 120,
    isVerplicht: always,
  },
  {
    naam: 'samenvatting',
    soort: 'tekst',
    label: 'Samenvatting',
    help: 'Eén zin. Die staat onder de titel in lijsten.',
    maxLengte: 200,
    isVerplicht: always,
  },
  {
    naam: 'tekst',
    soort: 'langeTekst',
    label: 'Tekst',
    help: 'Hoogstens één scherm, met stappen. Noem geen namen.',
    maxLengte: 20_000,
    richtlijn: { van: 60, tot: 250 },
    isVerplicht: always,
  },
  {
    naam: 'stappen',
    soort: 'meerkeuze',
    label: 'Bij welke stappen hoort dit?',
    help: 'Het artikel staat dan bij de uitleg van die stap.',
    opties: STAPPEN.map(({ nummer, titel }) => ({ code: String(nummer), label: `Stap ${nummer}: ${titel}` })),
  },
  {
    naam: 'trefwoorden',
    soort: 'tekst',
    label: 'Trefwoorden',
    help: 'Andere woorden waar mensen op zoeken, met komma’s ertussen.',
    maxLengte: 400,
  },
];

/** Asked when an article goes back to its author. */
export const OPMERKING_VELD: LangeTekstVeld = {
  naam: 'tekst',
  soort: 'langeTekst',
  label: 'Wat moet er anders?',
  help: 'De schrijver leest dit bij het artikel.',
  maxLengte: 1000,
  isVerplicht: always,
};

export const toArtikelAntwoorden = ({ titel, samenvatting, tekst, ...inhoud }: ArtikelInhoud): Antwoorden => ({
  ...(titel && { titel }),
  ...(samenvatting && { samenvatting }),
  ...(tekst && { tekst }),
  ...(inhoud.stappen.length > 0 && { stappen: inhoud.stappen.map(String) }),
  ...(inhoud.trefwoorden.length > 0 && { trefwoorden: inhoud.trefwoorden.join(', ') }),
});

/** Answers that fit `ARTIKEL_VELDEN`. */
export const readInhoud = (antwoorden: Antwoorden, codes: ArtikelInhoud['codes'] = []): ArtikelInhoud => ({
  titel: leesTekst(antwoorden, 'titel').trim(),
  samenvatting: leesTekst(antwoorden, 'samenvatting').trim(),
  tekst: leesTekst(antwoorden, 'tekst'),
  stappen: leesCodes(antwoorden, 'stappen').map((code) => Number(code) as StapNummer),
  codes,
  trefwoorden: leesTekst(antwoorden, 'trefwoorden')
    .split(',')
    .map((woord) => woord.trim())
    .filter(Boolean),
});

export const pickInhoud = ({
  titel,
  samenvatting,
  tekst,
  stappen,
  codes,
  trefwoorden,
}: ArtikelInhoud): ArtikelInhoud => ({
  titel,
  samenvatting,
  tekst,
  stappen,
  codes,
  trefwoorden,
});
