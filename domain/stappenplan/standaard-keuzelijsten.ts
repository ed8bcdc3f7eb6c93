import type { StapInstellingen } from '../beheer/instellingen';
import type { Keuzelijst } from '../beheer/keuzelijst';
import type { Optie } from '../formulier/veld';
import { GEBIEDEN } from './gebieden';
import { MAX_TOOLBOX, TOOLBOX } from './toolbox';

const toKeuzelijst = (opties: readonly Optie[]): Keuzelijst => opties.map((optie) => ({ ...optie, isActief: true }));

/** The lists of the steps as the product comes. */
export const STANDAARD_KEUZELIJSTEN: StapInstellingen = {
  toolbox: toKeuzelijst(TOOLBOX),
  maxToolbox: MAX_TOOLBOX,
  gebieden: toKeuzelijst(GEBIEDEN),
};
