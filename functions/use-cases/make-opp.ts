import type { Medewerker } from '@domain/adresboek/medewerker';
import { toDag } from '@domain/datum/datum';
import { describeOppVersie, nameOppBestand } from '@domain/dossier/opp-titel';
import { composeOpp } from '@domain/opp/compose-opp';
import { accept, type Result } from '@domain/result';
import { mayDoInDossier } from '@domain/toegang/toegang';
import type { MakePdf } from '../ports';
import { noteAudit, toAuditRegel } from './audit';
import type { Deps } from './deps';
import { findLeesbaarDossier } from './find-leesbaar-dossier';
import { nextOppVersie } from './opp-versies';
import { findOppOmgeving } from './personen';
import { GEEN_TOEGANG } from './refusals';

type OppBestand = { bestandsnaam: string; type: 'application/pdf'; bytes: Uint8Array };
export type MakeOpp = (medewerker: Medewerker, input: { dossierId: string }) => Promise<Result<OppBestand>>;

export const createMakeOpp =
  (deps: Deps & { makePdf: MakePdf }): MakeOpp =>
  async (medewerker, { dossierId }) => {
    const gevonden = await findLeesbaarDossier(deps, medewerker, dossierId);
    if (!gevonden.ok) return gevonden;
    const { dossier } = gevonden.value;
    if (!mayDoInDossier(medewerker, dossier.kop, await deps.adresboek.listScholen(), 'oppMaken')) return GEEN_TOEGANG;

    const op = deps.clock().toISOString();
    const [{ school, namen }, versie] = await Promise.all([
      findOppOmgeving(deps.adresboek, dossier.kop.schoolId),
      nextOppVersie(deps.dossiers, dossierId),
    ]);
    const vandaag = toDag(op);
    const document = composeOpp({ dossier, school, namen, versie: describeOppVersie(dossier, versie), vandaag });
    const bytes = await deps.makePdf(document, { door: medewerker.naam, op });
    await noteAudit(deps.dossiers, dossierId, toAuditRegel('opp-gemaakt', medewerker.id, op, deps.newId()));
    return accept({ bestandsnaam: nameOppBestand(dossier), type: 'application/pdf', bytes });
  };
