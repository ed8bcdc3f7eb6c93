import type { School } from '../../adresboek/medewerker';
import { leesTekst } from '../../formulier/antwoord';
import { checkAntwoorden } from '../../formulier/check-antwoorden';
import { accept } from '../../result';
import { checkVestigingsnummer } from '../change-school';
import { readSchool, SCHOOL_NIEUW_VELDEN, SCHOOL_VELDEN, toSchoolAntwoorden } from '../school-velden';
import { checkDubbel, fouteRegel, goedeRegel, type Cellen, type ImportRegel } from './import-plan';
import { leesJaNee, leesSoort, leesVestigingsnummer, leesWijk } from './lees-cel';
import { readCellen, zonderDubbel } from './read-cellen';

type SchoolInvoer = { regel: number; cellen: Cellen };
type SchoolOmgeving = { scholen: readonly School[]; wijken: readonly string[] };

const leesSchool = (cellen: Cellen, wijken: readonly string[]) =>
  readCellen(cellen, {
    naam: (cel) => accept(cel.trim()),
    soort: leesSoort,
    wijk: (cel) => accept(leesWijk(cel, wijken)),
    bestuur: (cel) => accept(cel.trim()),
    email: (cel) => accept(cel.trim()),
    isActief: leesJaNee,
  });

export function planScholen(
  invoer: readonly SchoolInvoer[],
  { scholen, wijken }: SchoolOmgeving,
): readonly ImportRegel<School>[] {
  const sleutels = invoer.map(({ cellen }) => leesVestigingsnummer(cellen['id'] ?? '', cellen['volgnummer']));
  return invoer.map(({ regel, cellen }, plaats) => {
    const id = sleutels[plaats] ?? '';
    const bestaande = scholen.find((school) => school.id === id);
    const { antwoorden, fouten } = leesSchool(cellen, wijken);
    const voor = bestaande && toSchoolAntwoorden(bestaande);
    const samen = { isActief: true, ...voor, ...antwoorden };
    const gelijk = invoer.filter((_, ander) => id !== '' && sleutels[ander] === id).map((een) => een.regel);
    const refusals = zonderDubbel(
      [...fouten, ...checkDubbel(regel, gelijk, 'id'), ...checkVestigingsnummer(id)],
      checkAntwoorden(SCHOOL_NIEUW_VELDEN, { ...samen, id }, 'gereed'),
    );
    const wie = { regel, sleutel: id, naam: leesTekst(samen, 'naam') };
    if (refusals.length > 0) return fouteRegel(wie, refusals);
    const nieuw = readSchool(id, samen);
    return goedeRegel(wie, SCHOOL_VELDEN, { voor, na: toSchoolAntwoorden(nieuw), nieuw });
  });
}
