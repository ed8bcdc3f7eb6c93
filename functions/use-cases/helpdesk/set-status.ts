import type { Medewerker } from '@domain/adresboek/medewerker';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import { zetStatus, type GekozenStatus } from '@domain/helpdesk/zet-status';
import type { Result } from '@domain/result';
import type { HelpdeskDeps } from '../deps';
import { ALLEEN_HELPDESK } from '../refusals';
import { doeHandeling } from './handeling';

export type SetStatus = (
  medewerker: Medewerker,
  input: { vraagId: string; status: GekozenStatus },
) => Promise<Result<VraagBeeld>>;

/** The school may call its question solved; the other statuses are for staff. */
export const createSetStatus =
  (deps: HelpdeskDeps): SetStatus =>
  (medewerker, { vraagId, status }) =>
    doeHandeling(deps, { medewerker, vraagId, wie: 'lezers' }, (omgeving) =>
      omgeving.isStaf || status === 'opgelost' ? zetStatus({ ...omgeving, status }) : ALLEEN_HELPDESK,
    );
