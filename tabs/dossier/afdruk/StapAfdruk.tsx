import { formatDatum, toDag } from '@domain/datum/datum';
import type { DossierBeeld, StapBeeld } from '@domain/dossier/dossier-beeld';
import type { Veld } from '@domain/formulier/veld';
import { formatEuro } from '@domain/opp/format-antwoord';
import { sumInzet } from '@domain/stappenplan/stappen/06-inzet';
import { findStap } from '@domain/stappenplan/stappenplan';
import type { FormulierWaarden } from '../../form/formulier-context';
import { AntwoordenOpPapier } from './AntwoordenOpPapier';
import { Blad } from './Blad';
import { LeerlingRegel } from './LeerlingRegel';
import { useIsOpPapier } from './op-papier';

type Props = { dossier: DossierBeeld; stap: StapBeeld; waarden: FormulierWaarden; velden: readonly Veld[] };

function describeToestand({ toestand, gereed, gewijzigd }: StapBeeld): string {
  if (toestand === 'gereed' && gereed) return `Gereed op ${formatDatum(toDag(gereed.op))}, gemeld door ${gereed.door}.`;
  if (!gewijzigd) return 'Nog niet gestart.';
  return `Nog niet gereed. Laatst veranderd op ${formatDatum(toDag(gewijzigd.op))} door ${gewijzigd.door}.`;
}

/** What belongs to a step and is no answer. */
function Erbij({ dossier, stap, waarden }: Props) {
  const totaal = stap.nummer === 6 ? sumInzet(waarden.antwoorden) : 0;
  const momenten = stap.nummer === 3 ? dossier.momentopnamen.map(({ datum }) => formatDatum(datum)) : [];
  return (
    <>
      {totaal > 0 && <p className="erbij">Totaal van mensen en materiaal: {formatEuro(totaal)}</p>}
      {momenten.length > 0 && <p className="erbij">Eerdere momentopnamen: {momenten.join(', ')}.</p>}
    </>
  );
}

/** The step as it stands on the screen, on paper. */
export const StapAfdruk = (props: Props) => useIsOpPapier('stap') && <StapBlad {...props} />;

function StapBlad(props: Props) {
  const { dossier, stap, waarden, velden } = props;
  const { nummer, titel } = findStap(stap.nummer);
  return (
    <Blad dossier={dossier} naam={`Stap ${nummer}`} titel={`Stap ${nummer} · ${titel}`}>
      <LeerlingRegel dossier={dossier} />
      <p className="klein">{describeToestand(stap)}</p>
      <AntwoordenOpPapier velden={velden} antwoorden={waarden.antwoorden} bron={waarden.bron} />
      <Erbij {...props} />
    </Blad>
  );
}
