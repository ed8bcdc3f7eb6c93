import { isLeeg, leesTekst } from '../../formulier/antwoord';
import { findStap } from '../../stappenplan/stappenplan';
import { kenmerken, kop, tabel } from '../blok';
import type { Weergave } from '../weergave';
import type { OppBron } from '../opp-bron';
import { NIET_INGEVULD, type OppBlok } from '../opp-document';

/** A tussendoel is named by its number, as in the handelingsdeel. */
function composeResultaten({ stap }: OppBron): readonly OppBlok[] {
  const nummers = stap(8)
    .rijen('tussendoelen')
    .map(({ id }) => id);
  const rijen = stap(10).rijen('evaluaties');
  const noem = ({ antwoorden }: Weergave) => {
    const plaats = nummers.indexOf(leesTekst(antwoorden, 'tussendoel'));
    return plaats < 0 ? '' : `Tussendoel ${plaats + 1}`;
  };
  return tabel(
    stap(10).label('evaluaties'),
    ['tussendoel', 'resultaat', 'toelichting'].map((naam) => rijen[0]?.label(naam) ?? naam),
    rijen.map((rij) => [noem(rij), rij.tekst('resultaat'), rij.tekst('toelichting')]),
  );
}

/** Before the first evaluation one line is enough; after it: what came of each tussendoel and how it goes on. Source: [L3]. */
export function composeEvaluatie(bron: OppBron): OppBlok[] {
  const { stap, isWettelijk } = bron;
  const stap10 = stap(10);
  const titel = kop(2, findStap(10).titel, isWettelijk);
  if (Object.values(stap10.antwoorden).every((antwoord) => isLeeg(antwoord))) {
    const label = stap10.label('gehoudenOp');
    return [titel, ...kenmerken({ label, waarde: NIET_INGEVULD, isLeeg: true })];
  }
  return [
    titel,
    ...kenmerken(...stap10.kenmerken('gehoudenOp', 'aanwezigen', 'voortgang')),
    ...composeResultaten(bron),
    ...kenmerken(...stap10.kenmerken('stemLeerling', 'conclusie', 'vervolg')),
  ];
}
