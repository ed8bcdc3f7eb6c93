import { formatDatum, formatTijd, toDag } from '@domain/datum/datum';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import type { Gespreksregel } from '@domain/helpdesk/helpdeskvraag';
import { createPortal } from 'react-dom';
import { useIk } from '../../api/use-ik';
import { AFDRUK_CSS } from '../../ui/afdruk-css';

const moment = (op: string): string => `${formatDatum(toDag(op))}, ${formatTijd(op)} uur`;

const Bericht = ({ regel }: { regel: Gespreksregel }) => (
  <tr>
    <th scope="row" style={{ width: '45mm' }}>
      {regel.stempel.door}
      <br />
      <span className="klein">
        {regel.functie}
        <br />
        {moment(regel.stempel.op)}
        {regel.regelSoort === 'notitie' && (
          <>
            <br />
            Notitie, niet voor de school
          </>
        )}
      </span>
    </th>
    <td style={{ whiteSpace: 'pre-wrap' }}>
      {regel.tekst}
      {regel.bijlagen.length > 0 && (
        <p className="klein">Bijlagen: {regel.bijlagen.map(({ naam }) => naam).join(', ')}</p>
      )}
    </td>
  </tr>
);

/** The conversation on paper: number, who reads along, and every message in full. */
export function GesprekAfdruk({ beeld: { vraag, aan, cc, school, regels } }: { beeld: VraagBeeld }) {
  const { data } = useIk();
  const wie = data?.ok ? data.value.medewerker.naam : '';
  return createPortal(
    <div data-afdruk hidden>
      <style>{AFDRUK_CSS}</style>
      <h1>{vraag.onderwerp}</h1>
      <p>
        {[vraag.nummer, school, ...(vraag.stap ? [`stap ${vraag.stap}`] : []), vraag.dossier?.nummer]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        Aan {aan}
        {cc.length > 0 && `, cc ${cc.map(({ naam, functie }) => `${naam} (${functie})`).join(', ')}`}
      </p>
      <p className="klein">
        Afgedrukt door {wie} op {formatDatum(toDag(new Date().toISOString()))}
      </p>
      <table>
        <tbody>
          {regels.map((regel) => (
            <Bericht key={regel.id} regel={regel} />
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
