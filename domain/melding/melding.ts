import type { Plek } from '../plek/plek';
import type { Activiteit } from './activiteit';

/**
 * Something to tell one person in Teams. It is read on a locked telephone: `wat` and `plek` never hold a name, or a number
 * that stands for a pupil (BR-34).
 */
export type NieuweMelding = {
  /** The thing it is about: what is told later about the same thing takes its place. */
  over: string;
  /** Id of the medewerker. */
  voor: string;
  activiteit: Activiteit;
  /** At most `MAX_WAT` characters. */
  wat: string;
  /** What opens on a click. */
  plek: Plek;
};

/** `vervallen`: it will not be told any more, and nobody has to do anything about that. */
type MeldingStatus = 'klaargezet' | 'bezig' | 'verzonden' | 'vervallen';

/** The same, waiting to be told: an outbox document, in the partition of what caused it. */
export type Melding = Omit<NieuweMelding, 'over'> & {
  /** `melding-<over>-<voor>`: there is one of these at a time. */
  id: string;
  soort: 'melding';
  partitie: string;
  status: MeldingStatus;
  /** Instants. */
  klaargezetOp: string;
  volgendePoging: string;
  verzondenOp?: string;
  pogingen: number;
  /** Code, such as `graph-403`. */
  laatsteFout?: string;
};
