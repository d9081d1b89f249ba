import { Environment, readConfig } from '../lib/config.ts';
import { schedulePolls } from '../lib/pipeline.ts';
import type { Scheduling } from '../lib/ports.ts';
import { createArticleQueue, createFeedQueue } from '../lib/queues/sqs.ts';
import { createFeedStore, createLedger } from '../lib/storage/feeds.ts';
import { dynamoClient, functionTelemetry, onColdStart, sqsClient, systemClock } from './services.ts';

/** Called by EventBridge Scheduler every minute. */
export const handler = createHandler(onColdStart(deployed));

/** What one tick does. */
export function createHandler(services: () => Scheduling) {
  return async (): Promise<{ polls: number; requeued: number }> => schedulePolls(services());
}

/** What a cold start builds. */
function deployed(): Scheduling {
  const config = readConfig(
    process.env,
    Environment.pick({ STAGE: true, FEEDS_TABLE: true, FEED_QUEUE_URL: true, ARTICLE_QUEUE_URL: true }),
  );
  const dynamo = dynamoClient();
  const sqs = sqsClient();
  const clock = systemClock;
  return {
    clock,
    feeds: createFeedStore(dynamo, { tableName: config.FEEDS_TABLE }),
    ledger: createLedger(dynamo, { tableName: config.FEEDS_TABLE, clock }),
    feedQueue: createFeedQueue(sqs, config.FEED_QUEUE_URL),
    articleQueue: createArticleQueue(sqs, config.ARTICLE_QUEUE_URL),
    telemetry: functionTelemetry('schedule-polls', config.STAGE),
  };
}
