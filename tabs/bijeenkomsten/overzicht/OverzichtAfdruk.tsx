import type { OverzichtRij } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { formatDatum, toDag } from '@domain/datum/datum';
import { createPortal } from 'react-dom';
import { useIk } from '../../api/use-ik';
import { AFDRUK_CSS } from '../../ui/afdruk-css';
import { datumKort, wijkNaam } from '../wanneer-waar';
import {
  describeTotaal,
  formatOpkomst,
  gaatDoor,
  isGeteld,
  noemWijk,
  opkomstVan,
  telOp,
  type WijkCijfers,
} from './overzicht-cijfers';

const Staaf = ({ deel, geheel }: { deel: number; geheel: number }) => (
  <div className="staaf">
    <span style={{ width: `${geheel > 0 ? (100 * deel) / geheel : 0}%` }} />
  </div>
);

function Rij({ rij }: { rij: OverzichtRij }) {
  const { capaciteit, bezet, wachtend, aanwezig } = rij.tellingen;
  return (
    <tr>
      <th scope="row">
        {rij.titel}
        <br />
        <span className="klein">
          {datumKort(rij.datum)} · {wijkNaam(rij.wijk)}
          {gaatDoor(rij) ? '' : ' · afgezegd'}
        </span>
      </th>
      <td>{gaatDoor(rij) && <Staaf deel={bezet} geheel={capaciteit} />}</td>
      <td className="getal">{gaatDoor(rij) ? `${bezet} van ${capaciteit}` : '–'}</td>
      <td className="getal">{gaatDoor(rij) ? wachtend : '–'}</td>
      <td className="getal">{isGeteld(rij) ? aanwezig : '–'}</td>
      <td className="getal">{formatOpkomst(opkomstVan(rij))}</td>
    </tr>
  );
}

type Props = { rijen: readonly OverzichtRij[]; cijfers: readonly WijkCijfers[]; wat: string };

/** The same numbers on paper. */
export function OverzichtAfdruk({ rijen, cijfers, wat }: Props) {
  const { data } = useIk();
  const meeste = Math.max(1, ...cijfers.map(({ aangemeld }) => aangemeld));
  return createPortal(
    <div data-afdruk hidden>
      <style>{AFDRUK_CSS}</style>
      <h1>Overzicht bijeenkomsten</h1>
      <p>{wat}</p>
      <p>{describeTotaal(telOp(rijen))}</p>
      <p className="klein">
        Afgedrukt door {data?.ok ? data.value.medewerker.naam : ''} op {formatDatum(toDag(new Date().toISOString()))}
      </p>
      <h2>Per bijeenkomst</h2>
      <table>
        <thead>
          <tr>
            <th>Bijeenkomst</th>
            <th style={{ width: '35mm' }}>Gevuld</th>
            <th className="getal">Plekken</th>
            <th className="getal">Wachtlijst</th>
            <th className="getal">Aanwezig</th>
            <th className="getal">Opkomst</th>
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <Rij key={rij.bijeenkomstId} rij={rij} />
          ))}
        </tbody>
      </table>
      <h2>Per wijk</h2>
      <table>
        <thead>
          <tr>
            <th>Wijk</th>
            <th style={{ width: '50mm' }} />
            <th className="getal">Aangemeld</th>
            <th className="getal">Aanwezig</th>
            <th className="getal">Opkomst</th>
          </tr>
        </thead>
        <tbody>
          {cijfers.map(({ wijk, aangemeld, aanwezig, opkomst }) => (
            <tr key={wijk}>
              <th scope="row">{noemWijk(wijk)}</th>
              <td>
                <Staaf deel={aangemeld} geheel={meeste} />
              </td>
              <td className="getal">{aangemeld}</td>
              <td className="getal">{aanwezig}</td>
              <td className="getal">{formatOpkomst(opkomst)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
