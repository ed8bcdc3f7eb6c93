import { formatDatum, isDatum } from '../datum/datum';
import { formatUur } from '../datum/tijd';
import { isLeeg, type Antwoord } from '../formulier/antwoord';
import type { EnkelVeld, KeuzeVeld, MeerkeuzeVeld, VeldSoort } from '../formulier/veld';
import { listOpties } from '../stappenplan/opties-uit-dossier';
import type { StapContext } from '../stappenplan/stap';

/** `namen`: by the id of the medewerker. */
export type FormatBron = { context: StapContext; namen: { readonly [id: string]: string } };

type Format = (antwoord: Antwoord, veld: EnkelVeld, bron: FormatBron) => string;

export const formatEuro = (bedrag: number): string =>
  bedrag.toLocaleString('nl-NL', { style: 'currency', currency: 'EUR' });
const toKomma = (getal: number): string => getal.toLocaleString('nl-NL', { maximumFractionDigits: 2 });

const formatTekst: Format = (antwoord) => String(antwoord).trim();
/** `Schoolbudget, basisondersteuning`: a label goes on in lower case, unless it begins with an abbreviation. */
export const formatReeks = (labels: readonly string[]): string =>
  labels
    .map((label, plaats) =>
      plaats > 0 ? label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) : label,
    )
    .join(', ');

const formatKeuze: Format = (antwoord, veld, { context }) => {
  const codes = Array.isArray(antwoord) ? antwoord : [antwoord];
  const opties = listOpties(veld as KeuzeVeld | MeerkeuzeVeld, context);
  return formatReeks(opties.filter(({ code }) => codes.includes(code)).map(({ label }) => label));
};
const formatGetal: Format = (antwoord, veld) => {
  const eenheid = veld.soort === 'getal' ? veld.eenheid : undefined;
  if (eenheid === 'euro') return formatEuro(Number(antwoord));
  return [toKomma(Number(antwoord)), eenheid].filter(Boolean).join(' ');
};

const FORMAT = {
  tekst: formatTekst,
  langeTekst: formatTekst,
  datum: (antwoord) => (isDatum(String(antwoord)) ? formatDatum(String(antwoord)) : String(antwoord)),
  tijd: (antwoord) => formatUur(String(antwoord)),
  jaNee: (antwoord) => (antwoord === true ? 'Ja' : 'Nee'),
  keuze: formatKeuze,
  meerkeuze: formatKeuze,
  persoon: (antwoord, _veld, { namen }) => namen[String(antwoord)] ?? 'Niet meer in het adresboek',
  getal: formatGetal,
} as const satisfies Record<Exclude<VeldSoort, 'lijst'>, Format>;

/** An answer as a reader sees it: the label of a choice, the name of a person, `14 oktober 2024`. Not answered is `''`. */
export const formatAntwoord = (veld: EnkelVeld, antwoord: Antwoord | undefined, bron: FormatBron): string =>
  antwoord === undefined || isLeeg(antwoord) ? '' : (FORMAT[veld.soort] as Format)(antwoord, veld, bron);
