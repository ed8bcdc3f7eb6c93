import type { School } from '@domain/adresboek/medewerker';
import { addDagen } from '@domain/datum/datum';
import type { Kop, Leerling, StapToestand, Taak } from '@domain/dossier/dossier';
import { toZoektekst } from '@domain/dossier/zoektekst';
import { FASEN, NIVEAUS, type Fase, type StapNummer } from '@domain/stappenplan/stap';
import type { DocumentStore } from '../functions/ports';

const WIJKEN = ['Noord', 'Oost', 'Zuid', 'West', 'Centrum'];
const LETTERS = 'ABCDEFGHIJ';
/** Dossiers of the first school, whatever the size of the world. */
const EERSTE_SCHOOL = 200;

/** A hundred schools in five wijken of twenty; also in a small world, so that only the number of dossiers differs. */
export const SCHOLEN: readonly School[] = Array.from({ length: 100 }, (_, at) => ({
  id: `99${LETTERS[Math.floor(at / 10)]}${LETTERS[at % 10]}00`,
  naam: `Basisschool ${at + 1}`,
  soort: 'bao',
  wijk: WIJKEN[at % WIJKEN.length] ?? 'Noord',
}));

const ROEPNAMEN = 'Teun Lotte Sam Noor Daan Mila Finn Saar Yusuf Amira Jurre Fenna Ilias Zoë Bram Evi Noah Liv'.split(
  ' ',
);
/** Plants and birds, so that nobody is taken for a real person. */
const ACHTERNAMEN = (
  'Winterkoning,Boomklever,Grasmus,Zanglijster,Steenuil,Goudhaantje,Waterhoen,Zilvermeeuw,Koolmees,Zonnedauw,' +
  'Duizendblad,Sneeuwklokje,Vergeetmijniet,Paardenbloem,Kardinaalsmuts,Gele Lis'
).split(',');
const VOORVOEGSELS = ['', '', '', 'de', 'van', 'van der'];
const FASE_VAN_STAP: readonly Fase[] = [0, 0, 0, 1, 1, 2, 2, 2, 2, 3, 3].map((fase) => FASEN[fase] ?? 'waarnemen');

