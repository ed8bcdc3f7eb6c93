import { signUp, type SignUpUitkomst } from '@domain/bijeenkomst/aanmelden';
import type { Deelnemer } from '@domain/bijeenkomst/aanmelding';
import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import type { AanmeldUitkomst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { readCapaciteit, readGegevens } from '@domain/bijeenkomst/gegevens';
import { readInschrijving } from '@domain/bijeenkomst/inschrijving';
import type { Wissel } from '@domain/bijeenkomst/wissel';
import { leesRijen, type Antwoorden } from '@domain/formulier/antwoord';
import { accept, type Result } from '@domain/result';
import { toAanmeldingId } from '../aanmelding-id';
import { BIJEENKOMST_NIET_GEVONDEN } from '../refusals';
import type { Aanvraag } from './bijeenkomst-loket';
import { readGepubliceerde, type Bezoeker, type PubliekDeps } from './publiek-deps';
import { judgeStempel } from './stempel';
import { judgeOpen, TE_VAAK } from './weigeringen';

type NieuweAanmelding = {
  bijeenkomstId: string;
  /** Of this attempt; the same one again changes nothing and mails nothing. */
  verzoekId: string;
  antwoorden: Antwoorden;
  wachtlijst: boolean;
  stempel: string;
  /** People do not see this field. */
  website: string;
};
export type SignUpDeelnemers = (bezoeker: Bezoeker, input: NieuweAanmelding) => Promise<Result<AanmeldUitkomst>>;

type Inschrijving = { id: string; deelnemer: Deelnemer; antwoorden: Antwoorden };

/** A robot learns nothing from the answer, and nothing is stored. */
function doAlsof({ plekken, antwoorden }: Bijeenkomst, formulier: Antwoorden): Result<AanmeldUitkomst> {
  const vrij = plekken.wachtend > 0 ? 0 : Math.max(0, readCapaciteit(antwoorden) - plekken.bezet);
  const mensen = [undefined, ...leesRijen(formulier, 'collegas')];
  return accept({
    plekken: mensen.map((_, i) =>
      i < vrij ? { plaats: 'bevestigd' } : { plaats: 'wachtlijst', wachtnummer: plekken.wachtend + i - vrij + 1 },
    ),
  });
}

const toAanvraag = (
  { clock }: PubliekDeps,
  { verzoekId, wachtlijst }: NieuweAanmelding,
  inschrijvingen: readonly Inschrijving[],
  zonderMail: ReadonlySet<string>,
): Aanvraag<SignUpUitkomst> => ({
  ids: inschrijvingen.map(({ id }) => id),
  rule(bijeenkomst, bestaande) {
    const nu = clock().toISOString();
    const uitkomst = signUp({ bijeenkomst, bestaande, inschrijvingen, verzoekId, wachtlijst, bron: 'zelf', nu });
    if (!uitkomst.ok) return uitkomst;
    const mag = ({ soort, aanmelding }: Wissel['mails'][number]) =>
      soort !== 'nog-eens' || !zonderMail.has(aanmelding.id);
    return accept({ ...uitkomst.value, mails: uitkomst.value.mails.filter(mag) });
  },
});

/** Counts every address, known or not: neither the answer nor the work may tell which it was. */
async function listZonderMail({ begrens }: PubliekDeps, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const mag = await Promise.all(ids.map((id) => begrens('mail', id)));
  return new Set(ids.filter((_, i) => !mag[i]));
}

/** What has to be true before anybody gets in line. */
async function readFormulier(
  deps: PubliekDeps,
  bijeenkomst: Bijeenkomst,
  { antwoorden, ...input }: NieuweAanmelding,
): Promise<Result<readonly Inschrijving[]>> {
  const nu = deps.clock();
  const stempel = judgeStempel(deps, { ...input, nu });
  if (!stempel.ok) return stempel;
  const { vragen } = readGegevens(bijeenkomst.antwoorden);
  const gelezen = readInschrijving(antwoorden, vragen, await deps.adresboek.listScholen());
  if (!gelezen.ok) return judgeOpen(bijeenkomst, nu.toISOString()) ?? gelezen;
  return accept(
    gelezen.value.deelnemers.map((deelnemer) => ({
      id: toAanmeldingId(deps.sleutel, input.bijeenkomstId, deelnemer.email),
      deelnemer,
      antwoorden: gelezen.value.antwoorden,
    })),
  );
}

export const createSignUpDeelnemers =
  (deps: PubliekDeps): SignUpDeelnemers =>
  async ({ netwerk }, input) => {
    const bijeenkomst = await readGepubliceerde(deps.bijeenkomsten, input.bijeenkomstId);
    if (!bijeenkomst) return BIJEENKOMST_NIET_GEVONDEN;
    if (input.website !== '') return doAlsof(bijeenkomst, input.antwoorden);
    const formulier = await readFormulier(deps, bijeenkomst, input);
    if (!formulier.ok) return formulier;
    if (!(await deps.begrens('aanmelden', netwerk))) return TE_VAAK;
    const ids = formulier.value.map(({ id }) => id);
    const aanvraag = toAanvraag(deps, input, formulier.value, await listZonderMail(deps, ids));
    const uitkomst = await deps.loket(input.bijeenkomstId, aanvraag);
    return uitkomst.ok ? accept({ plekken: uitkomst.value.plekken }) : uitkomst;
  };
