/** DynamoDB and SQS inside this process, with the tables and queues that the stack has in AWS. */
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { RequestSigner } from '@smithy/types';
import dynalite from 'dynalite';
import { buildApp } from 'fauxqs';
import { StoreUnavailable } from '../errors.ts';
import {
  ARTICLE_QUEUE,
  DEAD_LETTER_RETENTION_DAYS,
  FEED_QUEUE,
  type QueueDefinition,
} from '../queues/definitions.ts';
import { ARTICLES_TABLE, FEEDS_TABLE, type TableDefinition } from '../storage/tables.ts';
import { letIteratorsClose } from './close-iterators.ts';
import { callsWithin } from './in-process.ts';
import { listenOnLoopback } from './loopback.ts';
import { mendIndexes } from './mend-indexes.ts';

const REGION = 'eu-central-1';
const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };
/** The emulators read a signature's form and region only; to compute one takes longer than most of their calls. */
const signer: RequestSigner = {
  async sign(request) {
    request.headers.authorization = `AWS4-HMAC-SHA256 Credential=local/20260101/${REGION}/local/aws4_request, SignedHeaders=host, Signature=local`;
    request.headers['x-amz-date'] = '20260101T000000Z';
    return request;
  },
};

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
  letIteratorsClose();
  const database = dynalite({ createTableMs: 0, ...(dataFolder === null ? {} : { path: dataFolder }) });
  const dynamoEndpoint = await listenOnLoopback(database, 0);
  const dynamo = new DynamoDBClient({
    endpoint: dynamoEndpoint,
    region: REGION,
    credentials: CREDENTIALS,
    signer,
    requestHandler: callsWithin(database),
  });
  const { TableNames: existing = [] } = await dynamo.send(new ListTablesCommand({}));
  for (const table of [FEEDS_TABLE, ARTICLES_TABLE]) {
    if (!existing.includes(table.name)) await dynamo.send(new CreateTableCommand(tableInput(table)));
  }
  // Stands from here to the proper end: where it stands already, the last process was killed.
  const inUse = dataFolder === null ? null : `${dataFolder}.in-use`;
  if (inUse !== null) {
    if (await exists(inUse))
      for (const table of [FEEDS_TABLE, ARTICLES_TABLE]) await mendIndexes(dynamo, table);
    await writeFile(inUse, '');
  }

  // Not its own start function: that one listens on every interface.
  const queues = buildApp({ logger: false, defaultRegion: REGION });
  const sqsEndpoint = await queues.listen({ port: 0, host: '127.0.0.1' });
  const sqs = new SQSClient({ endpoint: sqsEndpoint, region: REGION, credentials: CREDENTIALS, signer });
  const create = async (definition: QueueDefinition) => {
    const deadLetterUrl = await createQueue(sqs, queueName(definition, 'DeadLetters'), {
      MessageRetentionPeriod: String(DEAD_LETTER_RETENTION_DAYS * 86_400),
      ...fifo(definition),
    });
    const url = await createQueue(sqs, queueName(definition), {
      VisibilityTimeout: String(visibilityTimeoutSeconds ?? definition.visibilityTimeoutSeconds),
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: `arn:aws:sqs:${REGION}:000000000000:${queueName(definition, 'DeadLetters')}`,
        maxReceiveCount: String(definition.maxReceiveCount),
      }),
      ...fifo(definition),
    });
    return { url, deadLetterUrl };
  };

  const feedQueue = await create(FEED_QUEUE);
  const articleQueue = await create(ARTICLE_QUEUE);

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
      await queues.close();
      await new Promise<void>((resolve) => database.close(() => resolve()));
      if (inUse !== null) await rm(inUse, { force: true });
    },
  };
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function createQueue(
  sqs: SQSClient,
  name: string,
  attributes: Record<string, string>,
): Promise<string> {
  const { QueueUrl: url } = await sqs.send(
    new CreateQueueCommand({ QueueName: name, Attributes: attributes }),
  );
  if (url === undefined) throw new StoreUnavailable(`the emulator made no queue ${name}`);
  return url;
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
