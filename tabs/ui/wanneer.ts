import { formatTijd, toDag } from '@domain/datum/datum';

const kort = (dag: string): string => dag.split('-').reverse().join('-');

/** `vandaag 10.42`, or another day `26-09-2024`. `op` is an instant, `vandaag` a day. */
export function wanneer(op: string, vandaag: string): string {
  const dag = toDag(op);
  return dag === vandaag ? `vandaag ${formatTijd(op)}` : kort(dag);
}

/** For a line about another day than the one it was written on. */
export const wanneerOver = (datum: string, op: string, vandaag: string): string =>
  datum === toDag(op) ? wanneer(op, vandaag) : datum === vandaag ? 'vandaag' : kort(datum);
