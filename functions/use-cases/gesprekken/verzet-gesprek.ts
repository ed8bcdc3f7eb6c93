import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Gesprekken } from '@domain/gesprek/gesprek-beeld';
import { changeGesprek } from '@domain/gesprek/plan-gesprek';
import type { Result } from '@domain/result';
import type { Deps } from '../deps';
import { changeGesprekIn, type GesprekPlek } from './change-gesprek-in';
import { findUitTeNodigen } from './find-uit-te-nodigen';
import { GESPREKKEN_UIT } from './plan-gesprek';

/** `versie` as in `GesprekBeeld`; `antwoorden` of the form `listVerzetVelden`. */
type VerzetGesprekInput = GesprekPlek & { versie: number; antwoorden: Antwoorden };
export type VerzetGesprek = (medewerker: Medewerker, input: VerzetGesprekInput) => Promise<Result<Gesprekken>>;

export const createVerzetGesprek =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'>): VerzetGesprek =>
  (medewerker, { versie, antwoorden, ...plek }) =>
    changeGesprekIn(deps, {
      ...plek,
      medewerker,
      wat: 'gesprek-verzet',
      actie: 'gesprekPlannen',
      change: async (gesprek, dossier, moment) => {
        if (!(await deps.adresboek.readInstellingen()).kanalen.gesprekken) return GESPREKKEN_UIT;
        const omgeving = await findUitTeNodigen(deps, dossier.kop);
        return changeGesprek(dossier, { ...omgeving, door: medewerker, gesprek, versie, antwoorden, moment });
      },
    });
