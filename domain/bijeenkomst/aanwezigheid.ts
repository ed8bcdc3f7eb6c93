import { accept, refuse, type Refusal, type Result } from '../result';
import { MET_PLEK, type Aanmelding, type AanmeldingStatus } from './aanmelding';
import type { Bijeenkomst } from './bijeenkomst';
import { settleEen, type EigenAanmeldingInput } from './eigen-aanmelding';
import { isAanwezigheidOpen, isVoorbij } from './fase';
import { readCapaciteit } from './gegevens';
import { unchanged } from './settle';
import { AFGEZEGD, CONCEPT, DEELNEMER_ONBEKEND, GEWIST, VOL_VOOR_SWV } from './weigeringen';
import type { Wissel } from './wissel';

/** `bevestigd` takes a mark back. */
export type Aanwezigheid = Extract<AanmeldingStatus, 'bevestigd' | 'aanwezig' | 'nietVerschenen'>;

const NOG_NIET: Refusal = {
  code: 'regel',
  message: 'De presentielijst opent een uur voor het begin. Kom dan terug.',
};
const GEEN_PLEK: Refusal = {
  code: 'regel',
  message: 'Deze deelnemer heeft geen plek. Na het begin kun je iemand zonder plek op aanwezig zetten.',
};

function checkOpen(bijeenkomst: Bijeenkomst, nu: string): readonly Refusal[] {
  if (isAanwezigheidOpen(bijeenkomst, nu)) return [];
  if (bijeenkomst.eindstand) return [GEWIST];
  if (bijeenkomst.status === 'concept') return [CONCEPT];
  return [bijeenkomst.status === 'afgezegd' ? AFGEZEGD : NOG_NIET];
}

/** Who stands at the door without a place may come in once it has begun, while there are places. */
function checkPlek(
  bijeenkomst: Bijeenkomst,
  aanmelding: Aanmelding,
  status: Aanwezigheid,
  nu: string,
): readonly Refusal[] {
  if (MET_PLEK.includes(aanmelding.status)) return [];
  if (status !== 'aanwezig' || !isVoorbij(bijeenkomst, nu)) return [GEEN_PLEK];
  return bijeenkomst.plekken.bezet < readCapaciteit(bijeenkomst.antwoorden) ? [] : [VOL_VOOR_SWV];
}

const mark = ({ aangebodenTot: _, ...aanmelding }: Aanmelding, status: Aanwezigheid, nu: string): Aanmelding => ({
  ...aanmelding,
  status,
  gewijzigdOp: nu,
});

/** Marks somebody present or absent, from one hour before the beginning until the personal data are gone. Mails nothing. */
export function setAanwezigheid(input: EigenAanmeldingInput & { status: Aanwezigheid }): Result<Wissel> {
  const { bijeenkomst, aanmeldingen, aanmeldingId, status, nu } = input;
  const dicht = checkOpen(bijeenkomst, nu);
  if (dicht.length > 0) return refuse(...dicht);
  const aanmelding = aanmeldingen.find(({ id }) => id === aanmeldingId);
  if (!aanmelding) return refuse(DEELNEMER_ONBEKEND);
  if (aanmelding.status === status) return accept(unchanged(bijeenkomst));
  const bezwaren = checkPlek(bijeenkomst, aanmelding, status, nu);
  return bezwaren.length > 0 ? refuse(...bezwaren) : settleEen(input, mark(aanmelding, status, nu));
}
