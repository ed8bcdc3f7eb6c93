import { formatTijd, toDag } from '@domain/datum/datum';
import { formatWeekdag } from '@domain/datum/tijd';
import { escapeHtml } from './escape-html';
import type { AgendaBeeld } from './read-agenda';

const SOORT: Record<string, string> = { REQUEST: 'Uitnodiging', CANCEL: 'Afzegging', PUBLISH: 'Afspraak' };

/** The agenda item of an attachment, as the reader's agenda would show it. */
export function renderAgenda({ methode, begin, eind, ...rest }: AgendaBeeld): string {
  const wanneer = `${formatWeekdag(toDag(begin))}, ${formatTijd(begin)}–${formatTijd(eind)} uur`;
  const regels: readonly [string, string][] = [
    ['Wanneer', wanneer],
    ['Waar', rest.plaats || 'niet ingevuld'],
    ['Deelnemer', rest.deelnemers.join(', ') || 'geen'],
    ['Versie', `${rest.versie}${rest.status ? ` (${rest.status})` : ''}`],
    ['Kenmerk', rest.uid],
  ];
  return `<section class="agenda${methode === 'CANCEL' ? ' vervallen' : ''}">
<h3>Agenda: ${escapeHtml(SOORT[methode] ?? methode)}</h3>
<p class="titel">${escapeHtml(rest.titel)}</p>
<dl>${regels.map(([naam, waarde]) => `<dt>${naam}</dt><dd>${escapeHtml(waarde)}</dd>`).join('')}</dl>
</section>
`;
}
