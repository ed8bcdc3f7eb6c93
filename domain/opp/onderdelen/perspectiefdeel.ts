import { leesCodes } from '../../formulier/antwoord';
import { formatBestemmingen } from '../../stappenplan/bestemmingen';
import { kenmerken, kop } from '../blok';
import type { OppBron } from '../opp-bron';
import type { Kenmerk, OppBlok } from '../opp-document';

/** Destination with its reasons, and what deviates from the programme. Source: top-dossier.md §2.1 (2a–c) [L3][L16]. */
export function composePerspectiefdeel({ stap }: OppBron): OppBlok[] {
  const stap7 = stap(7);
  const bandbreedte = formatBestemmingen(leesCodes(stap7.antwoorden, 'bestemmingen'));
  const bestemming = stap7
    .kenmerken('bestemmingen')
    .map((kenmerk): Kenmerk => (bandbreedte ? { ...kenmerk, waarde: bandbreedte } : kenmerk));
  return [
    kop(2, 'Perspectiefdeel: verwacht uitstroomperspectief', true),
    ...kenmerken(
      ...bestemming,
      ...stap7.kenmerken(
        'onderbouwing',
        'afwijking',
        'afwijkingToelichting',
        'perspectiefOp',
        'heroverwogenOp',
        'heroverweging',
      ),
    ),
  ];
}
