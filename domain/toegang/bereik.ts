import type { Medewerker, Rol, School } from '../adresboek/medewerker';
import type { Kop } from '../dossier/dossier';

/** Which dossiers one role opens. Everything that is present must hold; lists filter on the same four things. */
export type Bereik = {
  rol: Rol;
  /** Vestigingsnummers. */
  scholen: readonly string[];
  /** Only these groups, or the dossiers assigned to this leerkracht. */
  leerkracht?: { id: string; groepen: readonly string[] };
  /** BR-19: only what the school shared. */
  alleenGedeeld?: true;
};

type MaakBereik = (medewerker: Medewerker, scholen: readonly School[]) => Omit<Bereik, 'rol'>;

const eigenScholen: MaakBereik = (medewerker) => ({ scholen: medewerker.scholen });
const geen: MaakBereik = () => ({ scholen: [] });

/** Source: regels.md §12.2. A role without dossiers reaches no school. */
const BEREIK = {
  ib: eigenScholen,
  kc: eigenScholen,
  schoolleider: eigenScholen,
  leerkracht: ({ id, scholen, groepen = [] }) => ({ scholen, leerkracht: { id, groepen } }),
  consulent: ({ tpo }, scholen) => ({
    scholen: scholen.filter(({ wijk }) => tpo !== undefined && wijk === tpo).map(({ id }) => id),
    alleenGedeeld: true,
  }),
  themaverbinder: geen,
  helpdesk: geen,
  beheer: geen,
} as const satisfies Record<Rol, MaakBereik>;

/** One entry for each role that opens any dossier; someone with more roles has the sum. `scholen` is the whole directory. */
export const listBereik = (medewerker: Medewerker, scholen: readonly School[]): readonly Bereik[] =>
  medewerker.rollen
    .map((rol) => ({ rol, ...BEREIK[rol](medewerker, scholen) }))
    .filter((bereik) => bereik.scholen.length > 0);

const isBinnenBereik = (kop: Kop, { scholen, leerkracht, alleenGedeeld }: Bereik): boolean =>
  scholen.includes(kop.schoolId) &&
  (!leerkracht || leerkracht.groepen.includes(kop.groep) || kop.leerkrachten.includes(leerkracht.id)) &&
  (!alleenGedeeld || kop.isGedeeld);

/** The roles this person has in this one dossier: an IB'er of one school may be a leerkracht at another. */
export const listRollen = (medewerker: Medewerker, kop: Kop, scholen: readonly School[]): readonly Rol[] =>
  listBereik(medewerker, scholen)
    .filter((bereik) => isBinnenBereik(kop, bereik))
    .map(({ rol }) => rol);
