import type { Veld } from '@domain/formulier/veld';
import type { Wijziging } from '@domain/formulier/wijziging';
import { findVeld } from '@domain/formulier/veld';
import { formatOpsomming } from '@domain/stappenplan/opsomming';

/** `2 wijzigingen nog niet bewaard: Toolbox bij stap 6 en Dossiers bewaren.` */
export function describeWijzigingen(velden: readonly Veld[], wijzigingen: readonly Wijziging[]): string {
  const labels = wijzigingen.map(({ pad }) => findVeld(velden, pad.split('/')[0] ?? '')?.label ?? '');
  const aantal = wijzigingen.length === 1 ? '1 wijziging' : `${wijzigingen.length} wijzigingen`;
  return `${aantal} nog niet bewaard: ${formatOpsomming([...new Set(labels)])}.`;
}
