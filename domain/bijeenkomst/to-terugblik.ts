import { toDag } from '../datum/datum';
import type { Aanmelding, Reactie } from './aanmelding';
import { GEEN_MOMENT, type Bijeenkomst } from './bijeenkomst';
import type { TerugblikBeeld, WoordKeuzes } from './bijeenkomst-beeld';
import { readGegevens } from './gegevens';
import { linkTot } from './link-tot';
import { listOpenVragen } from './reactie-velden';
import type { Rondzending } from './rondzending';
import { countAanwezigen, countTellingen } from './tellingen';

type TerugblikInput = {
  bijeenkomst: Bijeenkomst;
  aanmeldingen: readonly Aanmelding[];
  reacties: readonly Reactie[];
  rondzendingen: readonly Rondzending[];
  woorden: WoordKeuzes;
};

/** The feedback on one bijeenkomst. When a reaction came says who it may be from, so that stays behind. */
export function toTerugblikBeeld(input: TerugblikInput): TerugblikBeeld {
  const { bijeenkomst, aanmeldingen, reacties, rondzendingen, woorden } = input;
  const { titel, terugblikvragen } = readGegevens(bijeenkomst.antwoorden);
  const heeftDatum = bijeenkomst.eind !== GEEN_MOMENT;
  return {
    bijeenkomstId: bijeenkomst.bijeenkomstId,
    titel,
    vragen: listOpenVragen(terugblikvragen).map(({ naam, label }) => ({ naam, label })),
    reacties: reacties.map(({ id, antwoorden }) => ({ id, antwoorden })),
    aanwezigen: countAanwezigen(countTellingen(bijeenkomst, aanmeldingen, reacties.length)),
    reagerenTot: heeftDatum ? toDag(linkTot('reactie', bijeenkomst)) : '',
    // The removal of personal data takes the rondzendingen along; by then the question went out.
    isVerstuurd:
      bijeenkomst.eindstand !== undefined || rondzendingen.some(({ rondzendingSoort }) => rondzendingSoort === 'dank'),
    woorden,
  };
}
