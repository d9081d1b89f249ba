/** DynamoDB and SQS inside this process, with the tables and queues that the stack has in AWS. */
import { mkdir } from 'node:fs/promises';
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import dynalite from 'dynalite';
import { startFauxqs } from 'fauxqs';
import {
  ARTICLE_QUEUE,
  DEAD_LETTER_RETENTION_DAYS,
  FEED_QUEUE,
  type QueueDefinition,
} from '../queues/definitions.ts';
import { ARTICLES_TABLE, FEEDS_TABLE, type TableDefinition } from '../storage/tables.ts';
import { listenOnLoopback } from './loopback.ts';

const REGION = 'eu-central-1';
const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };

export type Emulators = {
  dynamo: DynamoDBClient;
  sqs: SQSClient;
  dynamoEndpoint: string;
  sqsEndpoint: string;
  feedQueueUrl: string;
  articleQueueUrl: string;
  articleDeadLetterUrl: string;
  stop(): Promise<void>;
};

/**
 * @param dataFolder where the tables live; null keeps them in memory. Queues are always in memory.
 * @param visibilityTimeoutSeconds of both queues instead of their own: how soon an abandoned message comes back.
 */
export async function startEmulators(
  dataFolder: string | null,
  visibilityTimeoutSeconds?: number,
): Promise<Emulators> {
  if (dataFolder !== null) await mkdir(dataFolder, { recursive: true });
  const database = dynalite({ createTableMs: 0, ...(dataFolder === null ? {} : { path: dataFolder }) });
  const dynamoEndpoint = await listenOnLoopback(database, 0);
  const dynamo = new DynamoDBClient({ endpoint: dynamoEndpoint, region: REGION, credentials: CREDENTIALS });
  const { TableNames: existing = [] } = await dynamo.send(new ListTablesCommand({}));
  for (const table of [FEEDS_TABLE, ARTICLES_TABLE]) {
    if (!existing.includes(table.name)) await dynamo.send(new CreateTableCommand(tableInput(table)));
  }

  const queues = await startFauxqs({ port: 0, logger: false, defaultRegion: REGION });
  const sqsEndpoint = `http://127.0.0.1:${queues.port}`;
  const sqs = new SQSClient({ endpoint: sqsEndpoint, region: REGION, credentials: CREDENTIALS });
  const create = (definition: QueueDefinition) => {
    const deadLetters = queues.createQueue(queueName(definition, 'DeadLetters'), {
      attributes: {
        MessageRetentionPeriod: String(DEAD_LETTER_RETENTION_DAYS * 86_400),
        ...fifo(definition),
      },
    });
    const queue = queues.createQueue(queueName(definition), {
      attributes: {
        VisibilityTimeout: String(visibilityTimeoutSeconds ?? definition.visibilityTimeoutSeconds),
        RedrivePolicy: JSON.stringify({
          deadLetterTargetArn: deadLetters.queueArn,
          maxReceiveCount: String(definition.maxReceiveCount),
        }),
        ...fifo(definition),
      },
    });
    return { url: queue.queueUrl, deadLetterUrl: deadLetters.queueUrl };
  };

  const feedQueue = create(FEED_QUEUE);
  const articleQueue = create(ARTICLE_QUEUE);

  return {
    dynamo,
    sqs,
    dynamoEndpoint,
    sqsEndpoint,
    feedQueueUrl: feedQueue.url,
    articleQueueUrl: articleQueue.url,
    articleDeadLetterUrl: articleQueue.deadLetterUrl,
    async stop() {
      dynamo.destroy();
      sqs.destroy();
      await queues.stop();
      await new Promise<void>((resolve) => database.close(() => resolve()));
    },
  };
}

const fifo = (definition: QueueDefinition): Record<string, string> =>
  definition.fifo ? { FifoQueue: 'true' } : {};

export const queueName = (definition: QueueDefinition, suffix = ''): string =>
  `${definition.name}${suffix}${definition.fifo ? '.fifo' : ''}`;

/** The definition as a CreateTable request: the emulator knows no TTL and no streams. */
export function tableInput(table: TableDefinition) {
  const keys = new Set([
    table.partitionKey,
    table.sortKey,
    ...table.indexes.flatMap((index) => [index.partitionKey, index.sortKey]),
  ]);
  const schema = (partitionKey: string, sortKey: string) => [
    { AttributeName: partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ];
  return {
    TableName: table.name,
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: [...keys].map((name) => ({ AttributeName: name, AttributeType: 'S' as const })),
    KeySchema: schema(table.partitionKey, table.sortKey),
    GlobalSecondaryIndexes: table.indexes.map((index) => ({
      IndexName: index.indexName,
      KeySchema: schema(index.partitionKey, index.sortKey),
      Projection:
        index.projection === 'all'
          ? { ProjectionType: 'ALL' as const }
          : { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...index.projection] },
    })),
  };
}
