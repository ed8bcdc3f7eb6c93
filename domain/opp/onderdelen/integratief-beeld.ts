import { listAangevinkt } from '../../stappenplan/gebieden';
import { findStap } from '../../stappenplan/stappenplan';
import { kenmerken, kop } from '../blok';
import { formatReeks } from '../format-antwoord';
import type { OppBron } from '../opp-bron';
import { NIET_INGEVULD, type Kenmerk, type OppBlok } from '../opp-document';

/** The ticked areas, one row for each group of them. */
function listGebieden({ stap, context }: OppBron): readonly Kenmerk[] {
  const gebieden = listAangevinkt(context, stap(4).antwoorden);
  if (gebieden.length === 0) return [{ label: stap(4).label('gebieden'), waarde: NIET_INGEVULD, isLeeg: true }];
  const groepen = [...new Set(gebieden.map(({ groep = '' }) => groep))];
  return groepen.map((groep) => ({
    label: groep,
    waarde: formatReeks(gebieden.filter((gebied) => gebied.groep === groep).map(({ label }) => label)),
  }));
}

export const composeIntegratiefBeeld = (bron: OppBron): OppBlok[] => [
  kop(2, findStap(4).titel),
  ...bron.stap(4).alinea('integratiefBeeld'),
  ...kenmerken(...listGebieden(bron)),
];
