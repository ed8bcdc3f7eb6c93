import { setTimeout as pause } from 'node:timers/promises';
import type { Container, OperationInput, OperationResponse } from '@azure/cosmos';
import { accept, type Result } from '@domain/result';
import type { Write } from '../../ports';
import { BESTAAT_AL, DOSSIER_GEWIJZIGD } from '../store/refusals';
import { toItem } from './cosmos-document';

/** Too many requests, and "retry with": nothing was written. The SDK retries these only for a request as a whole. */
const AGAIN = [429, 449];
const MAX_ATTEMPTS = 6;
const FIRST_PAUSE_MS = 100;
/** Another write of the batch is the cause. */
const FAILED_DEPENDENCY = 424;

/** The SDK's types leave `ifMatch` off a delete; the service and the SDK itself know it. */
function toOperation(partition: string, write: Write): OperationInput & { ifMatch?: string } {
  if (write.kind === 'delete') return { operationType: 'Delete', id: write.id, ifMatch: write.version };
  const resourceBody = toItem(partition, write);
  if (write.kind === 'create') return { operationType: 'Create', resourceBody };
  if (write.kind === 'put') return { operationType: 'Upsert', resourceBody };
  return { operationType: 'Replace', id: write.value.id, resourceBody, ifMatch: write.version };
}

function toRefusal(statusCode: number): Result<never> {
  if (statusCode === 409) return BESTAAT_AL;
  if (statusCode === 412 || statusCode === 404) return DOSSIER_GEWIJZIGD;
  throw new Error(`Cosmos DB answered a write in a batch with ${statusCode}`);
}

const findFailure = (results: readonly OperationResponse[]): number | undefined =>
  results.find(({ statusCode }) => statusCode >= 400 && statusCode !== FAILED_DEPENDENCY)?.statusCode;

/** One transactional batch: the answer has a status for each write, and the first real failure says why none was done. */
export async function commitBatch(
  container: Container,
  partition: string,
  writes: readonly Write[],
): Promise<Result<readonly string[]>> {
  const operations = writes.map((write) => toOperation(partition, write));
  for (let attempt = 1; ; attempt++) {
    const { result = [] } = await container.items.batch(operations, partition);
    const failure = findFailure(result);
    if (failure === undefined)
      return accept(writes.map(({ kind }, at) => (kind === 'delete' ? '' : (result[at]?.eTag ?? ''))));
    if (!AGAIN.includes(failure) || attempt === MAX_ATTEMPTS) return toRefusal(failure);
    await pause(FIRST_PAUSE_MS * 2 ** (attempt - 1));
  }
}
