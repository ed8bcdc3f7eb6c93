import type { Dossier } from '@domain/dossier/dossier';
import { leesRijen } from '@domain/formulier/antwoord';
import type { WetCode, WetOnderdeel, WetUitkomst } from '@domain/wet/wet-uitkomst';
import { eenVolledigDossier, volledigeAntwoorden } from './een-dossier';

/** Step 9 with the overleg held and nothing decided yet. */
export const NOG_NIET_BESLOTEN = { instemmingen: [], vastgesteldOp: undefined, vastgesteldDoor: undefined };

const tussendoelen = leesRijen(volledigeAntwoorden()[8], 'tussendoelen').map((rij) =>
  rij.id === 'tussendoel-3' ? { ...rij, wie: '', hoe: undefined } : rij,
);

/** Fenna as she stood on 9 October 2024: tussendoel 3 lacks wie and hoe, steps 9 to 11 are empty. */
export const OP_9_OKTOBER: Dossier = eenVolledigDossier({
  stappen: {
    8: { tussendoelen },
    9: { ...NOG_NIET_BESLOTEN, overlegOp: undefined, deelnemers: undefined },
    10: { voortgang: undefined, evaluaties: undefined, gehoudenOp: undefined, stemLeerling: undefined },
    11: { besluit: undefined },
  },
});

export const find = ({ onderdelen }: WetUitkomst, code: WetCode): WetOnderdeel | undefined =>
  onderdelen.find((onderdeel) => onderdeel.code === code);
