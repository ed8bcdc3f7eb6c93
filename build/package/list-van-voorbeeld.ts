import type { Omgeving } from './read-omgeving';

/** Ids and addresses are of one swv: a package with those of the example would be the app of nobody. */
export const listVanVoorbeeld = (omgeving: Omgeving, voorbeeld: Omgeving): readonly string[] =>
  Object.entries(voorbeeld).flatMap(([naam, waarde]) =>
    omgeving[naam] === waarde ? [`${naam} heeft nog de waarde van het voorbeeld`] : [],
  );
