/** Polling and the API over real stores and a real fetcher, with a clock that a test sets. */
import { serve as serveApi } from '@hono/node-server';
import { buildUniverse } from '../../lib/analysis/tickers/universe.ts';
import { createApi } from '../../lib/api/app.ts';
import type { PollMessage } from '../../lib/feeds/feed.ts';
import { newFeed } from '../../lib/feeds/new-feed.ts';
import { createFetcher } from '../../lib/http/fetch.ts';
import { startEmulators } from '../../lib/local/emulators.ts';
import { createFileHeaders } from '../../lib/local/feed-headers.ts';
import { pollFeed } from '../../lib/pipeline.ts';
import { HUB_CALLBACK_PATH } from '../../lib/poll/subscription.ts';
import { createArticleStore } from '../../lib/storage/articles.ts';
import { createFeedStore, createLedger, createSharedKey } from '../../lib/storage/feeds.ts';

export type Poller = Awaited<ReturnType<typeof startPoller>>;

export async function startPoller() {
  const emulators = await startEmulators(null);
  const { dynamo } = emulators;
  let now = new Date('2026-11-22T12:00:00.000Z');
  const clock = { now: () => now };
  const fetcher = createFetcher({ userAgent: 'Tickerwire/0.1 (+test)', allowPrivateAddresses: true });
  /** Polls that were queued, each with its delay. */
  const queued: { feedId: string; delaySeconds: number }[] = [];
  const log: string[] = [];
  const note = (event: string, fields: object = {}) => void log.push(`${event} ${JSON.stringify(fields)}`);
  const services = {
    clock,
    random: () => 0.5,
    fetcher,
    feeds: createFeedStore(dynamo, { tableName: 'Feeds' }),
    ledger: createLedger(dynamo, { tableName: 'Feeds', clock }),
    articles: createArticleStore(dynamo, { tableName: 'Articles', retentionDays: 90, clock }),
    articleQueue: { send: async () => {} },
    feedQueue: {
      send: async (messages: readonly PollMessage[], delaySeconds = 0) => {
        for (const { feedId } of messages) queued.push({ feedId, delaySeconds });
      },
    },
    hubCallback: { url: '', key: createSharedKey(dynamo, { tableName: 'Feeds', name: 'hubs' }) },
    feedHeaders: createFileHeaders(null),
    universe: buildUniverse(),
    cursorKey: createSharedKey(dynamo, { tableName: 'Feeds', name: 'cursors' }),
    telemetry: { info: note, warn: note, count: () => {}, record: () => {} },
  };
  const app = createApi(services);
  const server = serveApi({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  const origin = await new Promise<string>((resolve) =>
    server.once('listening', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`);
    }),
  );
  services.hubCallback.url = origin + HUB_CALLBACK_PATH;

  return {
    services,
    app,
    dynamo,
    queued,
    log,
    setNow(instant: string) {
      now = new Date(instant);
    },
    later(minutes: number) {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    async add(url: string, settings = {}) {
      const feed = newFeed(url, now, settings);
      await services.feeds.add(feed);
      return feed.feedId;
    },
    poll: (feedId: string) => pollFeed(services, { feedId, pollId: 'p' }),
    async feed(feedId: string) {
      const feed = await services.feeds.get(feedId);
      if (feed === null) throw new Error(`there is no feed ${feedId}`);
      return feed;
    },
    async stop() {
      server.close();
      await fetcher.close();
      await emulators.stop();
    },
  };
}
