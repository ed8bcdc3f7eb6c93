import type { Termijnen } from '../beheer/instellingen';

/** When we warn, as the product comes: BR-23 (amber at four weeks) and BR-04 (from ten months). */
export const STANDAARD_TERMIJNEN: Termijnen = { waarschuwOppWeken: 4, waarschuwEvaluatieMaanden: 10 };
