/** Keeps the probe feed among the feeds, and measures how long its items take to be visible through the API. */
import { z } from 'zod';
import type { Feed } from '../feeds/feed.ts';
import { newFeed } from '../feeds/new-feed.ts';
import type { Fetcher } from '../http/types.ts';
import { METRICS } from '../metrics.ts';
import { Instant } from '../model.ts';
import type { ArticleStore, Clock, FeedStore, Telemetry } from '../ports.ts';
import { CANARY_FEED_ID, CANARY_PATHS, PROBE_MINUTES, SHOWN_PROBES } from './probe.ts';

export type Watching = {
  clock: Clock;
  feeds: FeedStore;
  fetcher: Fetcher;
  telemetry: Telemetry;
  /** Where the API serves the probe feed. */
  canaryFeedUrl: string;
};

/** The probes that are visible through the API, newest first; `delaySeconds` from publication to storing. */
export const CanaryStatus = z.object({
  probes: z.array(z.object({ publishedAt: Instant, storedAt: Instant, delaySeconds: z.number() })),
});
export type CanaryStatus = z.infer<typeof CanaryStatus>;

/** The canary is polled at every tick of the scheduler: it measures the machine, not when a feed is expected. */
const POLL_MINUTES = 1;
/** A feed that backs off is called back after this, so that the canary sings again soon after an outage. */
const PATIENCE_MINUTES = 2;
/** Runs of the watcher are this far apart at the most; a probe that is seen twice does no harm. */
const LOOK_BACK_MS = (PROBE_MINUTES + 0.5) * 60_000;

export async function canaryStatus(articles: ArticleStore): Promise<CanaryStatus> {
  const { items } = await articles.ofFeed(CANARY_FEED_ID, { limit: SHOWN_PROBES, cursor: null });
  return {
    probes: items
      // A revision says when it was revised.
      .filter(({ revision }) => revision === 1)
      .map(({ publishedAt, ingestedAt }) => ({
        publishedAt,
        storedAt: ingestedAt,
        delaySeconds: (Date.parse(ingestedAt) - Date.parse(publishedAt)) / 1000,
      })),
  };
}

/**
 * Asks the API for its probes and publishes the delay of those stored since the last run; of one
 * that did not come through, nothing: silence is an alarm of its own.
 * @throws {FetchFailure} where the API does not answer.
 */
export async function watchCanary(services: Watching): Promise<{ delays: number[] }> {
  const { clock, feeds, fetcher, telemetry, canaryFeedUrl: feedUrl } = services;
  const now = clock.now();
  await keepFeed(feeds, feedUrl, now);
  const { body } = await fetcher.fetch({ url: new URL(CANARY_PATHS.status, feedUrl).href, kind: 'page' });
  const { probes } = CanaryStatus.parse(JSON.parse(new TextDecoder().decode(body)));
  const delays = probes
    .filter(({ storedAt }) => now.getTime() - Date.parse(storedAt) <= LOOK_BACK_MS)
    .map(({ delaySeconds }) => delaySeconds);
  for (const delay of delays) telemetry.record(METRICS.canaryDelay, delay);
  telemetry.info('canary', { delays });
  return { delays };
}

/** A feed as any other, except for its id and its pace; one that an operator paused stays paused. */
async function keepFeed(feeds: FeedStore, url: string, now: Date): Promise<void> {
  const due: Pick<Feed, 'nextPollAt' | 'nextPollReason'> = {
    nextPollAt: now.toISOString(),
    nextPollReason: 'called by the canary',
  };
  const known = await feeds.get(CANARY_FEED_ID);
  if (known === null) {
    const feed = newFeed(url, now, { tags: [CANARY_FEED_ID], pollMinutes: POLL_MINUTES });
    await feeds.add({ ...feed, ...due, feedId: CANARY_FEED_ID });
  } else if (known.url !== url) await feeds.update(CANARY_FEED_ID, { url, ...due });
  else if (Date.parse(known.nextPollAt) - now.getTime() > PATIENCE_MINUTES * 60_000)
    await feeds.update(CANARY_FEED_ID, due);
}
