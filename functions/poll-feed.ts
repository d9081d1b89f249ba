import { Environment, readConfig } from '../lib/config.ts';
import { PollMessage } from '../lib/feeds/feed.ts';
import { headersPrefix } from '../lib/feeds/private-headers.ts';
import { pollFeed } from '../lib/pipeline.ts';
import type { Polling } from '../lib/ports.ts';
import { FEED_QUEUE } from '../lib/queues/definitions.ts';
import { recordHandler } from '../lib/queues/records.ts';
import { createArticleQueue } from '../lib/queues/sqs.ts';
import { createFeedHeaders } from '../lib/storage/feed-headers.ts';
import { createFeedStore, createLedger, createSharedKey } from '../lib/storage/feeds.ts';
import {
  dynamoClient,
  functionTelemetry,
  onColdStart,
  publicFetcher,
  sqsClient,
  ssmClient,
  systemClock,
} from './services.ts';

/** Called by SQS with feeds that are due. */
export const handler = createHandler(onColdStart(deployed));

/** What one record does. */
export function createHandler(services: () => Polling) {
  return recordHandler(
    {
      schema: PollMessage,
      maxReceiveCount: FEED_QUEUE.maxReceiveCount,
      fifo: FEED_QUEUE.fifo,
      telemetry: () => services().telemetry,
    },
    (message) => pollFeed(services(), message),
  );
}

/** What a cold start builds. */
function deployed(): Polling {
  const config = readConfig(
    process.env,
    Environment.pick({
      STAGE: true,
      CONTACT: true,
      FEEDS_TABLE: true,
      ARTICLE_QUEUE_URL: true,
      HUB_CALLBACK_URL: true,
    }),
  );
  const dynamo = dynamoClient();
  const clock = systemClock;
  return {
    clock,
    random: Math.random,
    fetcher: publicFetcher(config.CONTACT),
    feeds: createFeedStore(dynamo, { tableName: config.FEEDS_TABLE }),
    ledger: createLedger(dynamo, { tableName: config.FEEDS_TABLE, clock }),
    articleQueue: createArticleQueue(sqsClient(), config.ARTICLE_QUEUE_URL),
    hubCallback: {
      url: config.HUB_CALLBACK_URL,
      key: createSharedKey(dynamo, { tableName: config.FEEDS_TABLE, name: 'hubs' }),
    },
    feedHeaders: createFeedHeaders(onColdStart(ssmClient), { prefix: headersPrefix(config.STAGE), clock }),
    telemetry: functionTelemetry('poll-feed', config.STAGE),
  };
}
