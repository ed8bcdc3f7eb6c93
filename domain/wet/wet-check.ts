import type { Dossier } from '../dossier/dossier';
import { checkOverleg, checkVaststelling, checkZesWeken } from './besluit';
import { checkEvaluatie } from './evaluatie';
import { readFeiten, type Feiten } from './feiten';
import { checkAfwijking, checkOndersteuning, checkOvereenstemming } from './handelingsdeel';
import { judge, NIET_NODIG } from './oordeel';
import { checkOnderbouwing, checkUitstroombestemming } from './perspectiefdeel';
import { checkStem } from './stem';
import { WET_EISEN } from './wet-eisen';
import { WET_CODES, type Bevinding, type WetCode, type WetUitkomst } from './wet-uitkomst';
import { measureZesWeken } from './zes-weken';

function checkAlles(feiten: Feiten): Record<WetCode, Bevinding> {
  const ondersteuning = checkOndersteuning(feiten);
  return {
    uitstroombestemming: checkUitstroombestemming(feiten),
    onderbouwing: checkOnderbouwing(feiten),
    ondersteuning,
    afwijking: checkAfwijking(feiten),
    zesWeken: checkZesWeken(feiten),
    overleg: checkOverleg(feiten),
    overeenstemming: checkOvereenstemming(feiten, ondersteuning.toestand === 'inOrde'),
    vaststelling: checkVaststelling(feiten),
    evaluatie: checkEvaluatie(feiten),
    stem: checkStem(feiten),
  };
}

/**
 * Does this OPP meet the law, and if not, what is missing where? Presence only, never quality; product rules such as the
 * evaluation week do not count. `vandaag` is `YYYY-MM-DD` in Amsterdam. Source: top-dossier.md §2.1-2.2, schermen.md §04.
 */
export function checkWet(dossier: Dossier, vandaag: string): WetUitkomst {
  if (dossier.kop.niveau === 'licht') {
    return { oordeel: NIET_NODIG, samenvatting: 'Geen OPP nodig', onderdelen: [], ontbrekend: [], inOrde: [] };
  }
  const feiten = readFeiten(dossier, vandaag);
  const bevindingen = checkAlles(feiten);
  const onderdelen = WET_CODES.map((code) => ({ code, ...WET_EISEN[code], ...bevindingen[code] }));
  const metToestand = (...toestanden: readonly Bevinding['toestand'][]) =>
    onderdelen.filter(({ toestand }) => toestanden.includes(toestand));
  const inOrde = metToestand('inOrde', 'loopt');
  const { start, vastgesteldOp, termijnen } = feiten;
  const zesWeken = start ? measureZesWeken(start, vandaag, vastgesteldOp, termijnen) : undefined;
  return {
    oordeel: judge(onderdelen, feiten, zesWeken),
    samenvatting: `Wet: ${inOrde.length} van ${onderdelen.length} in orde`,
    ...(zesWeken ? { zesWeken } : {}),
    onderdelen,
    ontbrekend: [...metToestand('ontbreekt'), ...metToestand('wacht')],
    inOrde,
  };
}
