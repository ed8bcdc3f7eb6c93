import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Aanmelding } from '@domain/bijeenkomst/aanmelding';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { DEELNEMER_ONBEKEND } from '@domain/bijeenkomst/weigeringen';
import { enterFrom, leaveFor } from '@domain/bijeenkomst/verplaats';
import { accept, refuse, type Result } from '@domain/result';
import { toAanmeldingId } from '../aanmelding-id';
import { toAuditRegel } from '../audit';
import { changeBijeenkomst, loadBijeenkomst, type Geweigerd } from '../bijeenkomst-store';
import type { BijeenkomstDeps } from '../deps';
import { BIJEENKOMST_NIET_GEVONDEN } from '../refusals';
import { showUitkomst } from './show-bijeenkomst';

type MoveAanmeldingInput = { bijeenkomstId: string; aanmeldingId: string; naar: string };
export type MoveAanmelding = (
  medewerker: Medewerker,
  input: MoveAanmeldingInput,
) => Promise<Result<BijeenkomstBeeld> | Geweigerd>;

const DEZELFDE = refuse({
  code: 'regel',
  message: 'Deze deelnemer staat al bij deze bijeenkomst. Kies een andere bijeenkomst.',
});
const AFGEMELD = refuse({
  code: 'regel',
  message: 'Deze deelnemer is hier afgemeld. Voeg de deelnemer toe bij de andere bijeenkomst.',
});

/** Who moves there, back and there again moves three times: each sign-up has its own number. */
const toVerzoekId = ({ id, volgnummer }: Aanmelding): string => `verplaats-${id}-${volgnummer}`;

/** Whether this one can be left at all, asked before anything is written. */
async function findVertrekker(
  deps: BijeenkomstDeps,
  { bijeenkomstId, aanmeldingId }: MoveAanmeldingInput,
  nu: string,
): Promise<Result<Aanmelding>> {
  const bron = await loadBijeenkomst(deps.bijeenkomsten, bijeenkomstId);
  if (!bron) return BIJEENKOMST_NIET_GEVONDEN;
  const proef = leaveFor({ ...bron, aanmeldingId, nu });
  if (!proef.ok) return proef;
  const aanmelding = bron.aanmeldingen.find(({ id }) => id === aanmeldingId);
  return aanmelding ? accept(aanmelding) : refuse(DEELNEMER_ONBEKEND);
}

/** Who has left already may have been moved by this very request. */
async function enter(deps: BijeenkomstDeps, naar: string, aanmelding: Aanmelding, nu: string) {
  const verzoekId = toVerzoekId(aanmelding);
  const aanmeldingId = toAanmeldingId(deps.sleutel, naar, aanmelding.deelnemer.email);
  if (aanmelding.status === 'geannuleerd') {
    const ginds = await deps.bijeenkomsten.read<Aanmelding>(naar, aanmeldingId);
    return ginds?.value.verzoekId === verzoekId ? accept(undefined) : AFGEMELD;
  }
  return changeBijeenkomst(deps, naar, ({ bijeenkomst, aanmeldingen }) => {
    const bestaande = aanmeldingen.find(({ id }) => id === aanmeldingId);
    return enterFrom({ bijeenkomst, bestaande, aanmelding, aanmeldingId, verzoekId, nu });
  });
}

/** In the other one first, then out of this one: when it breaks off in between nobody has lost a place, and a repeat ends it. */
export const createMoveAanmelding =
  (deps: BijeenkomstDeps): MoveAanmelding =>
  async (medewerker, input) => {
    const { bijeenkomstId, aanmeldingId, naar } = input;
    if (naar === bijeenkomstId) return DEZELFDE;
    const nu = deps.clock().toISOString();
    const vertrekker = await findVertrekker(deps, input, nu);
    if (!vertrekker.ok) return vertrekker;
    const erin = await enter(deps, naar, vertrekker.value, nu);
    if (!erin.ok) return erin;
    const eruit = await changeBijeenkomst(
      deps,
      bijeenkomstId,
      ({ bijeenkomst, aanmeldingen }) => leaveFor({ bijeenkomst, aanmeldingen, aanmeldingId, nu }),
      ({ aanmeldingen }) =>
        aanmeldingen.length > 0 ? [toAuditRegel(`verplaatst-naar-${naar}`, medewerker.id, nu, deps.newId())] : [],
    );
    return showUitkomst(deps, bijeenkomstId, eruit);
  };
