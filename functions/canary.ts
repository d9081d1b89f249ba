import { type Watching, watchCanary } from '../lib/canary/watch.ts';
import { Environment, readConfig } from '../lib/config.ts';
import { createFeedStore } from '../lib/storage/feeds.ts';
import { dynamoClient, functionTelemetry, onColdStart, publicFetcher, systemClock } from './services.ts';

/** Called by EventBridge Scheduler every five minutes. */
export const handler = createHandler(onColdStart(deployed));

/** What one look does. */
export function createHandler(services: () => Watching) {
  return async (): Promise<{ delays: number[] }> => watchCanary(services());
}

/** What a cold start builds. */
function deployed(): Watching {
  const config = readConfig(
    process.env,
    Environment.pick({ STAGE: true, CONTACT: true, FEEDS_TABLE: true, CANARY_FEED_URL: true }),
  );
  return {
    clock: systemClock,
    feeds: createFeedStore(dynamoClient(), { tableName: config.FEEDS_TABLE }),
    fetcher: publicFetcher(config.CONTACT),
    canaryFeedUrl: config.CANARY_FEED_URL,
    telemetry: functionTelemetry('canary', config.STAGE),
  };
}
