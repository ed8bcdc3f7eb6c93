import { formatDatumKort, isDatum } from '@domain/datum/datum';
import { leesTekst, type Rij } from '@domain/formulier/antwoord';
import { listZichtbareVelden } from '@domain/formulier/check-antwoorden';
import type { EnkelVeld, LijstVeld } from '@domain/formulier/veld';
import { formatAntwoord, type FormatBron } from '@domain/opp/format-antwoord';

/** One row in one line: for whom, what else, the first sentence and a date. */
export type RijSamenvatting = {
  kop: string;
  bij: string;
  zin: string;
  /** Rows of this list have a place for a date, filled in or not. */
  metDatum: boolean;
  datum?: { label: string; waarde: string };
};

/** Signs of Markdown, where a text may have them. */
const VET = /\*\*([^*]+)\*\*/g;

const eersteZin = (tekst: string): string => /^[\s\S]*?[.?!](?=\s|$)/.exec(tekst.trim())?.[0] ?? tekst.trim();

const isZin = ({ soort }: EnkelVeld) => soort === 'langeTekst';
const isKeuze = ({ soort }: EnkelVeld) => soort === 'keuze' || soort === 'persoon';

export function samenvatRij(veld: LijstVeld, rij: Rij, bron: FormatBron): RijSamenvatting {
  const velden = listZichtbareVelden(veld.velden, rij).filter(
    ({ naam, isExtra }) => naam !== veld.groepeerOp && !isExtra,
  );
  const tekst = (een: EnkelVeld | undefined) => (een ? formatAntwoord(een, rij[een.naam], bron) : '');
  const kop = velden.find(isKeuze);
  const zin = velden.find(isZin) ?? velden.find(({ soort }) => soort === 'tekst');
  const bij = velden.filter(
    (een) => een !== kop && een !== zin && (isKeuze(een) || ['tekst', 'getal'].includes(een.soort)),
  );
  const datum = velden.find(({ soort }) => soort === 'datum');
  const dag = datum && leesTekst(rij, datum.naam);
  return {
    kop: tekst(kop),
    bij: bij.map(tekst).filter(Boolean).slice(0, 2).join(' · '),
    zin: eersteZin(tekst(zin)).replace(VET, '$1'),
    metDatum: veld.velden.some(({ soort }) => soort === 'datum'),
    ...(datum && dag && isDatum(dag) && { datum: { label: datum.label, waarde: formatDatumKort(dag) } }),
  };
}
