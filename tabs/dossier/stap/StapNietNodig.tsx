import { SubtractCircleRegular } from '@fluentui/react-icons';
import type { DossierBeeld, StapBeeld } from '@domain/dossier/dossier-beeld';
import { NIVEAU_LABEL } from '@domain/stappenplan/stap';
import { Leeg } from '../../ui/Leeg';
import { StapLink } from './StapLink';

/** A step that this level of support does not have. */
export function StapNietNodig({ dossier, stap: { nummer } }: { dossier: DossierBeeld; stap: StapBeeld }) {
  return (
    <main data-regio="stap" data-inhoud tabIndex={-1} aria-label={`Stap ${nummer}`}>
      <Leeg
        icon={SubtractCircleRegular}
        titel={`Stap ${nummer} is niet nodig`}
        actie={
          <StapLink dossierId={dossier.id} nummer={dossier.kop.huidigeStap}>
            Naar stap {dossier.kop.huidigeStap}
          </StapLink>
        }
      >
        Bij {NIVEAU_LABEL[dossier.kop.niveau].toLowerCase()} vul je deze stap niet in. Het niveau staat in stap 1.
      </Leeg>
    </main>
  );
}
