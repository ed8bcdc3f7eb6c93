/** Roles as in the directory of the swv; one person may have more. */
export const ROLLEN = [
  'ib',
  'kc',
  'leerkracht',
  'schoolleider',
  'consulent',
  'themaverbinder',
  'helpdesk',
  'beheer',
] as const;
export type Rol = (typeof ROLLEN)[number];

export const ROL_LABEL = {
  ib: 'IB’er',
  kc: 'KC’er',
  leerkracht: 'leerkracht',
  schoolleider: 'schoolleider',
  consulent: 'consulent',
  themaverbinder: 'Themaverbinder',
  helpdesk: 'helpdesk',
  beheer: 'beheer',
} as const satisfies Record<Rol, string>;

/** A person in the directory. `id` is the object id (`oid`) of the Entra account; it never changes. */
export type Medewerker = {
  id: string;
  naam: string;
  email: string;
  rollen: readonly Rol[];
  /** Vestigingsnummers of the schools this person is appointed to. */
  scholen: readonly string[];
  /** For a leerkracht: the groups of their own, such as `5`. */
  groepen?: readonly string[];
  /** For a consulent: the wijk of the TPO. */
  tpo?: string;
  /** `false`: has no access and gets no mail; the name stays readable where it was written. Absent: active. */
  isActief?: boolean;
};

export const SCHOOLSOORTEN = ['bao', 'sbo', 'so'] as const;
export type Schoolsoort = (typeof SCHOOLSOORTEN)[number];
export const SCHOOLSOORT_LABEL = {
  bao: 'basisonderwijs',
  sbo: 'speciaal basisonderwijs',
  so: 'speciaal onderwijs',
} as const satisfies Record<Schoolsoort, string>;

/** `id` is the vestigingsnummer: BRIN and vestiging, such as `99AA00`. Source: [X15]. `email`: of the school itself, for the nieuwsbrief. */
export type School = {
  id: string;
  naam: string;
  soort: Schoolsoort;
  wijk: string;
  email?: string;
  /** Name of the board. */
  bestuur?: string;
  /** `false`: opens no new dossier and gets no mail; its dossiers stay. Absent: active. */
  isActief?: boolean;
};

export const isActief = ({ isActief: actief = true }: Pick<Medewerker | School, 'isActief'>): boolean => actief;

export const heeftRol = (medewerker: Medewerker, ...rollen: readonly Rol[]): boolean =>
  medewerker.rollen.some((rol) => rollen.includes(rol));
