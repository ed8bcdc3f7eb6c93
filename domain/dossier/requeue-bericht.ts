import type { Bericht } from '../bericht/bericht';
import { retryBericht } from '../bericht/bericht-verloop';
import type { Stempel } from '../formulier/wijziging';
import { accept, refuse, type Result } from '../result';
import { NIET_GEDEELD } from './deling';
import type { Dossier } from './dossier';
import { ONTVANGER_ONBEKEND } from './queue-bericht';
import { updateSamenvatting } from './samenvatting';
import { checkNietGearchiveerd } from './stap-toestand';
import type { Verandering } from './verandering';

export type RequeueInput = {
  bericht: Bericht;
  /** The consulenten of the TPO as they are now. */
  ontvangers: readonly string[];
  stempel: Stempel;
};

/** A message that stopped goes to the end of the queue, if it may still go to the same person (BR-19). */
export function requeueBericht(
  dossier: Dossier,
  { bericht, ontvangers, stempel }: RequeueInput,
): Result<Verandering & { bericht: Bericht }> {
  const refusals = [
    ...checkNietGearchiveerd(dossier.kop),
    ...(dossier.kop.isGedeeld ? [] : [NIET_GEDEELD]),
    ...(ontvangers.includes(bericht.aan.id) ? [] : [ONTVANGER_ONBEKEND]),
  ];
  if (refusals.length > 0) return refuse(...refusals);
  const opnieuw = retryBericht(bericht, stempel.op);
  if (!opnieuw.ok) return opnieuw;
  return accept({ dossier: updateSamenvatting(dossier, stempel), logboek: [], bericht: opnieuw.value });
}

/** The messages that have to wait for a person, because the agreement they would leave under is gone. */
export const stopBerichten = (berichten: readonly Bericht[]): readonly Bericht[] =>
  berichten
    .filter(({ status }) => status === 'klaargezet')
    .map((bericht) => ({ ...bericht, status: 'aandacht', laatsteFout: NIET_GEDEELD.code }));
