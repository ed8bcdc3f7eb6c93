import type { Medewerker } from '@domain/adresboek/medewerker';
import { signUp } from '@domain/bijeenkomst/aanmelden';
import type { Aanmelding, Deelnemer } from '@domain/bijeenkomst/aanmelding';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { readGegevens } from '@domain/bijeenkomst/gegevens';
import { readInschrijving } from '@domain/bijeenkomst/inschrijving';
import { leesRijen, type Antwoorden } from '@domain/formulier/antwoord';
import { refuse, type Refusal, type Result } from '@domain/result';
import { toAanmeldingId } from '../aanmelding-id';
import { changeBijeenkomst, type Geweigerd } from '../bijeenkomst-store';
import type { BijeenkomstDeps } from '../deps';
import { showUitkomst } from './show-bijeenkomst';

/** `id`: uuid of the request; the same one again changes nothing. */
type AddAanmeldingInput = { bijeenkomstId: string; id: string; antwoorden: Antwoorden };
export type AddAanmelding = (
  medewerker: Medewerker,
  input: AddAanmeldingInput,
) => Promise<Result<BijeenkomstBeeld> | Geweigerd>;

/** Staff may know who is on the list, so unlike a visitor they are told. */
function listDubbele(
  bestaande: readonly (Aanmelding | undefined)[],
  antwoorden: Antwoorden,
  verzoekId: string,
): readonly Refusal[] {
  const paden = ['email', ...leesRijen(antwoorden, 'collegas').map(({ id }) => `collegas/${id}/email`)];
  return bestaande.flatMap((aanmelding, plaats): readonly Refusal[] =>
    !aanmelding || aanmelding.status === 'geannuleerd' || aanmelding.verzoekId === verzoekId
      ? []
      : [{ code: 'al-aangemeld', message: 'Dit e-mailadres staat al op de lijst. Zoek het op.', pad: paden[plaats] }],
  );
}

/** Capacity holds here too: when full, the new one waits. */
export const createAddAanmelding =
  (deps: BijeenkomstDeps): AddAanmelding =>
  async (_, { bijeenkomstId, id: verzoekId, antwoorden }) => {
    const scholen = await deps.adresboek.listScholen();
    const toId = ({ email }: Deelnemer) => toAanmeldingId(deps.sleutel, bijeenkomstId, email);
    const uitkomst = await changeBijeenkomst(deps, bijeenkomstId, ({ bijeenkomst, aanmeldingen }) => {
      const formulier = readInschrijving(antwoorden, readGegevens(bijeenkomst.antwoorden).vragen, scholen);
      if (!formulier.ok) return formulier;
      const { deelnemers, antwoorden: vragen } = formulier.value;
      const bestaande = deelnemers.map((deelnemer) => aanmeldingen.find(({ id }) => id === toId(deelnemer)));
      const dubbele = listDubbele(bestaande, antwoorden, verzoekId);
      if (dubbele.length > 0) return refuse(...dubbele);
      const inschrijvingen = deelnemers.map((deelnemer) => ({ id: toId(deelnemer), deelnemer, antwoorden: vragen }));
      const nu = deps.clock().toISOString();
      return signUp({ bijeenkomst, bestaande, inschrijvingen, verzoekId, wachtlijst: true, bron: 'swv', nu });
    });
    return showUitkomst(deps, bijeenkomstId, uitkomst);
  };
