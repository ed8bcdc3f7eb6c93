import type { Pad } from '@domain/formulier/wijziging';
import type { StapNummer } from '@domain/stappenplan/stap';
import { createStore } from '../../ui/store';

/** A veld to go to once its step is open; kept out of the address. `vanWet`: there is a way back to the wet-check. */
export type Sprong = { nummer: StapNummer; pad?: Pad; vanWet: boolean };

export const sprong = createStore<Sprong | undefined>(undefined);
