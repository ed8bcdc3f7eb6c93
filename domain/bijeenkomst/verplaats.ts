import { accept, refuse, type Refusal, type Result } from '../result';
import { toVelden } from './vragen';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import type { Antwoorden } from '../formulier/antwoord';
import { MET_PLEK, type Aanmelding } from './aanmelding';
import type { Bijeenkomst } from './bijeenkomst';
import { annuleer, checkKomend, settleEen, type EigenAanmeldingInput } from './eigen-aanmelding';
import { isVol } from './fase';
import { readGegevens } from './gegevens';
import { settleErbij, unchanged } from './settle';
import { CONCEPT, DEELNEMER_ONBEKEND, VOL_VOOR_SWV } from './weigeringen';
import type { Wissel } from './wissel';

export type EnterFromInput = {
  /** Where this person goes to. */
  bijeenkomst: Bijeenkomst;
  /** What is kept there under `aanmeldingId`. */
  bestaande: Aanmelding | undefined;
  /** As it is in the bijeenkomst that is left. */
  aanmelding: Aanmelding;
  aanmeldingId: string;
  verzoekId: string;
  nu: string;
};

/** The other bijeenkomst may ask other things: only answers that fit there go along. */
function keepPassend({ antwoorden }: Aanmelding, bijeenkomst: Bijeenkomst): Antwoorden {
  const velden = toVelden(readGegevens(bijeenkomst.antwoorden).vragen);
  return Object.fromEntries(
    velden
      .filter((veld) => checkAntwoorden([veld], { [veld.naam]: antwoorden[veld.naam] }, 'bewaren').length === 0)
      .flatMap(({ naam }) => (antwoorden[naam] === undefined ? [] : [[naam, antwoorden[naam]]])),
  );
}

const makeVerplaatste = (input: EnterFromInput): Aanmelding => ({
  id: input.aanmeldingId,
  soort: 'aanmelding',
  bijeenkomstId: input.bijeenkomst.bijeenkomstId,
  status: 'bevestigd',
  volgnummer: input.bijeenkomst.plekken.volgnummer + 1,
  deelnemer: input.aanmelding.deelnemer,
  antwoorden: keepPassend(input.aanmelding, input.bijeenkomst),
  verzoekId: input.verzoekId,
  aangemeldOp: input.nu,
  gewijzigdOp: input.nu,
  agendaVersie: (input.bestaande?.agendaVersie ?? 0) + 1,
  bron: 'swv',
});

function checkRuimte({ bijeenkomst, nu }: EnterFromInput): readonly Refusal[] {
  const bezwaren = bijeenkomst.status === 'concept' ? [CONCEPT] : checkKomend({ bijeenkomst, nu });
  return bezwaren.length === 0 && isVol(bijeenkomst) ? [VOL_VOOR_SWV] : bezwaren;
}

/**
 * Gives somebody from another bijeenkomst a place here, or refuses. Comes first; `leaveFor` after it, so that a move that
 * stops halfway costs nobody a place and can be done again. Who has a place here already keeps it.
 */
export function enterFrom(input: EnterFromInput): Result<Wissel> {
  const { bijeenkomst, bestaande, nu } = input;
  if (bestaande && MET_PLEK.includes(bestaande.status)) return accept(unchanged(bijeenkomst));
  const bezwaren = checkRuimte(input);
  if (bezwaren.length > 0) return refuse(...bezwaren);
  const aanmelding = makeVerplaatste(input);
  const mails = [{ aanmelding, soort: 'verplaatst' as const }];
  const aanmeldingen = bestaande ? [bestaande] : [];
  return accept(settleErbij({ bijeenkomst, aanmeldingen, gewijzigd: [aanmelding], mails, nu }));
}

/** Leaves for another bijeenkomst: the place here goes to who waits longest. Twice is once. */
export function leaveFor(input: EigenAanmeldingInput): Result<Wissel> {
  const aanmelding = input.aanmeldingen.find(({ id }) => id === input.aanmeldingId);
  if (!aanmelding) return refuse(DEELNEMER_ONBEKEND);
  if (aanmelding.status === 'geannuleerd') return accept(unchanged(input.bijeenkomst));
  const bezwaren = checkKomend(input);
  return bezwaren.length > 0 ? refuse(...bezwaren) : settleEen(input, annuleer(aanmelding, input.nu), 'verplaatst');
}
