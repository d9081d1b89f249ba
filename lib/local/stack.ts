/** The whole system in one process: emulators, the real handlers behind event sources, the real API. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { createHandler as createCanaryHandler } from '../../functions/canary.ts';
import { createHandler as createIngestHandler } from '../../functions/ingest-article.ts';
import { createHandler as createPollHandler } from '../../functions/poll-feed.ts';
import { createHandler as createScheduleHandler } from '../../functions/schedule-polls.ts';
import type { UniverseEntry } from '../analysis/tickers/added.ts';
import { buildUniverse } from '../analysis/tickers/universe.ts';
import { CANARY_FEED_ID, PROBE_MINUTES } from '../canary/probe.ts';
import { describeError } from '../errors.ts';
import { IngestMessage } from '../feeds/feed.ts';
import { newFeed } from '../feeds/new-feed.ts';
import { createFetcher } from '../http/fetch.ts';
import { createRobots } from '../http/robots.ts';
import { createExtractor, type Extractor } from '../isolation/extractor.ts';
import { requeueLost } from '../pipeline.ts';
import type { Clock, Pipeline, Telemetry } from '../ports.ts';
import { ARTICLE_QUEUE, FEED_QUEUE } from '../queues/definitions.ts';
import { createArticleQueue, createFeedQueue } from '../queues/sqs.ts';
import { createArticleStore } from '../storage/articles.ts';
import { createFeedStore, createLedger, createSharedKey } from '../storage/feeds.ts';
import { createHostMemory } from '../storage/hosts.ts';
import { createStoryPort } from '../storage/stories.ts';
import { startEmulators } from './emulators.ts';
import { type EventSource, startEventSource } from './event-source.ts';
import { createFileHeaders } from './feed-headers.ts';

export type EmbeddedOptions = {
  /** Folder that keeps the state between starts; null keeps it in memory. */
  dataFolder: string | null;
  /** Goes into the User-Agent. */
  contact: string;
  /** Lets pages and feeds lie at private addresses. */
  allowPrivateAddresses: boolean;
  /** Origins that may lie at any address: the sample newsroom. */
  allowedOrigins: readonly string[];
  clock: Clock;
  telemetry: Telemetry;
  /** JSON file with the request headers of private feeds, by name; null where there is none. */
  headersFile?: string | null;
  /** Where hubs reach the callback of an API that serves this stack; null where nothing outside does. */
  hubCallbackUrl?: string | null;
  /** Listings beside the built-in ones. */
  symbols?: readonly UniverseEntry[];
  /** Rules of cleaning that are switched off, by name. */
  disabledRules?: readonly string[];
  /** Reads pages; processes of its own where absent. */
  extractor?: Extractor;
};

export type EmbeddedStack = {
  pipeline: Pipeline;
  cursorKey: () => Promise<Uint8Array>;
  dynamo: DynamoDBClient;
  sqs: SQSClient;
  articleDeadLetterUrl: string;
  /** Adds the feeds that are not there yet; answers their ids. */
  addFeeds(urls: readonly string[]): Promise<void>;
  /** Polls every active feed now and works until both queues are empty. */
  runOnce(): Promise<void>;
  /** Polls what is due, now and every minute, and watches the canary, until it is stopped. */
  runForever(canaryFeedUrl: string): void;
  /** Finishes what is being worked on, then ends. */
  stop(): Promise<void>;
};

const RETENTION_DAYS = 90;
const RETRY_SECONDS = 1;
const TICK_MS = 60_000;
const POLL_CONCURRENCY = 4;
const INGEST_CONCURRENCY = 8;
const EXTRACT_PROCESSES = 2;

