import type { Medewerker, School } from '@domain/adresboek/medewerker';
import type { Kop } from '@domain/dossier/dossier';
import type { Moment } from '@domain/dossier/verandering';
import type { Botsing } from '@domain/formulier/wijziging';
import { accept, type Refusal, type Result } from '@domain/result';
import { mayRead } from '@domain/toegang/toegang';
import type { Deps } from './deps';
import { commitDossier, loadMetInstellingen, type Geladen, type MetOok } from './dossier-store';
import { GEEN_TOEGANG, NIET_GEVONDEN, TE_DRUK } from './refusals';
import { retryOnConflict } from './retry';

export type Geweigerd = { ok: false; refusals: readonly Refusal[]; botsingen?: readonly Botsing[] };

export type Opdracht = {
  medewerker: Medewerker;
  dossierId: string;
  /** For the audit. */
  wat: string;
  /** Asked after `mayRead`, which decides whether the dossier exists for this person. */
  mag(kop: Kop, scholen: readonly School[]): boolean;
  /** The rule, on the dossier as it is by then; asked again when somebody else was first. */
  change(geladen: Geladen, moment: Moment): Promise<{ ok: true; value: MetOok } | Geweigerd>;
};

const isHetzelfde = ({ dossier }: Geladen, { dossier: na, logboek, ook = [] }: MetOok): boolean =>
  na === dossier && logboek.length === 0 && ook.length === 0;

/** Find, may, rule, save. Nothing is ever written over; a rule that changes nothing saves nothing. */
export async function changeDossier(
  { dossiers, adresboek, clock, newId }: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'>,
  { medewerker, dossierId, wat, mag, change }: Opdracht,
): Promise<Result<Geladen> | Geweigerd> {
  const scholen = await adresboek.listScholen();
  const uitkomst = await retryOnConflict(async () => {
    const voor = await loadMetInstellingen({ dossiers, adresboek }, dossierId);
    if (!voor || !mayRead(medewerker, voor.dossier.kop, scholen)) return NIET_GEVONDEN;
    if (!mag(voor.dossier.kop, scholen)) return GEEN_TOEGANG;

    const stempel = { doorId: medewerker.id, door: medewerker.naam, op: clock().toISOString() };
    const moment = { stempel, uniek: newId() };
    const verandering = await change(voor, moment);
    if (!verandering.ok) return verandering;
    if (isHetzelfde(voor, verandering.value)) return accept(voor);
    const na = await commitDossier(dossiers, { verandering: verandering.value, moment, wat, voor });
    return na && accept(na);
  });
  return uitkomst ?? TE_DRUK;
}
