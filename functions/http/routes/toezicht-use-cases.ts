import type { ExportAuditlog } from '../../use-cases/logboek/export-auditlog';
import type { ListAuditlog } from '../../use-cases/logboek/list-auditlog';
import type { RetryPost } from '../../use-cases/post/retry-post';
import type { ShowPost } from '../../use-cases/post/show-post';
import type { ReadProefmail, SendProefmail } from '../../use-cases/zelftest/proefmail';
import type { RunZelftest } from '../../use-cases/zelftest/run-zelftest';

/** How the whole runs, for beheer: each behind its gate. */
export type ToezichtUseCases = {
  runZelftest: RunZelftest;
  sendProefmail: SendProefmail;
  readProefmail: ReadProefmail;
  showPost: ShowPost;
  retryPost: RetryPost;
  listAuditlog: ListAuditlog;
  exportAuditlog: ExportAuditlog;
};