export async function startEmbeddedStack(options: EmbeddedOptions): Promise<EmbeddedStack> {
  const { clock, telemetry } = options;
  const begun = clock.now();
  const emulators = await startEmulators(
    options.dataFolder === null ? null : join(options.dataFolder, 'tables'),
  );
  const { dynamo, sqs } = emulators;
  const fetcher = createFetcher({
    userAgent: `Tickerwire/0.1 (+${options.contact})`,
    allowPrivateAddresses: options.allowPrivateAddresses,
    allowedOrigins: options.allowedOrigins,
  });
  const extractor = options.extractor ?? createExtractor({ processes: EXTRACT_PROCESSES });
  const pipeline: Pipeline = {
    clock,
    random: Math.random,
    fetcher,
    robots: createRobots(fetcher, { clock }),
    extractor,
    cleaning: { disabledRules: options.disabledRules ?? [] },
    universe: buildUniverse(options.symbols),
    feeds: createFeedStore(dynamo, { tableName: 'Feeds' }),
    ledger: createLedger(dynamo, { tableName: 'Feeds', clock }),
    articles: createArticleStore(dynamo, {
      tableName: 'Articles',
      retentionDays: RETENTION_DAYS,
      clock,
      ownedSince: begun,
    }),
    stories: createStoryPort(dynamo, { tableName: 'Feeds', retentionDays: RETENTION_DAYS, clock }),
    hosts: createHostMemory(dynamo, { tableName: 'Feeds', clock }),
    summarizer: null,
    feedQueue: createFeedQueue(sqs, emulators.feedQueueUrl),
    articleQueue: createArticleQueue(sqs, emulators.articleQueueUrl),
    hubCallback: {
      url: options.hubCallbackUrl ?? null,
      key: createSharedKey(dynamo, { tableName: 'Feeds', name: 'hubs' }),
    },
    feedHeaders: createFileHeaders(options.headersFile ?? null),
    telemetry,
  };
  const services = () => pipeline;
  const tick = createScheduleHandler(services);
  // What must wait for an older version would use up its deliveries meanwhile.
  const whenToRead = async (body: string): Promise<number> => {
    const { feedId, entryKey } = IngestMessage.parse(JSON.parse(body));
    const record = await pipeline.ledger.get(feedId, entryKey);
    const held = record?.heldUntil ? Date.parse(record.heldUntil) - clock.now().getTime() : 0;
    return Math.max(RETRY_SECONDS, Math.ceil(held / 1000));
  };
  const sources: EventSource[] = [
    startEventSource(sqs, {
      queueUrl: emulators.feedQueueUrl,
      definition: FEED_QUEUE,
      handler: createPollHandler(services),
      concurrency: POLL_CONCURRENCY,
      retrySeconds: () => RETRY_SECONDS,
    }),
    startEventSource(sqs, {
      queueUrl: emulators.articleQueueUrl,
      definition: ARTICLE_QUEUE,
      handler: createIngestHandler(services),
      concurrency: INGEST_CONCURRENCY,
      retrySeconds: whenToRead,
    }),
  ];
  // The queues were in the memory of the last run: what it left queued is queued again.
  while ((await requeueLost(pipeline, begun)) > 0);

  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();
  return {
    pipeline,
    cursorKey: createSharedKey(dynamo, { tableName: 'Feeds', name: 'cursors' }),
    dynamo,
    sqs,
    articleDeadLetterUrl: emulators.articleDeadLetterUrl,

    async addFeeds(urls) {
      for (const url of urls) await pipeline.feeds.add(newFeed(url, clock.now()));
    },

    async runOnce() {
      const pollId = randomUUID().slice(0, 8);
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof pipeline.feeds.list>> = await pipeline.feeds.list({
          limit: 100,
          cursor,
        });
        await pipeline.feedQueue.send(
          page.items
            // Nobody serves probes to a single pass.
            .filter(({ status, feedId }) => status === 'active' && feedId !== CANARY_FEED_ID)
            .map(({ feedId }) => ({ feedId, pollId })),
        );
        cursor = page.cursor;
      } while (cursor !== null);
      // Feeds fill the article queue: empty means empty twice in this order.
      for (const source of sources) await drained(source);
    },

    runForever(canaryFeedUrl) {
      const watch = createCanaryHandler(() => ({ ...pipeline, canaryFeedUrl }));
      let minutes = 0;
      const minute = async (): Promise<void> => {
        // An API that does not answer shows in the status as a probe that does not come.
        if (minutes++ % PROBE_MINUTES === 0) await watch().catch(() => undefined);
        // One minute that failed is made up for by the next.
        await tick().catch((error: unknown) => telemetry.warn('tick failed', describeError(error)));
      };
      const start = () => {
        running = minute();
      };
      start();
      timer = setInterval(start, TICK_MS);
    },

    async stop() {
      if (timer) clearInterval(timer);
      await running;
      await Promise.all(sources.map((source) => source.stop()));
      await extractor.close();
      await fetcher.close();
      await emulators.stop();
    },
  };
}

async function drained(source: EventSource): Promise<void> {
  while ((await source.backlog()) > 0) await new Promise((resolve) => setTimeout(resolve, 50));
}
