import { Button } from '@fluentui/react-components';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { useProbeerBerichtOpnieuw } from '../api/use-dossier';
import { announce } from '../ui/announce';
import { Balk } from '../ui/Balk';
import { FoutBalk } from '../ui/FoutBalk';

type Props = {
  dossier: DossierBeeld;
  /** The dossier could not be asked for again, or an act of the header failed. */
  fout: unknown;
  foutTitel: string;
  onOpnieuw(): void;
};

const leestMee = ({ stappen, acties, kop }: DossierBeeld): boolean =>
  !kop.isGearchiveerd && stappen.every((stap) => stap.acties.length === 0) && !acties.includes('delen');

/** The most serious condition of this dossier, one at a time. */
export function DossierBalk({ dossier, fout, foutTitel, onOpnieuw }: Props) {
  const bericht = dossier.berichten.find(({ status }) => status === 'aandacht');
  if (fout) return <FoutBalk titel={foutTitel} fout={fout} onOpnieuw={onOpnieuw} />;
  if (bericht) return <BerichtBalk dossierId={dossier.id} bericht={bericht} />;
  if (leestMee(dossier))
    return (
      <Balk intent="info" titel="Je leest mee.">
        De school vult dit dossier in.
      </Balk>
    );
  return null;
}

function BerichtBalk({ dossierId, bericht }: { dossierId: string; bericht: DossierBeeld['berichten'][number] }) {
  const opnieuw = useProbeerBerichtOpnieuw(dossierId);
  const probeer = () =>
    opnieuw.mutate(bericht.id, { onSuccess: ({ ok }) => ok && announce('We versturen het bericht opnieuw.') });
  if (opnieuw.error)
    return <FoutBalk titel="Het bericht is niet verstuurd." fout={opnieuw.error} onOpnieuw={probeer} />;
  return (
    <Balk
      intent="warning"
      titel="Een bericht vraagt aandacht."
      acties={
        bericht.magOpnieuw && (
          <Button size="small" onClick={probeer}>
            Verstuur opnieuw
          </Button>
        )
      }
    >
      Het bericht aan {bericht.aan.naam} is niet verstuurd. Er is ook niets als gewone mail weggegaan.
    </Balk>
  );
}
