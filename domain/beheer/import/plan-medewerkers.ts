import { isActief, type Medewerker } from '../../adresboek/medewerker';
import { leesTekst, type Antwoorden } from '../../formulier/antwoord';
import { checkAntwoorden } from '../../formulier/check-antwoorden';
import { accept, type Refusal, type Result } from '../../result';
import { checkEmail, checkObjectId, toObjectId, type MedewerkerOmgeving } from '../change-medewerker';
import { checkBeheer } from '../laatste-beheerder';
import { readMedewerker, toMedewerkerAntwoorden, toMedewerkerVelden } from '../medewerker-velden';
import { checkDubbel, fouteRegel, goedeRegel, type Cellen, type ImportRegel } from './import-plan';
import { leesJaNee, leesRollen, leesScholen, leesTpo } from './lees-cel';
import { readCellen, zonderDubbel, type LeesCel } from './read-cellen';

type MedewerkerInvoer = { regel: number; cellen: Cellen };

const ZONDER_ID: Refusal = {
  code: 'veld-leeg',
  message: 'Deze medewerker is nieuw. Vul het object-id uit Entra in.',
  pad: 'id',
};

const toEmail = (cellen: Cellen): string => (cellen['email'] ?? '').trim().toLowerCase();

/** Given and family name in columns of their own make one name. */
const toNaam = ({ naam, voornaam, tussenvoegsel, achternaam }: Cellen): string | undefined =>
  naam ??
  (voornaam === undefined && achternaam === undefined
    ? undefined
    : [voornaam, tussenvoegsel, achternaam]
        .map((deel = '') => deel.trim())
        .filter(Boolean)
        .join(' '));

/** By object id; without one by address, and of more with that address the one who has access. */
function findBestaande(cellen: Cellen, medewerkers: readonly Medewerker[]): Medewerker | undefined {
  const id = toObjectId(cellen['id'] ?? '');
  if (id !== '') return medewerkers.find((een) => een.id === id);
  const email = toEmail(cellen);
  const gelijk = medewerkers.filter((een) => email !== '' && een.email.toLowerCase() === email);
  return gelijk.find(isActief) ?? gelijk[0];
}

const toSleutel = (cellen: Cellen, medewerkers: readonly Medewerker[]): string =>
  findBestaande(cellen, medewerkers)?.id ?? (toObjectId(cellen['id'] ?? '') || toEmail(cellen));

function leesMedewerker(cellen: Cellen, { scholen, wijken }: MedewerkerOmgeving) {
  const lees: { readonly [veld: string]: LeesCel } = {
    rollen: leesRollen,
    scholen: (cel): Result<readonly string[]> => leesScholen(cel, scholen),
    tpo: (cel) => leesTpo(cel, wijken),
    isActief: leesJaNee,
    naam: (cel) => accept(cel.trim()),
    email: (cel) => accept(cel.trim()),
    groepen: (cel) => accept(cel.trim()),
  };
  return readCellen({ ...cellen, naam: toNaam(cellen) }, lees);
}

type Rij = MedewerkerInvoer & { gelijk: readonly number[] };

function judge(
  { regel, cellen, gelijk }: Rij,
  omgeving: MedewerkerOmgeving,
  bestaande: Medewerker | undefined,
): { antwoorden: Antwoorden; refusals: readonly Refusal[] } {
  const { antwoorden, fouten } = leesMedewerker(cellen, omgeving);
  const samen = { isActief: true, ...(bestaande && toMedewerkerAntwoorden(bestaande)), ...antwoorden };
  const id = bestaande?.id ?? toObjectId(cellen['id'] ?? '');
  const refusals = zonderDubbel(
    [
      ...fouten,
      ...checkDubbel(regel, gelijk, 'id'),
      ...(id === '' ? [ZONDER_ID] : bestaande ? [] : checkObjectId(id)),
      ...checkEmail(id, samen, omgeving.medewerkers),
    ],
    checkAntwoorden(toMedewerkerVelden(omgeving), samen, 'gereed'),
  );
  return { antwoorden: samen, refusals };
}

function planRij(rij: Rij, omgeving: MedewerkerOmgeving, bestaande: Medewerker | undefined): ImportRegel<Medewerker> {
  const { regel, cellen } = rij;
  const { antwoorden, refusals } = judge(rij, omgeving, bestaande);
  const wie = {
    regel,
    sleutel: leesTekst(antwoorden, 'email') || toSleutel(cellen, omgeving.medewerkers),
    naam: leesTekst(antwoorden, 'naam'),
  };
  if (refusals.length > 0) return fouteRegel(wie, refusals);
  const nieuw = readMedewerker(bestaande?.id ?? toObjectId(cellen['id'] ?? ''), antwoorden);
  const na = [...omgeving.medewerkers.filter(({ id }) => id !== nieuw.id), nieuw];
  const bezwaren = checkBeheer({ doorId: omgeving.doorId, voor: omgeving.medewerkers, na });
  if (bezwaren.length > 0) return fouteRegel(wie, bezwaren);
  const voor = bestaande && toMedewerkerAntwoorden(bestaande);
  return goedeRegel(wie, toMedewerkerVelden(omgeving), { voor, na: toMedewerkerAntwoorden(nieuw), nieuw });
}

/** Each row is judged on the directory as the rows above it leave it. */
export function planMedewerkers(
  invoer: readonly MedewerkerInvoer[],
  omgeving: MedewerkerOmgeving,
): readonly ImportRegel<Medewerker>[] {
  const sleutels = invoer.map(({ cellen }) => toSleutel(cellen, omgeving.medewerkers));
  const listGelijk = (sleutel: string) =>
    sleutel === '' ? [] : invoer.filter((_, ander) => sleutels[ander] === sleutel).map(({ regel }) => regel);
  let { medewerkers } = omgeving;
  return invoer.map((rij, plaats) => {
    const gelijk = listGelijk(sleutels[plaats] ?? '');
    const bestaande = findBestaande(rij.cellen, omgeving.medewerkers);
    const gepland = planRij({ ...rij, gelijk }, { ...omgeving, medewerkers }, bestaande);
    const { nieuw } = gepland;
    if (nieuw) medewerkers = [...medewerkers.filter(({ id }) => id !== nieuw.id), nieuw];
    return gepland;
  });
}
