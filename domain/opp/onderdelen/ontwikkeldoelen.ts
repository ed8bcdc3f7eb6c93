import { findGebied } from '../../stappenplan/gebieden';
import { findStap } from '../../stappenplan/stappenplan';
import { kenmerken, kop } from '../blok';
import type { OppBron } from '../opp-bron';
import { NIET_INGEVULD, type Kenmerk, type OppBlok } from '../opp-document';

export function composeOntwikkeldoelen({ stap, context }: OppBron): OppBlok[] {
  const stap5 = stap(5);
  const doelen = stap5.rijen('ontwikkeldoelen').map((rij): Kenmerk => {
    const label = findGebied(context, String(rij.antwoorden.gebied ?? ''))?.label ?? rij.label('doel');
    const waarde = rij.tekst('doel');
    return waarde ? { label, waarde } : { label, waarde: NIET_INGEVULD, isLeeg: true };
  });
  const geen: Kenmerk = { label: stap5.label('ontwikkeldoelen'), waarde: NIET_INGEVULD, isLeeg: true };
  return [
    kop(2, findStap(5).titel),
    ...kenmerken(
      ...(doelen.length > 0 ? doelen : [geen]),
      ...stap5.kenmerken('onderwijsbehoeften', 'behoeftenLeerkracht', 'behoeftenOuders'),
    ),
  ];
}
