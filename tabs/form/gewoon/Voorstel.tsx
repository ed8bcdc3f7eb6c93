import { formatDatum, isDatum } from '@domain/datum/datum';
import type { EnkelAntwoord } from '@domain/formulier/antwoord';
import type { EnkelVeld } from '@domain/formulier/veld';
import type { Refusal } from '@domain/result';
import { toGetalTekst } from '../getal-tekst';

type Props = { veld: EnkelVeld; bezwaar: Refusal; onKies(waarde: EnkelAntwoord): void };

const toTekst = (voorstel: string | number): string =>
  typeof voorstel === 'number' ? toGetalTekst(voorstel) : isDatum(voorstel) ? formatDatum(voorstel) : voorstel;

/** The nearest answer that would be accepted, in one press. */
export function Voorstel({ veld, bezwaar: { voorstel }, onKies }: Props) {
  if (voorstel === undefined) return null;
  return (
    <button type="button" className="gewoon-tekstknop" onClick={() => onKies(voorstel)}>
      {veld.soort === 'getal' ? `Vul ${toTekst(voorstel)} in` : `Kies ${toTekst(voorstel)}`}
    </button>
  );
}
