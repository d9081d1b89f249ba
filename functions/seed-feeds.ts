import { z } from 'zod';
import { Environment, readConfig } from '../lib/config.ts';
import { newFeed } from '../lib/feeds/new-feed.ts';
import type { Clock, FeedStore, Telemetry } from '../lib/ports.ts';
import { createFeedStore } from '../lib/storage/feeds.ts';
import { dynamoClient, functionTelemetry, onColdStart, systemClock } from './services.ts';

type Seeding = { clock: Clock; feeds: FeedStore; telemetry: Telemetry };

/** What CloudFormation sends when the stack is deployed with other feeds than before, or goes. */
const SeedRequest = z.object({
  RequestType: z.enum(['Create', 'Update', 'Delete']),
  ResourceProperties: z.object({ feeds: z.array(z.url({ protocol: /^https?$/ })) }),
});

/** Called at deploy. */
export const handler = createHandler(onColdStart(deployed));

/** Adds the feeds that are not there; those that are, or that an operator paused, are left alone. */
export function createHandler(services: () => Seeding) {
  return async (event: unknown): Promise<{ Data: { added: number } }> => {
    const { RequestType: type, ResourceProperties: seed } = SeedRequest.parse(event);
    const { clock, feeds, telemetry } = services();
    let added = 0;
    // A stack that goes, or a list that shrinks, removes nothing: feeds are the operator's.
    for (const url of type === 'Delete' ? [] : seed.feeds)
      if (await feeds.add(newFeed(url, clock.now()))) added++;
    telemetry.info('feeds seeded', { given: seed.feeds.length, added });
    return { Data: { added } };
  };
}

/** What a cold start builds. */
function deployed(): Seeding {
  const config = readConfig(process.env, Environment.pick({ STAGE: true, FEEDS_TABLE: true }));
  return {
    clock: systemClock,
    feeds: createFeedStore(dynamoClient(), { tableName: config.FEEDS_TABLE }),
    telemetry: functionTelemetry('seed-feeds', config.STAGE),
  };
}
