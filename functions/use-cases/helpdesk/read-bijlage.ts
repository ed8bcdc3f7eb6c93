import type { Medewerker } from '@domain/adresboek/medewerker';
import { accept, refuse, type Result } from '@domain/result';
import type { HelpdeskDeps } from '../deps';
import { showVraag } from './show-vraag';

type Bestand = { bytes: Uint8Array; type: string; bestandsnaam: string };
export type ReadBijlage = (
  medewerker: Medewerker,
  input: { vraagId: string; bijlageId: string },
) => Promise<Result<Bestand>>;

const BIJLAGE_NIET_GEVONDEN = refuse({
  code: 'niet-gevonden',
  message: 'Deze bijlage is er niet meer. Vraag de afzender om haar opnieuw te sturen.',
});

/** Only by way of a message that this person may read. */
export const createReadBijlage =
  (deps: HelpdeskDeps): ReadBijlage =>
  async (medewerker, { vraagId, bijlageId }) => {
    const beeld = await showVraag(deps, medewerker, vraagId);
    if (!beeld.ok) return beeld;
    const bijlage = beeld.value.regels.flatMap(({ bijlagen }) => bijlagen).find(({ id }) => id === bijlageId);
    const bestand = bijlage && (await deps.bestanden.read(bijlage.id));
    if (!bijlage || !bestand) return BIJLAGE_NIET_GEVONDEN;
    return accept({ bytes: bestand.inhoud, type: bijlage.type, bestandsnaam: bijlage.naam });
  };
