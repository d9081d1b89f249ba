/** What calls cost: as the emulator says for tables, computed from item sizes for indexes, which it leaves out. */
import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import { ARTICLES_TABLE } from '../../lib/storage/tables.ts';

type Attributes = Record<string, AttributeValue>;
export type Consumed = { read: number; write: number; calls: number };

const Capacity = z.object({ CapacityUnits: z.number() });
const Answer = z.object({
  ConsumedCapacity: z.union([
    z.array(Capacity),
    Capacity.extend({ GlobalSecondaryIndexes: z.record(z.string(), Capacity).optional() }),
  ]),
});

/** Counts from now on; `take` answers what was consumed since the last time. */
export function meter(client: DynamoDBClient): { take(): Consumed } {
  let sum: Consumed = { read: 0, write: 0, calls: 0 };
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        Object.assign(args.input, { ReturnConsumedCapacity: 'INDEXES' });
        const result = await next(args);
        const answer = Answer.safeParse(result.output);
        if (!answer.success) return result;
        const { ConsumedCapacity: consumed } = answer.data;
        // Of a query of an index only the index is read on AWS; the emulator adds the table.
        const index = Array.isArray(consumed) ? [] : Object.values(consumed.GlobalSecondaryIndexes ?? {});
        const units = (index.length > 0 ? index : [consumed].flat()).reduce(
          (total, { CapacityUnits }) => total + CapacityUnits,
          0,
        );
        sum.calls++;
        if (/^(?:Query|GetItem|BatchGetItem)/.test(commandName)) sum.read += units;
        else sum.write += units;
        return result;
      },
    { step: 'initialize', name: 'meter' },
  );
  return {
    take() {
      const taken = sum;
      sum = { read: 0, write: 0, calls: 0 };
      return taken;
    },
  };
}

/** Write units of one item in every index of the Articles table that holds it. */
export function indexWriteUnits(item: Attributes): Record<string, number> {
  return Object.fromEntries(
    ARTICLES_TABLE.indexes
      .filter(({ partitionKey, sortKey }) => item[partitionKey] && item[sortKey])
      .map(({ indexName, partitionKey, sortKey, projection }) => {
        const copied = new Set<string>(['pk', 'sk', partitionKey, sortKey, ...projection]);
        return [
          indexName,
          units(Object.fromEntries(Object.entries(item).filter(([name]) => copied.has(name)))),
        ];
      }),
  );
}

export const units = (item: Attributes): number => Math.ceil(size({ M: item }) / 1024);

/** Bytes as DynamoDB counts them: names and values in UTF-8, numbers by digits, three bytes a map or list. */
export function size(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return Math.ceil(value.N.replace(/^-?0?\.?|\./g, '').length / 2) + 1;
  if (value.B !== undefined) return value.B.length;
  if (value.L !== undefined) return 3 + value.L.reduce((sum, item) => sum + size(item) + 1, 0);
  if (value.M === undefined) return 1;
  return Object.entries(value.M).reduce(
    (sum, [name, item]) => sum + Buffer.byteLength(name) + size(item) + 1,
    3,
  );
}
