import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { type ApiServices, createApi } from '../lib/api/app.ts';
import { Environment, readConfig } from '../lib/config.ts';
import { createArticleStore } from '../lib/storage/articles.ts';
import { createFeedStore } from '../lib/storage/feeds.ts';
import { dynamoClient, functionTelemetry, onColdStart, systemClock } from './services.ts';

const api = onColdStart(() => handle(createApi(deployed())));

/** Called by the HTTP API. */
export const handler = async (event: LambdaEvent, context: LambdaContext) => api()(event, context);

/** What a cold start builds. */
function deployed(): ApiServices {
  const config = readConfig(
    process.env,
    Environment.pick({ STAGE: true, RETENTION_DAYS: true, FEEDS_TABLE: true, ARTICLES_TABLE: true }),
  );
  const dynamo = dynamoClient();
  const clock = systemClock;
  return {
    clock,
    feeds: createFeedStore(dynamo, { tableName: config.FEEDS_TABLE }),
    articles: createArticleStore(dynamo, {
      tableName: config.ARTICLES_TABLE,
      retentionDays: config.RETENTION_DAYS,
      clock,
    }),
    telemetry: functionTelemetry('api', config.STAGE),
  };
}
