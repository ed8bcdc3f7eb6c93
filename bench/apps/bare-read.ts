import { app } from '@azure/functions';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';

/**
 * A handler that does one bare read of the store and nothing else: the baseline of the row "dossier lezen". It reads the
 * partition of the dossier, because what it holds (steps, logboek, messages) is what our own handler has to give.
 */
const dossiers = createSqliteStore(openSqlite(process.env.SQLITE_FILE ?? ''), 'dossiers');

app.http('kop', {
  methods: ['GET'],
  route: 'dossiers/{dossierId}/kop',
  authLevel: 'anonymous',
  handler: async ({ params }) => ({ jsonBody: await dossiers.read(params.dossierId ?? '', 'dossier-kop') }),
});
app.http('dossier', {
  methods: ['GET'],
  route: 'dossiers/{dossierId}',
  authLevel: 'anonymous',
  handler: async ({ params }) => ({ jsonBody: await dossiers.list(params.dossierId ?? '') }),
});
