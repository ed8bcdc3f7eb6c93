import type { School } from '@domain/adresboek/medewerker';
import { listZichtbareVelden } from '@domain/formulier/check-antwoorden';
import type { Veld } from '@domain/formulier/veld';
import { Formulier } from '../../form/Formulier';
import { useFormulier } from '../../form/formulier-context';
import { ScholenKiezer } from './ScholenKiezer';

const SCHOLEN = 'scholen';

/** The velden of a medewerker; the schools have a choice of their own, because there may be a hundred. */
export function MedewerkerFormulier({ velden, scholen }: { velden: readonly Veld[]; scholen: readonly School[] }) {
  const { antwoorden } = useFormulier();
  const plaats = velden.findIndex(({ naam }) => naam === SCHOLEN);
  const veld = listZichtbareVelden(velden, antwoorden).find(({ naam }) => naam === SCHOLEN);
  return (
    <>
      <Formulier velden={velden.slice(0, plaats)} />
      {veld?.soort === 'meerkeuze' && <ScholenKiezer veld={veld} scholen={scholen} />}
      <Formulier velden={velden.slice(plaats + 1)} />
    </>
  );
}
