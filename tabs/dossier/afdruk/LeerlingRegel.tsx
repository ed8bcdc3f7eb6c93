import { formatDatum } from '@domain/datum/datum';
import { volledigeNaam } from '@domain/dossier/dossier';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';

/** Whose dossier it is, once, under the title. */
export const LeerlingRegel = ({ dossier: { kop } }: { dossier: DossierBeeld }) => (
  <p>
    {volledigeNaam(kop.leerling)} · geboren {formatDatum(kop.leerling.geboortedatum)} · groep {kop.leerling.groep}
    {kop.isGearchiveerd && ' · gearchiveerd'}
  </p>
);
