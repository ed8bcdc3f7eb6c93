import type { Medewerker, School } from '../adresboek/medewerker';
import type { Kop } from '../dossier/dossier';
import type { Wijziging } from '../formulier/wijziging';
import type { Refusal } from '../result';
import { mayRead } from './toegang';

/** The answers of step 1 that decide which leerkracht opens a dossier. Source: regels.md §12.2, own groups or assigned. */
const GEEFT_TOEGANG = ['groep', 'groepsleerkracht', 'duoleerkracht'];

const EIGEN_TOEGANG = {
  code: 'eigen-toegang',
  message:
    'Hierna zou je dit dossier zelf niet meer kunnen openen. Zet terug wat er stond, of vraag de IB’er of KC’er dit te veranderen.',
} as const;

type Na = { kop: Kop; scholen: readonly School[]; wijzigingen: readonly Wijziging[] };

/** Nobody closes a dossier for themselves by accident: a leerkracht who hands a pupil over leaves that to the IB'er or KC'er. */
export function checkEigenToegang(medewerker: Medewerker, { kop, scholen, wijzigingen }: Na): readonly Refusal[] {
  if (mayRead(medewerker, kop, scholen)) return [];
  return wijzigingen.filter(({ pad }) => GEEFT_TOEGANG.includes(pad)).map(({ pad }) => ({ ...EIGEN_TOEGANG, pad }));
}
