import { leesRijen, type Antwoorden, type Rij } from '@domain/formulier/antwoord';
import { listZichtbareVelden } from '@domain/formulier/check-antwoorden';
import type { LijstVeld, Veld } from '@domain/formulier/veld';
import { formatAntwoord, type FormatBron } from '@domain/opp/format-antwoord';
import { listOpties } from '@domain/stappenplan/opties-uit-dossier';
import { metHoofdletter } from '../../form/gewoon/met-hoofdletter';
import { groepeer } from '../../form/lijst/groepeer';
import { metRuimte } from '../../form/rooster';

type Props = { velden: readonly Veld[]; antwoorden: Antwoorden; bron: FormatBron; isRij?: boolean };

const LEEG = 'nog niet ingevuld';

/** Every question with its answer, wide and narrow as on the screen; rows in full. */
export const AntwoordenOpPapier = ({ velden, antwoorden, bron, isRij = false }: Props) => (
  <dl className="velden">
    {metRuimte(listZichtbareVelden(velden, antwoorden)).map((veld) => (
      <div key={veld.naam} className={`veld breed-${veld.breedte ?? 3}`}>
        <dt>
          {veld.label} {veld.wettelijk && !isRij && <span className="wet">Wettelijk</span>}
        </dt>
        <dd>
          {veld.soort === 'lijst' ? (
            <Rijen veld={veld} rijen={leesRijen(antwoorden, veld.naam)} bron={bron} />
          ) : (
            formatAntwoord(veld, antwoorden[veld.naam], bron) || <i>{LEEG}</i>
          )}
        </dd>
      </div>
    ))}
  </dl>
);

function Rijen({ veld, rijen, bron }: { veld: LijstVeld; rijen: readonly Rij[]; bron: FormatBron }) {
  if (rijen.length === 0) return <i>{LEEG}</i>;
  const groepVeld = veld.velden.find(({ naam }) => naam === veld.groepeerOp);
  const opties = groepVeld?.soort === 'keuze' ? listOpties(groepVeld, bron.context) : [];
  const velden = veld.velden.filter((een) => een !== groepVeld);
  const groepen = groepeer(veld, rijen, opties).filter((groep) => groep.rijen.length > 0);
  // Counted on over the groups, as on the screen.
  const nummers = groepen.flatMap((groep) => groep.rijen.map(({ id }) => id));
  return groepen.map((groep) => (
    <div key={groep.code}>
      {groep.optie && <h3>{groep.optie.label}</h3>}
      <ol>
        {groep.rijen.map((rij) => (
          <li key={rij.id}>
            <p className="klein">
              {metHoofdletter(veld.rijNaam)} {nummers.indexOf(rij.id) + 1}
            </p>
            <AntwoordenOpPapier velden={velden} antwoorden={rij} bron={bron} isRij />
          </li>
        ))}
      </ol>
    </div>
  ));
}
