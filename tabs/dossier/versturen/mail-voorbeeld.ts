import type { Ontvanger } from '@domain/bericht/bericht';
import { composeBericht, type BerichtTekst } from '@domain/bericht/compose-bericht';
import type { Berichtvoorstel } from '../../api/api';

type Keuze = {
  voorstel: Berichtvoorstel;
  swv: string;
  dossierNummer: string;
  ontvanger: Ontvanger | undefined;
  /** Titles of the chosen documents. */
  documenten: readonly string[];
};

/** The mail as it will arrive, by the words of the domain. Undefined while there is nobody or nothing to send. */
export function composeVoorbeeld({
  voorstel,
  swv,
  dossierNummer,
  ontvanger,
  documenten,
}: Keuze): BerichtTekst | undefined {
  if (!ontvanger || documenten.length === 0) return undefined;
  const { wijze, school } = voorstel;
  // The button of the example leads nowhere.
  return composeBericht({ wijze, ontvanger, school, swv, dossierNummer, documenten, link: '' });
}

export const roepnaamVan = ({ naam }: Ontvanger): string => naam.split(' ')[0] ?? naam;

/** What the sender may count on. */
export const ZEKERHEID = {
  link: 'Geen leerlinggegevens in onderwerp of mail. De documenten blijven in de app. Lukt beveiligd versturen niet, dan gaat er niets weg.',
  bijlage:
    'Geen leerlinggegevens in onderwerp of mail. De mail en de documenten worden versleuteld. Lukt beveiligd versturen niet, dan gaat er niets weg.',
} as const satisfies Record<Berichtvoorstel['wijze'], string>;
