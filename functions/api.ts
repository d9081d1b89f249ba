import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { createApi } from '../lib/api/app.ts';
import type { ApiServices } from '../lib/api/services.ts';
import { Environment, readConfig, SUMMARY_VARIABLES } from '../lib/config.ts';
import { createArticleQueue, createFeedQueue } from '../lib/queues/sqs.ts';
import { createArticleStore } from '../lib/storage/articles.ts';
import { createFeedStore, createLedger, createSharedKey } from '../lib/storage/feeds.ts';
import {
  dynamoClient,
  functionTelemetry,
  onColdStart,
  publicFetcher,
  sqsClient,
  systemClock,
} from './services.ts';
import { deployedUniverse } from './universe.ts';

const api = onColdStart(() => handle(createApi(deployed())));

/** Called by the HTTP API. */
export const handler = async (event: LambdaEvent, context: LambdaContext) => api()(event, context);

/** What a cold start builds. */
function deployed(): ApiServices {
  const config = readConfig(
    process.env,
    Environment.omit({
      DISABLED_CLEANING_RULES: true,
      ...SUMMARY_VARIABLES,
      CANARY_FEED_URL: true,
    }),
  );
  const dynamo = dynamoClient();
  const sqs = sqsClient();
  const clock = systemClock;
  return {
    clock,
    fetcher: publicFetcher(config.CONTACT),
    universe: deployedUniverse(),
    feeds: createFeedStore(dynamo, { tableName: config.FEEDS_TABLE }),
    ledger: createLedger(dynamo, { tableName: config.FEEDS_TABLE, clock }),
    cursorKey: createSharedKey(dynamo, { tableName: config.FEEDS_TABLE, name: 'cursors' }),
    hubCallback: {
      url: config.HUB_CALLBACK_URL,
      key: createSharedKey(dynamo, { tableName: config.FEEDS_TABLE, name: 'hubs' }),
    },
    articles: createArticleStore(dynamo, {
      tableName: config.ARTICLES_TABLE,
      retentionDays: config.RETENTION_DAYS,
      clock,
    }),
    feedQueue: createFeedQueue(sqs, config.FEED_QUEUE_URL),
    articleQueue: createArticleQueue(sqs, config.ARTICLE_QUEUE_URL),
    telemetry: functionTelemetry('api', config.STAGE),
  };
}
