import type { Medewerker } from '@domain/adresboek/medewerker';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import { zetStatus, type GekozenStatus } from '@domain/helpdesk/zet-status';
import { judgeGezien } from '@domain/helpdesk/judge-gezien';
import type { Result } from '@domain/result';
import type { HelpdeskDeps } from '../deps';
import { listRegels } from '../helpdesk-store';
import { ALLEEN_HELPDESK } from '../refusals';
import { doeHandeling } from './handeling';

export type SetStatus = (
  medewerker: Medewerker,
  input: { vraagId: string; status: GekozenStatus; gezien?: number },
) => Promise<Result<VraagBeeld>>;

/** The school may call its question solved; the other statuses are for staff. */
export const createSetStatus =
  (deps: HelpdeskDeps): SetStatus =>
  (medewerker, { vraagId, status, gezien }) =>
    doeHandeling(deps, { medewerker, vraagId, wie: 'lezers' }, async (omgeving) => {
      if (!omgeving.isStaf) return status === 'opgelost' ? zetStatus({ ...omgeving, status }) : ALLEEN_HELPDESK;
      const gelezen = judgeGezien(await listRegels(deps.helpdesk, vraagId), gezien, medewerker.id);
      return gelezen.ok ? zetStatus({ ...omgeving, status }) : gelezen;
    });
