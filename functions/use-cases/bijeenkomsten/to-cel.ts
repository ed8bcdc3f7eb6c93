import { isDatum } from '@domain/datum/datum';
import { isLeeg, type Antwoord } from '@domain/formulier/antwoord';
import type { EnkelVeld, Optie, VeldSoort } from '@domain/formulier/veld';
import type { Tabel } from '../../ports';

type Kolom = Tabel['kolommen'][number];
type Cel = Tabel['rijen'][number][number];

const BREED = 48;
const KOLOM: { readonly [soort in VeldSoort]?: Omit<Kolom, 'kop'> } = {
  datum: { soort: 'datum' },
  getal: { soort: 'getal' },
  langeTekst: { soort: 'tekst', breedte: BREED },
};

export const toKolom = ({ soort, label }: EnkelVeld): Kolom => ({
  kop: label,
  ...(KOLOM[soort] ?? { soort: 'tekst' }),
});

const toLabels = (opties: readonly Optie[], antwoord: Antwoord): string => {
  const codes: readonly unknown[] = Array.isArray(antwoord) ? antwoord : [antwoord];
  const bekend = opties.filter(({ code }) => codes.includes(code)).map(({ label }) => label);
  // Chosen when it still was an option: of a question that staff asked the code is the text.
  const vroeger = codes.filter((gekozen) => !opties.some(({ code }) => code === gekozen));
  return [...bekend, ...vroeger].join(', ');
};

const toTekst = ({ soort }: EnkelVeld, tekst: string): Cel =>
  soort === 'datum' && !isDatum(tekst) ? undefined : tekst;

/** An answer as it stands in a table: the label of a choice, a number as a number. */
export function toCel(veld: EnkelVeld, antwoord: Antwoord | undefined): Cel {
  if (antwoord === undefined || isLeeg(antwoord)) return undefined;
  if ('opties' in veld) return toLabels(veld.opties, antwoord);
  if (typeof antwoord === 'boolean') return antwoord ? 'Ja' : 'Nee';
  return typeof antwoord === 'number' ? antwoord : toTekst(veld, String(antwoord));
}
