import { formatDatum, toDag } from '../datum/datum';
import { isLeeg, type Antwoorden } from '../formulier/antwoord';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import { accept, refuse, type Result } from '../result';
import type { Reactie } from './aanmelding';
import type { Bijeenkomst } from './bijeenkomst';
import { readGegevens } from './gegevens';
import { linkTot } from './link-tot';
import { listReactieVelden } from './reactie-velden';

type SubmitReactieInput = {
  bijeenkomst: Bijeenkomst;
  /** `reactie-<key>`: follows from the sign-up, so that one person reacts once. */
  id: string;
  antwoorden: Antwoorden;
  nu: string;
};

const AFGEZEGD = refuse({
  code: 'bijeenkomst-afgezegd',
  message: 'Deze bijeenkomst is niet doorgegaan. Reageren kan daarom niet.',
});
const TE_LAAT = refuse({
  code: 'bijeenkomst-voorbij',
  message: 'Reageren op deze bijeenkomst kan niet meer. Vertel het gerust aan je consulent.',
});
const nogNiet = (begin: string) =>
  refuse({ code: 'regel', message: `Reageren kan vanaf ${formatDatum(toDag(begin))}, als de bijeenkomst begint.` });

/** Whether feedback may be given now: from the beginning until the last day. */
export function judgeReageren({ status, begin, ...rest }: Bijeenkomst, nu: string): Result<undefined> {
  if (status === 'concept' || status === 'afgezegd') return AFGEZEGD;
  if (nu < begin) return nogNiet(begin);
  return nu > linkTot('reactie', { status, begin, ...rest }) ? TE_LAAT : accept(undefined);
}

/** Feedback without a name. Everything may stay empty, but not all of it at once. */
export function submitReactie({ bijeenkomst, id, antwoorden, nu }: SubmitReactieInput): Result<Reactie> {
  const mag = judgeReageren(bijeenkomst, nu);
  if (!mag.ok) return mag;
  const velden = listReactieVelden(readGegevens(bijeenkomst.antwoorden).terugblikvragen);
  const refusals = checkAntwoorden(velden, antwoorden, 'gereed');
  if (refusals.length > 0) return refuse(...refusals);
  const gegeven = Object.entries(antwoorden).filter(([, antwoord]) => !isLeeg(antwoord));
  if (gegeven.length === 0)
    return refuse({ code: 'veld-leeg', message: 'Vul minstens één antwoord in.', pad: velden[0]?.naam ?? 'cijfer' });
  const { bijeenkomstId } = bijeenkomst;
  return accept({ id, soort: 'reactie', bijeenkomstId, antwoorden: Object.fromEntries(gegeven), op: nu });
}
