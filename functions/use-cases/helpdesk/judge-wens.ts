import type { Medewerker } from '@domain/adresboek/medewerker';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import type { WensStatus } from '@domain/helpdesk/helpdeskvraag';
import { beoordeelWens, isWens } from '@domain/helpdesk/wens';
import type { Result } from '@domain/result';
import { mayBeoordeelWens } from '@domain/toegang/helpdesk';
import type { HelpdeskDeps } from '../deps';
import { ALLEEN_HELPDESK, VRAAG_NIET_GEVONDEN } from '../refusals';
import { doeHandeling } from './handeling';

export type JudgeWens = (
  medewerker: Medewerker,
  input: { vraagId: string; status: WensStatus; reden: string },
) => Promise<Result<VraagBeeld>>;

export const createJudgeWens =
  (deps: HelpdeskDeps): JudgeWens =>
  (medewerker, { vraagId, status, reden }) =>
    doeHandeling(deps, { medewerker, vraagId, wie: 'lezers' }, ({ vraag, ...omgeving }) => {
      if (!mayBeoordeelWens(medewerker)) return ALLEEN_HELPDESK;
      return isWens(vraag) ? beoordeelWens({ ...omgeving, vraag, status, reden }) : VRAAG_NIET_GEVONDEN;
    });
