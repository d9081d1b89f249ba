/** The few DynamoDB calls the stores are made of, with unprocessed items retried and failures typed. */
import { ConditionalCheckFailedException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { StoreUnavailable } from '../errors.ts';
import type { Item, Key } from './article-items.ts';

type Attributes = Record<string, unknown>;
export type Condition = {
  expression: string;
  names?: Record<string, string>;
  values?: Record<string, unknown>;
};

export type Table = ReturnType<typeof openTable>;

/** Attempts at the items a batch call left unprocessed, with a growing pause. */
const BATCH_ATTEMPTS = 8;

export function openTable(client: DynamoDBClient, tableName: string) {
  const documents = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true, convertClassInstanceToMap: false },
  });

  const get = async ({ pk, sk }: Key): Promise<Attributes | null> => {
    const { Item: item } = await documents.send(
      new GetCommand({ TableName: tableName, Key: { pk, sk }, ConsistentRead: true }),
    );
    return item ?? null;
  };

  const getMany = async (keys: readonly Key[]): Promise<Attributes[]> => {
    const found: Attributes[] = [];
    for (let start = 0; start < keys.length; start += 100) {
      let pending: Attributes[] = keys.slice(start, start + 100);
      for (let attempt = 0; pending.length > 0; attempt++) {
        await pauseBefore(attempt);
        const answer = await documents.send(
          new BatchGetCommand({ RequestItems: { [tableName]: { Keys: pending, ConsistentRead: true } } }),
        );
        found.push(...(answer.Responses?.[tableName] ?? []));
        pending = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
      }
    }
    return found;
  };

  /** False where the condition did not hold. */
  const put = async (item: Attributes, condition?: Condition): Promise<boolean> =>
    conditional(() =>
      documents.send(
        new PutCommand({ TableName: tableName, Item: item, ...(condition ? conditionInput(condition) : {}) }),
      ),
    );

  /** Sets attributes, or removes those given as undefined; false where the condition did not hold. */
  const update = async ({ pk, sk }: Key, changes: Attributes, condition: Condition): Promise<boolean> => {
    const names = Object.keys(changes);
    const sets = names.filter((name) => changes[name] !== undefined);
    const removes = names.filter((name) => changes[name] === undefined);
    const expression = [
      sets.length > 0 ? `set ${sets.map((name) => `#${name} = :${name}`).join(', ')}` : '',
      removes.length > 0 ? `remove ${removes.map((name) => `#${name}`).join(', ')}` : '',
    ].join(' ');
    const values = {
      ...Object.fromEntries(sets.map((name) => [`:${name}`, changes[name]])),
      ...condition.values,
    };
    return conditional(() =>
      documents.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { pk, sk },
          UpdateExpression: expression.trim(),
          ConditionExpression: condition.expression,
          ExpressionAttributeNames: {
            ...Object.fromEntries(names.map((name) => [`#${name}`, name])),
            ...condition.names,
          },
          ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
        }),
      ),
    );
  };

  /** Adds to a number, from 0 where there is none, atomically; answers what it is then, null where it would pass `most`. */
  const add = async (
    { pk, sk }: Key,
    attribute: string,
    amount: number,
    most: number | null = null,
  ): Promise<number | null> => {
    if (most !== null && amount > most) return null;
    let sum: number | null = null;
    await conditional(async () => {
      const { Attributes: updated } = await documents.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { pk, sk },
          UpdateExpression: 'add #attribute :amount',
          ...(most === null
            ? {}
            : { ConditionExpression: 'attribute_not_exists(#attribute) or #attribute <= :room' }),
          ExpressionAttributeNames: { '#attribute': attribute },
          ExpressionAttributeValues: {
            ':amount': amount,
            ...(most === null ? {} : { ':room': most - amount }),
          },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      sum = Number(updated?.[attribute]);
    });
    return sum;
  };

  /** False where the condition did not hold. */
  const remove = async ({ pk, sk }: Key, condition?: Condition): Promise<boolean> =>
    conditional(() =>
      documents.send(
        new DeleteCommand({
          TableName: tableName,
          Key: { pk, sk },
          ...(condition ? conditionInput(condition) : {}),
        }),
      ),
    );

  /** Puts and deletes, in any order and not atomically: for items whose order does not matter. */
  const write = async (puts: readonly Item[], deletes: readonly Key[]): Promise<void> => {
    const requests: Attributes[] = [
      ...puts.map((item) => ({ PutRequest: { Item: item } })),
      ...deletes.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
    ];
    for (let start = 0; start < requests.length; start += 25) {
      let pending = requests.slice(start, start + 25);
      for (let attempt = 0; pending.length > 0; attempt++) {
        await pauseBefore(attempt);
        const answer = await documents.send(
          new BatchWriteCommand({ RequestItems: { [tableName]: pending } }),
        );
        pending = answer.UnprocessedItems?.[tableName] ?? [];
      }
    }
  };

  /** Follows the pages of 1 MB that DynamoDB cuts an answer into, up to the limit where one is given. */
  const query = async (input: Omit<QueryCommandInput, 'TableName'>): Promise<Attributes[]> => {
    const found: Attributes[] = [];
    let start: Attributes | undefined;
    do {
      const { Items: items = [], LastEvaluatedKey: last } = await documents.send(
        new QueryCommand({ TableName: tableName, ...input, ...(start ? { ExclusiveStartKey: start } : {}) }),
      );
      found.push(...items);
      start = last;
    } while (start && found.length < (input.Limit ?? Number.POSITIVE_INFINITY));
    return found;
  };

  return { get, getMany, put, update, add, remove, write, query };
}

function conditionInput({ expression, names, values }: Condition) {
  return {
    ConditionExpression: expression,
    ...(names ? { ExpressionAttributeNames: names } : {}),
    ...(values ? { ExpressionAttributeValues: values } : {}),
  };
}

async function conditional(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

async function pauseBefore(attempt: number): Promise<void> {
  if (attempt === 0) return;
  if (attempt === BATCH_ATTEMPTS)
    throw new StoreUnavailable(`the table left items unprocessed in ${BATCH_ATTEMPTS} attempts`);
  await new Promise((resolve) => setTimeout(resolve, Math.min(2000, 25 * 2 ** attempt)));
}
