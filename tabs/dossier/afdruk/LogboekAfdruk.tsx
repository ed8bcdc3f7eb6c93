import { formatDatum, formatTijd, toDag } from '@domain/datum/datum';
import type { LogboekRegel } from '@domain/dossier/dossier';
import type { BerichtBeeld, DossierBeeld } from '@domain/dossier/dossier-beeld';
import { describeBericht } from '../zijpaneel/describe-bericht';
import { Blad } from './Blad';
import { LeerlingRegel } from './LeerlingRegel';
import { useIsOpPapier } from './op-papier';

/** Nothing relative such as *vandaag*: paper lies around. */
const moment = (op: string): string => `${formatDatum(toDag(op))} om ${formatTijd(op)} uur`;

const dagVan = ({ datum, stempel }: LogboekRegel): string =>
  toDag(stempel.op) === datum
    ? `${moment(stempel.op)}, ${stempel.door}`
    : `${formatDatum(datum)}, opgeschreven op ${moment(stempel.op)} door ${stempel.door}`;

function Regel({ regel, bericht }: { regel: LogboekRegel; bericht: BerichtBeeld | undefined }) {
  return (
    <li>
      <strong>{regel.titel}</strong>
      <p className="klein">{dagVan(regel)}</p>
      {regel.tekst && <p className="tekst">{regel.tekst}</p>}
      {bericht && <p className="tekst">{describeBericht(bericht, (op) => `op ${moment(op)}`)}</p>}
    </li>
  );
}

/** Everything in the logboek on paper, newest first as on the screen. */
export const LogboekAfdruk = ({ dossier }: { dossier: DossierBeeld }) =>
  useIsOpPapier('logboek') && (
    <Blad dossier={dossier} naam="Logboek" titel="Logboek">
      <LeerlingRegel dossier={dossier} />
      <ul className="regels">
        {dossier.logboek.map((regel) => (
          <Regel key={regel.id} regel={regel} bericht={dossier.berichten.find(({ id }) => id === regel.berichtId)} />
        ))}
      </ul>
      {dossier.logboek.length === 0 && <p>Het logboek is nog leeg.</p>}
    </Blad>
  );
