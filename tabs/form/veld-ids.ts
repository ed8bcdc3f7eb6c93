import type { Pad } from '@domain/formulier/wijziging';

export type VeldIds = { invoer: string; label: string; help: string; bezwaar: string };

/** The ids that tie label, help, input and message together. */
export const toVeldIds = (pad: Pad): VeldIds => {
  const id = `veld-${pad.replaceAll('/', '-')}`;
  return { invoer: id, label: `${id}-label`, help: `${id}-help`, bezwaar: `${id}-bezwaar` };
};
