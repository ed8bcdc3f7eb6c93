import type { Medewerker, School } from '@domain/adresboek/medewerker';
import { toBeheerAudit, type BeheerAudit, type BeheerAuditOver } from '@domain/beheer/beheer-audit';
import { toMedewerkerAntwoorden } from '@domain/beheer/medewerker-velden';
import { toSchoolAntwoorden } from '@domain/beheer/school-velden';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Stempel } from '@domain/formulier/wijziging';
import { toMedewerkerDocument, toSchoolDocument, type MedewerkerDocument, type SchoolDocument } from '../adresboek';
import { AUDIT_PREFIX } from './beheer-audit';
import type { BeheerDeps } from './beheer-deps';

/** Who does it, when and how. */
export type Handeling = { stempel: Stempel; via: BeheerAudit['via']; newId: BeheerDeps['newId'] };

type Wat = { over: BeheerAuditOver; overId: string; voor?: Antwoorden | undefined; na: Antwoorden };

/** The line of audit that goes with a change; `undefined` when nothing changed. */
export const noteWijziging = ({ stempel, via, newId }: Handeling, wat: Wat): BeheerAudit | undefined =>
  toBeheerAudit({
    ...wat,
    id: `${AUDIT_PREFIX}${stempel.op}-${newId()}`,
    op: stempel.op,
    doorId: stempel.doorId,
    via,
  });

/** A changed row with its line of audit. */
export type Bewaard<D> = { document: D; audit: BeheerAudit };

export function noteSchool(
  handeling: Handeling,
  voor: School | undefined,
  na: School,
): Bewaard<SchoolDocument> | undefined {
  const audit = noteWijziging(handeling, {
    over: 'school',
    overId: na.id,
    voor: voor && toSchoolAntwoorden(voor),
    na: toSchoolAntwoorden(na),
  });
  return audit && { document: { ...toSchoolDocument(na), bijgewerkt: handeling.stempel }, audit };
}

export function noteMedewerker(
  handeling: Handeling,
  voor: Medewerker | undefined,
  na: Medewerker,
): Bewaard<MedewerkerDocument> | undefined {
  const audit = noteWijziging(handeling, {
    over: 'medewerker',
    overId: na.id,
    voor: voor && toMedewerkerAntwoorden(voor),
    na: toMedewerkerAntwoorden(na),
  });
  return audit && { document: { ...toMedewerkerDocument(na), bijgewerkt: handeling.stempel }, audit };
}
