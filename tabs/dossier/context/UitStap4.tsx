import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { leesTekst } from '@domain/formulier/antwoord';
import { antwoordenVan } from '../werk/antwoorden-van';
import { ContextKaart } from './ContextKaart';
import { LangeLeesTekst } from './LangeLeesTekst';

/** The integratief beeld beside the goals that follow from it. */
export function UitStap4({ dossier }: { dossier: DossierBeeld }) {
  const beeld = leesTekst(antwoordenVan(dossier, 4), 'integratiefBeeld');
  return (
    <ContextKaart titel="Uit stap 4 · Integratief beeld" naam="stap-4" dossierId={dossier.id} nummer={4}>
      <LangeLeesTekst tekst={beeld || 'Nog niet ingevuld.'} />
    </ContextKaart>
  );
}
