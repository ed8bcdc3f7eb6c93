import type { StapContext } from './stap';

/** For a form that belongs to no dossier: nothing to choose from but what the form itself says. */
export const LOS_CONTEXT: StapContext = {
  niveau: 'extra',
  keuzelijsten: { toolbox: [], maxToolbox: 0, gebieden: [] },
  vandaag: '',
  antwoorden: () => ({}),
};
