import type { Antwoorden } from '../formulier/antwoord';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import type { Stempel } from '../formulier/wijziging';
import { accept, refuse, type Result } from '../result';
import { GEEN_MOMENT, type Bijeenkomst } from './bijeenkomst';
import { listBijeenkomstVelden } from './bijeenkomst-velden';
import { toKopgegevens } from './gegevens';
import { TERUGBLIK_STANDAARD } from './vragen';

export type OpenBijeenkomstInput = {
  bijeenkomstId: string;
  reeksId?: string;
  antwoorden: Antwoorden;
  stempel: Stempel;
  /** Those of the directory. */
  wijken: readonly string[];
};

const make = ({ bijeenkomstId, reeksId, antwoorden, stempel }: Omit<OpenBijeenkomstInput, 'wijken'>): Bijeenkomst => ({
  id: 'bijeenkomst',
  soort: 'bijeenkomst',
  bijeenkomstId,
  ...(reeksId === undefined ? {} : { reeksId }),
  status: 'concept',
  ...toKopgegevens(antwoorden),
  plekken: { bezet: 0, wachtend: 0, volgnummer: 0, aanwezig: 0 },
  agendaVersie: 0,
  gemaakt: stempel,
  gewijzigd: stempel,
  volgendeActieOp: GEEN_MOMENT,
});

/** A concept: what is there must fit, what is missing is asked for on publishing. */
export function openBijeenkomst(input: OpenBijeenkomstInput): Result<Bijeenkomst> {
  const refusals = checkAntwoorden(listBijeenkomstVelden(input.wijken), input.antwoorden, 'bewaren');
  if (refusals.length > 0) return refuse(...refusals);
  return accept(make({ ...input, antwoorden: { terugblikvragen: TERUGBLIK_STANDAARD, ...input.antwoorden } }));
}

/** The same bijeenkomst once more, as a concept without days and without participants. */
export function copyBijeenkomst(
  { antwoorden }: Bijeenkomst,
  { bijeenkomstId, stempel }: Pick<OpenBijeenkomstInput, 'bijeenkomstId' | 'stempel'>,
): Bijeenkomst {
  const { datum: _, aanmeldenTot: _1, afmeldenTot: _2, ...blijft } = antwoorden;
  return make({ bijeenkomstId, antwoorden: blijft, stempel });
}
