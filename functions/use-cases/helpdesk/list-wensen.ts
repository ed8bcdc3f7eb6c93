import type { Medewerker } from '@domain/adresboek/medewerker';
import type { WensRij } from '@domain/helpdesk/helpdesk-beeld';
import { isWens, sortWensen, toWensRij } from '@domain/helpdesk/wens';
import { accept, type Result } from '@domain/result';
import type { HelpdeskDeps } from '../deps';
import { listKoppen } from './list-koppen';

export type ListWensen = (medewerker: Medewerker) => Promise<Result<{ wensen: readonly WensRij[] }>>;

/** The wish board, for everybody in the directory. */
export const createListWensen =
  ({ helpdesk }: Pick<HelpdeskDeps, 'helpdesk'>): ListWensen =>
  async ({ id }) => {
    const vragen = await listKoppen(helpdesk, [{ field: 'vraagSoort', is: 'gebruikerswens' }]);
    return accept({ wensen: sortWensen(vragen.filter(isWens).map((wens) => toWensRij(wens, id))) });
  };
