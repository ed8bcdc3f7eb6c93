import type { ToezichtUseCases } from './http/routes/toezicht-use-cases';
import type { MakeTabel } from './ports';
import { forBeheer } from './use-cases/beheer/staff';
import { createExportAuditlog } from './use-cases/logboek/export-auditlog';
import { createListAuditlog } from './use-cases/logboek/list-auditlog';
import type { RequeueDeps } from './use-cases/post/requeue-een';
import { createRetryPost } from './use-cases/post/retry-post';
import { createShowPost } from './use-cases/post/show-post';
import { createReadProefmail, createSendProefmail } from './use-cases/zelftest/proefmail';
import { createRunZelftest } from './use-cases/zelftest/run-zelftest';
import type { ZelftestDeps } from './use-cases/zelftest/zelftest-deps';

export type ToezichtDeps = ZelftestDeps & RequeueDeps & { makeTabel: MakeTabel };

/** Self-test, outgoing mail and log, wired once; only who has the role beheer comes through. */
export const createToezichtUseCases = (deps: ToezichtDeps): ToezichtUseCases => ({
  runZelftest: forBeheer(createRunZelftest(deps)),
  sendProefmail: forBeheer(createSendProefmail(deps)),
  readProefmail: forBeheer(createReadProefmail(deps)),
  showPost: forBeheer(createShowPost(deps)),
  retryPost: forBeheer(createRetryPost(deps)),
  listAuditlog: forBeheer(createListAuditlog(deps)),
  exportAuditlog: forBeheer(createExportAuditlog(deps)),
});
