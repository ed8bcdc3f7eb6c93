import type { CancelGesprek } from '../../use-cases/gesprekken/cancel-gesprek';
import type { ListGesprekken } from '../../use-cases/gesprekken/list-gesprekken';
import type { PlanGesprek } from '../../use-cases/gesprekken/plan-gesprek';
import type { RetryGesprek } from '../../use-cases/gesprekken/retry-gesprek';
import type { ShowVergadering } from '../../use-cases/gesprekken/show-vergadering';
import type { TickPunt } from '../../use-cases/gesprekken/tick-punt';
import type { VerzetGesprek } from '../../use-cases/gesprekken/verzet-gesprek';

export type GesprekUseCases = {
  listGesprekken: ListGesprekken;
  planGesprek: PlanGesprek;
  verzetGesprek: VerzetGesprek;
  cancelGesprek: CancelGesprek;
  retryGesprek: RetryGesprek;
  tickPunt: TickPunt;
  showVergadering: ShowVergadering;
};
