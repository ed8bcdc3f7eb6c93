import type { Container, SqlQuerySpec } from '@azure/cosmos';
import { accept } from '@domain/result';
import type { Document, DocumentStore, Query } from '../../ports';
import { checkCommit, isName } from '../store/check-commit';
import { checkCount, checkQuery } from '../store/check-query';
import { toPage } from '../store/to-page';
import { commitBatch } from './commit-batch';
import { composeCount, composeList, composeQuery } from './compose-query';
import { toStored, type CosmosItem } from './cosmos-document';
import { readChanges } from './read-changes';

/** A container of Cosmos DB with partition key `/partition`. A version is the `_etag` of the item. */
export function createCosmosStore(container: Container): DocumentStore {
  /** Without a partition it goes to all; then the SDK puts the answers of the physical partitions in order. */
  const fetchAll = async <R>(spec: SqlQuerySpec, partitionKey?: string): Promise<readonly R[]> =>
    (await container.items.query<R>(spec, partitionKey === undefined ? {} : { partitionKey }).fetchAll()).resources;
  return {
    async read<T extends Document>(partition: string, id: string) {
      if (!isName(id)) return undefined;
      const { resource } = await container.item(id, partition).read<CosmosItem>();
      return resource && toStored<T>(resource);
    },
    async list<T extends Document>(partition: string, idPrefix = '') {
      const items = await fetchAll<CosmosItem>(composeList(partition, idPrefix), partition);
      return items.map((item) => toStored<T>(item));
    },
    async query<T extends Document>(query: Query) {
      checkQuery(query);
      const items = await fetchAll<CosmosItem>(composeQuery(query), query.partition);
      return toPage(
        query,
        items.map((item) => toStored<T>(item)),
      );
    },
    async count(question) {
      checkCount(question);
      const [total = 0] = await fetchAll<number>(composeCount(question), question.partition);
      return total;
    },
    async commit(partition, writes) {
      checkCommit(partition, writes);
      return writes.length === 0 ? accept([]) : commitBatch(container, partition, writes);
    },
    changes: (cursor, limit = 100) => readChanges(container, cursor, limit),
  };
}
