import { sluitVraag } from '@domain/helpdesk/sluit-vraag';
import type { Gespreksregel, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import { accept } from '@domain/result';
import type { DocumentStore, Log, Stored } from '../../ports';
import type { HelpdeskDeps } from '../deps';
import { changeVraag, listRegels } from '../helpdesk-store';
import { LOSSE_BIJLAGEN, type LosseBijlage } from './losse-bijlagen';

export type MaintainHelpdesk = () => Promise<{ gesloten: number; opgeruimd: number; storing: number }>;

const PER_RUN = 200;
const DAG_MS = 24 * 60 * 60_000;

const isInGebruik = (regels: readonly Gespreksregel[], bijlageId: string): boolean =>
  regels.some(({ bijlagen }) => bijlagen.some(({ id }) => id === bijlageId));

/** A file that went with a message stays; one that never did goes after a day. */
async function ruimOp({ helpdesk, bestanden }: HelpdeskDeps, { value, version }: Stored<LosseBijlage>): Promise<void> {
  const regels = value.vraagId ? await listRegels(helpdesk, value.vraagId) : [];
  if (!isInGebruik(regels, value.id)) await bestanden.delete(value.id);
  await helpdesk.commit(LOSSE_BIJLAGEN, [{ kind: 'delete', id: value.id, version }]);
}

async function listTeSluiten(helpdesk: DocumentStore, nu: string): Promise<readonly string[]> {
  const { items } = await helpdesk.query<Helpdeskvraag>({
    soort: 'vraag',
    where: [{ field: 'sluitOp', totEnMet: nu }],
    sort: { field: 'sluitOp', richting: 'op' },
    limit: PER_RUN,
  });
  return items.map(({ partition }) => partition);
}

/** What time brings: solved questions close, and files that were never sent go. Run it every minute. */
export const createMaintainHelpdesk =
  (deps: HelpdeskDeps & { log: Log }): MaintainHelpdesk =>
  async () => {
    const nu = deps.clock();
    const telling = { gesloten: 0, opgeruimd: 0, storing: 0 };
    // One that breaks does not stop the others.
    const doe = async (soort: 'gesloten' | 'opgeruimd', werk: () => Promise<unknown>) => {
      try {
        await werk();
        telling[soort] += 1;
      } catch (error) {
        telling.storing += 1;
        deps.log('error', 'helpdesk-onderhoud', { fout: error instanceof Error ? error.name : 'onbekend' });
      }
    };
    for (const vraagId of await listTeSluiten(deps.helpdesk, nu.toISOString()))
      await doe('gesloten', () =>
        changeVraag(deps, vraagId, ({ vraag }) =>
          accept(sluitVraag(vraag, nu.toISOString()) ?? { vraag, regels: [], mails: [] }),
        ),
      );
    const gisteren = new Date(nu.getTime() - DAG_MS).toISOString();
    const los = await deps.helpdesk.list<LosseBijlage>(LOSSE_BIJLAGEN);
    for (const bijlage of los.filter(({ value }) => value.op < gisteren))
      await doe('opgeruimd', () => ruimOp(deps, bijlage));
    return telling;
  };
