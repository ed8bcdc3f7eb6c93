import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { StapNummer } from '@domain/stappenplan/stap';
import { query } from '../../ui/layout';
import { useMedia } from '../../ui/use-media';
import { ContextKaart } from './ContextKaart';
import { StapVijfEnZeven, type ActiefDoel } from './StapVijfEnZeven';
import { UitStap3 } from './UitStap3';
import { UitStap4 } from './UitStap4';

type Props = { dossier: DossierBeeld; nummer: StapNummer; actief: ActiefDoel | undefined };

/** What a step builds on, above its velden. Step 8 has it in the side panel where there is one. */
export function StapContextKaart({ dossier, nummer, actief }: Props) {
  const heeftPaneel = useMedia(query.wide);
  if (nummer === 4) return <UitStap3 dossier={dossier} />;
  if (nummer === 5) return <UitStap4 dossier={dossier} />;
  if (nummer !== 8 || heeftPaneel) return null;
  return (
    <ContextKaart titel="Uit stap 5 en 7 · Doelen en perspectief" naam="stap-5-7" dossierId={dossier.id} isDicht>
      <StapVijfEnZeven dossier={dossier} actief={actief} />
    </ContextKaart>
  );
}