/** Always the same row of numbers (mulberry32), so that two runs measure the same world. */
function createKans(seed: number) {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const from = <T>(choices: readonly [T, ...T[]] | readonly T[]): T => choices[below(choices.length)] as T;
  const hex = (length: number) => Array.from({ length }, () => below(16).toString(16)).join('');
  return { below, from, uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}` };
}
type Kans = ReturnType<typeof createKans>;

function generateLeerling({ below, from }: Kans): Leerling {
  const groep = below(8) + 1;
  const voorvoegsel = from(VOORVOEGSELS);
  return {
    roepnaam: from(ROEPNAMEN),
    ...(voorvoegsel && { voorvoegsel }),
    achternaam: from(ACHTERNAMEN),
    geboortedatum: addDagen('2022-09-30', -365 * groep - below(365)),
    groep: String(groep),
  };
}

function generateTaken({ below }: Kans, gestartOp: string, leerling: Leerling): readonly Taak[] {
  const taken: readonly Taak[] = [
    {
      datum: addDagen(gestartOp, 42),
      soort: 'vaststellen',
      stap: 9,
      doe: 'Stel het OPP vast',
      reden: 'De zes weken zijn dan om.',
    },
    {
      datum: addDagen(gestartOp, 60 + below(200)),
      soort: 'terugkoppelen',
      stap: 2,
      doe: `Vertel ${leerling.roepnaam} wat er met de inbreng is gedaan`,
      reden: 'De wet vraagt dit nu het OPP is vastgesteld.',
    },
    {
      datum: addDagen(gestartOp, 365),
      soort: 'evaluatie',
      stap: 10,
      doe: 'Evalueer het OPP',
      reden: 'Dit moet elk jaar.',
    },
  ];
  return taken.slice(below(3));
}

function generateVoortgang(huidigeStap: number, niveau: string): readonly StapToestand[] {
  return Array.from({ length: 11 }, (_, at) => {
    if (niveau === 'licht' && [6, 7, 9].includes(at + 1)) return 'nvt';
    if (at + 1 < huidigeStap) return 'gereed';
    return at + 1 === huidigeStap ? 'bezig' : 'nietGestart';
  });
}

function generateSamenvatting(kans: Kans, gestartOp: string, leerling: Leerling, niveau: Kop['niveau']) {
  const isGearchiveerd = kans.below(5) === 0;
  const huidigeStap = (isGearchiveerd ? 11 : kans.below(11) + 1) as StapNummer;
  const taken = isGearchiveerd ? [] : generateTaken(kans, gestartOp, leerling);
  return {
    status: isGearchiveerd ? 'gearchiveerd' : 'lopend',
    isGearchiveerd,
    huidigeStap,
    fase: FASE_VAN_STAP[huidigeStap - 1] ?? 'waarnemen',
    voortgang: generateVoortgang(huidigeStap, niveau),
    taken,
    volgendeDatum: taken[0]?.datum ?? '9999-12-31',
  } satisfies Partial<Kop>;
}

/** The first school has the same dossiers in a small and in a large world; the other schools share the rest. */
const findSchoolId = (volgnummer: number): string =>
  SCHOLEN[volgnummer <= EERSTE_SCHOOL ? 0 : 1 + (volgnummer % (SCHOLEN.length - 1))]?.id ?? '';

function generateKop(kans: Kans, volgnummer: number): Kop {
  const { below, from, uuid } = kans;
  const schoolId = findSchoolId(volgnummer);
  const leerling = generateLeerling(kans);
  const niveau = from(NIVEAUS);
  const nummer = `D-2026-${String(volgnummer).padStart(6, '0')}`;
  const gestartOp = addDagen('2026-11-20', -below(400));
  const isGedeeld = below(3) > 0;
  const door = (dagen: number) => ({
    doorId: `medewerker-${schoolId}-${below(3)}`,
    door: 'Marit Lijsterbes',
    op: `${addDagen(gestartOp, dagen)}T${String(7 + below(10)).padStart(2, '0')}:${String(10 + below(50))}:00.000Z`,
  });
  const bijgewerkt = door(below(300));
  return {
    id: 'dossier-kop',
    soort: 'kop',
    dossierId: uuid(),
    nummer,
    schoolId,
    niveau,
    leerling,
    gestartOp,
    leerkrachten: [`leerkracht-${schoolId}-${below(16)}`],
    isGedeeld,
    ...(isGedeeld && { deling: { ...door(1), akkoordVan: 'beide ouders', akkoordOp: gestartOp, vorm: 'gesprek' } }),
    geopend: door(0),
    bijgewerkt,
    bijgewerktOp: bijgewerkt.op,
    ...generateSamenvatting(kans, gestartOp, leerling, niveau),
    sorteernaam: toZoektekst(`${leerling.achternaam} ${leerling.roepnaam}`),
    groep: leerling.groep,
    zoek: toZoektekst([leerling.roepnaam, leerling.voorvoegsel, leerling.achternaam, nummer].filter(Boolean).join(' ')),
  };
}

/** Fictional heads of dossiers; a fifth is archived, two thirds are shared with the swv. */
export function* generateKoppen(aantal: number): Generator<Kop> {
  const kans = createKans(2026);
  for (let volgnummer = 1; volgnummer <= aantal; volgnummer++) yield generateKop(kans, volgnummer);
}

/** Puts them in the store, a few hundred at once; each dossier is a partition of its own. */
export async function loadKoppen(store: DocumentStore, koppen: Iterable<Kop>): Promise<void> {
  let pending: Promise<unknown>[] = [];
  for (const kop of koppen) {
    pending.push(store.commit(kop.dossierId, [{ kind: 'put', value: kop }]));
    if (pending.length < 256) continue;
    await Promise.all(pending);
    pending = [];
  }
  await Promise.all(pending);
}
