import { DEELNEMER_ROL_LABEL } from '@domain/bijeenkomst/aanmelding';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { readGegevens } from '@domain/bijeenkomst/gegevens';
import { formatDatum, formatTijd, toDag } from '@domain/datum/datum';
import { formatTijdvak, formatWeekdag } from '@domain/datum/tijd';
import { createPortal } from 'react-dom';
import { useIk } from '../../api/use-ik';
import { AFDRUK_CSS } from '../../ui/afdruk-css';
import { opNaam } from './lijst/deelnemer-vraag';

/** An offer that nobody took yet is not on the list at the door. */
const KOMT = ['bevestigd', 'aanwezig', 'nietVerschenen'];

function describeWanneer({ antwoorden }: BijeenkomstBeeld): string {
  const { datum, van, tot, isOnline, plaats } = readGegevens(antwoorden);
  const delen = [datum && formatWeekdag(datum), van && tot && formatTijdvak(van, tot), isOnline ? 'online' : plaats];
  return delen.filter(Boolean).join(', ');
}

/** The list to sign, on paper: who has a place, by name, with a box for the signature. */
export function DeelnemersAfdruk({ beeld }: { beeld: BijeenkomstBeeld }) {
  const { titel } = readGegevens(beeld.antwoorden);
  const mensen = beeld.deelnemers.filter(({ status }) => KOMT.includes(status)).toSorted(opNaam);
  const { data } = useIk();
  const door = data?.ok ? data.value.medewerker.naam : '';
  const nu = new Date().toISOString();
  return createPortal(
    <div data-afdruk hidden>
      <style>{AFDRUK_CSS}</style>
      <h1>{titel}</h1>
      <p>{describeWanneer(beeld)}</p>
      <p className="klein">
        {mensen.length === 1 ? '1 deelnemer' : `${mensen.length} deelnemers`} · afgedrukt door {door} op{' '}
        {formatDatum(toDag(nu))} om {formatTijd(nu)} uur
      </p>
      <table>
        <thead>
          <tr>
            <th>Naam</th>
            <th>School</th>
            <th>Rol</th>
            <th>Handtekening</th>
          </tr>
        </thead>
        <tbody>
          {mensen.map(({ id, deelnemer: { naam, school, rol } }) => (
            <tr key={id}>
              <th scope="row">{naam}</th>
              <td>{school}</td>
              <td>{DEELNEMER_ROL_LABEL[rol]}</td>
              <td className="handtekening" />
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
