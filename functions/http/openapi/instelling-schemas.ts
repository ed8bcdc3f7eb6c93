import type { StapInstellingen, Termijnen } from '@domain/beheer/instellingen';
import type { KeuzeItem } from '@domain/beheer/keuzelijst';
import { array, beeld, JA_NEE, text } from './schema';

const KEUZELIJST = array(beeld<KeuzeItem>({ code: text(), label: text(), groep: text(), isActief: JA_NEE }, 'groep'));
const AANTAL = { type: 'integer', minimum: 1 } as const;

/** What the steps choose from, and when we warn. */
export const STAP_INSTELLINGEN = beeld<StapInstellingen>({
  toolbox: KEUZELIJST,
  maxToolbox: AANTAL,
  gebieden: KEUZELIJST,
});
export const TERMIJNEN = beeld<Termijnen>({ waarschuwOppWeken: AANTAL, waarschuwEvaluatieMaanden: AANTAL });
