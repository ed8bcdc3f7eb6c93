import { formatDatum } from '@domain/datum/datum';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { WetOnderdeel, WetUitkomst } from '@domain/wet/wet-uitkomst';
import { Blad } from '../afdruk/Blad';
import { useIsOpPapier } from '../afdruk/op-papier';
import { WET_WOORD } from './wet-toestand';

type Props = { dossier: DossierBeeld; uitkomst: WetUitkomst };

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

/** The same outcome on paper; of the pupil only the number. */
export const WetAfdruk = (props: Props) => useIsOpPapier('wet') && <WetBlad {...props} />;

function WetBlad({ dossier, uitkomst }: Props) {
  const { oordeel, zesWeken, ontbrekend, inOrde } = uitkomst;
  return (
    <Blad dossier={dossier} naam="Wet-check" titel="Voldoet dit OPP aan de wet?">
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
    </Blad>
  );
}
