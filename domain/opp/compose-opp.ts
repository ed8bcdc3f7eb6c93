import type { StapNummer } from '../stappenplan/stap';
import { findStap, isNodig } from '../stappenplan/stappenplan';
import { composeAanleiding } from './onderdelen/aanleiding';
import { composeEvaluatie } from './onderdelen/evaluatie';
import { composeFactoren } from './onderdelen/factoren';
import { composeHandelingsdeel } from './onderdelen/handelingsdeel';
import { composeIntegratiefBeeld } from './onderdelen/integratief-beeld';
import { composeInzet } from './onderdelen/inzet-en-bekostiging';
import { composeLeerlingEnSchool } from './onderdelen/leerling-en-school';
import { composeOntwikkeldoelen } from './onderdelen/ontwikkeldoelen';
import { composeOverleg } from './onderdelen/overleg-en-vaststelling';
import { composePerspectiefdeel } from './onderdelen/perspectiefdeel';
import { composeStem } from './onderdelen/stem-van-de-leerling';
import { createOppBron, type OppBron, type OppVraag } from './opp-bron';
import type { OppBlok, OppDocument } from './opp-document';

type Onderdeel = { stap: StapNummer; compose(bron: OppBron): readonly OppBlok[] };

/** The parts in reading order, each with the step it comes from: a niveau without that step has no such part. */
const ONDERDELEN: readonly Onderdeel[] = [
  { stap: 1, compose: composeLeerlingEnSchool },
  { stap: 1, compose: composeAanleiding },
  { stap: 2, compose: composeStem },
  { stap: 3, compose: composeFactoren },
  { stap: 4, compose: composeIntegratiefBeeld },
  { stap: 5, compose: composeOntwikkeldoelen },
  { stap: 7, compose: composePerspectiefdeel },
  { stap: 8, compose: composeHandelingsdeel },
  { stap: 6, compose: composeInzet },
  { stap: 9, compose: composeOverleg },
  { stap: 10, compose: composeEvaluatie },
];

/**
 * The OPP as concise as the handreiking asks (top-dossier.md §2.4): the parts the law wants and what is needed to work with
 * them. Empty velden read `nog niet ingevuld` where the law or the niveau asks for them, and are left out elsewhere.
 */
export function composeOpp(vraag: OppVraag): OppDocument {
  const bron = createOppBron(vraag);
  const { kop } = vraag.dossier;
  return {
    titel: bron.titel,
    kenmerk: kop.nummer,
    versie: vraag.versie,
    blokken: ONDERDELEN.filter(({ stap }) => isNodig(findStap(stap), kop.niveau)).flatMap(({ compose }) =>
      compose(bron),
    ),
  };
}
