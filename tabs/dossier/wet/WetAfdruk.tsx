import { formatDatum, formatTijd, toDag } from '@domain/datum/datum';
import type { WetOnderdeel, WetUitkomst } from '@domain/wet/wet-uitkomst';
import { createPortal } from 'react-dom';
import { useIk } from '../../api/use-ik';
import { AFDRUK_CSS } from './afdruk-css';
import { WET_WOORD } from './wet-toestand';

type Props = { uitkomst: WetUitkomst; nummer: string; versie: string; school: string };

const Lijst = ({ titel, onderdelen }: { titel: string; onderdelen: readonly WetOnderdeel[] }) =>
  onderdelen.length === 0 ? null : (
    <>
      <h2>{titel}</h2>
      <ul>
        {onderdelen.map(({ code, titel: eis, toestand, toelichting, stap, deel, wachtOp }) => (
          <li key={code}>
            <strong>{eis}</strong> ({wachtOp?.toLowerCase() ?? WET_WOORD[toestand]}) · {deel}, stap {stap}
            <br />
            {toelichting}
          </li>
        ))}
      </ul>
    </>
  );

/** The same outcome on paper. The head of the table stands on every page; of the pupil only the number. */
export function WetAfdruk({ uitkomst, nummer, versie, school }: Props) {
  const { data } = useIk();
  const door = data?.ok ? data.value.medewerker.naam : '';
  const nu = new Date().toISOString();
  const { oordeel, zesWeken, ontbrekend, inOrde } = uitkomst;
  return createPortal(
    <div data-afdruk hidden>
      <style>{AFDRUK_CSS}</style>
      <table role="presentation">
        <thead>
          <tr>
            <td>
              Dossier {nummer} · {versie} · {school}
              <br />
              Afgedrukt door {door} op {formatDatum(toDag(nu))} om {formatTijd(nu)} uur
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <h1>Voldoet dit OPP aan de wet?</h1>
              <div className="oordeel">
                <p>
                  <strong>{oordeel.titel}</strong>
                </p>
                <p>{oordeel.vervolg}</p>
                {oordeel.verwijzing && (
                  <p>
                    {oordeel.verwijzing.tekst}: {oordeel.verwijzing.adres}
                  </p>
                )}
                {zesWeken && (
                  <p>
                    Zes weken: {formatDatum(zesWeken.van)} tot en met {formatDatum(zesWeken.tot)}, {zesWeken.tekst}.
                  </p>
                )}
              </div>
              <Lijst titel="Dit ontbreekt" onderdelen={ontbrekend} />
              <Lijst titel="Dit is in orde of loopt op tijd" onderdelen={inOrde} />
              <p className="noot">
                Deze controle kijkt of alles er is. Of de inhoud goed is, beoordelen de school, de ouders en het team.
              </p>
            </td>
          </tr>
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
