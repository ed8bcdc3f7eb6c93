import { formatDatum } from '../datum/datum';
import type { DeelnemerMailInput } from './deelnemer-mail-stukken';
import { writeTekst } from './deelnemer-mail-teksten';
import { toEenRegel, toNaam } from './een-regel';
import { readGegevens } from './gegevens';

/** Characters; a longer subject is cut off by most readers anyway. */
const MAX_ONDERWERP = 150;

const kort = (tekst: string): string => {
  const tekens = [...tekst];
  return tekens.length <= MAX_ONDERWERP ? tekst : `${tekens.slice(0, MAX_ONDERWERP - 1).join('')}…`;
};

/** A plain mail to one participant, in words. Holds nothing of what others filled in, and no answers to questions. */
export function composeDeelnemerMail(input: DeelnemerMailInput): { onderwerp: string; tekst: string } {
  const gegevens = readGegevens(input.bijeenkomst.antwoorden);
  const { kop, zonderTitel, alineas } = writeTekst({ ...input, gegevens });
  const titel = `${kop}: ${toEenRegel(gegevens.titel)}, ${formatDatum(gegevens.datum)}`;
  return {
    onderwerp: kort(zonderTitel ? kop : titel),
    tekst: [
      `Beste ${toNaam(input.aanmelding.deelnemer.naam) ?? 'deelnemer'},`,
      ...alineas.filter(Boolean),
      `Met vriendelijke groet,\n${toEenRegel(input.swv)}`,
    ].join('\n\n'),
  };
}
