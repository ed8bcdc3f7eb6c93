import type { Medewerker } from '@domain/adresboek/medewerker';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import { neemOver } from '@domain/helpdesk/neem-over';
import type { Result } from '@domain/result';
import type { HelpdeskDeps } from '../deps';
import { listRegels } from '../helpdesk-store';
import { doeHandeling } from './handeling';

export type TakeOverRegel = (
  medewerker: Medewerker,
  input: { vraagId: string; regelId: string },
) => Promise<Result<VraagBeeld>>;

export const createTakeOverRegel =
  (deps: HelpdeskDeps): TakeOverRegel =>
  (medewerker, { vraagId, regelId }) =>
    doeHandeling(deps, { medewerker, vraagId, wie: 'staf' }, async ({ vraag, route, stempel }) => {
      const regel = (await listRegels(deps.helpdesk, vraagId)).find(({ id }) => id === regelId);
      return neemOver({ vraag, regel, route, nu: stempel.op });
    });
