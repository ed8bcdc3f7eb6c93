import { kenmerken, kop } from '../blok';
import type { OppBron } from '../opp-bron';
import type { OppBlok } from '../opp-document';

/** Hoorrecht: what the pupil said, its influence on the plan and the feedback, or why there is no input. Source: [L9]. */
export function composeStem({ stap, isWettelijk }: OppBron): OppBlok[] {
  const beeld = stap(2);
  const titel = kop(2, beeld.label('stemTekst'), isWettelijk);
  if (beeld.antwoorden.stemAfgezien === true) {
    return [titel, ...kenmerken(...beeld.kenmerken('stemAfgezien', 'stemAfgezienReden'))];
  }
  return [
    titel,
    ...beeld.alinea('stemTekst'),
    ...kenmerken(...beeld.kenmerken('stemVorm', 'stemDatum', 'stemInvloed', 'terugkoppelingOp', 'terugkoppelingDoor')),
  ];
}
